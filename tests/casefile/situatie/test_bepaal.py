"""From answers to a step of the road: all fourteen can be reached, and a near day is urgent."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.bepaal import bepaal
from casefile.situatie.papieren import PAPIEREN, DatumVoor, JaNee
from casefile.situatie.stappen import STAPPEN, Contact, Haast

TODAY = date(2026, 11, 23)
JA, NEE, ONBEKEND = JaNee.JA, JaNee.NEE, JaNee.ONBEKEND
ZITTING, UITZETTING = DatumVoor.ZITTING, DatumVoor.UITZETTING


def on(days: int) -> date:
    return TODAY + timedelta(days=days)


CASES = [
    (Situatie("geen"), 0),
    (Situatie("huurbrief"), 1),
    (Situatie("herinnering"), 1),
    (Situatie("aanmaning"), 2),
    (Situatie("betalingsregeling"), 3),
    (Situatie("vroegsignalering", NEE), 4),
    (Situatie("incasso"), 5),
    (Situatie("deurwaarder", NEE), 5),
    (Situatie("deurwaarder", ONBEKEND), 5),
    (Situatie("rechter_of_deurwaarder", NEE), 6),
    (Situatie("dagvaarding"), 6),
    (Situatie("dagvaarding", datum=on(8), datum_voor=ZITTING), 6),
    (Situatie("dagvaarding", datum=on(7), datum_voor=ZITTING), 7),
    (Situatie("zitting", datum=on(30), datum_voor=ZITTING), 7),
    (Situatie("dagvaarding", datum=on(-1), datum_voor=ZITTING), 8),
    (Situatie("vonnis"), 8),
    (Situatie(None, JA), 8),
    (Situatie("rechtbank", JA), 8),
    (Situatie("deurwaarder", JA), 9),
    (Situatie("betekening"), 9),
    (Situatie("exploot", JA), 9),
    (Situatie("exploot", NEE), 6),
    (Situatie("laatste_kans", NEE), 10),
    (Situatie("gebruiksovereenkomst"), 10),
    (Situatie("aanzegging"), 11),
    (Situatie("vonnis", datum=on(20), datum_voor=UITZETTING), 11),
    (Situatie("laatste_kans", JA, datum=on(20), datum_voor=UITZETTING), 11),
    (Situatie("aanzegging", datum=TODAY, datum_voor=UITZETTING), 12),
    (Situatie("aanzegging", datum=on(-2), datum_voor=UITZETTING), 11),
    (Situatie("vonnis", datum=on(-40), datum_voor=UITZETTING), 8),
    (Situatie("vonnis", datum=on(-40), datum_voor=UITZETTING, woont_nog=JA), 8),
    (Situatie("aanzegging", datum=on(-2), datum_voor=UITZETTING, woont_nog=NEE), 13),
    (Situatie("opslag"), 13),
]


@pytest.mark.parametrize(("situatie", "step"), CASES)
def test_answers_lead_to_the_step(situatie: Situatie, step: int) -> None:
    stap = bepaal(situatie, TODAY).stap
    assert stap is not None
    assert stap.nummer == step


def test_all_fourteen_steps_are_reached() -> None:
    assert {step for _, step in CASES} == set(range(14)) == {s.nummer for s in STAPPEN}


@pytest.mark.parametrize("papier", ["geen", "herinnering", "aanmaning", "betalingsregeling"])
def test_a_vonnis_counts_more_than_an_early_letter(papier: str) -> None:
    """Paying does not stop it any more (F28), so it must not read as an early step."""
    assert bepaal(Situatie(papier, JA), TODAY).stap == STAPPEN[8]


def test_an_exploot_without_a_vonnis_may_be_a_dagvaarding_and_is_not_sure() -> None:
    """Every paper of a deurwaarder is one: who has a day before the judge must not read that it is over."""
    assert not bepaal(Situatie("exploot", NEE), TODAY).zeker


@pytest.mark.parametrize(
    "situatie", [Situatie(), Situatie(None, NEE), Situatie("rechtbank", ONBEKEND)]
)
def test_too_little_is_said_to_be_too_little(situatie: Situatie) -> None:
    place = bepaal(situatie, TODAY)
    assert place.stap is None
    assert not place.zeker
    assert place.bellen[0] is Contact.JURIDISCH_LOKET


@pytest.mark.parametrize(("days", "urgent"), [(0, True), (14, True), (15, False), (-1, False)])
def test_an_eviction_within_fourteen_days_is_urgent(days: int, urgent: bool) -> None:
    place = bepaal(Situatie("aanzegging", datum=on(days), datum_voor=UITZETTING), TODAY)
    assert (place.haast is Haast.SPOED) is urgent
    if 0 < days <= 14:
        assert place.bellen == (
            Contact.GEMEENTE_SPOED,
            Contact.CORPORATIE,
            Contact.JURIDISCH_LOKET,
        )


@pytest.mark.parametrize(("days", "urgent"), [(0, True), (7, True), (8, False), (-1, False)])
def test_a_zitting_within_seven_days_is_urgent(days: int, urgent: bool) -> None:
    place = bepaal(Situatie("dagvaarding", datum=on(days), datum_voor=ZITTING), TODAY)
    assert (place.haast is Haast.SPOED) is urgent


def test_a_period_is_urgent_from_its_first_day() -> None:
    december = Situatie("vonnis", datum=on(38), datum_vroegst=on(8), datum_voor=UITZETTING)
    assert bepaal(december, TODAY).haast is Haast.SPOED


def test_a_near_day_of_unknown_meaning_is_urgent() -> None:
    place = bepaal(Situatie(None, ONBEKEND, datum=on(9)), TODAY)
    assert place.haast is Haast.SPOED
    assert place.spoed_voor is None


def test_an_eviction_day_without_a_vonnis_is_taken_seriously_but_not_sure() -> None:
    place = bepaal(Situatie(None, NEE, datum=on(20), datum_voor=UITZETTING), TODAY)
    assert place.stap == STAPPEN[11]
    assert not place.zeker


def test_every_paper_has_an_outcome() -> None:
    for name in PAPIEREN:
        for vonnis in (None, JA, NEE, ONBEKEND):
            for day in (None, on(-3), on(0), on(3), on(40)):
                for voor in (None, ZITTING, UITZETTING):
                    bepaal(Situatie(name, vonnis, datum=day, datum_voor=voor), TODAY)
