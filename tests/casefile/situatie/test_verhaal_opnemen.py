"""A day that was told is not asked again: after an explanation, and in a cry for help."""

from __future__ import annotations

from datetime import date

import pytest

from casefile.dossier import Dossier
from casefile.gesprek.feiten import lees_feiten
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import PAPIEREN, DatumVoor, JaNee
from casefile.situatie.situatieverloop import SituatieVerloop
from casefile.situatie.stappen import Haast
from casefile.situatie.verhaal import lees_situatie
from casefile.situatie.verhaal_opnemen import VRAAGT_DE_DAG, neem_dag_op, neem_nood_op
from casefile.teksten.lezer import Teksten
from tests.casefile.gesprek_met import MONDAY, GesprekMet

TODAY = MONDAY.date()
DAGVAARDING, AANZEGGING = VRAAGT_DE_DAG


@pytest.mark.parametrize("explanation", VRAAGT_DE_DAG)
def test_each_of_these_explanations_does_ask_a_day(explanation: str) -> None:
    asked = Teksten.standaard().tekst(explanation, **Teksten.standaard().vaste_waarden())
    assert "welke dag" in asked.casefold().split("\n\n")[-1]
    assert PAPIEREN[VRAAGT_DE_DAG[explanation]].datum_voor is not None


def test_the_day_after_the_explanation_of_a_dagvaarding() -> None:
    talk = GesprekMet(SituatieVerloop())
    assert neem_dag_op(talk.dossier, DAGVAARDING, lees_feiten("15 december", TODAY))
    talk.begin().zegt("nee")  # children: the only thing that is left to ask
    assert talk.sleutels[:2] == ["utter_situatie_stap_6", "utter_situatie_wanneer_zitting"]


def test_a_reckoned_day_is_asked_back_first() -> None:
    talk = GesprekMet(SituatieVerloop())
    assert neem_dag_op(talk.dossier, AANZEGGING, lees_feiten("volgende week donderdag", TODAY))
    assert "donderdag 3 december 2026" in talk.begin().bubbel()


def test_no_day_on_the_letter_is_not_asked_once_more() -> None:
    talk = GesprekMet(SituatieVerloop())
    assert neem_dag_op(talk.dossier, AANZEGGING, lees_feiten("er staat geen datum op", TODAY))
    assert talk.begin().sleutels[-1] == "utter_situatie_kinderen"


def test_an_explanation_that_was_not_said_yet_needs_a_real_day() -> None:
    dossier = Dossier()
    none, day = "er staat geen datum op", "de zitting is op 15 december"
    assert not neem_dag_op(dossier, DAGVAARDING, lees_feiten(none, TODAY), gevraagd=False)
    assert neem_dag_op(dossier, DAGVAARDING, lees_feiten(day, TODAY), gevraagd=False)


def test_a_day_of_another_letter_is_no_answer() -> None:
    dossier = Dossier()
    assert not neem_dag_op(
        dossier, DAGVAARDING, lees_feiten("nee het is een aanzegging, 3 december", TODAY)
    )
    assert neem_dag_op(
        dossier, DAGVAARDING, lees_feiten("ik moet 15 december naar de rechter", TODAY)
    )


def test_another_letter_begins_afresh() -> None:
    dossier = Dossier()
    dossier.vervang(Situatie(papier="vonnis", kinderen=JaNee.JA, op_welke_dag=TODAY))
    assert neem_dag_op(dossier, DAGVAARDING, lees_feiten("15 december", TODAY))
    situatie = dossier.deel(Situatie)
    assert (situatie.papier, situatie.kinderen) == ("dagvaarding", JaNee.JA)


@pytest.mark.parametrize(
    ("explanation", "said"),
    [
        ("utter_vraag_vonnis", "15 december"),
        (DAGVAARDING, "dat snap ik niet"),
        (DAGVAARDING, "wat gebeurt er na 15 december?"),
        ("", "15 december"),
    ],
)
def test_anything_else_is_no_day(explanation: str, said: str) -> None:
    dossier = Dossier()
    assert not neem_dag_op(dossier, explanation, lees_feiten(said, TODAY))
    assert dossier.deel(Situatie) == Situatie()


def test_a_cry_for_help_with_its_day() -> None:
    dossier = Dossier()
    neem_nood_op(dossier, lees_situatie("3 december wij moet huis uit, wij 2 kind", TODAY), TODAY)
    situatie = dossier.deel(Situatie)
    assert (situatie.datum, situatie.datum_voor) == (date(2026, 12, 3), DatumVoor.UITZETTING)
    assert (situatie.stap, situatie.haast) == (11, Haast.SPOED)
    assert situatie.kinderen is JaNee.JA


@pytest.mark.parametrize(
    "said", ["de deurwaarder staat voor de deur", "3 december", "ik wil dood", ""]
)
def test_a_cry_for_help_without_a_day_for_something_leaves_the_situation_alone(said: str) -> None:
    dossier = Dossier()
    neem_nood_op(dossier, lees_situatie(said, TODAY), TODAY)
    assert dossier.deel(Situatie) == Situatie()


def test_a_check_that_was_going_on_keeps_what_it_knew() -> None:
    dossier = Dossier()
    dossier.vervang(Situatie(papier="vonnis", gevraagd=["situatie_papier"]))
    neem_nood_op(dossier, lees_situatie("morgen moet ik eruit", TODAY), TODAY)
    situatie = dossier.deel(Situatie)
    assert (situatie.papier, situatie.datum) == ("vonnis", date(2026, 11, 24))
