"""The day on a letter: taken when it is clear, asked back kindly when it is not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.situatie.datumvraag import Oordeel, lees_dag

TODAY = date(2026, 11, 23)  # a Monday


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("3 december", date(2026, 12, 3)),
        ("3-12-2026", date(2026, 12, 3)),
        ("op 3 dec om 10.30 uur", date(2026, 12, 3)),
        ("morgen", date(2026, 11, 24)),
        ("15 februari", date(2027, 2, 15)),
    ],
)
def test_a_clear_day_is_taken(said: str, day: date) -> None:
    read = lees_dag(said, TODAY)
    assert (read.oordeel, read.dag) == (Oordeel.GOED, day)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("volgende week vrijdag", date(2026, 12, 4)),
        ("aanstaande vrijdag", date(2026, 11, 27)),
        ("volgende vrijdag", date(2026, 12, 4)),
        ("over 3 weken", date(2026, 12, 14)),
        ("de 12e", date(2026, 12, 12)),
        ("3 december 2028", date(2028, 12, 3)),
        ("brief van 12 november, zitting op 3 december", date(2026, 12, 3)),
    ],
)
def test_a_day_that_is_reckoned_is_proposed(said: str, day: date) -> None:
    read = lees_dag(said, TODAY)
    assert read.dag == day
    assert read.oordeel in (Oordeel.VRAAG_TERUG, Oordeel.GOED)
    if "brief" not in said:
        assert read.oordeel is Oordeel.VRAAG_TERUG


@pytest.mark.parametrize(
    ("said", "judgement"),
    [
        ("31 februari", Oordeel.BESTAAT_NIET),
        ("30-02-2027", Oordeel.BESTAAT_NIET),
        ("12 november", Oordeel.GEWEEST),
        ("gisteren", Oordeel.GEWEEST),
        ("ergens in maart", Oordeel.WELKE_DAG),
        ("3 december of 10 december", Oordeel.WELKE_DAG),
        ("dat weet ik niet", Oordeel.GEEN_DATUM),
        ("vandaag heb ik een brief gekregen", Oordeel.GEEN_DATUM),
    ],
)
def test_what_cannot_be_right_is_seen(said: str, judgement: Oordeel) -> None:
    assert lees_dag(said, TODAY).oordeel is judgement


def test_the_day_on_which_a_letter_came_is_not_the_day_on_it() -> None:
    read = lees_dag("ik kreeg vandaag een brief, ik moet 3 december voorkomen", TODAY)
    assert read.dag == date(2026, 12, 3)


@given(st.text(max_size=120))
def test_any_text_can_be_read(text: str) -> None:
    read = lees_dag(text, TODAY)
    if read.oordeel is Oordeel.GOED:
        assert read.dag is not None
        assert read.dag >= TODAY
