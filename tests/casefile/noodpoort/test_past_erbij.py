"""The line of a possible eviction fits what is known: a reminder is none."""

from __future__ import annotations

from datetime import date

import pytest

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.past_erbij import past_bij_wat_bekend_is
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import JaNee
from casefile.situatie.verhaal import lees_situatie

DAG = date(2026, 11, 29)


@pytest.mark.parametrize(
    "said", ["er ligt een aanmaning op de mat", "een vriendelijke herinnering"]
)
def test_a_letter_long_before_a_judge_is_no_eviction(said: str) -> None:
    told = lees_situatie(said, DAG)
    assert not past_bij_wat_bekend_is(Nood.UITZETTING_NU, Situatie(), told)
    assert past_bij_wat_bekend_is(Nood.GEEN_ETEN, Situatie(), told)


@pytest.mark.parametrize(
    "said",
    [
        "ik moet er over een week uit",
        "een brief van de deurwaarder",
        "een aanmaning en ik moet 3 december mijn huis uit",
        "een aanmaning en er is al een vonnis",
    ],
)
def test_whatever_else_keeps_its_line(said: str) -> None:
    assert past_bij_wat_bekend_is(Nood.UITZETTING_NU, Situatie(), lees_situatie(said, DAG))


def test_what_was_known_before_counts_until_there_is_a_vonnis() -> None:
    told = lees_situatie("en nu?", DAG)
    assert not past_bij_wat_bekend_is(Nood.ZITTING_NU, Situatie(papier="herinnering"), told)
    judged = Situatie(papier="herinnering", vonnis=JaNee.JA)
    assert past_bij_wat_bekend_is(Nood.ZITTING_NU, judged, told)
