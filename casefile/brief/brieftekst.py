"""The words of a letter as one text to search in, with the places that were hard to read. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

DUIDELIJK = 0.6
"""A word that the recogniser is less sure of than this counts as hard to read."""
MEESTE_TEKENS = 60_000


@dataclass(frozen=True)
class Woord:
    """A word as it was read; `zekerheid` from 0 to 1, 1 for words that somebody pasted."""

    tekst: str
    zekerheid: float = 1.0


@dataclass(frozen=True)
class Brieftekst:
    """`plat`: `tekst` in bare lower-case letters, character for character in the same place.

    `zwak`: (begin, end) of what was hard to read.
    """

    tekst: str
    plat: str
    zwak: tuple[tuple[int, int], ...] = ()

    def is_zwak(self, begin: int, eind: int) -> bool:
        return any(a < eind and begin < b for a, b in self.zwak)


def van_woorden(regels: Iterable[Sequence[Woord]]) -> Brieftekst:
    """Lines of words; a word that was broken at the end of a line is made whole."""
    parts: list[str] = []
    weak: list[tuple[int, int]] = []
    length = 0

    def put(text: str) -> None:
        nonlocal length
        parts.append(text)
        length += len(text)

    broken = False
    for regel in regels:
        words = _aaneen([w for w in regel if w.tekst])
        if length > MEESTE_TEKENS:
            break
        for n, word in enumerate(words):
            if not (broken and n == 0 and word.tekst[:1].islower()) and parts:
                put(" " if n else "\n")
            text = unicodedata.normalize("NFC", word.tekst)
            broken = n == len(words) - 1 and len(text) > 2 and text.endswith("-")
            text = text[:-1] if broken else text
            if word.zekerheid < DUIDELIJK:
                weak.append((length, length + len(text)))
            put(text)
        if not words:
            put("\n")
            broken = False
    tekst = "".join(parts)
    return Brieftekst(tekst, "".join(map(_kaal, tekst)), tuple(weak))


def van_tekst(tekst: str) -> Brieftekst:
    """Words that somebody copied from a letter."""
    lines = tekst[:MEESTE_TEKENS].replace("\r\n", "\n").split("\n")
    return van_woorden([Woord(word) for word in line.split()] for line in lines)


def _aaneen(words: list[Woord]) -> list[Woord]:
    """D A G V A A R D I N G: a heading that is written wide."""
    if len(words) >= 5 and all(len(w.tekst) == 1 and w.tekst.isalpha() for w in words):
        return [Woord("".join(w.tekst for w in words), min(w.zekerheid for w in words))]
    return words


_AANHALING = "‘’`´‛′"  # all of them are the mark in 's-Hertogenbosch


def _kaal(character: str) -> str:
    if character in _AANHALING:
        return "'"
    bare = unicodedata.normalize("NFKD", character)[0].lower()
    return bare if len(bare) == 1 else character


def patroon(text: str) -> re.Pattern[str]:
    """A pattern on `plat` in which a space stands for any white space, " ?" for none or some."""
    return re.compile(text.replace(" ?", r"\s*").replace(" ", r"\s+"))
