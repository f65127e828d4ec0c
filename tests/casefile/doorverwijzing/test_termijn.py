"""Clocks run in working days with Dutch holidays, and people are told when somebody answers."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.doorverwijzing.termijn import (
    KANTOORTIJD,
    dag_ervoor,
    is_bereikbaar,
    is_werkdag,
    na_werkdagen,
    reactie_voor,
    weer_bereikbaar,
)
from casefile.tijd import AMSTERDAM


def at(text: str) -> datetime:
    """A moment in Amsterdam."""
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("asked", "urgent", "due"),
    [
        ("2026-11-23T09:00", True, "2026-11-24T17:00"),  # a plain Monday
        ("2026-11-23T09:00", False, "2026-11-26T17:00"),
        ("2026-11-26T16:00", False, "2026-12-01T17:00"),  # over a weekend
        ("2026-05-22T19:30", True, "2026-05-26T17:00"),  # Friday evening before Tweede Pinksterdag
        ("2026-04-02T20:00", True, "2026-04-07T17:00"),  # before Goede Vrijdag and Pasen
        ("2026-12-24T23:50", True, "2026-12-28T17:00"),  # both Kerstdagen and a Sunday
        ("2026-12-31T12:00", False, "2027-01-06T17:00"),  # over New Year
        ("2027-04-26T10:00", True, "2027-04-28T17:00"),  # Koningsdag
        ("2026-05-04T10:00", True, "2026-05-06T17:00"),  # 5 May
        ("2026-03-27T23:59", True, "2026-03-30T17:00"),  # the night in which the clock goes forward
    ],
)
def test_by_when_somebody_must_have_reacted(asked: str, urgent: bool, due: str) -> None:
    assert reactie_voor(at(asked), urgent) == at(due)


@given(st.datetimes(datetime(2024, 1, 1), datetime(2035, 1, 1)), st.booleans())
def test_the_clock_never_ends_on_a_day_off_nor_in_the_past(moment: datetime, urgent: bool) -> None:
    asked = moment.replace(tzinfo=timezone.utc)
    due = reactie_voor(asked, urgent)
    assert due > asked
    assert is_werkdag(due.date())
    assert due - asked <= timedelta(days=12)
    assert not urgent or due <= reactie_voor(asked, False)


@given(st.dates(date(2024, 1, 1), date(2034, 1, 1)), st.integers(1, 10))
def test_that_many_working_days_lie_in_between(day: date, count: int) -> None:
    end = na_werkdagen(day, count)
    between = (end - day).days
    assert sum(is_werkdag(day + timedelta(days=n)) for n in range(1, between + 1)) == count


@pytest.mark.parametrize(
    ("now", "there", "again"),
    [
        ("2026-11-23T10:00", True, "2026-11-23T10:00"),
        ("2026-11-23T08:59", False, "2026-11-23T09:00"),
        ("2026-11-23T17:00", False, "2026-11-24T09:00"),
        ("2026-11-27T22:00", False, "2026-11-30T09:00"),
        ("2026-05-22T19:30", False, "2026-05-26T09:00"),
        ("2026-12-25T10:00", False, "2026-12-28T09:00"),
    ],
)
def test_when_people_answer(now: str, there: bool, again: str) -> None:
    assert is_bereikbaar(at(now), KANTOORTIJD) is there
    assert weer_bereikbaar(at(now), KANTOORTIJD) == at(again)


def test_a_reminder_comes_the_day_before_at_ten() -> None:
    assert dag_ervoor(at("2026-12-01T09:30")) == at("2026-11-30T10:00")
    assert dag_ervoor(at("2026-12-01T23:30")).timetz() == time(10, tzinfo=AMSTERDAM)
