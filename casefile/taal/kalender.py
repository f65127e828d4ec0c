"""Reckoning with days: next Friday, the end of next month. Pure; None when there is no such day.

Never raises, also not at the ends of the calendar.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta

LANG_GELEDEN = 120  # days: a day without a year that is longer ago is meant for next year
_MOST = 3660  # days: further than this nobody means


def dag(jaar: int, maand: int, dag_van_maand: int) -> date | None:
    """None for 31 February."""
    try:
        return date(jaar, maand, dag_van_maand)
    except ValueError:
        return None


def plus(begin: date | None, dagen: int) -> date | None:
    """So many days later, or earlier when negative."""
    try:
        return begin + timedelta(days=dagen) if begin else None
    except OverflowError:
        return None


def zonder_jaar(vandaag: date, maand: int, dag_van_maand: int) -> date | None:
    """The day of that month which is meant most likely: coming, or only just past."""
    day = dag(vandaag.year, maand, dag_van_maand)
    if day is None:
        return None
    if (vandaag - day).days > LANG_GELEDEN:
        return dag(vandaag.year + 1, maand, dag_van_maand)
    if (day - vandaag).days > 365 - LANG_GELEDEN // 2:
        return dag(vandaag.year - 1, maand, dag_van_maand)
    return day


def eerstvolgende(vandaag: date, dag_van_maand: int) -> date | None:
    """The first day from today with this number; months without such a day are passed over."""
    for months in range(4):
        extra, month = divmod(vandaag.month - 1 + months, 12)
        day = dag(vandaag.year + extra, month + 1, dag_van_maand)
        if day and day >= vandaag:
            return day
    return None


def volgende_weekdag(vandaag: date, weekdag: int) -> date | None:
    """The first such day after today (0 is Monday)."""
    return plus(vandaag, (weekdag - vandaag.weekday() - 1) % 7 + 1)


def vorige_weekdag(vandaag: date, weekdag: int) -> date | None:
    """The last such day before today (0 is Monday)."""
    return plus(vandaag, -((vandaag.weekday() - weekdag - 1) % 7 + 1))


def maandag(vandaag: date, weken: int) -> date | None:
    """The Monday of this week, or of so many weeks later."""
    return plus(vandaag, 7 * weken - vandaag.weekday())


def over(vandaag: date, aantal: int, eenheid: str) -> date | None:
    """So many days, weeks, months from today. `aantal` -1 stands for one and a half."""
    days = {"uur": 1 / 24, "minuut": 0, "dag": 1, "week": 7, "maand": 30.44, "jaar": 365.25}
    total = days[eenheid] * (1.5 if aantal == -1 else aantal)
    return plus(vandaag, int(total)) if total <= _MOST else None


def deel_van_maand(eerste: date, deel: str | None) -> tuple[date, date]:
    """A month, or its beginning, middle or end, as first and last day."""
    last = calendar.monthrange(eerste.year, eerste.month)[1]
    van, tot = {"begin": (1, 10), "half": (11, 20), "eind": (21, last)}.get(deel or "", (1, last))
    return eerste.replace(day=van), eerste.replace(day=tot)


def periode(
    vandaag: date, eenheid: str, verschuiving: int, deel: str | None
) -> tuple[date | None, date | None]:
    """This (0), the next (1) or the last (-1) week, weekend, month or year, or a part of it.

    What is left of the present one begins today.
    """
    van: date | None
    tot: date | None
    if eenheid == "week":
        monday = maandag(vandaag, verschuiving)
        first, last = {"begin": (0, 1), "half": (2, 2), "eind": (3, 6)}.get(deel or "", (0, 6))
        van, tot = plus(monday, first), plus(monday, last)
    elif eenheid == "weekend":
        monday = maandag(vandaag, verschuiving)
        van, tot = plus(monday, 5), plus(monday, 6)
    elif eenheid == "maand":
        years, month = divmod(vandaag.month - 1 + verschuiving, 12)
        first_day = dag(vandaag.year + years, month + 1, 1)
        if first_day is None:
            return None, None
        van, tot = deel_van_maand(first_day, deel)
    else:
        year = vandaag.year + verschuiving
        van, tot = dag(year, 1, 1), dag(year, 12, 31)
    if verschuiving == 0 and van and tot and van < vandaag:
        van = min(vandaag, tot)
        if tot < vandaag:  # "begin deze week", said on Friday
            van = tot
    return van, tot
