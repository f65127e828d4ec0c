"""Which words of a tenant name which kind of income or expense. Knows no amounts.

The words are in the record of each kind (`categorieen`); what one means under the open question is
in `betekenis`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from casefile.organisaties import CORPORATIE, losse_namen
from casefile.overzicht.betekenis import OVER_SCHULD, bedoeld
from casefile.overzicht.categorieen import Categorie
from casefile.overzicht.soort import Groep, Soort
from casefile.taal.woordenlijst import woorden


def _alleen_bij_schuld(soort: Soort) -> set[str]:
    """Words that only name something under their own kind of question."""
    return set(soort.alleen_bij_schuld.split()) | (
        losse_namen(CORPORATIE) if soort.verhuurders else set()
    )


_ALLEEN_BIJ_SCHULD = {word for kind in Categorie for word in _alleen_bij_schuld(kind.soort)}
_PER_WOORD = {
    word: kind
    for kind in Categorie
    for word in (*kind.soort.woorden.split(), *sorted(_alleen_bij_schuld(kind.soort)))
}
_ZINNEN = tuple((zin, kind) for kind in Categorie for zin in kind.soort.zinnen)


@dataclass(frozen=True)
class Woordvondst:
    """A named kind at `begin`..`einde` of the text."""

    categorie: Categorie
    begin: int
    einde: int


_TEST_ZIN = re.compile(
    "|".join(rf"(?P<z{i}>\b(?:{zin})(?![a-z]))" for i, (zin, _) in enumerate(_ZINNEN))
)
# Under a question about debts "huur 3000" is a debt, but "de huur is 621" is the rent.
_HUUR_ZELF = re.compile(r".{0,5}\b(?:de|mijn|onze) huur is\b")
_WOORD = re.compile(r"[a-zà-öø-ÿ]+(?:-[a-z]{2,})?")


_GEEN_TYPFOUT = woorden(
    "schoon bedoel helpen werkte werkend moeten gasten lichte scholen achterstallig"
)


@lru_cache(maxsize=4096)
def _van_woord(woord: str) -> Categorie | None:
    if woord in _PER_WOORD:
        return _PER_WOORD[woord]
    for kop in ("week", "maand"):
        if woord.startswith(kop) and woord[len(kop) :] in _PER_WOORD:
            return _PER_WOORD[woord[len(kop) :]]
    if not 6 <= len(woord) <= 30 or woord in _GEEN_TYPFOUT:
        return None
    grens = 1 if len(woord) < 10 else 2
    for goed, soort in _PER_WOORD.items():
        lijkt = len(goed) >= 6 and goed[0] == woord[0] and abs(len(goed) - len(woord)) <= grens
        if lijkt and DamerauLevenshtein.distance(woord, goed, score_cutoff=grens) <= grens:
            return soort
    return None


def is_postwoord(woord: str) -> bool:
    """True for a word that names an income, a cost or a debt."""
    return _van_woord(woord) is not None


def hoort_bij_bedrag(woord: str) -> bool:
    """A word that may stand beside an amount: "bellen 25" is a bill, "bellen" alone is none."""
    return woord == "bellen" or is_postwoord(woord)


def vind_woorden(tekst: str, groep: Groep | None = None) -> list[Woordvondst]:
    """The posts that lower-case text names, from left to right, as meant under this question."""
    return vind_per_groep(tekst, (groep,))[groep]


def vind_per_groep(
    tekst: str, groepen: Sequence[Groep | None]
) -> dict[Groep | None, list[Woordvondst]]:
    """The same under each of these questions, for less than one by one."""
    zinnen = {m.start(): m for m in _TEST_ZIN.finditer(tekst)}
    return {groep: _vind(tekst, groep, zinnen) for groep in groepen}


def _vind(
    tekst: str, groep: Groep | None, zinnen: Mapping[int, re.Match[str]]
) -> list[Woordvondst]:
    vondsten: list[Woordvondst] = []
    bezet = 0
    for woord in _WOORD.finditer(tekst):
        if woord.start() < bezet:
            continue
        zin = zinnen.get(woord.start())
        if zin is not None:
            soort: Categorie | None = _ZINNEN[int((zin.lastgroup or "z0")[1:])][1]
            einde = zin.end()
        else:
            soort, einde = _van_woord(woord.group()), woord.end()
            if woord.group() in _ALLEEN_BIJ_SCHULD and groep not in OVER_SCHULD:
                soort = None
            if woord.group() == "gemeente" and groep is Groep.INKOMEN:
                soort = None
        if soort is not None:
            if not _HUUR_ZELF.match(tekst, max(0, woord.start() - 5)):
                soort = bedoeld(soort, groep)
            vondsten.append(Woordvondst(soort, woord.start(), einde))
            bezet = einde
    return vondsten
