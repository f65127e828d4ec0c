"""What the words say that a day is not: no hearing, no eviction, no ruling, no day to pay. Pure.

The only reader of it: for the features of a day, for words without a day, and for a story.
"""

from __future__ import annotations

import re

from casefile.dagen.dagsoort import Dagsoort

_ERVOOR = {
    Dagsoort.UITZETTING: re.compile(
        r"\b(?:geen(?: \w+){0,2}|niet(?: \w+){0,3}|nooit(?: \w+){0,2}) $"
    ),
    Dagsoort.ZITTING: re.compile(
        r"\bgeen(?: \w+){0,2} $"
        r"|\bniet (?:de |het |een )?(?!(?:naar|op|bij|langs) )(?:\w+ )?(?:van |voor )?"
        r"(?:de |een |mijn )?$"
    ),
    Dagsoort.VONNIS: re.compile(r"\b(?:geen|niet (?:(?:van |voor |bij )?(?:de|het|een))) $"),
    Dagsoort.BETALEN: re.compile(
        r"\b(?:is|was) (?:geen|niet) $|\b(?:niet|(?:geen|niet de) dag) om te $"
        r"|\b(?:geen|niet de) dag (?:waarop|dat) (?:ik|wij|we) (?:\w+ ){0,2}$"
    ),
}
"""What stands right before the word for it. Who does not go to a hearing denies none, and who can
not pay still has a last day for it."""
_ZO_GENOEMD = {
    Dagsoort.BETALEN: (
        re.compile(r"betaal(?:dag|datum|moment)"),
        re.compile(r"\b(?:geen|niet (?:de|een|mijn)) $"),
    )
}
"""A word that can only be a day: a bare no before it is enough ("nee geen betaaldag")."""
_AL_NIET = re.compile(r"\b(?:als|zodra|wanneer)\b[^,]*$")
_ZIN = re.compile(r"[.;!?,:\n]|\bmaar\b")


def is_ontkend(before: str, word: str, kind: Dagsoort) -> bool:
    """Whether `word`, which follows `before`, is denied: "geen ontruiming", "niet mijn huis uit";
    not "als ik niet ...". Both in bare letters."""
    if kind not in _ERVOOR:
        return False
    piece = _ZIN.split(before)[-1]
    hit = _ERVOOR[kind].search(piece)
    if hit is None and kind in _ZO_GENOEMD:
        names, denies = _ZO_GENOEMD[kind]
        hit = denies.search(piece) if names.fullmatch(word) else None
    return hit is not None and _AL_NIET.search(piece[: hit.start()]) is None
