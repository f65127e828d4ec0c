"""A wish for a human with a time is just that: no wage, no working day, in other languages too."""

from __future__ import annotations

import pytest

from casefile.doorverwijzing.concept import Concept
from casefile.overzicht.bekend_geld import Overzicht
from tests.conversations.gesprek import Gesprek
from tests.conversations.test_voorbeeld_typen import belverzoek


def _wanneer(gesprek: Gesprek) -> str | None:
    with gesprek.store.read() as unit:
        return unit.documents.dossier(gesprek.id).deel(Concept).wanneer


def _posten(gesprek: Gesprek) -> list[object]:
    with gesprek.store.read() as unit:
        return list(unit.documents.dossier(gesprek.id).deel(Overzicht).posten)


@pytest.mark.parametrize(
    "zegt",
    [
        "mens is goed maar alleen bellen tussen 9 en 11",
        "een mens is prima hoor, tussen 10 en 12 bellen dan",
        "liever gewoon iemand spreken, bel tussen 2 en 4",
    ],
)
def test_a_human_with_a_time_is_a_call_at_that_time(gesprek: Gesprek, zegt: str) -> None:
    gesprek.huurder("hallo").huurder(zegt).uit("utter_mens_bereik")
    assert "tussen" in (_wanneer(gesprek) or "")


@pytest.mark.parametrize(
    "zegt", ["insan istiyorum", "insan istiyorum lutfen", "bir insan istiyorum"]
)
def test_in_turkish_too(gesprek: Gesprek, zegt: str) -> None:
    gesprek.huurder(zegt).uit("utter_mens_bereik")


@pytest.mark.parametrize(
    "zegt",
    [
        "ik ben op mijn werk tussen 9 en 11",
        "bel mij tussen 9 en 11, daarna moet ik werken",
        "ik werk dus alleen tussen 9 en 11 bellen",
    ],
)
def test_an_hour_beside_work_is_no_wage(gesprek: Gesprek, zegt: str) -> None:
    belverzoek(gesprek).huurder(zegt).bot_niet("€", "loon", "verdien")
    assert _posten(gesprek) == []
