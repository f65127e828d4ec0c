"""The days in a letter, each by what it is for. Pure.

Only a day with its month and year counts as sure; "binnen veertien dagen" is no day that we reckon.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time

from casefile.brief.brieftekst import Brieftekst, patroon
from casefile.brief.gelezen_brief import (
    NA_DE_UITSPRAAK,
    NAAR_DE_RECHTER,
    UITSPRAKEN,
    Briefsoort,
    Gelezen,
    Grens,
)
from casefile.taal.datums import DatumVondst, Probleem, lees_datums
from casefile.taal.datumwoorden import weekdag
from casefile.taal.getallen import woordgetal
from casefile.taal.klank import kale_letters, klank

MEESTE_DAGEN = 400
"""A day further than this from today is not sure: a letter speaks of weeks, months at most."""
_ERVOOR, _ERNA = 150, 110

_ZITTING_ERVOOR = patroon(
    r"(?:zitting|op de rol van|behandeling|opgeroepen|gedagvaard|datum en tijd|verschijnen"
    r"|\bom:?)\b"
)
_ZITTING_ERNA = patroon(
    r"te verschijnen|\bzitting\b|voor de (?:kantonrechter|voorzieningenrechter)"
    r"|bij de (?:kanton)?rechter"
)
_ONTRUIMING = patroon(r"ontruim|leeg (?:achter|op)|sleutels|uw woning (?:te )?verlaten")
_UITERLIJK = patroon(
    r"(?:uiterlijk(?: op)?|\bvoor(?: of op)?|niet later dan|ten laatste(?: op)?"
    r"|uiterste datum:?|betaal(?:datum|voor):?)"
    r" (?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?$"
)
_VOOR = patroon(r"(?:\bvoor|betaalvoor:?) (?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?$")
_BRIEFDATUM = patroon(
    r"(?:^|\n|[.:;|,(] ?|\s)(?:(?:brief)?(?:datum(?: uitspraak)?|dagtekening)|d\.d\.|heden"
    r"|vandaag|uitspraak|vonnis van)[ ,:]*(?:de )?$"
)
_BEGIN_VAN_REGEL = re.compile(
    r"(?:^|\n)\s*(?:op |(?:'s-)?[a-z][a-z \-']{2,25}, ?(?:d\.d\. )?(?:de )?)?$"
)
_TERUGBLIK = patroon(
    r"(?:d\.d\.|gewezen|brief van|vonnis van|exploot van|dagvaarding van|sinds|per|sloten op"
    r"|stuurden|aanmaningen van|behandeling van|kantonrechter (?:op|van)|rente vanaf"
    r"|(?:rechter heeft|vonnis is|schreven u reeds|heeft) op|schrijven) ?(?:de )?$"
)
_EINDE_ZIN = re.compile(r"(?<=[a-z0-9)]{2})[.;]\s+(?=[A-Z\-])|\n\s*\n")


@dataclass(frozen=True)
class Dag:
    """A day in the letter with the words before and after it, in its own sentence."""

    vondst: DatumVondst
    dag: date
    zeker: bool
    ervoor: str
    erna: str


@dataclass(frozen=True)
class Dagen:
    brief: Gelezen[date] | None = None
    zitting: Gelezen[date] | None = None
    tijd: Gelezen[time] | None = None
    ontruiming: Gelezen[date] | None = None
    ontruiming_tijd: Gelezen[time] | None = None
    ontruiming_grens: Gelezen[Grens] | None = None
    uiterlijk: Gelezen[date] | None = None
    uiterlijk_grens: Gelezen[Grens] | None = None


def lees_dagen(brief: Brieftekst, soort: Briefsoort | None, vandaag: date) -> Dagen:
    dagen = _alle_dagen(brief, vandaag)
    own = _briefdatum(dagen)
    later = [d for d in dagen if own is None or d.dag > own.waarde]
    zitting = uitzetting = uiterlijk = None
    rest = []
    for d in later:
        if _UITERLIJK.search(d.ervoor):
            uiterlijk = _kies(uiterlijk, d)
        elif not _TERUGBLIK.search(d.ervoor):
            rest.append(d)
    if soort in NAAR_DE_RECHTER or soort is None:
        zitting = _beste(rest)
    if soort in NA_DE_UITSPRAAK or soort in UITSPRAKEN or soort is None:
        out = [d for d in later if _ONTRUIMING.search(d.ervoor + " " + d.erna)]
        for d in out:
            if _UITERLIJK.search(d.ervoor) or not _TERUGBLIK.search(d.ervoor):
                uitzetting = _kies(uitzetting, d)
        if uitzetting and uiterlijk and uitzetting.dag == uiterlijk.dag:
            uiterlijk = None
    return Dagen(
        brief=own,
        zitting=_gelezen(zitting, soort),
        tijd=_uur(brief, zitting),
        ontruiming=_gelezen(uitzetting, soort),
        ontruiming_tijd=_uur(brief, uitzetting),
        ontruiming_grens=_grens(uitzetting, later),
        uiterlijk=_gelezen(uiterlijk, soort),
        uiterlijk_grens=_grens(uiterlijk, later),
    )


def _grens(chosen: Dag | None, dagen: list[Dag]) -> Gelezen[Grens] | None:
    """How the day is named; where it stands there twice, the strictest counts."""
    same = [d for d in dagen if chosen is not None and d.dag == chosen.dag]
    if any(_VOOR.search(d.ervoor) for d in same):
        return Gelezen(Grens.VOOR)
    limit = any(_UITERLIJK.search(d.ervoor) for d in same)
    return Gelezen(Grens.UITERLIJK) if limit else None


def _alle_dagen(brief: Brieftekst, vandaag: date) -> list[Dag]:
    found = []
    for v in lees_datums(brief.tekst, vandaag):
        words = kale_letters(v.tekst)[0]
        if v.datum is None or not _noemt_maand(words):
            continue
        sure = (
            not v.jaar_aangenomen
            and (v.zeker or (v.probleem is Probleem.VERLEDEN and _weekdag_klopt(words, v.datum)))
            and abs((v.datum - vandaag).days) <= MEESTE_DAGEN
            and not brief.is_zwak(v.begin, v.eind)
        )
        found.append(Dag(v, v.datum, sure, *_omgeving(brief, v.begin, v.eind)))
    return found


def _noemt_maand(words: str) -> bool:
    return bool(re.search(r"\d[-/. ]+\d|\d{4}|[a-z]{3,} [a-z]{3,}|\d ?e? [a-z]{3,}", words))


def _weekdag_klopt(words: str, dag: date) -> bool:
    named = weekdag(klank(words.split()[0].strip(",")))[0]
    return named is None or named == dag.weekday()


def _omgeving(brief: Brieftekst, begin: int, eind: int) -> tuple[str, str]:
    """The bare words before and after, not past the end of a sentence."""
    before = brief.tekst[max(0, begin - _ERVOOR) : begin]
    cuts = [m.end() for m in _EINDE_ZIN.finditer(before)]
    after = brief.tekst[eind : eind + _ERNA]
    end = _EINDE_ZIN.search(after)
    start = begin - len(before) + (cuts[-1] if cuts else 0)
    return brief.plat[start:begin], brief.plat[eind : eind + (end.start() if end else len(after))]


def _briefdatum(dagen: list[Dag]) -> Gelezen[date] | None:
    """What stands after "datum" or "heden", or else a day that begins a line near the top."""
    for test in (_BRIEFDATUM, _BEGIN_VAN_REGEL):
        for d in dagen:
            if test.search(d.ervoor) and (test is _BRIEFDATUM or d.vondst.begin < 600):
                return Gelezen(d.dag, d.zeker)
    for d in dagen:
        if "opgemaakt te" in d.ervoor:
            return Gelezen(d.dag, d.zeker)
    return None


_KAN_ZITTING_ZIJN, _IS_ZITTING = 2, 4  # points: a word near it; words and an hour


def _zittingspunten(d: Dag) -> int:
    score = 0
    before = list(_ZITTING_ERVOOR.finditer(d.ervoor))
    if before:
        score += 2 + (len(d.ervoor) - before[-1].end() < 25)
    score += 2 * bool(_ZITTING_ERNA.search(d.erna))
    score += 2 * bool(_HOUR.search(d.erna[:60]) or _HOUR_IN_WORDS.search(d.erna[:60]))
    return score


def _beste(dagen: list[Dag]) -> Dag | None:
    """The day that most speaks for; with another that is as good as it, not sure."""
    scored = [(_zittingspunten(d), d) for d in dagen]
    best = max((n for n, _ in scored), default=0)
    if best < _KAN_ZITTING_ZIJN:
        return None
    chosen: Dag | None = None
    for _, d in sorted((x for x in scored if x[0] >= min(best, _IS_ZITTING)), key=lambda x: -x[0]):
        chosen = _kies(chosen, d)
    return chosen


def _kies(had: Dag | None, new: Dag) -> Dag:
    """The first one; when another day would fit as well, it is not sure."""
    if had is None:
        return new
    if had.dag == new.dag:
        return had if had.zeker else new
    return Dag(had.vondst, had.dag, False, had.ervoor, had.erna)


def _gelezen(d: Dag | None, soort: Briefsoort | None) -> Gelezen[date] | None:
    return Gelezen(d.dag, d.zeker and soort is not None) if d else None


_HOUR = re.compile(r"\b([01]?\d|2[0-3])[.:,] ?([0-5]\d) ?(?:uur|u\b|h\b)")
_WHOLE_HOUR = re.compile(r"(?:\bom|\bte) ([01]?\d|2[0-3]) uur")
_HOUR_IN_WORDS = re.compile(r"\bte\s+([a-z]+)\s+uur")
_AFTERNOON = re.compile(r"namiddag|\bmiddags|avonds")


def _uur(brief: Brieftekst, d: Dag | None) -> Gelezen[time] | None:
    """The hour that stands with the day, at most some lines on."""
    if d is None:
        return None
    after = brief.plat[d.vondst.eind : d.vondst.eind + _ERNA]
    found = [m for p in (_HOUR, _WHOLE_HOUR, _HOUR_IN_WORDS) if (m := p.search(after))]
    if not found:
        return None
    match = min(found, key=lambda m: m.start())
    at = d.vondst.eind
    hour, minute = match.group(1), match.group(2) if match.re is _HOUR else "0"
    number = int(hour) if hour.isdigit() else _in_woorden(hour)
    if number is None or number > 23:
        return None
    if _AFTERNOON.search(after[: match.start()]) and number < 12:
        number += 12
    weak = brief.is_zwak(at + match.start(), at + match.end())
    return Gelezen(time(number, int(minute)), not weak and 8 <= number <= 18)


def _in_woorden(word: str) -> int | None:
    read = woordgetal([word], 0)
    return int(read[0]) if read else None
