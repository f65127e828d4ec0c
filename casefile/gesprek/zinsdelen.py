"""Cuts a message into clauses, so that a cry or a question in the middle of a story is heard.

Pure; knows no meaning. The pieces follow the text in order, and nothing but long tails is left out.
"""

from __future__ import annotations

import re

MEESTE = 14  # clauses that are listened to; the cost of a message is bounded by it
KORTSTE = 4  # words; what is shorter belongs to the piece before it
LANGSTE = 16  # words; a longer piece is cut at a conjunction, or else in the middle
_EINDE = re.compile(r"[.!?;\n…]+(?:\s|$)|\s[-–—]\s")
_VOEGWOORD = re.compile(
    r",|\b(?:en|maar|want|dus|omdat|terwijl|daarna|toen|nu|ook|dan|als|ik|wij|we|hij|zij|ze)\b",
    re.I,
)


def zinsdelen(tekst: str) -> list[str]:
    """The clauses of a message, at most `MEESTE`; empty when it is a single one.

    Of a very long message the first and the last ones: people begin or end with what matters.
    """
    pieces = [part for sentence in _EINDE.split(tekst) for part in _knip(sentence.split())]
    merged = _voeg_korte_samen(pieces)
    if len(merged) < 2:
        return []
    if len(merged) > MEESTE:
        half = MEESTE // 2
        merged = [*merged[:half], *merged[-half:]]
    return [" ".join(words) for words in merged]


def _knip(words: list[str]) -> list[list[str]]:
    """Pieces of at most `LANGSTE` words, cut before a conjunction near the middle where there is
    one."""
    if len(words) <= LANGSTE:
        return [words] if words else []
    middle = len(words) // 2
    places = [
        place
        for place in range(KORTSTE, len(words) - KORTSTE + 1)
        if _VOEGWOORD.fullmatch(words[place].strip(",.")) or words[place - 1].endswith(",")
    ]
    cut = min(places, key=lambda place: abs(place - middle), default=middle)
    return [*_knip(words[:cut]), *_knip(words[cut:])]


def _voeg_korte_samen(pieces: list[list[str]]) -> list[list[str]]:
    merged: list[list[str]] = []
    for words in pieces:
        if merged and (len(words) < KORTSTE or len(merged[-1]) < KORTSTE):
            merged[-1] = [*merged[-1], *words]
        else:
            merged.append(words)
    return merged
