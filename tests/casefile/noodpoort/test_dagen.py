"""Eviction within fourteen days and a hearing within seven are emergencies; later ones are not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.poort import vind_noden

_MAANDEN = (
    """januari februari maart april mei juni juli augustus september oktober november december"""
)
MAANDEN = _MAANDEN.split()
DAGEN = st.dates(date(2026, 1, 1), date(2030, 12, 31))


def written(dag: date) -> str:
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


@given(DAGEN, st.integers(0, 60))
def test_eviction_within_fourteen_days(vandaag: date, n: int) -> None:
    zin = f"op {written(vandaag + timedelta(days=n))} moet ik mijn huis uit van de rechter"
    assert (Nood.UITZETTING_NU in vind_noden(zin, vandaag)) is (n <= 14)


@given(DAGEN, st.integers(0, 60))
def test_hearing_within_seven_days(vandaag: date, n: int) -> None:
    zin = f"op {written(vandaag + timedelta(days=n))} is mijn zitting"
    assert (Nood.ZITTING_NU in vind_noden(zin, vandaag)) is (n <= 7)


@given(DAGEN, st.integers(0, 40))
def test_counted_days(vandaag: date, n: int) -> None:
    zin = f"over {n} dagen wordt mijn woning ontruimd"
    assert (Nood.UITZETTING_NU in vind_noden(zin, vandaag)) is (n <= 14)


@given(DAGEN)
def test_every_weekday_word_is_near(vandaag: date) -> None:
    for dag in ("maandag", "woensdag", "vrijdag", "zondag"):
        assert Nood.UITZETTING_NU in vind_noden(f"{dag} word ik ontruimd", vandaag)
        assert Nood.ZITTING_NU in vind_noden(f"{dag} moet ik naar de rechter", vandaag)


@pytest.mark.parametrize(
    ("zin", "nood"),
    [
        ("de deurwaarder staat nu voor de deur", Nood.UITZETTING_NU),
        ("vrijdag over een week komen ze ontruimen", Nood.UITZETTING_NU),
        ("de 27e moet ik mijn huis uit", Nood.UITZETTING_NU),
        ("volgende week word ik uit mijn huis gezet", Nood.UITZETTING_NU),
        ("ovr 3 dage motte we ons huis uit", Nood.UITZETTING_NU),
        ("vrydag moek voor de regter kome", Nood.ZITTING_NU),
        ("dagvaarding voor 27 november, moet ik komen", Nood.ZITTING_NU),
    ],
)
def test_near(zin: str, nood: Nood) -> None:
    assert nood in vind_noden(zin, date(2026, 11, 23))


@pytest.mark.parametrize(
    "zin",
    [
        "in maart moet ik mijn huis uit", "over drie maanden word ik ontruimd",
        "de zitting is over 3 weken", "gisteren moest ik naar de rechter", "na de kerst ontruiming",
        "binnen 4 weken in hoger beroep", "ik moet vrijdag de huur betalen",
        "vrijdag gesprek met mijn begeleider", "31 februari word ik ontruimd",
    ],
)  # fmt: skip
def test_far_past_or_something_else(zin: str) -> None:
    assert vind_noden(zin, date(2026, 11, 23)) == ()
