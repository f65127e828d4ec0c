"""Somebody who asks for another is recognised; somebody who only names another is not."""

from __future__ import annotations

import time
from datetime import date

import pytest

from casefile.gesprek.feiten import lees_feiten
from casefile.helper import (
    Helper,
    is_beroep,
    neemt_over,
    vraagt_voor_ander,
    vraagt_voor_zichzelf,
)


@pytest.mark.parametrize(
    "said",
    [
        "ik vraag dit voor mijn moeder",
        "voor een client van mij",
        "Voor een cliënt van mij.",
        "hoi, voor mijn buurvrouw",
        "ik wil iets vragen voor mijn oma",
        "ik help mijn buurman met zijn brieven",
        "het gaat om mijn zus",
        "namens een klant",
        "Ik vraag dit namens mijn dochter.",
        "ik schrijf namens haar, zij durft niet",
        "ik ben begeleider",
        "ik ben de dochter van mevrouw",
        "mijn moeder heeft een brief gekregen over de huur",
        "moeder heb een brief over dr huis gehat en wij snappe der nix van",
        "niet voor mezelf maar voor iemand anders",
        "voor mijn buurvrouw die een dagvaarding kreeg",
        "dit is voor mijn vader",
        "hee snel even, mijn ma zit klem, ze is 71 en gooit elke brief weg",
        "me opa durft die dagvaarding niet open te maken",
    ],
)
def test_a_helper_is_recognised(said: str) -> None:
    assert vraagt_voor_ander(said)


@pytest.mark.parametrize(
    "said",
    [
        "voor mijn moeder moet ik betalen",
        "ik vraag hulp voor mijn kinderen",
        "namens mijn kinderen bedankt",
        "mijn man heeft een brief gekregen over de huur",
        "ik zorg voor mijn moeder",
        "ik betaal huur voor mijn moeder",
        "ik vraag dit voor mezelf",
        "niet voor mijn moeder",
        "ik woon bij mijn moeder",
        "mijn broer zit vast en nu betaal ik de huur alleen",
        "mijn moeder kan mij niet helpen met de huur",
        "mijn moeder woont bij mij en heeft geen geld",
        "ik zoek hulp voor een ander huis",
        "ik doe boodschappen voor mijn buurvrouw",
        "wat is een vonnis",
        "",
    ],
)
def test_naming_somebody_is_not_asking_for_them(said: str) -> None:
    assert not vraagt_voor_ander(said)


def test_it_can_be_taken_back() -> None:
    assert vraagt_voor_zichzelf("nee het is voor mezelf")
    assert not vraagt_voor_zichzelf("het is niet voor mezelf")


def test_it_is_kept() -> None:
    assert Helper.from_json(Helper(True).to_json()) == Helper(True)
    assert Helper.from_json({}) == Helper(False)


@pytest.mark.parametrize(
    "said",
    ["nu ben ik het zelf", "ik ben de huurster", "oma hier", "hallo met de huurder zelf",
     "mijn kleinzoon typte net, ik ben de bewoner", "ik typ het nu zelf", "zij typt nu zelf"],
)  # fmt: skip
def test_the_huurder_takes_over_in_many_words(said: str) -> None:
    assert neemt_over(said)


@pytest.mark.parametrize(
    "said",
    ["ik ben zelf de dochter", "ik doe altijd haar post", "zij is even weg", "mijn zoon is ziek",
     "ik ben begeleider van de huurder", "mijn moeder durft niet zelf"],
)  # fmt: skip
def test_a_helper_who_goes_on_takes_nothing_over(said: str) -> None:
    assert not neemt_over(said)


def test_who_helps_for_a_living_is_told_apart() -> None:
    assert is_beroep("ik werk voor het wijkteam") and is_beroep(
        "een client van mij heeft huurschuld"
    )
    assert not is_beroep("mijn moeder kreeg een brief") and not is_beroep("ik bel het wijkteam")


def test_taking_over_forgets_the_helper_and_tells_what_waited() -> None:
    helper = Helper(voor_ander=True, beroep=True, wacht=True, code=True)
    assert helper.huurder_neemt_over() and helper == Helper()


@pytest.mark.parametrize(
    "said",
    [
        "Dit is een misverstand, ik ben niet de huurder",
        "mijn onderbuurvrouw is de huurder, zij is 86",
        "ik typ het even voor haar",
        "Ik help Jannie met haar post",
        "ik schrijf namens mevrouw Prins",
    ],
)
def test_who_says_not_to_be_the_huurder_is_a_helper(said: str) -> None:
    assert vraagt_voor_ander(said)


@pytest.mark.parametrize(
    "said",
    [
        "ik ben niet de enige huurder die te laat is",
        "nee dit gaat over mezelf, niet over mijn buurman",
        "ik help mezelf wel",
        "zij is de huurder van hiernaast",
        "ik typ langzaam, ik ben de huurder",
    ],
)
def test_who_types_for_themselves_is_none(said: str) -> None:
    assert not vraagt_voor_ander(said)


def test_one_endless_word_is_read_at_once() -> None:
    began = time.process_time()
    assert not vraagt_voor_ander("a" * 4000)
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    "said",
    [
        "Ik vraag dit namens mijn dochter, ze snapt haar brief niet.",
        "ik vraag dit namens mijn zoon hij ziet slecht",
    ],
)
def test_the_child_that_somebody_asks_for_is_no_child_at_home(said: str) -> None:
    facts = lees_feiten(said, date(2026, 11, 30))
    assert facts.wensen.voor_ander and facts.situatie.kinderen is None
    assert facts.geld.thuis is None or not facts.geld.thuis.kinderen


def test_who_cares_for_a_child_has_one() -> None:
    assert lees_feiten("ik zorg alleen voor mijn zoon van 4", date(2026, 11, 30)).situatie.kinderen
