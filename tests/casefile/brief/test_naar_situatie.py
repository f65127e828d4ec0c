"""What was confirmed goes into the situation: the day of the letter, never its own date."""

from __future__ import annotations

from datetime import date

import pytest

from casefile.brief.brief_lezen import lees_brief
from casefile.brief.brief_zeggen import wat_ik_lees
from casefile.brief.brieftekst import van_tekst
from casefile.brief.gelezen_brief import NIET_OVER_HUUR, Brief, Briefsoort, Gelezen
from casefile.brief.naar_situatie import PAPIER, situatie_uit
from casefile.brief.uitslag import Uitslag
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.bepaal import bepaal
from casefile.situatie.papieren import PAPIEREN, DatumVoor, JaNee
from casefile.teksten.lezer import B1, Teksten
from tests.brieven.vullen import VANDAAG, alle_brieven

LATER = date(2026, 12, 20)


def brief(soort: Briefsoort, **velden: Gelezen) -> Brief:
    return Brief(Gelezen(soort), **velden)


def test_every_kind_about_rent_is_a_paper_of_the_check():
    assert set(PAPIER) == set(Briefsoort) - NIET_OVER_HUUR
    assert set(PAPIER.values()) <= set(PAPIEREN)


@pytest.mark.parametrize("soort", PAPIER)
def test_every_kind_leads_to_a_step(soort: Briefsoort):
    assert bepaal(situatie_uit(brief(soort), Situatie()), VANDAAG).stap is not None


def test_the_day_of_the_hearing():
    found = situatie_uit(brief(Briefsoort.DAGVAARDING, zitting=Gelezen(LATER)), Situatie())
    assert (found.datum, found.datum_voor) == (LATER, DatumVoor.ZITTING)


def test_a_day_that_is_not_sure_is_not_taken():
    found = situatie_uit(brief(Briefsoort.AANZEGGING, ontruiming=Gelezen(LATER, False)), Situatie())
    assert found.datum is None


def test_a_vonnis_is_a_vonnis_and_a_new_dagvaarding_is_not_about_the_old_one():
    assert situatie_uit(brief(Briefsoort.VERSTEKVONNIS), Situatie()).vonnis is JaNee.JA
    known = Situatie(vonnis=JaNee.JA, kinderen=JaNee.JA)
    fresh = situatie_uit(brief(Briefsoort.DAGVAARDING), known)
    assert fresh.bekend_vonnis is JaNee.NEE and fresh.kinderen is JaNee.JA


def test_it_survives_being_stored():
    for letter in alle_brieven(1):
        read = Uitslag(lees_brief(van_tekst(letter.platte_tekst), VANDAAG))
        assert Uitslag.from_json(read.to_json()) == read


@pytest.mark.parametrize("soort", PAPIER)
def test_what_we_read_has_a_text(soort: Briefsoort):
    for said in wat_ik_lees(brief(soort, zitting=Gelezen(LATER), ontruiming=Gelezen(LATER)), B1):
        assert Teksten.standaard().tekst(said.sleutel, B1, **said.waarden)
