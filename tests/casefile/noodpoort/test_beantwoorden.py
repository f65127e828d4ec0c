"""Whoever has the chat: what was denied or only stands in a letter is no cry, and what is answered
is remembered as such."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from casefile.dossier import Dossier
from casefile.gesprek.feiten import lees_feiten
from casefile.gesprek.gehoord import Gehoord
from casefile.gespreksstand import Gespreksstand
from casefile.helper import Helper
from casefile.minderjarig import Minderjarig
from casefile.noodpoort.beantwoorden import (
    beantwoord,
    mogelijke_nood,
    ontkende_bij_een_mens,
    zekere_noden,
)
from casefile.noodpoort.nood import Nood
from casefile.situatie.bekende_situatie import Situatie

DAG = date(2026, 11, 30)


def gehoord(tekst: str, *noden: Nood, taal: str | None = None) -> Gehoord:
    return Gehoord(tekst, DAG, noden=noden, taal=taal, feiten=lees_feiten(tekst, DAG))


def dossier_na(**stand: object) -> Dossier:
    dossier = Dossier()
    dossier.vervang(Gespreksstand(**stand))  # type: ignore[arg-type]
    return dossier


def test_what_was_denied_before_needs_words_that_are_plain_by_themselves() -> None:
    dossier = dossier_na(noden={"kind": 1}, ontkend=["kind"])
    heard = gehoord("mijn dochter is weer alleen", Nood.KIND)
    assert zekere_noden(dossier, heard) == ()
    assert zekere_noden(dossier, replace(heard, sterk=(Nood.KIND,))) == (Nood.KIND,)


@pytest.mark.parametrize(
    ("zin", "ontkend"), [("nee", ()), ("nee er is niks aan de hand met ons", (Nood.KIND,))]
)
def test_a_bare_no_to_a_person_denies_nothing(zin: str, ontkend: tuple[Nood, ...]) -> None:
    assert ontkende_bij_een_mens(dossier_na(noden={"kind": 1}), gehoord(zin)) == ontkend


def test_the_cards_are_for_the_body_the_language_and_who_types() -> None:
    dossier = dossier_na(verloop="geld", vraag="geld_huur")
    heard = gehoord("ik ben 15 en de gasmelder piept", Nood.LICHAAM, taal="tr")
    answer = beantwoord(
        dossier,
        replace(heard, feiten=replace(heard.feiten, kaarten={Nood.LICHAAM: "buiten"})),
        heard.noden,
    )
    assert [card.sleutel for card in answer.kaarten] == [
        "utter_nood_taal_tr",
        "utter_nood_lichaam_buiten",
    ]
    stand = dossier.deel(Gespreksstand)
    assert dossier.deel(Minderjarig).is_kind and not dossier.deel(Helper).voor_ander
    assert stand.noden == {"lichaam": 1} and stand.onderbroken == ("geld", "geld_huur")
    assert (stand.verloop, stand.vraag) == ("veiligheid", "veilig_terug")
    assert [key for key, _ in stand.laatste] == [card.sleutel for card in answer.kaarten]


def test_the_third_time_is_short_and_a_life_stays_in_front() -> None:
    dossier = dossier_na(noden={"geen_eten": 2, "zelfdoding": 1})
    assert beantwoord(dossier, gehoord("niks te eten"), [Nood.GEEN_ETEN]).kaarten[0].sleutel == (
        "utter_nood_geen_eten_kort"
    )
    dossier = dossier_na(verloop="veiligheid", vraag="leven_terug")
    answer = beantwoord(dossier, gehoord("we slapen op straat"), [Nood.GEEN_SLAAPPLEK])
    assert answer.noden == (Nood.ZELFDODING, Nood.GEEN_SLAAPPLEK)


def test_the_day_of_a_cry_is_noted() -> None:
    dossier = Dossier()
    heard = gehoord("de ontruiming is op 7 december", Nood.UITZETTING_NU)
    beantwoord(dossier, heard, heard.noden)
    assert dossier.deel(Situatie).datum == date(2026, 12, 7)


def test_a_possible_one_gets_its_line_once_and_not_where_the_paper_says_otherwise() -> None:
    dossier = dossier_na()
    heard = replace(gehoord("ik kan niet meer"), misschien=(Nood.WANHOOP,))
    assert mogelijke_nood(dossier, heard) is Nood.WANHOOP
    assert mogelijke_nood(dossier, heard) is None
    reminder = replace(gehoord("ik heb een aanmaning gekregen"), misschien=(Nood.UITZETTING_NU,))
    assert mogelijke_nood(dossier_na(), reminder) is None


@pytest.mark.parametrize(
    ("zin", "gezegd"),
    [
        ("mijn verhuurder heeft het slot vervangen", ["slot_vervangen"]),
        ("hij staat op mijn naam en er is helemaal geen deurwaarder geweest", []),
    ],
)
def test_only_plain_words_are_stated_for_others(zin: str, gezegd: list[str]) -> None:
    dossier = dossier_na()
    heard = gehoord(zin, Nood.SLOT_VERVANGEN)
    beantwoord(dossier, heard, heard.noden)
    assert dossier.deel(Gespreksstand).noden == {"slot_vervangen": 1}
    assert dossier.deel(Gespreksstand).gezegd == gezegd
