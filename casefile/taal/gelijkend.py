"""Words that differ by one slip of the finger: a letter missing, extra, wrong, or two swapped.

Linear in the length of the word, whatever is typed. Knows nothing of meaning.
"""

from __future__ import annotations

from collections.abc import Iterable

_LONGEST = 40


def _minus_one(woord: str) -> set[str]:
    return {woord[:i] + woord[i + 1 :] for i in range(len(woord))}


def scheelt_een(een: str, ander: str) -> bool:
    """True when at most one slip separates the two."""
    if een == ander:
        return True
    if abs(len(een) - len(ander)) > 1:
        return False
    i = 0
    while i < min(len(een), len(ander)) and een[i] == ander[i]:
        i += 1
    a, b = een[i:], ander[i:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])


class Woordenlijst:
    """Finds the known word that a typed word was meant to be."""

    def __init__(self, woorden: Iterable[str], kortste: int = 6, nooit: Iterable[str] = ()) -> None:
        """`kortste`: shorter words must be exact. `nooit`: real words that are no slip of ours."""
        self._known = frozenset(woorden)
        self._never = frozenset(nooit)
        self._shortest = kortste
        self._by_rest: dict[str, list[str]] = {}
        for woord in sorted(self._known):
            if len(woord) >= kortste:
                for rest in {woord, *_minus_one(woord)}:
                    self._by_rest.setdefault(rest, []).append(woord)

    def __contains__(self, woord: str) -> bool:
        return woord in self._known

    def bedoeld(self, woord: str) -> str | None:
        """The word itself when known, the one it resembles, or None. The first letter must fit."""
        if woord in self._known:
            return woord
        if not self._shortest <= len(woord) <= _LONGEST or woord in self._never:
            return None
        for rest in (woord, *sorted(_minus_one(woord))):
            for known in self._by_rest.get(rest, ()):
                if known[0] == woord[0] and scheelt_een(woord, known):
                    return known
        return None
