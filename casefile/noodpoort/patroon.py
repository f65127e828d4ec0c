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

Nothing here knows what a rule is for. Time is linear in the length of the message.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from casefile.noodpoort.normaliseer import Woord, grondvorm
from casefile.taal.klank import klank

_GAPS = {".": 1, "..": 3, "...": 7}
_APART = 12  # words between the parts of an "a & b" rule
_SENTENCE = 4  # the break of a full stop, in words
_FILLERS_BETWEEN = 8  # however many fillers: no further than this many words more


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
            if item in _GAPS:
                gap = _GAPS[item]
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


def _overal(place: int) -> bool:
    return True


class Boodschap:
    """The words of one message with, for every element, the places where it stands."""

    def __init__(self, woorden: Sequence[Woord], bits: Sequence[int]) -> None:
        self._bits = bits
        self.aanwezig = 0
        self._places: dict[int, list[int]] = {}
        self._count = [0]  # words before a place that count for distance
        self._breaks = [0]  # breaks up to and including the one before a place
        self._edges = [woord.grens for woord in woorden] + [True]
        self._fillers = [woord.vulling for woord in woorden] + [False]
        for i, woord in enumerate(woorden):
            self.aanwezig |= bits[i]
            self._count.append(self._count[-1] + (not woord.vulling))
            self._breaks.append(self._breaks[-1] + woord.afstand)

    def _at(self, element: int) -> list[int]:
        if element not in self._places:
            bit = 1 << element
            self._places[element] = [i for i, bits in enumerate(self._bits) if bits & bit]
        return self._places[element]

    def _between(self, i: int, j: int) -> int:
        """Words between places i and j, with breaks counted as words."""
        return self._count[j] - self._count[i + 1] + self._breaks[j + 1] - self._breaks[i + 1]

    def _next(self, i: int, gat: int, element: int) -> list[int]:
        places = self._at(element)
        low = bisect_right(places, i)
        high = bisect_left(places, i + gat + _FILLERS_BETWEEN + 2)
        return [j for j in places[low:high] if self._between(i, j) <= gat]

    def _absent(self, i: int, stap: int, element: int, reach: int) -> bool:
        """None of the next (stap 1) or earlier (-1) `reach` words is this element."""
        bit, seen, j = 1 << element, 0, i + stap
        while 0 <= j < len(self._bits) and seen < reach and abs(j - i) <= reach + _FILLERS_BETWEEN:
            low, high = min(i, j), max(i, j)
            if self._breaks[high + 1] - self._breaks[low + 1] >= min(reach + 1, _SENTENCE):
                return True  # what another sentence says silences nothing
            if self._bits[j] & bit:
                return False
            seen += self._count[j + 1] - self._count[j]
            j += stap
        return True

    def _ends(self, i: int) -> bool:
        """Nothing but fillers between place i and the end of its part of the sentence."""
        while not self._edges[i + 1]:
            i += 1
            if not self._fillers[i]:
                return False
        return True

    def zoek(self, deel: Sequence[Stukje], vrij: Callable[[int], bool]) -> list[tuple[int, ...]]:
        """The places of the words of every match of one part, with only words that are `vrij`."""
        found: dict[int, tuple[int, ...]] | None = None
        before: list[Stukje] = []
        for stukje in deel:
            if stukje.eind:
                found = {i: chain for i, chain in (found or {}).items() if self._ends(i)}
            elif stukje.niet and found is None:
                before.append(stukje)
            elif stukje.niet and found is not None:
                found = {
                    i: chain
                    for i, chain in found.items()
                    if self._absent(i, 1, stukje.element, stukje.niet)
                }
            elif found is None:
                found = {
                    i: (i,)
                    for i in self._at(stukje.element)
                    if vrij(i) and all(self._absent(i, -1, b.element, b.niet) for b in before)
                }
            else:
                reached: dict[int, tuple[int, ...]] = {}
                for i, chain in found.items():  # later beginnings overwrite: the closest match
                    for j in self._next(i, stukje.gat, stukje.element):
                        if vrij(j):
                            reached[j] = (*chain, j)
                found = reached
            if not found and found is not None:
                return []
        return list((found or {}).values())

    def mogelijk(self, patronen: Iterable[Patroon]) -> list[Patroon]:
        """The rules of which every word is in the message somewhere."""
        absent = ~self.aanwezig
        return [patroon for patroon in patronen if not patroon.nodig & absent]

    def vind(
        self, patroon: Patroon, vrij: Callable[[int], bool] | None = None
    ) -> list[tuple[int, ...]]:
        """The places of the words of the matches of a rule; empty when it is not there."""
        vrij = vrij or _overal
        first, *others = (self.zoek(deel, vrij) for deel in patroon.delen)
        for other in others:
            starts = sorted(other, key=lambda chain: chain[0])
            keys = [chain[0] for chain in starts]
            joined = []
            for chain in first:
                near = self._nearest(chain, starts, keys)
                if near is not None:
                    joined.append(chain + near)
            first = joined
        return first

    def in_een_zin(self, chain: tuple[int, ...]) -> bool:
        """True when no full stop stands among these words."""
        first, last = min(chain), max(chain)
        return self._breaks[last + 1] - self._breaks[first + 1] < _SENTENCE

    def dichtbij(self, chain: tuple[int, ...], others: Sequence[tuple[int, ...]]) -> bool:
        """True when one of the others stands among, or at most seven words from, these words."""
        for other in others:
            low, high = sorted((chain, other), key=min)
            if max(low) >= min(high) or self._between(max(low), min(high)) <= _GAPS["..."]:
                return True
        return False

    def _nearest(
        self, chain: tuple[int, ...], others: list[tuple[int, ...]], starts: list[int]
    ) -> tuple[int, ...] | None:
        at = bisect_left(starts, min(chain))
        for n in range(max(0, at - 3), min(len(others), at + 3)):
            low, high = sorted((chain, others[n]), key=min)
            if set(low) & set(high):
                continue
            if max(low) > min(high) or self._between(max(low), min(high)) <= _APART:
                return others[n]
        return None
