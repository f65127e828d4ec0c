"""Which lines of a chat a helper sees. Pure.

An emergency, and what led to it, is left out unless the huurder put it in the package. From the
moment on which this organisation answers in the chat itself, everything shows: who talks with
somebody must see a cry for help.
"""

from __future__ import annotations

from casefile.doorverwijzing.pakket import Pakket
from casefile.storage.transcript import HUURDER, Line

NOOD_TEKST = "utter_nood_"
VERBORGEN = {"text": "", "verborgen": True}


def zichtbaar(lines: list[Line], pakket: Pakket, eigen_medewerkers: set[str]) -> list[Line]:
    """The same lines in the same order, with the hidden ones emptied."""
    if pakket.heeft("nood"):
        return lines
    taken_over = next((line.id for line in lines if _door(line) in eigen_medewerkers), float("inf"))
    hidden = {i for i, line in enumerate(lines) if line.id < taken_over and _is_nood(line)}
    for index in list(hidden):
        before = _vorige_van_huurder(lines, index)
        if before is not None:
            hidden.add(before)
    return [
        Line(line.id, line.author, dict(VERBORGEN), line.created_at) if index in hidden else line
        for index, line in enumerate(lines)
    ]


def _is_nood(line: Line) -> bool:
    return any(str(key).startswith(NOOD_TEKST) for key in line.body.get("keys", ()))


def _door(line: Line) -> str:
    """Who acted: a staff member, also where the notice is the bot's."""
    return str(line.body.get("extra", {}).get("door") or line.author)


def _vorige_van_huurder(lines: list[Line], index: int) -> int | None:
    """What the huurder said just before; the answers in between are of the same turn."""
    for before in range(index - 1, -1, -1):
        if lines[before].author == HUURDER:
            return before
    return None
