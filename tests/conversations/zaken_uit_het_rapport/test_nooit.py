"""The check after every dialogue does see what it must see."""

from __future__ import annotations

import pytest

from tests.conversations.zaken_uit_het_rapport.nooit import nooit_gezegd


@pytest.mark.parametrize(
    ("bubble", "rule"),
    [
        ("Je mag gewoon blijven.", "D01"),
        ("Goed.\n\nBetaal alles, dan stopt het.", "D02"),
        ("Je hebt nog 14 dagen.", "D03"),
        ("Je hoeft niet naar de rechter.", "D04"),
        ("Teken dit maar.", "D06"),
        ("Ik snap hoe je je voelt.", "D16"),
    ],
)
def test_it_is_found(bubble: str, rule: str) -> None:
    assert any(found.startswith(rule) for found in nooit_gezegd(bubble))


def test_what_may_be_said_is_left_alone() -> None:
    said = (
        "Vraag eerst je corporatie of je dan mag blijven. Alles betalen stopt het niet vanzelf. "
        "Niemand van je corporatie leest deze chat."
    )
    assert list(nooit_gezegd(said)) == []
