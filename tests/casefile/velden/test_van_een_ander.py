"""Whose it is, and from whom it comes, are two things."""

from __future__ import annotations

from datetime import date

import pytest

from casefile.dossier import Dossier
from casefile.gesprek.feiten import lees_feiten
from casefile.overzicht.bekend_geld import Overzicht
from casefile.situatie.bekende_situatie import Situatie
from casefile.velden.opnemen import neem_op
from casefile.velden.van_een_ander import lees_van_een_ander

DAG = date(2026, 11, 29)


def _vertel(*berichten: str) -> Dossier:
    dossier = Dossier()
    for said in berichten:
        neem_op(dossier, lees_feiten(said, DAG), DAG)
    return dossier


@pytest.mark.parametrize(
    "said",
    [
        "die 920 euro is van Willem",
        "de schuld is van mijn ex",
        "die aanmaning is van mijn zoon, niet van mij",
        "die achterstand is niet van mij",
    ],
)
def test_somebody_elses(said: str) -> None:
    assert lees_van_een_ander(said)


@pytest.mark.parametrize(
    "said",
    [
        "de brief is van de deurwaarder",
        "de aanmaning is van dinsdag 17 november",
        "de brief is van woongoed",
        "de schuld is van vorig jaar",
        "is die schuld van mijn man?",
        "de schuld is van mij",
    ],
)
def test_a_sender_a_day_and_a_question_say_nothing_of_the_owner(said: str) -> None:
    assert not lees_van_een_ander(said)


def test_the_debt_goes_and_another_stays() -> None:
    told = "ik heb een aanmaning van woongoed zeist, 1512 euro"
    assert _vertel(told).deel(Overzicht).posten
    assert not _vertel(told, "die 1512 is van mijn broer").deel(Overzicht).posten
    assert _vertel(told, "die 300 is van mijn broer").deel(Overzicht).posten


def test_the_letter_goes_with_what_it_told() -> None:
    dossier = _vertel("ik kreeg een dagvaarding", "die brief is van mijn buurman")
    assert dossier.deel(Situatie).papier is None
    assert dossier.deel(Situatie).bekend_vonnis is None


def test_amounts_of_somebody_else_are_not_noted() -> None:
    dossier = _vertel("de achterstand van 700 euro bij woongoed is van mijn zus")
    assert not dossier.deel(Overzicht).posten
