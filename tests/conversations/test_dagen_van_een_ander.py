"""Days that somebody tells of a neighbour, a sister or a mother are never their own."""

from __future__ import annotations

import pytest

from casefile.situatie.bekende_situatie import Situatie
from tests.conversations.gesprek import Gesprek


def _situatie(gesprek: Gesprek) -> Situatie:
    with gesprek.store.read() as unit:
        return unit.documents.dossier(gesprek.id).deel(Situatie)


def _dagen(gesprek: Gesprek) -> list[object]:
    known = _situatie(gesprek)
    days = (known.datum, known.tweede, known.betalen_voor, known.eruit_op, known.uitspraak_op)
    return [one for one in (*days, known.vonnis_van, known.betekend_op) if one is not None]


@pytest.mark.parametrize(
    "zegt",
    [
        "mijn buurvrouw moest op 12 december naar de rechter",
        "bij mijn zus komt de deurwaarder op 14 december ontruimen, bij mij niet hoor",
        "mn moeder moet 18 december voor de rechter komen",
        "de overburen moeten er 20 december uit",
        "bij mijn buurman kwam er vonnis op 3 november, hij moest betalen voor 15 december",
        "zij moet op 12 december betalen, mijn zus dus",
    ],
)
def test_a_day_of_somebody_else_is_not_taken_up(gesprek: Gesprek, zegt: str) -> None:
    gesprek.huurder("ik heb een aanmaning").huurder(zegt)
    assert _dagen(gesprek) == []


def test_an_own_day_beside_it_is(gesprek: Gesprek) -> None:
    gesprek.huurder(
        "mijn zus moest 12 december naar de rechter. ik moet 18 december naar de rechter"
    )
    assert [str(one) for one in _dagen(gesprek)] == ["2026-12-18"]


@pytest.mark.parametrize(
    "zegt", ["haar zitting is 18 december", "ze moet op 18 december naar de rechter"]
)
def test_of_a_helper_the_days_are_of_whom_they_help(gesprek: Gesprek, zegt: str) -> None:
    gesprek.huurder("ik vraag dit voor mijn moeder, zij heeft een dagvaarding").huurder(zegt)
    assert [str(one) for one in _dagen(gesprek)] == ["2026-12-18"]
