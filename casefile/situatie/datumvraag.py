"""Checks the day that somebody names: it must exist, be one day, and be the day that is meant.

Pure; the reading itself is `casefile.taal.datums`. A doubt becomes a kind question back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum

from casefile.taal.datums import DatumVondst, Probleem, Soort, lees_datums
from casefile.taal.klank import kale_letters

VER_WEG_DAGEN = 365
_NAMED_MONTH = re.compile(
    r"\b(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\w*|\d[-/.]\d|\d{4}", re.I
)
_RECEIVED = re.compile(
    r"\b(?:kreeg|krijg|kregen|gekregen|gekrege|ontvangen|ontving|gehad|bezorgd|gebracht|gevonden|"
    r"in de (?:bus|brievenbus)|op de mat|kwam|binnengekomen|brief van|gedateerd)\b"
)
_NO_DAY = re.compile(r"\b(?:geen|nergens een|nog geen) (?:\w+ )?(?:datum|dag|dagen|datums)\b")
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


def lees_dag(tekst: str, vandaag: date) -> Gelezen:
    """The day that the text names, with what must be asked back."""
    found = [v for v in lees_datums(tekst, vandaag) if not _is_ontvangst(v, tekst, vandaag)]
    if not found:
        none = bool(_NO_DAY.search(kale_letters(tekst)[0]))
        return Gelezen(Oordeel.STAAT_ER_NIET if none else Oordeel.GEEN_DATUM)
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


def _is_ontvangst(vondst: DatumVondst, tekst: str, vandaag: date) -> bool:
    """ "Vandaag kreeg ik een dagvaarding": the day the letter came is not the day on it."""
    past = vondst.tot is not None and vondst.tot <= vandaag
    return past and bool(_RECEIVED.search(kale_letters(tekst)[0]))


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
