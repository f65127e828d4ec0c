"""The hour that is told beside the day of a hearing: "9 december om 10 uur nog wat". Pure.

Only an hour on the clock; "binnen 24 uur", an hour to be called and hours of work are none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from casefile.taal.klank import kale_letters

_TELWOORD = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
             "twaalf")  # fmt: skip
_WOORD = "|".join(_TELWOORD)
_KLOK = re.compile(
    r"\b(?P<uur>[01]?\d|2[0-3])[:.u](?P<min>[0-5]\d)\b(?! ?(?:euro|\d))"
    rf"|\b(?P<half>half) (?P<halve>[1-9]|1[0-2]|{_WOORD})\b"
    rf"|\b(?P<heel>[01]?\d|2[0-3]|{_WOORD}) uur\b"
    rf"|\b(?:om|rond) (?P<kaal>[1-9]|1\d|2[0-3]|{_WOORD})\b(?! ?(?:euro|dec|jan|maart|dagen|weken|"
    r"[-/.:]|\d))"
)
_GEEN_KLOK = re.compile(
    r"\b(?:binnen|na|voor|over|tussen|tot|vanaf|hooguit|minstens|elke|per|wel) (?:\w+ )?$"
)
_ACHTERAF = re.compile(r"^ ?(?:uur )?(?:per|in de week|lang|later|geleden|wachten|werk)")
_ONGEVEER = re.compile(r"\b(?:rond|ongeveer|tegen|zo'?n|iets van|omstreeks) $")
_NOG_WAT = re.compile(r"^ ?(?:uur )?(?:nog (?:wat|iets)|zoveel|ongeveer|zoiets|of zo|ofzo)\b")
_MIDDAG = re.compile(r"\b(?:'?s ?middags|smiddags|middag)\b")
_BELLEN = re.compile(r"\b(?:bel|bellen|belt|gebeld|terugbellen|bereikbaar)\b")
_VROEGST, _LAATST = 8, 18  # a court sits by day: a bare "2" is two in the afternoon


@dataclass(frozen=True)
class Uur:
    """`ongeveer`: told as about that hour."""

    tijd: time
    ongeveer: bool = False


def lees_uur(tekst: str) -> Uur | None:
    """The first hour of these words; the caller knows that they are about a hearing."""
    plain = kale_letters(tekst)[0]
    if _BELLEN.search(plain):
        return None
    for hit in _KLOK.finditer(plain):
        before, after = plain[: hit.start()], plain[hit.end() :]
        if _GEEN_KLOK.search(before) or _ACHTERAF.match(after):
            continue
        found = _tijd(hit, middag=_MIDDAG.search(plain) is not None)
        if found is not None:
            about = _ONGEVEER.search(before) or _NOG_WAT.match(after) or hit.group()[:4] == "rond"
            return Uur(found, about is True or bool(about))
    return None


def _tijd(hit: re.Match[str], *, middag: bool) -> time | None:
    if hit["half"]:
        hour, minute = _getal(hit["halve"]) - 1, 30
    else:
        hour, minute = _getal(hit["uur"] or hit["heel"] or hit["kaal"]), int(hit["min"] or 0)
    if hour < _VROEGST and (middag or hour + 12 <= _LAATST):
        hour += 12
    return time(hour, minute) if _VROEGST <= hour <= _LAATST else None


def _getal(word: str) -> int:
    return int(word) if word.isdigit() else _TELWOORD.index(word) + 1
