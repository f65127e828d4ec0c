"""A thumb in any skin colour is the same thumb."""

from __future__ import annotations

import pytest

from casefile.gesprek.duim import als_duim, vraagt_ja_of_nee, zonder_huidskleur
from casefile.messages import Button

COLOURS = ["", *(chr(code) for code in range(0x1F3FB, 0x1F400))]


@pytest.mark.parametrize("colour", COLOURS)
def test_the_colour_changes_nothing(colour: str) -> None:
    assert als_duim(f"👍{colour}") == "👍" and als_duim(f"👎{colour}") == "👎"
    assert zonder_huidskleur(f"is goed 👍{colour}") == "is goed 👍"


@pytest.mark.parametrize("other", ["❤️", "😂", "", "👋🏽", "👍👍"])
def test_nothing_else_is_a_thumb(other: str) -> None:
    assert als_duim(other) is None


def test_only_a_yes_beside_a_no_asks_for_one() -> None:
    def shown(*titles: str) -> tuple[Button, ...]:
        return tuple(Button(title, "/x") for title in titles)

    assert vraagt_ja_of_nee(shown("Ja, stuur", "Nee", "Laat iets weg"))
    assert not vraagt_ja_of_nee(shown("Ja, bel mij"))
    assert not vraagt_ja_of_nee(())
