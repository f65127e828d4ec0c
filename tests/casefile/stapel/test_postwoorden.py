"""Protects: post that is not opened is heard, and other words about post are not."""

from __future__ import annotations

import pytest

from casefile.stapel.postwoorden import lees_stapel


@pytest.mark.parametrize(
    "tekst",
    [
        "Ik durf ze niet open te maken",
        "er ligt hier een hele tas met brieven",
        "mn la zit vol, een la vol post van maanden",
        "ik durf mijn post niet meer te openen",
        "heb nog een berg ongeopende enveloppen",
        "ik maak mijn post nooit open",
        "die brieven heb ik niet opengemaakt",
    ],
)
def test_een_dichte_stapel_wordt_gehoord(tekst: str) -> None:
    assert lees_stapel(tekst).heeft_stapel


@pytest.mark.parametrize(
    "tekst",
    [
        "ik kreeg vandaag een brief van de rechtbank",
        "de brief ligt open op tafel",
        "hoe laat is het loket open",
        "ik kan de huur niet betalen",
        "mijn tas is weg",
        "ik durf de deur niet open te doen",
    ],
)
def test_andere_woorden_niet(tekst: str) -> None:
    assert not lees_stapel(tekst).heeft_stapel
