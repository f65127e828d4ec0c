"""Facts that are told at a preview: a day or an amount with what it is. Pure; judged per clause."""

from __future__ import annotations

import re

from casefile.doorverwijzing.over_voorbeeld import feit
from casefile.doorverwijzing.pakketdelen import onderdelen
from casefile.taal.klank import kale_woorden

_DAG_OF_BEDRAG = re.compile(
    r"\d+(?:[.,]\d+)* ?(?:euro|eur)\b|€ ?\d|\b\d{1,3}\.\d{3}\b|\b\d+,\d{2}\b|\b\d{1,2} (?:januari|"
    r"februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b",
    re.I,
)
_MET_KOP = re.compile(r"^\W*[^\W\d][\w ]{2,40}:\s")
_KOP_VOOR_BELLEN = re.compile(r"\b(?:bel\w*|gebeld|bereikbaar|tijd\w*|tel\w*|mail\w*|naam)\b", re.I)
_KORT = 6  # words
_NIET_MAAR = re.compile(r"(\b(?:niet|geen)\b[^.;!?,]*\d[^.;!?,]{0,25}) maar (?=[^.;!?,]*\d)", re.I)
_HEEL = " ma\u2060ar "  # "not the 25th but the 27th" is one thing: it is not cut there
_ZET_RECHT = re.compile(r"\b(?:moet|moeten|hoort|is)\b.{0,20}\d.{0,20}\b(?:zijn|worden|te zijn)\b")


def is_feit(clause: str) -> bool:
    """ "Vonnis: 18 november", "bedrag: 4.102 euro": a day or an amount with what it is; not when to
    call, and no line that is put right."""
    plain = _MET_KOP.match(clause) and not _KOP_VOOR_BELLEN.search(clause.split(":")[0])
    lost = feit(clause) != clause
    return bool(_DAG_OF_BEDRAG.search(clause) and (plain or lost or _HEEL in clause))


def hoort_bij(told: list[str], clause: str) -> bool:
    """A day or an amount that goes on with what was told just before."""
    short = len(clause.split()) <= _KORT and not zet_recht(kale_woorden(clause))
    return bool(told and short and _DAG_OF_BEDRAG.search(clause))


def zet_recht(said: str) -> bool:
    """ "De achterstand moet 814,77 zijn": that line says so itself."""
    return bool(onderdelen(said) and _ZET_RECHT.search(said))


def houd_heel(tekst: str) -> str:
    """Keeps "not the 25th but the 27th" from being cut at its "maar"."""
    return _NIET_MAAR.sub(rf"\1{_HEEL}", tekst)


def weer_heel(tekst: str) -> str:
    return tekst.replace("\u2060", "")


def noemt_dag_of_bedrag(tekst: str) -> bool:
    return _DAG_OF_BEDRAG.search(tekst) is not None


def heeft_kop(clause: str) -> bool:
    return _MET_KOP.match(clause) is not None
