"""No paper is begun that would not help: a bezwaar to a judge or a landlord, an answer too late."""

from __future__ import annotations

from datetime import date

import pytest

from casefile.dossier import Dossier
from casefile.eigen_brief.briefwens import Tegen, brief_tegen
from casefile.eigen_brief.doelen import Doel
from casefile.eigen_brief.past_niet import (
    BEROEP,
    DAGVAARDING,
    GEMIST,
    KLACHT,
    past_niet,
)
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import DatumVoor, JaNee

VANDAAG = date(2026, 11, 23)


def met(situatie: Situatie) -> Dossier:
    dossier = Dossier()
    dossier.vervang(situatie)
    return dossier


@pytest.mark.parametrize(
    ("tekst", "tegen"),
    [
        ("ik wil bezwaar maken tegen het vonnis", Tegen.VONNIS),
        ("Bezwaar tegen de uitspraak van de kantonrechter", Tegen.VONNIS),
        ("de rechter heeft beslist en ik wil bezwaar maken", Tegen.VONNIS),
        ("bezwaar tegen de ontruiming", Tegen.UITZETTING),
        ("ik wil bezwaar maken tegen de dagvaarding", Tegen.DAGVAARDING),
        ("bezwaar bij de rechtbank", Tegen.RECHTER),
        ("bezwaar tegen de huurverhoging van mijn corporatie", Tegen.HUURVERHOGING),
        ("mijn corporatie WoonGoed Zeist", Tegen.VERHUURDER),
        ("woongoed zeist", Tegen.VERHUURDER),
        ("bezwaar tegen het nee van mijn huisbaas", Tegen.VERHUURDER),
        ("gemeente Utrecht", Tegen.OVERHEID),
        ("het uwv stopt mijn uitkering", Tegen.OVERHEID),
        ("ik wil bezwaar maken", None),
        ("tante Ans", None),
    ],
)
def test_what_it_is_against(tekst: str, tegen: Tegen | None) -> None:
    assert brief_tegen(tekst) is tegen


@pytest.mark.parametrize(
    ("tegen", "sleutel"),
    [
        (Tegen.VONNIS, BEROEP),
        (Tegen.UITZETTING, BEROEP),
        (Tegen.RECHTER, BEROEP),
        (Tegen.DAGVAARDING, DAGVAARDING),
        (Tegen.HUURVERHOGING, "utter_onderwerp_huurverhoging"),
        (Tegen.VERHUURDER, KLACHT),
        (Tegen.OVERHEID, None),
        (None, None),
    ],
)
def test_a_bezwaar_is_for_an_authority_only(tegen: Tegen | None, sleutel: str | None) -> None:
    assert past_niet(Dossier(), Doel.BEZWAAR, tegen, VANDAAG) == sleutel


BESLIST = [
    Situatie(vonnis=JaNee.JA),
    Situatie(papier="vonnis"),
    Situatie(papier="aanzegging"),
    Situatie(papier="dagvaarding", datum=date(2026, 11, 20), datum_voor=DatumVoor.ZITTING),
    Situatie(woont_nog=JaNee.NEE),
]


@pytest.mark.parametrize("situatie", BESLIST)
def test_after_the_judge_there_is_no_bezwaar_and_no_answer(situatie: Situatie) -> None:
    assert past_niet(met(situatie), Doel.BEZWAAR, None, VANDAAG) == BEROEP
    assert past_niet(met(situatie), Doel.BEZWAAR, Tegen.OVERHEID, VANDAAG) is None
    assert past_niet(met(situatie), Doel.RECHTER, None, VANDAAG) == GEMIST
    assert past_niet(met(situatie), Doel.MEENEMEN, None, VANDAAG) is None


def test_before_the_judge_the_answer_is_made_and_the_bezwaar_is_not() -> None:
    ahead = Situatie(papier="dagvaarding", datum=date(2026, 12, 15), datum_voor=DatumVoor.ZITTING)
    for tegen in (None, Tegen.DAGVAARDING, Tegen.UITZETTING, Tegen.RECHTER):
        assert past_niet(met(ahead), Doel.RECHTER, tegen, VANDAAG) is None
    assert past_niet(met(ahead), Doel.BEZWAAR, None, VANDAAG) == DAGVAARDING
    assert past_niet(Dossier(), Doel.RECHTER, Tegen.VONNIS, VANDAAG) == GEMIST


def test_a_long_text_takes_no_time() -> None:
    assert brief_tegen("a" * 4000) is None
