"""Dates as people write them ("vrydag", "over 3 dage", "de 12e", "3-12") as typed values.

Strict: what does not exist or lies behind us is marked, an assumed year is marked, and nothing is
guessed silently. Pure; knows no case and no flow. Never raises, and takes linear time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache

from casefile.taal.datumlezer import Lezer, Lezing, Soort
from casefile.taal.klank import kale_letters

__all__ = ["DatumVondst", "Probleem", "Soort", "lees_datums"]


class Probleem(str, Enum):
    """Why a date cannot be used as it was said."""

    BESTAAT_NIET = "bestaat_niet"  # 31 februari
    VERLEDEN = "verleden"


@dataclass(frozen=True)
class DatumVondst:
    """One date in a text. `begin` and `eind` are its place in the text as it was given.

    `van` and `tot` are the first and last day (equal for one day), None for a day that does not
    exist. `zeker` is False when another reading is as likely: then ask back.
    """

    begin: int
    eind: int
    tekst: str
    van: date | None
    tot: date | None
    soort: Soort
    zeker: bool
    jaar_aangenomen: bool
    probleem: Probleem | None = None

    @property
    def datum(self) -> date | None:
        """The day itself; None for a period and for a day that does not exist."""
        return self.van if self.van == self.tot else None


def lees_datums(tekst: str, vandaag: date) -> list[DatumVondst]:
    """Every date in the text, in order, without overlap."""
    return list(_gelezen(tekst, vandaag))


@lru_cache(maxsize=32)  # seven readers of a message ask for the same dates
def _gelezen(tekst: str, vandaag: date) -> tuple[DatumVondst, ...]:
    plain, places = kale_letters(tekst)
    lezer = Lezer(plain, vandaag)
    found: list[DatumVondst] = []
    i = 0
    while i < len(lezer):
        lezing = lezer.lees(i)
        if lezing is None:
            i += 1
            continue
        begin, eind = lezer.span(i, lezing.lengte)
        lezing = _in_deze_maand(lezing, plain, eind, vandaag)
        moved = _na_die_dag(lezing, plain[max(0, begin - 80) : begin])
        if moved is not lezing:
            found = [one for one in found if one.soort is not Soort.TERMIJN]  # its "14 dagen"
            lezing = moved
        begin, eind = places[begin], places[eind - 1] + 1
        found.append(_vondst(lezing, begin, eind, tekst[begin:eind], vandaag))
        i += lezing.lengte
    return tuple(found)


_DEZE_MAAND = re.compile(r"\s*(?:van|in) deze maand\b")
_BINNEN = re.compile(
    r"\bbinnen (?:de )?(?P<n>\d{1,2}|acht|veertien) (?P<wat>dagen|weken) na\b[^.;!?\d]{0,50}$"
)
_IN_WOORDEN = {"acht": 8, "veertien": 14}


def _in_deze_maand(lezing: Lezing, plain: str, eind: int, vandaag: date) -> Lezing:
    """ "De 19e van deze maand", also when that day lies behind us."""
    if lezing.van is None or lezing.van != lezing.tot or not _DEZE_MAAND.match(plain, eind):
        return lezing
    day = lezing.van.replace(year=vandaag.year, month=vandaag.month)
    return replace(lezing, van=day, tot=day)


def _na_die_dag(lezing: Lezing, ervoor: str) -> Lezing:
    """ "Binnen 14 dagen na de brief van 19 november": the last of those days."""
    found = _BINNEN.search(ervoor)
    if found is None or lezing.van is None or lezing.van != lezing.tot:
        return lezing
    number = int(found["n"]) if found["n"].isdigit() else _IN_WOORDEN[found["n"]]
    day = lezing.van + timedelta(days=number * (7 if found["wat"] == "weken" else 1))
    return replace(lezing, van=day, tot=day)


def _vondst(lezing: Lezing, begin: int, eind: int, tekst: str, vandaag: date) -> DatumVondst:
    probleem = None
    if lezing.tot is None:
        probleem = Probleem.BESTAAT_NIET
    elif lezing.tot < vandaag:
        probleem = Probleem.VERLEDEN
    return DatumVondst(
        begin,
        eind,
        tekst,
        lezing.van,
        lezing.tot,
        lezing.soort,
        lezing.zeker and probleem is None,
        lezing.jaar_aangenomen,
        probleem,
    )
