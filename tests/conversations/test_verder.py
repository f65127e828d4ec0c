"""Pausing, and going on where it was with one's own words; and the easier version in the middle."""

from __future__ import annotations

import pytest

from casefile.teksten.lezer import MAKKELIJK, Teksten
from tests.conversations.gesprek import Gesprek


def walk(gesprek: Gesprek) -> Gesprek:
    """The walk along the laatste kans, at its second point."""
    gesprek.huurder("welke voorwaarden gelden er voor de laatste kans").tikt("Uitleg per punt")
    gesprek.tikt("Beginnen").tikt("Nee").bot("Punt 1 van 14").tikt("Volgende")
    return gesprek.tikt("Weet ik niet").tikt("Volgende").bot("Punt 2 van 14")


@pytest.mark.parametrize(
    "said", ["verder met de laatste kans", "ga verder waar we waren", "verder", "waar waren we?"]
)
def test_a_paused_walk_goes_on_where_it_was(gesprek: Gesprek, said: str) -> None:
    walk(gesprek).tikt("Later verder").bot("verder met de laatste kans")
    gesprek.huurder("wat is budgetbeheer").bot("rekeningen")
    gesprek.huurder(said).bot("verder waar we waren", "Punt 2 van 14")


def test_pushed_aside_by_the_overview_it_is_found_by_name(gesprek: Gesprek) -> None:
    walk(gesprek).huurder("ik wil mijn inkomsten en uitgaven op een rij zetten")
    gesprek.huurder("ik woon alleen")
    gesprek.huurder("verder met de laatste kans").bot("Punt 2 van 14")
    gesprek.huurder("verder met mijn overzicht").bot_niet("Wie wonen er")


def test_the_situation_check_goes_on_at_its_open_question(gesprek: Gesprek) -> None:
    gesprek.huurder("hallo").tikt("Ik kreeg een brief").bot("Welke brief")
    gesprek.tikt("Brief over de huur").bot("woorden")
    gesprek.huurder("stop")
    gesprek.huurder("ga verder waar we waren").bot("woorden").bot_niet("hoogstens 4")


def test_after_an_emergency_going_on_goes_back(gesprek: Gesprek) -> None:
    walk(gesprek).huurder("ik heb vannacht geen slaapplek").bot("gemeente")
    gesprek.huurder("ga verder waar we waren").bot("Punt 2 van 14")


def test_a_question_about_how_it_goes_on_is_only_answered(gesprek: Gesprek) -> None:
    walk(gesprek).tikt("Later verder")
    gesprek.huurder("hoe lang duurt de laatste kans").bot_niet("Punt")


def test_easier_makes_the_call_note_and_its_picture_again(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb een dagvaarding, hoe bereik ik mijn corporatie")
    gesprek.huurder("hoe bereik ik mijn corporatie").tikt("Help met bellen")
    gesprek.bot("Kunnen we samen naar een oplossing kijken")
    (first,) = [a for reply in gesprek.replies for a in reply.attachments]
    gesprek.huurder("makkelijker").bot("Wat kan er nog")
    (easier,) = [a for reply in gesprek.replies for a in reply.attachments]
    assert "Wat kan er nog?" in easier.alt
    assert "Wat kan er nog?" not in first.alt


def test_an_emergency_while_a_human_has_the_chat_is_in_the_chosen_version(
    gesprek: Gesprek,
) -> None:
    gesprek.huurder("wat is een vonnis").huurder("makkelijker")
    with gesprek.store.unit() as unit:
        unit.conversations.set_owner(gesprek.id, "medewerker")
    gesprek.huurder("ik heb vannacht geen slaapplek")
    assert gesprek.tekst() == Teksten.standaard().tekst("utter_nood_geen_slaapplek", MAKKELIJK)
