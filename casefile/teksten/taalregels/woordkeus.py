"""Which words may be used, and which need explaining (R09, R10, R13, R27, R28).

The words come from the reference works; nothing is listed here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casefile.teksten.naslag import Naslag, Woordpaar
from casefile.teksten.taalregels.bevinding import ALLES, Ernst, Melding, Regel
from casefile.teksten.taalregels.zinnen import (
    Zin,
    regel_op,
    zinnen_van,
    zonder_citaten,
    zonder_plaatshouders,
)
from casefile.teksten.tekst import Tekst

_ONSCHULDIG = {
    "beschikking": re.compile(r"ter beschikking", re.IGNORECASE),
    "betekenen": re.compile(r"^(?!.*\bla(?:at|ten)\b).*\bbetekenen$", re.IGNORECASE),
}
"""Section 11, exceptions: the everyday sense of a word that is also a legal term."""
_VRIJ = {"executie", "tenzij", "mits", "indien", "teneinde", "conform", "derhalve", "dienen te"}
"""Not R09: exceptions of section 11, and words that R27 or R08 already report."""
_AFKORTING = re.compile(r"\b(?:[A-Z]{2,}\d*|Wsnp|Msnp|Wgs|Wmo|Avg|Awb)\b")
_UITLEG = re.compile(
    r"\b(?:dat|dit|zo'n \w+) (?:is|zijn|heet|noem|betekent)\b"
    r"|\b(?:heet|heten|betekent|noemen|noemt)\b"
    r"|\b(?:is|zijn) (?:een|het|de|jouw|je|dat|hulp|geld|kosten|iemand)\b",
    re.IGNORECASE,
)


def _woorden_uit(tekst: Tekst, lijst: dict[str, str]) -> Iterator[Melding]:
    kaal = zonder_plaatshouders(tekst.tekst)
    for woord, beter in lijst.items():
        if tekst.legt_uit(woord):
            continue
        for vondst in re.finditer(rf"(?<![\w-]){re.escape(woord)}(?![\w-])", kaal, re.IGNORECASE):
            advies = f"schrijf liever: {beter}"
            yield Melding(vondst.group(), advies, Ernst.FOUT, regel_op(kaal, vondst.start()))


def verboden_woord(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R09: no word of the "vervang" list, unless quoted from a letter or explained by this text."""
    kaal = zonder_citaten(zonder_plaatshouders(tekst.tekst))
    for paar in naslag.woordparen:
        if not paar.vervang or paar.moeilijk in _VRIJ or tekst.legt_uit(paar.moeilijk):
            continue
        if naslag.mag(paar.moeilijk, "R09"):
            continue
        onschuldig = _ONSCHULDIG.get(paar.moeilijk)
        for vondst in paar.patroon.finditer(kaal):
            if tekst.legt_uit(vondst.group()):
                continue
            omgeving = kaal[max(0, vondst.start() - 40) : vondst.end()].replace("\n", " ")
            if onschuldig and onschuldig.search(omgeving):
                continue
            advies = f"schrijf liever: {paar.b1}"
            yield Melding(vondst.group(), advies, Ernst.FOUT, regel_op(kaal, vondst.start()))


def _uitgelegd(vondst: str, zinnen: list[Zin], plek: int, b1: str) -> bool:
    """True when the sentence with the word, or the one after, explains it."""
    zin = zinnen[plek].tekst
    term = re.escape(vondst)
    if re.search(rf"\([^)]*{term}[^)]*\)|{term}[^.(]*\(", zin, re.IGNORECASE):
        return True
    buren = [buur.tekst for buur in zinnen[max(0, plek - 1) : plek + 2]]
    kern = set(re.findall(r"\w{4,}", b1.lower()))
    gedeeld = kern & set(re.findall(r"\w{4,}", " ".join(buren).lower()))
    if kern and len(gedeeld) * 2 >= len(kern):
        return True
    return any(_UITLEG.search(deel) for deel in (zin, *buren[-1:]))


def zonder_uitleg(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R10: a word from letters comes with its explanation at first use in the text; a warning."""
    zinnen = zinnen_van(zonder_plaatshouders(tekst.tekst))
    for paar in naslag.woordparen:
        if paar.vervang or naslag.mag(paar.moeilijk, "R10") or tekst.legt_uit(paar.moeilijk):
            continue
        yield from _eerste_gebruik(paar, zinnen)


def _eerste_gebruik(paar: Woordpaar, zinnen: list[Zin]) -> Iterator[Melding]:
    for plek, zin in enumerate(zinnen):
        vondst = paar.patroon.search(zin.tekst)
        if vondst is None:
            continue
        if not _uitgelegd(vondst.group(), zinnen, plek, paar.b1):
            advies = f"leg uit, in deze of de volgende zin: {paar.b1}"
            yield Melding(vondst.group(), advies, Ernst.WAARSCHUWING, zin.regel)
        return


def afkorting(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R13: an abbreviation is allowed (`toegestaan.yml`) or explained, or in brackets."""
    zinnen = zinnen_van(zonder_plaatshouders(tekst.tekst))
    gezien: set[str] = set()
    for plek, zin in enumerate(zinnen):
        for vondst in _AFKORTING.finditer(zin.tekst):
            kort = vondst.group()
            if kort in gezien or naslag.mag(kort, "R13") or is_nadruk(kort):
                continue
            gezien.add(kort)
            if not _uitgelegd(kort, zinnen, plek, ""):
                advies = "schrijf de naam uit, met de afkorting tussen haakjes"
                yield Melding(kort, advies, Ernst.FOUT, zin.regel)


_NADRUK = {
    "NIET",
    "GEEN",
    "NOOIT",
    "ALTIJD",
    "WEL",
    "NU",
    "BEL",
    "GA",
    "STOP",
    "MOET",
    "LET",
    "OP",
    "JA",
    "NEE",
    "VANDAAG",
    "METEEN",
    "SPOED",
}


def is_nadruk(woord: str) -> bool:
    """True for an everyday word in capitals (emphasis, R22), false for an abbreviation (R13)."""
    return woord in _NADRUK or (woord.isupper() and len(woord) > 5)


def formeel(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R27: no formal words."""
    return _woorden_uit(tekst, naslag.lijsten["formeel"])


def schuldwoord(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R28: no words that blame the huurder."""
    return _woorden_uit(tekst, naslag.lijsten["schuldwoorden"])


REGELS = (
    Regel("R09", "Verboden woord", verboden_woord, ALLES),
    Regel("R10", "Woord zonder uitleg", zonder_uitleg),
    Regel("R13", "Afkorting zonder uitleg", afkorting),
    Regel("R27", "Formeel woord", formeel, ALLES),
    Regel("R28", "Schuldwoord", schuldwoord, ALLES),
)
