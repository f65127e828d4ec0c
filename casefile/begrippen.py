"""Finds the words of letters in what somebody types, with the slips people make ("uitvoerbaar bij
voorraat"). The words and their explanation are in `content/begrippen.yml`; knows no flow.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from rapidfuzz import fuzz, process

from casefile.taal.klank import kale_letters, klank
from casefile.taal.woordenlijst import woorden
from casefile.teksten.lezer import Teksten

PREFIX = "utter_begrip_"
_MOST_WORDS = 120  # of a message: a letter that is copied in whole is read up to here
_SHORTEST_SLIP = 7  # letters: a shorter word must be right, or sound right
_SAME_WORD = 87  # rapidfuzz ratio (0-100) from which a typed word is taken for a known one
_SAME_WORDS = 92  # of several words: one short word decides ("huis uit", "huis zit")
_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
_ASKED = re.compile(
    r"\b(?:wat|wa|wta)\s+"
    r"(?:(?:is|zijn|was|houdt)\b|(?:bete+k(?:e?nt?|end|enen)|bedoel\w*)\b"
    r"|wil\w*(?=\s+.{3,40}\bzeggen\b))"
    r"|\b(?:leg|uitleg\w*|betekenis)\b.{0,20}?\b(?:uit wat|over|van|wat)\b"
)
_ARTICLES = {"de", "het", "een"}
_ROUND_A_TERM = _ARTICLES | woorden(
    "dat dit die deze nou nu dan precies eigenlijk toch ook alweer weer en op in mijn brief papier "
    "woord staat er daar zo zon eens even ze met zeggen hier bij"
)

T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True)
class Treffer(Generic[T]):
    """A known term in a text: its value, its place in words, and whether it was typed right."""

    waarde: T
    begin: int
    eind: int
    precies: bool


class Termzoeker(Generic[T]):
    """Finds terms of one or more words: as written, by their sound, or with a slip or two."""

    def __init__(self, termen: Iterable[tuple[str, T]]) -> None:
        self._exact: dict[str, T] = {}
        self._sound: dict[str, T] = {}
        self._similar: dict[str, dict[str, T]] = {}  # per first letter
        self._longest = 1
        self._first: set[str] = set()  # words with which a term begins
        for term, waarde in termen:
            words = woorden_van(term)
            if not words:
                continue
            self._longest = max(self._longest, len(words))
            key = " ".join(words)
            self._exact.setdefault(key, waarde)
            self._first.add(words[0])
            self._sound.setdefault(_sound(words), waarde)
            if len(key) >= _SHORTEST_SLIP:
                self._similar.setdefault(key[0], {}).setdefault(key, waarde)

    def zoek(self, tekst: str, gelijkend: bool = True) -> list[Treffer[T]]:
        """All terms in order, without overlap, the longest first where they begin together.

        `gelijkend` False: only as written or by sound.
        """
        words = woorden_van(tekst)[:_MOST_WORDS]
        found: list[Treffer[T]] = []
        i = 0
        while i < len(words):
            hit = self._at(words, i, gelijkend)
            if hit is None:
                i += 1
                continue
            found.append(hit)
            i = hit.eind
        return found

    def _at(self, words: list[str], i: int, gelijkend: bool) -> Treffer[T] | None:
        most = min(self._longest, len(words) - i)
        for n in range(most if words[i] in self._first else 0, 0, -1):
            window = words[i : i + n]
            waarde = self._exact.get(" ".join(window))
            if waarde is not None:
                return Treffer(waarde, i, i + n, True)
        for n in range(most, 0, -1):
            window = words[i : i + n]
            if len("".join(window)) >= 4:
                waarde = self._sound.get(_sound(window))
                if waarde is not None:
                    return Treffer(waarde, i, i + n, False)
        if gelijkend:
            for n in range(most, 0, -1):
                waarde = self._resembling(" ".join(words[i : i + n]))
                if waarde is not None:
                    return Treffer(waarde, i, i + n, False)
        return None

    def _resembling(self, typed: str) -> T | None:
        if not _SHORTEST_SLIP <= len(typed) <= 60:
            return None
        choices = self._similar.get(typed[0])
        if not choices:
            return None
        needed = _SAME_WORDS if " " in typed else _SAME_WORD
        best = process.extractOne(typed, choices.keys(), scorer=fuzz.ratio, score_cutoff=needed)
        return choices[best[0]] if best else None


def woorden_van(tekst: str) -> list[str]:
    """The words without capitals and accents."""
    return _WORD.findall(kale_letters(tekst)[0])


def _sound(words: list[str]) -> str:
    """The sound of the whole, so that "ont ruiming" and "ontruiming" are one."""
    return klank("".join(words))


@lru_cache(maxsize=1)
def _begrippen() -> Termzoeker[str]:
    teksten = Teksten.standaard()
    found: list[tuple[str, str]] = []
    for key in teksten.sleutels():
        words = teksten.metadata(key).get("zoekwoorden") if key.startswith(PREFIX) else None
        if words:  # the word itself, and how people write it
            found.append((key.removeprefix(PREFIX).replace("_", " "), key))
            found += [(str(word), key) for word in words]
    return Termzoeker(found)


def vind_begrippen(tekst: str, gelijkend: bool = True) -> list[str]:
    """The content keys of all terms in the text, in order, each once."""
    return list(dict.fromkeys(hit.waarde for hit in _begrippen().zoek(tekst, gelijkend)))


def vind_begrip(tekst: str) -> str | None:
    """The content key ("utter_begrip_...") of the term that the text is about, or None.

    When the text asks for a meaning ("wat betekent ..."), only what comes after that counts, so
    that "betekent" is never taken for "betekenen". Otherwise the term of most words, or the first.
    """
    plain = kale_letters(tekst)[0]
    asked = list(_ASKED.finditer(plain))
    rest = plain[asked[-1].end() :] if asked else plain
    hits = _begrippen().zoek(rest)
    if asked and not hits:  # "dagvaarding, wat betekent dat?"
        rest = plain[: asked[-1].start()]
        hits = _begrippen().zoek(rest)
    if not hits:
        return None
    words = woorden_van(rest)
    weights = [len([w for w in words[hit.begin : hit.eind] if w not in _ARTICLES]) for hit in hits]
    return hits[weights.index(max(weights))].waarde


def gevraagd_begrip(tekst: str) -> str | None:
    """Like `vind_begrip`, but only when the text asks what a word means."""
    return vind_begrip(tekst) if _ASKED.search(kale_letters(tekst)[0]) else None


def legt_begrip_uit(uitleg: str, begrip: str) -> bool:
    """Whether a text names the term, so that who asked for the term is answered by it."""
    return begrip in vind_begrippen(uitleg, gelijkend=False)


def vraagt_alleen_betekenis(tekst: str) -> bool:
    """Asks what a term means and nothing else: "wat betekent indicatie op mijn brief"."""
    plain = kale_letters(tekst)[0]
    asked = list(_ASKED.finditer(plain))
    if not asked:
        return False
    words = woorden_van(plain[: asked[-1].start()] + " " + plain[asked[-1].end() :])
    named = {i for hit in _begrippen().zoek(" ".join(words)) for i in range(hit.begin, hit.eind)}
    rest = [word for i, word in enumerate(words) if i not in named]
    return bool(named) and all(word in _ROUND_A_TERM for word in rest)
