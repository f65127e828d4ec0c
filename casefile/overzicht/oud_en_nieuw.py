"""Which amounts of a message are old, taken back, or only come later. Knows words, no question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from casefile.overzicht.bedragrij import Rij
from casefile.taal.bedragen import Vondst

_HERZIET = re.compile(
    r"\b(?:nee+|neen|sorry|wacht|oeps|correctie|foutje|(?:ik )?bedoel\w*|of eigenlijk|"
    r"met de \w+ erbij|"
    r"nog wat)\b"
)
_OUD = re.compile(
    r"\b(?:was|waren|eerst|vroeger|daarvoor|eerder|voorheen|verhoogd van|verlaagd van|"
    r"stond|gehad|kreeg|had|"
    r"vorig(?:e)? (?:jaar|maand|keer))\b(?:\s+[a-z']+){0,4}\s*$"
)
_NU = re.compile(r"\b(?:nu|vanaf|inmiddels|sinds|sedert)\b")
_MAAR = re.compile(r"\b(?:maar|toch|uiteindelijk)\b")
_MAAND = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|(?:de )?(?:zomer|winter)|volgend\w* \w+|\d{4})"
)
_LATER = re.compile(
    rf"\btot (?:en met )?(?:\d{{1,2}} )?{_MAAND}\b.{{0,10}}\b(?:daarna|erna|dan|vanaf dan)\b"
    rf"|\b(?:gaat|wordt|word|komt|stijgt|daalt)\b.{{0,24}}\b(?:per|vanaf|met ingang van|in|op)"
    rf" (?:\d{{1,2}} )?{_MAAND}\b"
    rf"|\b(?:vanaf|per|met ingang van|in) (?:\d{{1,2}} )?{_MAAND}\b.{{0,8}}\b(?:wordt|gaat|"
    rf"word|komt)\b"
    rf"|\b(?:straks|volgend\w* (?:maand|jaar|week))\b"
)
_LATER_NA = re.compile(rf"\s*(?:euro )?(?:vanaf|per|met ingang van) (?:\d{{1,2}} )?{_MAAND}\b")
_WERD = re.compile(
    r"^\s*(?:euro )?(?:[a-z]+ )?(?:werd|is nu|zijn nu|geworden|-+>|→|(?:ging|gegaan|verhoogd|"
    r"verlaagd|"
    r"omhoog|omlaag|terug) naar|naar)(?: [a-z]+){0,2}\s*$"
)


def alles_is_oud(tekst: str, gevonden: Sequence[Vondst]) -> bool:
    """ "niks, was 1450": only what was before is named."""
    rij = Rij(tekst, gevonden, ())
    return bool(gevonden) and all(_OUD.search(rij.ervoor(v)) for v in gevonden)


def laat_oude_weg(rij: Rij) -> None:
    """What was before, and what only comes later; unless nothing would be left."""
    rij.laat_weg(lambda v: _wordt_later(rij, v))
    rij.laat_weg(lambda v: _is_oud(rij, v) or _werd_anders(rij, v))


def _is_oud(rij: Rij, vondst: Vondst) -> bool:
    """ "was 580"; not "en de huur was 612" when nothing says what it is now."""
    if not _OUD.search(rij.ervoor(vondst)):
        return False
    start = vondst.begin - len(rij.voor(vondst))
    own = any(start <= n.begin < vondst.begin for n in rij.namen)
    rest = rij.tekst[vondst.einde :]
    return not own or bool(_NU.search(rest)) or bool(_MAAR.search(rij.erna(vondst)))


def _werd_anders(rij: Rij, vondst: Vondst) -> bool:
    """The first of "601 werd 625"."""
    return vondst is not rij.alle[-1] and bool(_WERD.match(rij.erna(vondst)))


def _wordt_later(rij: Rij, vondst: Vondst) -> bool:
    """The second of "34 tot februari, daarna 52": what it is today counts."""
    gat = rij.ervoor(vondst)
    return bool(
        _LATER.search(gat) or (_LATER_NA.match(rij.erna(vondst)) and "nu" in rij.tekst.split())
    )


def herzie(rij: Rij) -> set[int]:
    """ "612, nee 621": the second stands in the place of the first."""
    marked: set[int] = set()
    for vorige, dit in zip(list(rij.alle), rij.alle[1:], strict=False):
        gat = rij.ervoor(dit)
        if not _HERZIET.search(gat):
            continue
        word = _HERZIET.search(gat)
        begin, einde = vorige.einde + (word.start() if word else 0), dit.begin
        after = einde + len(rij.na(dit))
        if any(begin <= n.begin < after for n in rij.namen):
            marked.add(dit.begin)
            continue
        first = next((v for v in rij.over if v.begin == vorige.begin), None)
        if first is None:
            continue
        bedrag = dit.bedrag
        if bedrag.periode is None:
            bedrag = bedrag.met_periode(first.bedrag.periode)
        rij.over = [replace(v, bedrag=bedrag) if v is first else v for v in rij.over if v != dit]
    return marked
