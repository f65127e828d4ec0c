"""Figures are of nobody: no small count is shown, and none can be worked out from what is."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.cijfers import (
    KLEINST,
    PER_JAAR,
    PER_KWARTAAL,
    Periode,
    Wat,
    uitkomst,
    verberg,
    voorbije_perioden,
)
from casefile.doorverwijzing.toestand import Toestand

NU = datetime(2027, 2, 3, 9, tzinfo=timezone.utc)


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 40)))
def test_what_is_hidden_cannot_be_subtracted(counts: dict[str, int]) -> None:
    """Whoever knows the true total knows of the hidden ones together at least `KLEINST`, and of no
    hidden one alone; unless nothing is shown at all."""
    shown = verberg(counts)
    hidden = [key for key, count in shown.items() if count is None]
    assert all(count is None or count >= KLEINST for count in shown.values())
    assert all(counts[key] == count for key, count in shown.items() if count is not None)
    if hidden and len(hidden) < len(shown):
        assert len(hidden) >= 2 and sum(counts[key] for key in hidden) >= KLEINST


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ({"a": 12, "b": 9}, {"a": 12, "b": 9}),
        ({"a": 12, "b": 9, "c": 3}, {"a": 12, "b": None, "c": None}),
        ({"a": 12, "b": 1, "c": 2}, {"a": None, "b": None, "c": None}),
        ({"a": 12, "b": 1, "c": 2, "d": 30}, {"a": None, "b": None, "c": None, "d": 30}),
        ({"a": 30, "b": 4, "c": 3}, {"a": 30, "b": None, "c": None}),
        ({"a": 4}, {"a": None}),
        ({"a": 0, "b": 6}, {"b": 6}),
    ],
)
def test_small_numbers(counts: dict[str, int], shown: dict[str, int | None]) -> None:
    assert verberg(counts) == shown


def test_only_what_is_over_is_shown_and_no_figure_is_in_two_overlapping_periods() -> None:
    found = voorbije_perioden("2026-11", NU)
    assert [p.sleutel for p in found] == ["2026", "2026k4"]
    assert voorbije_perioden(None, NU) == []
    assert set(PER_JAAR) & set(PER_KWARTAAL) == set() and {*PER_JAAR, *PER_KWARTAAL} == set(Wat)
    quarters = [Periode(2026, n).maanden for n in (1, 2, 3, 4)]
    assert tuple(month for quarter in quarters for month in quarter) == Periode(2026).maanden


@pytest.mark.parametrize(
    ("now", "counted"),
    [
        (datetime(2026, 11, 23, 22, 30, tzinfo=timezone.utc), "aangenomen_zelfde_dag"),
        (datetime(2026, 11, 23, 23, 30, tzinfo=timezone.utc), "aangenomen_binnen_3_dagen"),
        (datetime(2026, 11, 26, 12, tzinfo=timezone.utc), "aangenomen_binnen_3_dagen"),
        (datetime(2026, 11, 27, 12, tzinfo=timezone.utc), "aangenomen_later"),
    ],
)
def test_how_soon_a_case_was_accepted(now: datetime, counted: str) -> None:
    made = datetime(2026, 11, 23, 9, tzinfo=timezone.utc)
    assert uitkomst(Toestand.AANGENOMEN, "neemt_de_zaak", made, now) == counted


def test_other_outcomes() -> None:
    assert uitkomst(Toestand.AFGEWEZEN, "al_hulp", NU, NU) == "afgewezen_al_hulp"
    assert uitkomst(Toestand.ONTVANGEN, "zaak_geopend", NU, NU) is None
