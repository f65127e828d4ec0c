"""Checks the day that somebody names: it must exist, be one day, and be the day that is meant.

Pure; what a day is of is read in `casefile.dagen`. A doubt becomes a kind question back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum

from casefile.dagen.dagenlezer import GezegdeDag, lees_dagen
from casefile.dagen.dagsoort import Dagsoort
from casefile.situatie.papieren import DatumVoor
from casefile.situatie.wat_er_niet_is import noemt_geen_dag
from casefile.taal.datums import DatumVondst, Probleem, Soort
from casefile.taal.klank import kale_letters

VER_WEG_DAGEN = 365
_NAMED_MONTH = re.compile(
    r"\b(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\w*|\d[-/.]\d|\d{4}", re.I
)
_PLAIN_DAY = re.compile(r"\b(?:vandaa?g|vandag|morgen|morge|overmorgen|vanmiddag|vanavond|nu)\b")


class Oordeel(Enum):
    """What to do with what was read."""

    GOED = "goed"
    VRAAG_TERUG = "vraag_terug"  # the day is clear enough to propose it
    GEWEEST = "geweest"  # proposed too: it lies behind us
    BESTAAT_NIET = "bestaat_niet"
    WELKE_DAG = "welke_dag"  # a period, or more than one day
    STAAT_ER_NIET = "staat_er_niet"  # "er staat geen datum op"
    GEEN_DATUM = "geen_datum"


@dataclass(frozen=True)
class Gelezen:
    """`dag` for GOED, VRAAG_TERUG and GEWEEST; with WELKE_DAG the last day, `vroegst` the first."""

    oordeel: Oordeel
    dag: date | None = None
    vroegst: date | None = None
    tekst: str = ""


_DAG_VOOR = {Dagsoort.ZITTING: DatumVoor.ZITTING, Dagsoort.UITZETTING: DatumVoor.UITZETTING}


def lees_dag(tekst: str, vandaag: date) -> Gelezen:
    """The day that the text names, with what must be asked back."""
    return kies_dag(tekst, lees_dagen(tekst, vandaag), vandaag)[0]


def kies_dag(
    tekst: str, dagen: tuple[GezegdeDag, ...], vandaag: date
) -> tuple[Gelezen, DatumVoor | None]:
    """The day for the judge or for leaving, and which of the two it is; None where that was not
    said. The day of a letter, of a payment or of a vonnis is none of them."""
    voor, found = _kandidaten(dagen, vandaag)
    if not found:
        none = noemt_geen_dag(tekst)
        return Gelezen(Oordeel.STAAT_ER_NIET if none else Oordeel.GEEN_DATUM), None
    return _oordeel(found, vandaag), voor


def doel_van_antwoord(
    dagen: tuple[GezegdeDag, ...], gezegd: DatumVoor | None, gevraagd: DatumVoor | None
) -> DatumVoor | None:
    """What the day in an answer is for: its own words say it, or else the question; not where they
    speak of another day than was asked ("de deurwaarder komt dan")."""
    elsewhere = _VAN_IETS_ANDERS - ({"deurwaarder"} if gevraagd is DatumVoor.UITZETTING else set())
    beside = any(one.naast & elsewhere for one in dagen)
    return gezegd or (None if beside else gevraagd)


_VAN_IETS_ANDERS = {"deurwaarder", "afspraak", "horen", "geld", "leven"}
"""Families of words that are of no hearing and of no eviction by themselves."""


def _kandidaten(
    dagen: tuple[GezegdeDag, ...], vandaag: date
) -> tuple[DatumVoor | None, list[DatumVondst]]:
    """The days that can be meant: those of the judge or of leaving, whichever comes first; else
    those of which nothing was said."""
    # A weekday told as past ("woensdag geweest") is read as the next one: that is not meant.
    dagen = tuple(one for one in dagen if one.dag is None or one.dag == one.vondst.datum)
    named = [one for one in dagen if one.soort in _DAG_VOOR and one.geldt]
    if named:
        ahead = [one for one in named if one.vondst.tot and one.vondst.tot >= vandaag] or named
        kind = min(ahead, key=lambda one: one.vondst.tot or date.max).soort
        return _DAG_VOOR[kind], [one.vondst for one in named if one.soort is kind]
    unknown = [one for one in dagen if one.soort is Dagsoort.ONBEKEND and not one.niet]
    valid = [one.vondst for one in unknown if one.geldt]
    return None, valid or [one.vondst for one in unknown]


def _oordeel(found: list[DatumVondst], vandaag: date) -> Gelezen:
    coming = [v for v in found if v.probleem is None]
    if not coming:
        return _problem(found[-1])
    days = {v.datum for v in coming}
    if len(days) > 1:
        real = [v for v in coming if v.van and v.tot]
        return Gelezen(
            Oordeel.WELKE_DAG,
            max(v.tot for v in real if v.tot),
            min(v.van for v in real if v.van),
        )
    vondst = coming[0]
    if vondst.soort is Soort.TERMIJN or vondst.datum is None:
        return Gelezen(Oordeel.WELKE_DAG, vondst.tot, vondst.van, vondst.tekst)
    if len(found) == 1 and _is_plain(vondst, vandaag):
        return Gelezen(Oordeel.GOED, vondst.datum, tekst=vondst.tekst)
    return Gelezen(Oordeel.VRAAG_TERUG, vondst.datum, tekst=vondst.tekst)


def _problem(vondst: DatumVondst) -> Gelezen:
    if vondst.probleem is Probleem.BESTAAT_NIET or vondst.tot is None:
        return Gelezen(Oordeel.BESTAAT_NIET, tekst=vondst.tekst)
    return Gelezen(Oordeel.GEWEEST, vondst.tot, tekst=vondst.tekst)


def _is_plain(vondst: DatumVondst, vandaag: date) -> bool:
    """A day of a named month, or "morgen": not reckoned from today, so it needs no asking back."""
    if not vondst.zeker or vondst.datum is None:
        return False
    if (vondst.datum - vandaag).days > VER_WEG_DAGEN:
        return False
    words = kale_letters(vondst.tekst)[0]
    return bool(_NAMED_MONTH.search(words) or _PLAIN_DAY.search(words))
