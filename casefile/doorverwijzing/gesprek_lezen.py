"""Which lines of a chat a helper sees. Pure.

An emergency, also a possible one, and what led to it, is left out unless the huurder put it in the
package; so is what was shown or added for another recipient. From the moment on which this
organisation answers in the chat itself everything shows: who talks with somebody must see a cry.
"""

from __future__ import annotations

from casefile.doorverwijzing.onderdeel import Pakket
from casefile.doorverwijzing.voorbeeld import TOEVOEGEN_TEKST, VRAAG
from casefile.messages import HUURDER, Line

NOOD_TEKST = ("utter_nood_", "utter_misschien_")
NIET_GEDEELD, VOORBEELD = "niet_gedeeld", "voorbeeld"


def zichtbaar(lines: list[Line], pakket: Pakket, eigen_medewerkers: set[str]) -> list[Line]:
    """The same lines in the same order; a hidden one has no text and says why ("verborgen")."""
    taken_over = next((line.id for line in lines if _door(line) in eigen_medewerkers), float("inf"))
    hidden: dict[int, str] = {}
    for index, line in enumerate(lines):
        if line.id >= taken_over:
            break
        if _has_key(line, NOOD_TEKST) and not pakket.heeft("nood"):
            hidden[index] = NIET_GEDEELD
            _hide_said_before(lines, index, hidden)
        elif _has_key(line, f"utter_{VRAAG}"):
            hidden[index] = VOORBEELD
        elif (
            line.author == HUURDER
            and index
            and _has_key(lines[index - 1], f"utter_{TOEVOEGEN_TEKST}")
        ):
            hidden[index] = NIET_GEDEELD  # what was meant for us is in the package
    return [
        Line(line.id, line.author, {"text": "", "verborgen": hidden[index]}, line.created_at)
        if index in hidden
        else line
        for index, line in enumerate(lines)
    ]


def _has_key(line: Line, prefix: str | tuple[str, ...]) -> bool:
    return any(str(key).startswith(prefix) for key in line.body.get("keys", ()))


def _door(line: Line) -> str:
    """Who acted: a staff member, also where the notice is the bot's."""
    return str(line.body.get("extra", {}).get("door") or line.author)


def _hide_said_before(lines: list[Line], index: int, hidden: dict[int, str]) -> None:
    """What the huurder said just before; the answers in between are of the same turn."""
    for before in range(index - 1, -1, -1):
        if lines[before].author == HUURDER:
            hidden[before] = NIET_GEDEELD
            return
