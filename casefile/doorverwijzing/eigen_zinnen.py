"""Own words as a list of whole sentences, as they were typed. Pure.

A sentence is kept whole or not at all: never cut, never glued to another, never shortened. Only
secrets are masked, and the brackets that templates give a meaning to become round.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from casefile.taal.persoonsgegevens import maskeer

LANGST = 300  # characters of one line: what is longer goes on in the next line
MEESTE = 2400  # characters of all own words together: more is no message but a file
_EINDE = re.compile(r"(?<!\.)\.(?!\.)[\"”’)]*(?=\s|$)|[.…]*[!?][.!?]*[\"”’)]*(?=\s|$)|\n+")
_CITAAT = 300  # characters within which a quotation is closed again
_OPSOMMING = re.compile(r"\W*\d{1,2}")
"""The head of a numbered line: "1." ends no sentence."""
_AFKORTING = re.compile(
    r"(?:\b(?:dhr|mevr|mw|mr|dr|nr|tel|bijv|bv|evt|enz|art|blz|incl|excl|ca|max|min|"
    r"jl|jan|feb|mrt|apr|aug|sept?|okt|nov|dec)|\b[a-z](?:\.[a-z])*)$",
    re.I,
)
_HAAKJES = str.maketrans("{}[]<>", "()()()")


def zinnen_uit(tekst: str) -> list[str]:
    """Every sentence with its own signs, secrets masked."""
    safe = maskeer(tekst).translate(_HAAKJES)
    pieces, begin = [], 0
    for end in _EINDE.finditer(safe):
        before = safe[begin : end.start()]
        plain = end.group().rstrip('"”’)') == "."
        if _in_citaat(safe, begin, end.end()):
            continue
        if plain and (_OPSOMMING.fullmatch(before) or _AFKORTING.search(before)):
            continue
        pieces.append(safe[begin : end.end()])
        begin = end.end()
    pieces.append(safe[begin:])
    lines = [" ".join(piece.split()) for piece in pieces]
    return [part for line in lines if any(c.isalnum() for c in line) for part in _op_maat(line)]


def _in_citaat(tekst: str, begin: int, einde: int) -> bool:
    """A quotation belongs to the sentence that it stands in, also where it has sentences in it."""
    closed = tekst[begin:einde].count('"') % 2 == 0
    after = tekst[einde : einde + _CITAAT]
    if not closed:
        return '"' in after
    return tekst[einde - 1] == '"' and after.lstrip()[:1].islower()


def samen(eerder: Sequence[str], nieuw: Iterable[str]) -> list[str]:
    """New sentences come after the earlier ones; a repeat adds nothing."""
    return list(dict.fromkeys([*eerder, *nieuw]))


def past(eerder: Iterable[str], nieuw: Iterable[str]) -> bool:
    """Whether these may come along too."""
    return sum(map(len, (*eerder, *nieuw))) <= MEESTE


def als_zinnen(opgeslagen: Any) -> list[str]:
    """What was stored: a list, or the one string that it was before."""
    if isinstance(opgeslagen, str):
        return [opgeslagen] if opgeslagen else []
    return list(opgeslagen or ())


def _op_maat(zin: str) -> list[str]:
    """A very long sentence in lines of a readable length, broken between words."""
    lines = []
    while len(zin) > LANGST:
        cut = zin.rfind(" ", 1, LANGST + 1)
        cut = cut if cut > 0 else LANGST
        lines.append(zin[:cut].rstrip())
        zin = zin[cut:].lstrip()
    return [*lines, zin] if zin else lines
