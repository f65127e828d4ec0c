"""Words for stopping a while and for being back, and what only looks like them."""

from __future__ import annotations

import pytest

from casefile.gesprek.pauze import is_terug, neemt_pauze


@pytest.mark.parametrize(
    "said",
    ["ik hou er ff mee op", "even een bakkie? nee, even koffie", "ben zo terug", "verder morgen"],
)
def test_a_pause(said: str) -> None:
    assert neemt_pauze(said) is ("?" not in said)


@pytest.mark.parametrize(
    "said",
    [
        "stop met berichten",
        "bel mij morgen verder",
        "morgen is de zitting",
        "ik moet morgen het huis uit",
    ],
)
def test_no_pause(said: str) -> None:
    assert not neemt_pauze(said)


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("zo, daar ben ik weer", True),
        ("ben er weer. die brief van gisteren", True),
        ("ik ben weer ziek", False),
        ("ik ben er weer mee bezig", False),
    ],
)
def test_being_back(said: str, back: bool) -> None:
    assert is_terug(said) is back
