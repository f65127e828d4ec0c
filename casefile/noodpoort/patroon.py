"""The small language in which the rules are written, and how a rule is looked for in a message.

A rule is one line of words:

    wil .. dood            "wil", then "dood" with at most three words between
    .  ..  ...             at most 1, 3 or 7 words between (words of `VULLING` never count)
    slaat|schopt  sla*     one of these; begins with
    *moord  *moord*        ends with; contains
    @gezin                 one of a group of words; a member "niet_meer" is two words in a row
    <DAG14>  <GETAL>       not a word but a kind: a near date, a number
    $                      the sentence (or the part up to a comma) ends here
    !straat !!x !!!x       the next word (one of the next three, six) is not this; at the start of
                           a line: the words before
    a b & c d              both, in any order, at most twelve words apart

Nothing here knows what a rule is for; looking for one is `boodschap.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from casefile.noodpoort.normaliseer import grondvorm
from casefile.taal.klank import klank

GAPS = {".": 1, "..": 3, "...": 7}


@dataclass(frozen=True)
class Stukje:
    """One place in a rule: which kind of word, how far from the last one, or what is not there."""

    element: int
    gat: int = 0
    niet: int = 0  # 0: must be there; else: must not be among so many next words
    eind: bool = False  # the sentence must end here


@dataclass(frozen=True)
class Patroon:
    """A rule, ready to be looked for. `bron` is the line as it was written."""

    bron: str
    delen: tuple[tuple[Stukje, ...], ...]
    nodig: int  # bits of the elements that must be in the message somewhere


class Woordenschat:
    """All words that rules ask for. Tells of a word in a message which elements it satisfies."""

    def __init__(self, groepen: Mapping[str, str]) -> None:
        self._groups = {name: words.split() for name, words in groepen.items()}
        self._numbers: dict[str, int] = {}
        self._exact: dict[str, int] = {}
        self._begins: dict[str, int] = {}
        self._ends: dict[str, int] = {}
        self._contains: dict[str, int] = {}
        self._kinds: dict[str, int] = {}
        self._known: dict[str, int] = {}

    def kent(self, key: str) -> bool:
        """True when some rule asks for a word like this."""
        return self.elementen(key, ()) != 0

    def lees(self, regels: str) -> list[Patroon]:
        """The rules of a table: one on a line, "#" begins a comment."""
        lines = (line.split("#")[0].strip() for line in regels.splitlines())
        return [patroon for line in lines if line for patroon in self._rule(line)]

    def _rule(self, line: str) -> Iterable[Patroon]:
        parts = [[self._options(item) for item in part.split()] for part in line.split(" & ")]
        sizes = [len(part) for part in parts]
        for choice in product(*(options for part in parts for options in part)):
            chosen = iter(choice)
            texts = [[next(chosen) for _ in range(size)] for size in sizes]
            delen = tuple(self._sequence(" ".join(text).split()) for text in texts)
            needed = 0
            for stukje in (s for deel in delen for s in deel if not s.niet and not s.eind):
                needed |= 1 << stukje.element
            yield Patroon(line, delen, needed)

    def _options(self, item: str) -> list[str]:
        """An item without phrases: one option. With phrases: each phrase is an option by itself."""
        sign = re.match("!*", item)
        mark = sign.group() if sign else ""
        words: list[str] = []
        for word in item[len(mark) :].split("|"):
            words += self._members(word)
        single = [word for word in words if "_" not in word]
        if "" in words or (mark and not single):
            raise ValueError(f"Een regel heeft een leeg woord, of woorden met _ na !: {item}")
        options = [mark + "|".join(single)] if single else []
        return options + [word.replace("_", " ") for word in words if "_" in word and not mark]

    def _members(self, word: str) -> list[str]:
        if not word.startswith("@"):
            return [word]
        if word[1:] not in self._groups:
            raise ValueError(f"De regels noemen de groep {word}, maar die bestaat niet.")
        return [deeper for member in self._groups[word[1:]] for deeper in self._members(member)]

    def _sequence(self, items: Sequence[str]) -> tuple[Stukje, ...]:
        pieces: list[Stukje] = []
        gap = 0
        for item in items:
            if item in GAPS:
                gap = GAPS[item]
            elif item == "$":
                pieces.append(Stukje(-1, eind=True))
            elif item.startswith("!"):
                reach = {1: 1, 2: 3}.get(len(item) - len(item.lstrip("!")), 6)
                pieces.append(Stukje(self._element(item.lstrip("!")), 0, reach))
            else:
                pieces.append(Stukje(self._element(item), gap))
                gap = 0
        return tuple(pieces)

    def _element(self, item: str) -> int:
        number = self._numbers.setdefault(item, len(self._numbers))
        bit = 1 << number
        for word in item.split("|"):
            table, keys = self._place(word)
            for key in keys:
                table[key] = table.get(key, 0) | bit
        return number

    def _place(self, word: str) -> tuple[dict[str, int], set[str]]:
        if word.startswith("<"):
            return self._kinds, {word}
        bare = word.strip("*")
        if word.startswith("*") and word.endswith("*"):
            return self._contains, _stems(bare)
        if word.endswith("*"):
            return self._begins, _stems(bare)
        if word.startswith("*"):
            return self._ends, {klank("x" + bare)[2:]}
        return self._exact, {grondvorm(word)}

    def elementen(self, key: str, soorten: Iterable[str]) -> int:
        """Bits of the elements that a word with this key, of these kinds, satisfies."""
        bits = self._known.get(key)
        if bits is None:
            bits = self._exact.get(key, 0)
            for n in range(2, len(key) + 1):
                bits |= self._begins.get(key[:n], 0) | self._ends.get(key[-n:], 0)
            for part, found in self._contains.items():
                if part in key:
                    bits |= found
            if len(self._known) < 20_000:
                self._known[key] = bits
        for kind in soorten:
            bits |= self._kinds.get(kind, 0)
        return bits


def _stems(stem: str) -> set[str]:
    """The sounds a stem can have, before a vowel or not: vermoord(en), vermoordt; eigenaar(s)."""
    return {klank(stem + "o")[:-1], klank(stem + "k")[:-1], klank(stem)}
