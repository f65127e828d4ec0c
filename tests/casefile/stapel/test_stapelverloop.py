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
    ("papier", "dag", "sleutel"),
    [
        ("aanzegging", "27 november", "utter_situatie_spoed_uitzetting"),
        ("er staat ontruimingsaanzegging", "morgen", "utter_situatie_spoed_uitzetting"),
        ("aanzegging", "over 3 dagen", "utter_situatie_spoed_uitzetting"),
        ("aanzegging", "vandaag", "utter_situatie_stap_12"),
        ("dagvaarding", "24 november", "utter_situatie_spoed_zitting"),
        ("zitting", "dat is morgen al", "utter_situatie_spoed_zitting"),
        ("vonnis", "3 december", "utter_situatie_spoed_uitzetting"),
        ("sommatie", "3 december", "utter_situatie_spoed_dag"),
    ],
)
def test_een_dag_dichtbij_wordt_meteen_gezegd(papier: str, dag: str, sleutel: str) -> None:
    gesprek = stapel().zegt("van de deurwaarder", "ja hij is open", papier)
    assert gesprek.stap.vraag == "stapel_datum"
    assert gesprek.begrijpt(dag)
    gesprek.zegt(dag)
    assert gesprek.sleutels == [sleutel]
    assert gesprek.verloop.is_klaar(gesprek.dossier)


@pytest.mark.parametrize("gezegd", ["morgen verder", "ik doe het morgen wel", "stop voor nu"])
def test_bij_de_dag_is_verder_gaan_nog_steeds_stoppen(gezegd: str) -> None:
    gesprek = stapel().zegt("van de deurwaarder", "ja hij is open", "aanzegging", gezegd)
    assert gesprek.sleutels == ["utter_stapel_later"]


def test_wie_stopt_en_de_dag_noemt_hoort_de_haast() -> None:
    gesprek = stapel().zegt("van de deurwaarder", "ja hij is open", "dagvaarding")
    gesprek.zegt("ik stop, de zitting is morgen")
    assert gesprek.sleutels == ["utter_situatie_spoed_zitting"]


def test_een_dag_ver_weg_en_een_dag_die_voorbij_is_geven_geen_haast() -> None:
    for dag in ("27 januari", "3 november 2026"):
        gesprek = stapel().zegt("van de deurwaarder", "ja hij is open", "dagvaarding", dag)
        assert gesprek.sleutels == ["utter_stapel_klaar"]


def test_de_dag_van_een_tweede_brief_telt_ook() -> None:
    gesprek = stapel().zegt("van de deurwaarder", "ja hij is open", "dagvaarding", "27 januari")
    gesprek.begin().zegt("van de deurwaarder", "ja hij is open", "aanzegging", "30 november")
    assert gesprek.sleutels[0].startswith("utter_situatie_spoed")


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
