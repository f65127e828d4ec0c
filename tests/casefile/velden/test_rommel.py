"""Junk never becomes a value: whatever is typed, a field has a value that can be one, or none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.dialogue import Antwoord
from casefile.doorverwijzing import aanmeldvragen
from casefile.doorverwijzing.concept import Concept
from casefile.dossier import Dossier
from casefile.gesprek.feiten import lees_feiten
from casefile.taal.woordenlijst import woorden
from casefile.velden import keuren
from casefile.velden.lijst import VELDEN
from casefile.velden.opnemen import neem_op

VANDAAG = date(2026, 11, 29)
WOORDEN = sorted(
    woorden(
        "ik jij heet naam mijn niet bel me nummer 06 0612 12345678 woon in huur van woongoed alliantie "
        "vonnis kind kinderen twee 3 december 31 februari zus weg haal dat fout is klopt help mens "
        "spreken ja nee goed dood wil Anna Zeist euro 300 betaald na 18 uur @ mail.nl a@b maar tolk "
        "turks mee leest niemand Een Heel best ? ! , . ; 9999999999 +31 zo ipv moet zijn "
        "achterstand schuld mnd 2900 bewindvoerder schuldhulp voicemail appen niks naar wijkteam alleen "
        "ben blijven regeling tussen 9 en 11 eindigt op behalve mag niet"
    )
)
rommel = st.lists(st.sampled_from(WOORDEN), max_size=14).map(" ".join) | st.text(max_size=80)
ZINNEN = st.sampled_from(
    [
        "ja dat is goed dat mag gewoon van mij",
        "ik wil een mens spreken",
        "help me alsjeblieft",
        "ik wil dood",
        "weet ik veel",
        "wat gaat jou dat aan",
        "bel me maar gewoon",
        "ik kan niet meer",
        "mijn huis is koud en ik heb honger",
        "please call a human",
    ]
)
VRAAG_VAN = {"naam": "dv_naam", "corporatie": "dv_corporatie", "plaats": "dv_plaats"}


@given(st.lists(rommel, max_size=5))
def test_every_value_that_is_stored_validates(berichten: list[str]) -> None:
    dossier = Dossier()
    for bericht in berichten:
        neem_op(dossier, lees_feiten(bericht, VANDAAG), VANDAAG)
    for veld in VELDEN:
        value = veld.haal(dossier)
        assert value is None or veld.keur(value), (veld.naam, value)


@given(ZINNEN)
@pytest.mark.parametrize("vraag", ["dv_naam", "dv_corporatie", "dv_plaats", "dv_bereik"])
def test_a_sentence_is_no_answer_to_what_asks_a_name(vraag: str, zin: str) -> None:
    dossier = Dossier()
    aanmeldvragen.neem(dossier, vraag, Antwoord(lees_feiten(zin, VANDAAG), "geef_antwoord"))
    concept = dossier.deel(Concept)
    got = (
        concept.naam,
        concept.corporatie_naam,
        concept.verhuurder,
        concept.plaats,
        concept.bereik,
    )
    assert got == (None,) * 5


@given(rommel)
@pytest.mark.parametrize("vraag", ["dv_naam", "dv_corporatie", "dv_plaats", "dv_bereik"])
def test_whatever_is_answered_what_is_kept_validates(vraag: str, tekst: str) -> None:
    dossier = Dossier()
    aanmeldvragen.neem(dossier, vraag, Antwoord(lees_feiten(tekst, VANDAAG), "geef_antwoord"))
    for veld in VELDEN:
        value = veld.haal(dossier)
        assert value is None or veld.keur(value), (veld.naam, value)
    landlord = dossier.deel(Concept).verhuurder
    assert landlord is None or keuren.is_verhuurder(landlord)


@given(st.text(alphabet="0123456789 +-()", max_size=20))
def test_a_number_that_is_too_short_or_too_long_is_none(tekst: str) -> None:
    digits = sum(c.isdigit() for c in tekst)
    if digits < 8 or digits > 15:
        assert not keuren.is_telefoon(tekst) or digits >= 8


@pytest.mark.parametrize(
    "naam", ["O'Brien", "J. de Vries", "Ayşe", "Wil Bakker", "Fatima de Jong", "Anne-Marie Oud"]
)
def test_names_that_people_have(naam: str) -> None:
    assert keuren.is_naam(naam)


@pytest.mark.parametrize("plaats", ["Bilthoven", "den dolder", "'s-Hertogenbosch", "Amersfort"])
def test_places_that_exist_also_misspelled(plaats: str) -> None:
    assert keuren.als_plaats(plaats)


@pytest.mark.parametrize("tekst", ["een", "heel", "thuis", "bij mijn moeder", "nergens", "Xyzzy"])
def test_words_that_are_no_place_to_live(tekst: str) -> None:
    assert not lees_feiten(f"ik woon {tekst}", VANDAAG).contact.plaats


@pytest.mark.parametrize(
    "verhaal",
    [
        "ik kon de huur niet meer alleen betalen",
        "het vonnis klopt niet, ik heb gewoon betaald",
        "mijn verhuurder is verkeerd bezig",
        "die brief is fout, dat bedrag klopt niet",
        "ik doe mijn telefoon uit",
        "ik laat mijn kinderen niet weg gaan",
        "woongoed is niet aardig tegen mij",
        "ik ga niet bij woongoed bellen hoor",
    ],
)
def test_what_is_wrong_in_the_world_clears_nothing(verhaal: str) -> None:
    dossier = Dossier()
    start = "ik huur van woongoed, heb een vonnis en twee kinderen, mijn nummer is 0612345678"
    neem_op(dossier, lees_feiten(start, VANDAAG), VANDAAG)
    before = [veld.haal(dossier) for veld in VELDEN]
    neem_op(dossier, lees_feiten(verhaal, VANDAAG), VANDAAG)
    assert [veld.haal(dossier) for veld in VELDEN] == before
