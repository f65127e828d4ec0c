"""From a written text to one that a voice can say, and whether a listener could follow it. Pure."""

from __future__ import annotations

import re

MEESTE_WOORDEN = 130  # about a minute; longer is not followed by ear

_TELEFOON = re.compile(r"\b(?:\+31|0)[\d -]{6,}\d\b|\b11[23]\b")
_EURO = re.compile(r"€ ?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?")
_UUR = re.compile(r"\b(\d{1,2})\.(\d{2}) uur\b")
_TEKENS = re.compile(r"^[•☐*-]\s*|…+|\*", re.M)


def gesproken(tekst: str) -> str | None:
    """None where it is better read: a long text."""
    if not tekst.strip() or len(tekst.split()) > MEESTE_WOORDEN:
        return None
    said = _TEKENS.sub("", tekst)
    said = _EURO.sub(_euro, said)
    said = _UUR.sub(_uur, said)
    said = _TELEFOON.sub(_cijfers, said)
    lines = [line.strip() for line in said.split("\n") if line.strip()]
    return "\n".join(line if line[-1] in ".!?:," else f"{line}." for line in lines)


def _cijfers(match: re.Match[str]) -> str:
    """Digit by digit, with a breath where the number has a space or a dash."""
    number = match.group().replace("+", "plus ")
    groups = re.split(r"[ -]+", number)
    return ", ".join(" ".join(g) if g.isdigit() else g for g in groups)


def _euro(match: re.Match[str]) -> str:
    whole, cents = match.group(1).replace(".", ""), match.group(2)
    return f"{whole} euro" + (f" {int(cents)}" if cents and int(cents) else "")


def _uur(match: re.Match[str]) -> str:
    hour, minutes = int(match.group(1)), int(match.group(2))
    return f"{hour} uur {minutes}" if minutes else f"{hour} uur"
