"""When somebody is reminded: only of one day, still to come, that they said yes to."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from casefile.dossier import Dossier
from casefile.herinnering.herinnerwens import herinnerwens
from casefile.herinnering.momenten import Herinneren, herinnering, momenten
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import DatumVoor, JaNee
from casefile.tijd import AMSTERDAM

DAG = date(2027, 4, 1)


def met(antwoord: JaNee | None = JaNee.JA, voor: DatumVoor | None = DatumVoor.ZITTING) -> Dossier:
    dossier = Dossier()
    dossier.vervang(Situatie(datum=DAG, datum_vroegst=DAG, datum_voor=voor))
    dossier.vervang(Herinneren(antwoord))
    return dossier


def om(maand: int, dag: int, uur: int = 12) -> datetime:
    return datetime(2027, maand, dag, uur, 0, tzinfo=AMSTERDAM)


def test_at_ten_on_a_dutch_clock_also_over_the_change_to_summer_time() -> None:
    assert momenten(met(), om(3, 1)) == [om(3, 25, 10), om(3, 31, 10)]
    assert momenten(met(voor=DatumVoor.UITZETTING), om(3, 26)) == [om(3, 29, 10), om(3, 31, 10)]


@pytest.mark.parametrize("antwoord", [None, JaNee.NEE, JaNee.ONBEKEND])
def test_without_a_yes_nothing(antwoord: JaNee | None) -> None:
    assert momenten(met(antwoord), om(3, 1)) == []
    assert herinnering(met(antwoord), om(3, 31), neutraal=False) is None


def test_a_day_of_which_nobody_knows_what_happens_is_not_told() -> None:
    assert momenten(met(voor=None), om(3, 1)) == []


def test_a_period_or_a_day_that_is_here_is_not_told() -> None:
    dossier = met()
    dossier.deel(Situatie).datum_vroegst = date(2027, 3, 29)
    assert momenten(dossier, om(3, 1)) == []
    assert momenten(met(), om(4, 1, 8)) == []


def test_who_left_the_house_is_not_reminded_of_leaving() -> None:
    dossier = met(voor=DatumVoor.UITZETTING)
    dossier.deel(Situatie).woont_nog = JaNee.NEE
    assert herinnering(dossier, om(3, 31), neutraal=False) is None


def test_the_hour_is_said_and_neutral_words_hide_what_it_is() -> None:
    dossier = met()
    dossier.deel(Situatie).uur = time(13, 30)
    said = herinnering(dossier, om(3, 31), neutraal=False)
    assert said and said.waarden["wanneer"] == "donderdag 1 april 2027 om 13.30 uur"
    hidden = herinnering(dossier, om(3, 31), neutraal=True)
    assert hidden and hidden.sleutel == "utter_herinnering_neutraal"


@pytest.mark.parametrize(
    ("tekst", "wens"),
    [
        ("kan je me daaraan herinneren?", True),
        ("stuur me een reminder", True),
        ("Geen herinnering", False),
        ("stop met de herinneringen", False),
        ("ik wil geen herinneringen meer", False),
        ("ik heb een herinnering gekregen van de woningbouw", None),
        ("ik heb geen herinnering gehad", None),
        ("ik kan me die brief niet herinneren", None),
        ("wat is een herinnering", None),
    ],
)
def test_what_is_a_wish(tekst: str, wens: bool | None) -> None:
    assert herinnerwens(tekst) is wens
