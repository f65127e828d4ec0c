"""Looks for rules in the words of one message: where every part of a rule stands, in its order.

Distance is in words; fillers never count, and a full stop counts as some. Time is linear in the
length of the message.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence

from casefile.noodpoort.normaliseer import Woord
from casefile.noodpoort.patroon import GAPS, Patroon, Stukje

_APART = 12  # words between the parts of an "a & b" rule
_SENTENCE = 4  # the break of a full stop, in words
_FILLERS_BETWEEN = 8  # however many fillers: no further than this many words more


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
            if max(low) >= min(high) or self._between(max(low), min(high)) <= GAPS["..."]:
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
