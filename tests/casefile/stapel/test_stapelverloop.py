"""Protects: one envelope at a time, stopping at any moment, and what was found is kept."""

from __future__ import annotations

import pytest

from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import JaNee
from casefile.stapel.stapelverloop import StapelVerloop
from tests.casefile.gesprek_met import GesprekMet


def stapel() -> GesprekMet:
    return GesprekMet(StapelVerloop()).begin()


def test_van_envelop_naar_woord_naar_datum_en_het_gevondene_blijft() -> None:
    gesprek = stapel()
    assert gesprek.sleutels == ["utter_stapel_begin", "utter_stapel_zoek"]
    gesprek.zegt("eentje van een deurwaarder").keur_bubbel()
    assert gesprek.stap.vraag == "stapel_open"
    gesprek.zegt("ja hij is open").keur_bubbel()
    assert gesprek.stap.vraag == "stapel_woord"
    gesprek.zegt("er staat vonnis").keur_bubbel()
    assert gesprek.stap.vraag == "stapel_datum"
    gesprek.tikt("weet_niet").keur_bubbel()
    assert gesprek.sleutels == ["utter_stapel_klaar"]
    assert gesprek.dossier.deel(Situatie).bekend_vonnis is JaNee.JA
    assert gesprek.verloop.is_klaar(gesprek.dossier)


@pytest.mark.parametrize("gezegd", ["ik stop er even mee", "morgen misschien", "pauze"])
def test_stoppen_mag_altijd_en_later_gaat_het_daar_verder(gezegd: str) -> None:
    gesprek = stapel().zegt("van de rechtbank")
    gesprek.zegt(gezegd)
    assert gesprek.sleutels == ["utter_stapel_later"]
    gesprek.later(days=2)
    assert gesprek.sleutels == ["utter_stapel_hervat", "utter_stapel_open"]


@pytest.mark.parametrize(
    ("woord", "dag", "eerst"),
    [
        ("er staat aanzegging", "27 november", "utter_situatie_spoed_dag"),
        ("er staat dagvaarding", "24 november", "utter_situatie_spoed_dag"),
        ("er staat dagvaarding", "morgen", "utter_situatie_spoed_dag"),
        ("er staat aanzegging", "dat is morgen", "utter_situatie_spoed_dag"),
    ],
)
def test_a_day_that_is_near_has_its_numbers_at_once(woord: str, dag: str, eerst: str) -> None:
    gesprek = stapel().zegt("eentje van een deurwaarder").zegt("ja hij is open").zegt(woord)
    gesprek.zegt(dag)
    assert gesprek.sleutels == [eerst, "utter_stapel_klaar"]


@pytest.mark.parametrize("gezegd", ["morgen misschien", "ik doe het morgen", "morgen weer verder"])
def test_tomorrow_for_going_on_is_no_day_in_the_letter(gezegd: str) -> None:
    gesprek = stapel().zegt("eentje van een deurwaarder").zegt("ja hij is open")
    gesprek.zegt("er staat dagvaarding").zegt(gezegd)
    assert gesprek.sleutels == ["utter_stapel_later"]


def test_wie_niet_durft_krijgt_een_mens_erbij() -> None:
    gesprek = stapel().tikt("geen").zegt("nee ik durf niet")
    assert gesprek.sleutels == ["utter_stapel_lukt_niet"]
    assert "mens" in gesprek.bubbel()


def test_een_vraag_is_geen_antwoord() -> None:
    assert not stapel().begrijpt("wat doet een deurwaarder eigenlijk?")
