"""Cuts a long text where a reader pauses: between paragraphs, else sentences, else words.

Lengths are UTF-16 units: what phones and platforms count, and never less than characters.
"""

from __future__ import annotations

import re
import unicodedata

_BORDERS = (
    re.compile(r"\n[ \t]*\n\s*"),
    re.compile(r"\n\s*|(?<=[.!?…])\s+"),
    re.compile(r"\s+"),
)
_JOINERS = "\u200d\ufe0e\ufe0f"


def size(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


def split_text(text: str, limit: int, last: int) -> list[str]:
    """Pieces of at most `limit`, the last one of at most `last`; together they are the text."""
    pieces = []
    rest = text.strip()
    while size(rest) > last:
        ends = size(rest) <= limit  # this cut leaves the last piece: it must be short enough
        highest = _fitting(rest, min(limit, size(rest) - 1))
        lowest = len(rest) - _fitting(rest[::-1], last) if ends else highest // 2
        cut, begin = _border(rest, max(lowest, 1), max(highest, 1), first=ends)
        pieces.append(rest[:cut].rstrip())
        rest = rest[begin:]
    return [*pieces, rest]


def shorten(text: str, limit: int) -> str:
    """The first whole words that fit, and "…" (for a title that is said in full as well)."""
    cut, _ = _border(text, 1, max(_fitting(text, limit - 1), 1), first=False)
    return text[:cut].rstrip(" ,.;:") + "…"


def _fitting(text: str, limit: int) -> int:
    """How many characters fit in `limit` units."""
    used = 0
    for index, character in enumerate(text):
        used += 2 if character > "\uffff" else 1
        if used > limit:
            return index
    return len(text)


def _border(text: str, lowest: int, highest: int, first: bool) -> tuple[int, int]:
    """(end of this piece, begin of the next) at the best border between these places."""
    for pattern in _BORDERS:
        found = [
            (match.start(), match.end())
            for match in pattern.finditer(text)
            if match.start() <= highest and match.end() >= lowest and match.end() < len(text)
        ]
        if found:
            return found[0] if first else found[-1]
    places = range(lowest, highest + 1) if first else range(highest, lowest - 1, -1)
    place = next((p for p in places if not _inside_a_character(text, p)), places[0])
    return place, place


def _inside_a_character(text: str, place: int) -> bool:
    """True when cutting here would break an emoji or an accented letter in two."""
    after, before = text[place], text[place - 1]
    return bool(unicodedata.combining(after)) or after in _JOINERS or before == "\u200d"
