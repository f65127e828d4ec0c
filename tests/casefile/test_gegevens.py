"""Nothing is wiped by a vague word: only a plain wish is asked back, and only a plain yes wipes."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from casefile.dialogue import Antwoord
from casefile.dossier import Dossier
from casefile.gegevens import (
    WIS_ALLES,
    GegevensVerloop,
    laat_vervallen,
)
from casefile.gesprek.feiten import lees_feiten
from casefile.gesprek.wissen import wil_alles_wissen, zegt_ja_tegen_wissen
from casefile.gespreksstand import Gespreksstand

NU = datetime(2026, 11, 23, 9, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    "tekst",
    [
        "gooi al mijn gegevens maar weg",
        "kun je dit gesprek verwijderen",
        "wis mij",
        "Vergeet me alsjeblieft",
        "ik wil dat jullie mijn data verwijderen",
        "alles wissen",
        "verwijder alles wat ik heb verteld",
        "verwijder alles over mij",
        "gooi alles van me weg",
    ],
)
def test_a_wish_that_names_everything_is_one(tekst: str) -> None:
    assert wil_alles_wissen(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "haal de kinderbijslag eraf",
        "verwijder",
        "die lening mag weg",
        "wis de laatste",
        "weg met die auto",
        "niet alles wissen",
        "verwijder alleen mijn naam",
        "mijn nummer weghalen",
        "ik vergeet altijd de huur",
        "gooi alles van mijn zus weg",
        "haal alles over die lening eruit, weg ermee",
        "alles van me ex mag weg",
    ],
)
def test_a_word_for_deleting_with_something_else_is_none(tekst: str) -> None:
    assert not wil_alles_wissen(tekst)


@pytest.mark.parametrize("tekst", ["ja", "Ja hoor", "ja, wis maar", "ja doe maar weg", "wis alles"])
def test_a_plain_yes(tekst: str) -> None:
    assert zegt_ja_tegen_wissen(tekst)


@pytest.mark.parametrize(
    "tekst",
    ["dat is juist", "prima", "ok", "precies", "goed zo", "ja maar eerst de huur", "nee ja"],
)
def test_what_is_also_said_to_something_else_is_no_yes(tekst: str) -> None:
    assert not zegt_ja_tegen_wissen(tekst)
    said = Antwoord(lees_feiten(tekst, NU.date()), "ja")
    step = GegevensVerloop().antwoord(Dossier(), WIS_ALLES, said, NU)
    assert ("wis",) not in step.opdrachten and step.vraag is None


def test_a_yes_before_the_question_could_be_read_asks_again() -> None:
    said = Antwoord(lees_feiten("ja", NU.date()), "ja", ongelezen=True)
    step = GegevensVerloop().antwoord(Dossier(), WIS_ALLES, said, NU)
    assert step.vraag == WIS_ALLES and not step.opdrachten


def test_the_question_is_for_the_next_message_only_and_gives_way_to_what_was_open() -> None:
    stand = Gespreksstand()
    stand.open("overzicht", "overzicht_huur")
    stand.onderbreek()
    stand.open("gegevens", WIS_ALLES)
    assert laat_vervallen(stand)
    assert (stand.verloop, stand.vraag) == ("overzicht", "overzicht_huur")
    assert not laat_vervallen(stand)
