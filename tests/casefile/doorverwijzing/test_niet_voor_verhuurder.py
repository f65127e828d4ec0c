"""What is private by its words, and what is simply about the house and the rent."""

from __future__ import annotations

import time

import pytest

from casefile.doorverwijzing.niet_voor_verhuurder import gaat_verhuurder_niet_aan


@pytest.mark.parametrize(
    "zin",
    [
        "Ik zit in therapie.",
        "slaap al weken heel slecht",
        "hij heeft me geslagen",
        "mn man vergokt het geld",
        "ik ben drie jaar clean van de drugs",
        "mijn zus is bij ons weggelopen",
        "mijn neef zit nog vast",
    ],
)
def test_private(zin: str) -> None:
    assert gaat_verhuurder_niet_aan(zin)


@pytest.mark.parametrize(
    "zin",
    [
        "Ik wil hier graag blijven wonen.",
        "ik wil een regeling van 50 euro, dan los ik het af",
        "de bewindvoerder neemt niet op",
        "mijn man en ik willen blijven",
        "de zorgtoeslag is te laat gekomen",
        "ik zit vast aan een abonnement",
        "de kinderen gaan hier naar school",
        "hartelijk dank voor uw moeite",
    ],
)
def test_about_house_and_rent(zin: str) -> None:
    assert not gaat_verhuurder_niet_aan(zin)


def test_long_rows_of_letters_are_quick() -> None:
    begin = time.process_time()
    for piece in ("a", "ik slaap ", "mijn en ", "zit vast "):
        gaat_verhuurder_niet_aan(piece * 2000)
    assert time.process_time() - begin < 1
