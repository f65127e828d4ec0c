"""The form of a message: a yes is a yes, a question is none, and a button says what it says."""

from __future__ import annotations

import pytest

from casefile.dialogue import Antwoord
from casefile.gesprek.feiten import Feiten
from casefile.gesprek.vorm import lees_nummers, lees_vorm
from casefile.situatie.papieren import JaNee

JA, NEE, ONBEKEND = JaNee.JA, JaNee.NEE, JaNee.ONBEKEND


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("ja", JA), ("jawel", JA), ("nee nog niet", NEE), ("nog niet", NEE), ("weet ik niet", ONBEKEND),
        ("geen idee", ONBEKEND), ("wil ik niet zeggen", ONBEKEND), ("de hond blaft", None),
    ],
)  # fmt: skip
def test_yes_no_and_dont_know(said: str, answer: JaNee | None) -> None:
    assert lees_vorm(said).ja_nee is answer
    assert Antwoord(Feiten(vorm=lees_vorm(said))).ja_nee is answer


def test_a_button_says_what_it_says_and_another_button_is_no_answer() -> None:
    assert Antwoord(waarde="nee", intent="ja").ja_nee is NEE
    assert Antwoord(waarde="overslaan").ja_nee is ONBEKEND
    assert Antwoord(waarde="huurbrief", intent="ja").ja_nee is None


def test_a_numbered_list_is_answered_by_number_or_heading() -> None:
    headings = ("Wat ik al deed", "Mijn gezondheid", "Waarom?")
    assert lees_vorm("2 en 3", headings).keuzes == (1, 2)
    assert lees_vorm("wat ik al deed", headings).kop
    assert not lees_vorm("wat ik al deed gisteren", headings).kop
    assert lees_nummers("1", headings).keuzes == (0,)
    assert lees_vorm("12", headings).keuzes == ()
