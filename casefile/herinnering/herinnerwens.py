"""Whether somebody asks in words to be reminded, or to be reminded no more. Pure.

A "herinnering" is a letter too: only what is plainly asked of us counts.
"""

from __future__ import annotations

import re

_WIL = re.compile(
    r"\b(?:kun|kan|wil|zou) (?:je|jij|u) (?:me|mij|ons)\b.{0,40}\bherinneren\b"
    r"|^\W*(?:ja )?herinner (?:me|mij|ons)\b(?! me aan vroeger)"
    r"|\b(?:stuur|geef) (?:me|mij|ons)\b.{0,30}\b(?:herinnering|reminder)\b"
    r"|\bik wil (?:graag )?(?:een |1 )?(?:herinnering|reminder)\b(?! van)"
    r"|\b(?:herinnering|reminder) (?:aan|instellen|aanzetten)\b",
    re.I,
)
_GEEN = re.compile(
    r"\W*(?:(?:ik wil|stuur (?:me|mij)|liever|graag)\s+)?geen (?:herinnering(?:en)?|reminders?)"
    r"(?: meer)?(?: (?:aub|graag|alsjeblieft|sturen))*\W*"
    r"|\W*(?:stop|hou op) met (?:de |die )?(?:herinneringen|herinneren|reminders)\W*"
    r"|\W*(?:herinnering(?:en)?|reminders?) (?:uit|uitzetten|stoppen)\W*",
    re.I,
)


def herinnerwens(tekst: str) -> bool | None:
    """True: wants reminders; False: wants none (any more); None: does not speak of it."""
    if _GEEN.fullmatch(tekst):
        return False
    short = len(tekst.split()) <= 15
    return True if short and _WIL.search(tekst) and "niet" not in tekst.casefold() else None
