"""Numbers, dates and phone numbers in a text (R18, R26).

Phone numbers themselves live in `content/telefoonkaart.yml`; texts only name them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casefile.teksten.naslag import Naslag
from casefile.teksten.taalregels.bevinding import Ernst, Melding, Regel
from casefile.teksten.taalregels.zinnen import Zin, zinnen_van
from casefile.teksten.tekst import Tekst

_CIJFERDATUM = re.compile(r"(?<![\d/-])\d{1,2}[-/]\d{1,2}(?:[-/](?:\d{2}|\d{4}))?(?![\d/-])")
_PROCENT = re.compile(r"\d+(?:,\d+)? ?%|\d+(?:,\d+)? procent|\bprocent\b", re.IGNORECASE)
_BREUK = re.compile(r"[½⅓¼¾⅔]|\b\d/\d\b")
_VOORBEELD = re.compile(r"\b(?:bijvoorbeeld|bijv|zoals)\b", re.IGNORECASE)
_NUMMER = re.compile(
    r"\{tel_\w+\}|\b0(?:800|900|88|6|\d{2})[-\s]?\d[\d\s-]{3,}\d\b"
    r"|\b(?:112|113)\b(?!\.nl)|\b14 ?0\d{2,3}\b"
)
_LOS = re.compile(
    r"\b(?:bel|of|en|naar|het|nummer|tel|telefoon|nu|dan|ook|vandaag)\b\.?", re.IGNORECASE
)


def getalvorm(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R18: "3 dagen", "1 januari 2027", "5 van de 100 euro"; no fractions, no bare percentages."""
    met_uitleg = re.search(r"\bvan de (?:100|10)\b", tekst.tekst) is not None
    for zin in zinnen_van(tekst.tekst):
        datum = _CIJFERDATUM.search(zin.tekst)
        if datum and not _VOORBEELD.search(zin.tekst):
            yield Melding(
                datum.group(), "schrijf de maand uit: 1 januari 2027", Ernst.FOUT, zin.regel
            )
        procent = _PROCENT.search(zin.tekst)
        if procent and not met_uitleg:
            yield Melding(procent.group(), "schrijf: 5 van de 100 euro", Ernst.FOUT, zin.regel)
        yield from _woordgetallen(zin, naslag)


def _woordgetallen(zin: Zin, naslag: Naslag) -> Iterator[Melding]:
    breuk = _BREUK.search(zin.tekst)
    if breuk:
        yield Melding(breuk.group(), "geen breuken; schrijf: 1 van de 3", Ernst.FOUT, zin.regel)
    klein = zin.tekst.lower()
    for vorm, beter in naslag.lijsten["breuken"].items():
        if re.search(rf"\b{vorm}\b(?! (?:keer|persoon|partij))", klein):
            yield Melding(vorm, f"geen breuken; schrijf: {beter}", Ernst.FOUT, zin.regel)
    for woord in zin.woorden:
        cijfer = naslag.lijsten["getallen"].get(woord.lower())
        if cijfer:
            yield Melding(woord, f"schrijf een cijfer: {cijfer}", Ernst.WAARSCHUWING, zin.regel)


def telefoonnummer(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R26: a number is a placeholder from the phone card, with who or what it is for beside it."""
    zinnen = zinnen_van(tekst.tekst)
    for zin in zinnen:
        for vondst in _NUMMER.finditer(zin.tekst):
            naam = vondst.group().strip("{}").removeprefix("tel_")
            if vondst.group().startswith("{"):
                if naslag.telefoonnamen is not None and naam not in naslag.telefoonnamen:
                    advies = "dit nummer staat niet in telefoonkaart.yml"
                    yield Melding(vondst.group(), advies, Ernst.FOUT, zin.regel)
            else:
                advies = "schrijf het nummer niet zelf; gebruik {tel_...} uit telefoonkaart.yml"
                yield Melding(vondst.group(), advies, Ernst.FOUT, zin.regel)
            rest = _LOS.sub(" ", _NUMMER.sub(" ", zin.tekst))
            if len(zinnen) == 1 and not re.search(r"\w{2,}", rest):
                advies = "zeg erbij wie dit is, wanneer je belt of wat het kost"
                yield Melding(zin.tekst, advies, Ernst.FOUT, zin.regel)


REGELS = (
    Regel("R18", "Getallen en data", getalvorm),
    Regel("R26", "Telefoonnummers", telefoonnummer),
)
