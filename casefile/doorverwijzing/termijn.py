"""By when somebody must have reacted, and when people answer: working days with Dutch holidays.

Pure. Holidays are those of the Algemene termijnenwet (art. 3): Goede Vrijdag and 5 May count as
days off, so that a clock never runs out on a day on which many offices are closed.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import lru_cache

import holidays

from casefile.organisaties import Werktijden
from casefile.tijd import AMSTERDAM, in_amsterdam

WERKDAGEN_SPOED = 1
WERKDAGEN_GEWOON = 3
EINDE_WERKDAG = time(17, 0)
HERINNERING_OM = time(10, 0)
KANTOORTIJD = Werktijden((0, 1, 2, 3, 4), time(9, 0), time(17, 0))
"""Taken where an organisation did not give its hours; said with "meestal"."""


@lru_cache(maxsize=8)
def _holidays(year: int) -> frozenset[date]:
    days = holidays.country_holidays("NL", years=year, categories=("public", "optional"))
    return frozenset(days.keys())


def is_werkdag(dag: date) -> bool:
    return dag.weekday() < 5 and dag not in _holidays(dag.year)


def is_feestdag(dag: date) -> bool:
    return dag in _holidays(dag.year)


def na_werkdagen(dag: date, aantal: int) -> date:
    """The n-th working day after this day."""
    while aantal:
        dag += timedelta(days=1)
        aantal -= is_werkdag(dag)
    return dag


def reactie_voor(nu: datetime, spoed: bool) -> datetime:
    """The end (17:00 in Amsterdam) of the 1st (spoed) or 3rd working day after today."""
    days = WERKDAGEN_SPOED if spoed else WERKDAGEN_GEWOON
    day = na_werkdagen(in_amsterdam(nu).date(), days)
    return datetime.combine(day, EINDE_WERKDAG, tzinfo=AMSTERDAM)


def is_bereikbaar(nu: datetime, tijden: Werktijden) -> bool:
    """True when people answer at this moment: their days and hours, their public holidays."""
    local = in_amsterdam(nu)
    return _is_open_dag(local.date(), tijden) and tijden.van <= local.time() < tijden.tot


def weer_bereikbaar(nu: datetime, tijden: Werktijden) -> datetime:
    """The next moment at which people answer; `nu` itself when they do now."""
    if is_bereikbaar(nu, tijden):
        return nu
    local = in_amsterdam(nu)
    day = local.date()
    if not (_is_open_dag(day, tijden) and local.time() < tijden.van):
        day += timedelta(days=1)
        while not _is_open_dag(day, tijden):
            day += timedelta(days=1)
    return datetime.combine(day, tijden.van, tzinfo=AMSTERDAM)


def na_werkuren(nu: datetime, uren: int, tijden: Werktijden) -> datetime:
    """The moment at which people have been at work for so many hours since `nu`."""
    left, start = timedelta(hours=uren), weer_bereikbaar(nu, tijden)
    while True:
        end = datetime.combine(in_amsterdam(start).date(), tijden.tot, tzinfo=AMSTERDAM)
        if start + left <= end:
            return start + left
        left -= end - start
        start = weer_bereikbaar(end, tijden)


def dag_ervoor(moment: datetime) -> datetime:
    """When to remind of something: the day before it, at 10:00 in Amsterdam."""
    day = in_amsterdam(moment).date() - timedelta(days=1)
    return datetime.combine(day, HERINNERING_OM, tzinfo=AMSTERDAM)


def terugkijken(dag: date) -> list[datetime]:
    """When to look back at what began on this day: after three months and after a year, as in the
    report (S31, S33)."""
    days = (_later(dag, 3), _later(dag, 12))
    return [datetime.combine(day, HERINNERING_OM, tzinfo=AMSTERDAM) for day in days]


def _is_open_dag(dag: date, tijden: Werktijden) -> bool:
    holiday = dag in _holidays(dag.year) and not tijden.feestdagen
    return dag.weekday() in tijden.dagen and not holiday


def _later(dag: date, maanden: int) -> date:
    """The same day so many months later, or the last of that month."""
    extra, month = divmod(dag.month - 1 + maanden, 12)
    year, month = dag.year + extra, month + 1
    for day in (dag.day, 30, 29, 28):
        try:
            return date(year, month, day)
        except ValueError:
            continue
    raise AssertionError
