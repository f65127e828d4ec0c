"""Periods in running text ("per week", "pm", "elke 4 weken", "3x per jaar"). Knows no amounts.

Each find carries the exact factor that makes one of the known periods of it: "per dag" is 7 per
week, "om de 2 weken" is 2 per four weeks, "3x per jaar" is 3 per year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from rapidfuzz.distance import DamerauLevenshtein

from casefile.taal.bedrag import Periode
from casefile.taal.getallen import woordgetal

_EENHEDEN = {
    "dag": "dag dagen",
    "week": "week weken weke wk wkn wek weeken weekje",
    "maand": "maand maanden maande mnd mnden maant mand mnt md maandje mndn",
    "kwartaal": "kwartaal kwartalen kwrtaal kwartal kwart",
    "jaar": "jaar jaren jr jrn jaartje",
    "uur": "uur uren u uurtje",
}
_EENHEID = {woord: eenheid for eenheid, woorden in _EENHEDEN.items() for woord in woorden.split()}
_TYPFOUT = ("week", "weken", "maand", "maanden", "kwartaal")
_GEEN_TYPFOUT = {"zeker", "maar", "man", "werk", "weer", "weet", "wee", "maken", "manden", "want"}


def eenheid(woord: str) -> str | None:
    """The unit of time a word means, one typing error forgiven in the longer ones."""
    if woord in _EENHEID:
        return _EENHEID[woord]
    if len(woord) < 4 or len(woord) > 10 or woord in _GEEN_TYPFOUT:
        return None
    for goed in _TYPFOUT:
        if DamerauLevenshtein.distance(woord, goed, score_cutoff=1) <= 1:
            return _EENHEID[goed]
    return None


@dataclass(frozen=True)
class PeriodeVondst:
    """`periode` None with `maal` 0: a price per hour, which is no income or cost of a period."""

    begin: int
    einde: int
    periode: Periode | None
    maal: Decimal


_ELKE = {
    ("dag", 7): (Periode.WEEK, 1),
    ("dag", 14): (Periode.VIER_WEKEN, 2),
    ("dag", 28): (Periode.VIER_WEKEN, 1),
    ("dag", 30): (Periode.MAAND, 1),
    ("dag", 1): (Periode.WEEK, 7),
    ("week", 1): (Periode.WEEK, 1),
    ("week", 2): (Periode.VIER_WEKEN, 2),
    ("week", 4): (Periode.VIER_WEKEN, 1),
    ("week", 13): (Periode.KWARTAAL, 1),
    ("week", 52): (Periode.JAAR, 1),
    ("maand", 1): (Periode.MAAND, 1),
    ("maand", 2): (Periode.JAAR, 6),
    ("maand", 3): (Periode.KWARTAAL, 1),
    ("maand", 4): (Periode.JAAR, 3),
    ("maand", 6): (Periode.JAAR, 2),
    ("maand", 12): (Periode.JAAR, 1),
    ("kwartaal", 1): (Periode.KWARTAAL, 1),
    ("jaar", 1): (Periode.JAAR, 1),
}
_PER = (
    r"(?:per|pr|p[./]?|/|elke|elk|iedere|ieder|ider|idere|elker|om de|om|in de|in het|in een|in|de|"
    r"op de)"
)
_AANTAL = r"(?:\d{1,2}|een|twee|drie|vier|zes|twaalf|dertien)"
_PATROON = re.compile(
    # eenmalig, in 1 keer
    r"\b(?P<eenmalig>een\s?malig\w?|1\s?malig\w?|in (?:een|1|én|één) (?:keer|x|klap))\b"
    # 3x per jaar, twee keer in de maand, eens per week
    rf"|(?<![\w.,/-])(?P<maal>(?:(?:{_AANTAL})\s?(?:x|keer|maal|keren)|eens|eenmaal|tweemaal))\s"
    rf"(?:per|pr|p|in de|in het|in|elke|elk|iedere|ieder|de)\s(?P<maal_eenheid>[a-z]{{2,10}})\b"
    # elke 4 weken, per 3 maanden, om de twee weken, per periode van 4 weken
    rf"|(?<![a-z]){_PER}\s?(?:periode "
    rf"van\s)?(?P<aantal>{_AANTAL})\s?(?P<aantal_eenheid>[a-z]{{2,10}})\b"
    # half jaar
    rf"|(?<![a-z]){_PER}\s?half\s?(?P<half>jaar|jr)\b|\bhalfjaarlijks\w?\b"
    # elke vrijdag
    r"|\b(?:elke|iedere|elk|ieder) (?P<weekdag>maan|dins|woens|donder|vrij|zater|zon)dag\b"
    # om de week
    r"|\bom de (?P<omde>week|maand|dag)\b"
    # 4-wekelijks, maandelijks
    r"|(?<![a-z\d])(?P<bijw_aantal>4|vier|2|twee)[\s-]?weke(?:n)?lijks\w?\b"
    r"|\b(?P<bijwoord>dage|weke|weeke|maande|maan|jaar|kwartaal)lijks\w?\b"
    # per week, /maand, in de maand, p week
    rf"|(?<![a-z]){_PER}\s?(?P<eenheid>[a-z]{{1,10}})\b"
    # pw, p/w, p.m., pmnd (glued to a number or loose)
    r"|(?<![a-z])p[./]?\s?(?P<letter>wk|w|mnd|mnt|m|jr|j|kw|u)(?![a-z])\.?"
    # 85 week, 1250 maand (at the end of a piece; "34 weken" counts weeks)
    r"|(?:(?<=\d\d\d )|(?<=[3-9]\d )|(?<=,- )|(?<=euro ))"
    r"(?P<los>week|wk|maand|mnd|maant|kwartaal)(?=\s?(?:$|[,.;!]))"
    # 432 heel jaar, 310 ook per jaar
    r"|\b(?P<helejaar>(?:heel|hele|ook)(?: het| per)? jaar)(?=\s?(?:$|[,.;!]| en\b))"
    # weekgeld, maandloon: the period in front of a word
    r"|\b(?P<voorvoegsel>week|maand|jaar|kwartaal)(?=geld|loon|huur|bedrag|salaris|inkomen|premie)"
)
_LETTERS = {"wk": "week", "w": "week", "mnd": "maand", "mnt": "maand", "m": "maand", "jr": "jaar"}
_LETTERS |= {"j": "jaar", "kw": "kwartaal", "u": "uur"}
_BIJWOORD = {
    "dage": "dag",
    "weke": "week",
    "weeke": "week",
    "maande": "maand",
    "maan": "maand",
    "jaar": "jaar",
}
_BIJWOORD |= {"kwartaal": "kwartaal"}
_MAAL = {"eens": 1, "eenmaal": 1, "tweemaal": 2}


def vind_perioden(tekst: str) -> Iterator[PeriodeVondst]:
    """The periods in lower-case text, from left to right."""
    positie = 0
    while vondst := _PATROON.search(tekst, positie):
        gelezen = _lees(vondst)
        if gelezen is None:
            positie = vondst.start() + 1
            continue
        periode, maal = gelezen
        yield PeriodeVondst(vondst.start(), vondst.end(), periode, Decimal(maal))
        positie = max(vondst.end(), vondst.start() + 1)


def _lees(vondst: re.Match[str]) -> tuple[Periode | None, int] | None:
    deel = vondst.groupdict()
    if deel["maal"]:
        per = _per(eenheid(deel["maal_eenheid"]), 1)
        keer = _MAAL.get(deel["maal"]) or _getal(re.split(r"\s?(?:x|k|m)", deel["maal"])[0])
        return None if per is None or keer is None else (per[0], per[1] * keer)
    if deel["aantal"]:
        aantal = _getal(deel["aantal"])
        return None if aantal is None else _per(eenheid(deel["aantal_eenheid"]), aantal)
    if deel["half"] or vondst.group().startswith("halfjaar"):
        return Periode.JAAR, 2
    if deel["helejaar"]:
        return Periode.JAAR, 1
    if deel["weekdag"]:
        return Periode.WEEK, 1
    if deel["omde"]:
        return _per(deel["omde"], 2)
    if deel["bijw_aantal"]:
        return Periode.VIER_WEKEN, 1 if deel["bijw_aantal"] in ("4", "vier") else 2
    if deel["bijwoord"]:
        return _per(_BIJWOORD[deel["bijwoord"]], 1)
    if deel["eenmalig"]:
        return Periode.EENMALIG, 1
    if deel["letter"]:
        return _per(_LETTERS[deel["letter"]], 1)
    woord = deel["voorvoegsel"] or deel["los"] or deel["eenheid"] or ""
    if vondst.group()[0] in "p/" and woord in _LETTERS:
        return _per(_LETTERS[woord], 1)
    return _per(eenheid(woord), 1)


def _per(naam: str | None, aantal: int) -> tuple[Periode | None, int] | None:
    if naam == "uur":
        return None, 0
    if naam is None:
        return None
    return _ELKE.get((naam, aantal))


def _getal(woord: str) -> int | None:
    woord = woord.strip()
    if woord.isdigit():
        return int(woord)
    if woord == "een":
        return 1
    gelezen = woordgetal([woord], 0)
    return None if gelezen is None else int(gelezen[0])
