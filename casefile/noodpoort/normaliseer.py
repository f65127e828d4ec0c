"""A message as a row of words by their sound, whatever spelling, alphabet or spacing it came in.

Knows nothing of emergencies; linear in the length of the text and never raises.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from casefile.noodpoort import spelling
from casefile.noodpoort.geen_typefout import GEEN_TYPEFOUT
from casefile.taal.gelijkend import Woordenlijst
from casefile.taal.klank import kale_letters, klank

LANGST = 10_000  # characters at the beginning that are read, and as many at the end
_LETTERS = 48  # of one word
_TOKEN = re.compile(r"[a-z](?:[a-z]|['`’](?=[a-z])|\d(?=\d{0,3}[a-z]))*|\d+|[.!?]+|\n+|[,;:()]")
_SPELLED_OUT = re.compile(r"(?<![a-z])(?:[a-z][ .*_-]){3,}[a-z](?![a-z])")
_MASKED = re.compile(r"(?<=[a-z])[*_](?=[a-z*_])")
# How many words a break counts for when two words must stand near each other.
_BREAKS = {".": 4, "!": 4, "?": 4, "\n": 1, ",": 0, ";": 0, ":": 0, "(": 0, ")": 0}


@dataclass(frozen=True)
class Woord:
    """`klank`: its key. `begin`, `eind`: its place in the plain text. `vulling`: said in between.

    `afstand`: the break before it, in words. `grens`: punctuation stands before it.
    """

    klank: str
    begin: int
    eind: int
    vulling: bool = False
    afstand: int = 0
    grens: bool = False


def _table(text: str) -> dict[str, str]:
    return dict(line.split(": ", 1) for line in text.strip().splitlines())


_VARIANTS = {
    klank(variant): klank(word)
    for word, variants in _table(spelling.WOORDEN).items()
    for variant in variants.split()
}
_JOINED = {
    tuple(klank(part) for part in glued.split()): tuple(klank(word) for word in words.split())
    for glued, words in _table(spelling.AAN_ELKAAR).items()
}
_FILLERS = frozenset(map(klank, spelling.VULLING.split()))
_PIECES = frozenset(map(klank, spelling.AANEEN.split()))
_LONGEST_PIECE = max(map(len, _PIECES))
_TYPOS = Woordenlijst(
    map(klank, spelling.TYPEFOUTEN.split()), kortste=6, nooit=map(klank, GEEN_TYPEFOUT.split())
)
_K_VERBS = frozenset(map(klank, spelling.K_WERKWOORDEN.split()))
_LONGEST_JOIN = max(map(len, _JOINED))


@lru_cache(maxsize=20_000)
def grondvorm(woord: str) -> str:
    """The key our rules use for a plain lower-case word."""
    key = klank(woord)
    return _VARIANTS.get(key, key)


class Normaliseerder:
    """Reads messages for rules that ask for certain words: a word they know is left as it is."""

    def __init__(self, kent: Callable[[str], bool]) -> None:
        """`kent`: does a rule ask for this word?"""
        self._knows = kent

    def lees(self, tekst: str) -> tuple[str, list[Woord]]:
        """The plain text, and its words."""
        if len(tekst) > 2 * LANGST:
            tekst = tekst[:LANGST] + "\n" + tekst[-LANGST:]
        plain, _ = kale_letters(tekst)
        plain = _SPELLED_OUT.sub(_without_spaces, _MASKED.sub(lambda m: "", plain))
        return plain, self._samen(self._woorden(plain))

    def _woorden(self, plain: str) -> list[Woord]:
        words: list[Woord] = []
        distance, edge = 0, True
        for match in _TOKEN.finditer(plain):
            text = match.group()
            if text[0] in _BREAKS:
                soft = text[0] == "." and len(text) > 1  # "ik wil ... dood"
                distance, edge = max(distance, 1 if soft else _BREAKS[text[0]]), True
                continue
            text = re.sub("['`’]", "", text)[:_LETTERS]
            for key in self._keys(text):
                words.append(Woord(key, *match.span(), key in _FILLERS, distance, edge))
                distance, edge = 0, False
        return words

    def _keys(self, text: str) -> tuple[str, ...]:
        key = grondvorm(text)
        if text.isdigit() or self._knows(key):
            return (key,)
        if text[0] == "k" and klank(text[1:]) in _K_VERBS:
            return ("ik", grondvorm(text[1:]))
        meant = _TYPOS.bedoeld(key)
        if meant is not None:
            return (_VARIANTS.get(meant, meant),)
        return self._split(key) or (key,)

    def _split(self, key: str) -> tuple[str, ...] | None:
        """ "ikwildood": into three or more of the commonest words."""
        if not 6 <= len(key) <= _LETTERS:
            return None
        best: list[tuple[str, ...] | None] = [()] + [None] * len(key)
        for end in range(1, len(key) + 1):
            for begin in range(max(0, end - _LONGEST_PIECE), end):
                so_far, piece = best[begin], key[begin:end]
                if so_far is None or piece not in _PIECES:
                    continue
                longer = (*so_far, _VARIANTS.get(piece, piece))
                known = best[end]
                if known is None or len(longer) < len(known):
                    best[end] = longer
        found = best[len(key)]
        return found if found and 3 <= len(found) <= len(key) // 2 else None

    def _samen(self, words: list[Woord]) -> list[Woord]:
        """Words that were written apart, or glued, as the words of the rules."""
        out: list[Woord] = []
        i = 0
        while i < len(words):
            for length in range(min(_LONGEST_JOIN, len(words) - i), 0, -1):
                group = words[i : i + length]
                joined = _JOINED.get(tuple(word.klank for word in group))
                if joined and not any(word.grens for word in group[1:]):
                    for n, key in enumerate(joined):
                        whole = replace(group[0], klank=key, eind=group[-1].eind)
                        whole = replace(whole, vulling=key in _FILLERS)
                        out.append(whole if n == 0 else replace(whole, afstand=0, grens=False))
                    i += length
                    break
            else:
                out.append(words[i])
                i += 1
        return out


def _without_spaces(match: re.Match[str]) -> str:
    letters = re.sub(r"[ .*_-]", "", match.group())
    return letters.ljust(len(match.group()))
