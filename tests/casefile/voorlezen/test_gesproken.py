"""A text for the ear: numbers as people say them, no signs, and nothing too long to follow."""

from __future__ import annotations

import pytest

from casefile.voorlezen.gesproken import MEESTE_WOORDEN, gesproken
from casefile.voorlezen.voorleeswens import vraagt_voor_te_lezen


@pytest.mark.parametrize(
    ("tekst", "klinkt"),
    [
        ("Bel 0800-8020. Dat is gratis.", "Bel 0 8 0 0, 8 0 2 0. Dat is gratis."),
        ("Bel 112", "Bel 1 1 2."),
        ("Je betaalt € 1.450,50.", "Je betaalt 1450 euro 50."),
        ("Je houdt € 70 over", "Je houdt 70 euro over."),
        ("Dat is om 9.30 uur.", "Dat is om 9 uur 30."),
        ("Kom om 10.00 uur.", "Kom om 10 uur."),
        ("Neem mee:\n\n• je pas\n• de brief", "Neem mee:\nje pas.\nde brief."),
        ("Op 15 december 2026 is de zitting.", "Op 15 december 2026 is de zitting."),
    ],
)
def test_as_it_is_said(tekst: str, klinkt: str) -> None:
    assert gesproken(tekst) == klinkt


def test_what_a_listener_would_not_follow_is_not_read() -> None:
    assert gesproken("woord " * (MEESTE_WOORDEN + 1)) is None
    assert gesproken("  ") is None


@pytest.mark.parametrize(
    ("tekst", "vraagt"),
    [
        ("lees voor", True),
        ("Kun je dat voorlezen?", True),
        ("lees dit maar voor aub", True),
        ("mijn man typt, ik lees voor", False),
        ("ik kan niet lezen", False),
        ("zij zegt lees voor", False),
    ],
)
def test_only_a_wish_is_one(tekst: str, vraagt: bool) -> None:
    assert vraagt_voor_te_lezen(tekst) is vraagt
