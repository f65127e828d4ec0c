"""The words of a text by their sound, and small questions about them. For `datumlezer`."""

from __future__ import annotations

import re
from datetime import date

from casefile.taal import datumwoorden as w
from casefile.taal.klank import klank

_TOKEN = re.compile(r"\ba\.s\.?(?![a-z])|[a-z]+(?:'[a-z]+)*|\d+|[^\sa-z\d]")
_THOUSANDS = "tweeduizend"
_SUFFIXES = {"e", "de", "ste", "st", "en"}


class Tekens:
    """Words, numbers and signs of a plain text; a place outside it is an empty word."""

    def __init__(self, tekst: str, vandaag: date) -> None:
        self._matches = list(_TOKEN.finditer(tekst))
        self._raw = [m.group() for m in self._matches]
        self._keys = [klank(re.sub(r"(?<=[a-z])['.]", "", raw)) for raw in self._raw]
        self._today = vandaag

    def __len__(self) -> int:
        return len(self._keys)

    def span(self, i: int, lengte: int) -> tuple[int, int]:
        """The place in the text of this many words from word i."""
        return self._matches[i].start(), self._matches[i + lengte - 1].end()

    def _key(self, i: int) -> str:
        return self._keys[i] if 0 <= i < len(self._keys) else ""

    def _text(self, i: int) -> str:
        return self._raw[i] if 0 <= i < len(self._raw) else ""

    def _glued(self, i: int) -> bool:
        """True when word i stands against the one before it, without a space."""
        return 0 < i < len(self) and self._matches[i].start() == self._matches[i - 1].end()

    def _getal(self, i: int) -> int | None:
        text = self._text(i)
        if text.isdigit():
            return int(text) if len(text) <= 4 else None
        return w.GETALLEN.get(self._key(i)) if text != "en" else None

    def _dag_getal(self, i: int) -> tuple[int, int] | None:
        """A day of the month at word i ("3", "3e", "drie", "derde") and how many words it took."""
        if self._text(i).isdigit() and len(self._text(i)) <= 2:
            return int(self._text(i)), 2 if self._text(i + 1) in _SUFFIXES else 1
        number = w.RANGTELWOORDEN.get(self._key(i)) or w.GETALLEN.get(self._key(i))
        return (number, 1) if number and self._text(i) != "en" else None

    def _maand(self, i: int) -> int | None:
        month = w.MAANDEN.get(w.MAAND_TYPO.bedoeld(self._key(i)) or "")
        return None if month == 5 and self._text(i) != "mei" else month  # "mei" sounds like "mij"

    def _jaar(self, i: int) -> tuple[int | None, int]:
        if re.fullmatch(r"(19|20)\d\d", self._text(i)):
            return int(self._text(i)), 1
        spelled = self._jaar_in_woorden(i)
        if spelled is not None:
            return spelled
        if self._key(i) in w.VOLGEND and self._key(i + 1) == klank("jaar"):
            return self._today.year + 1, 2
        return None, 0

    def _jaar_in_woorden(self, i: int) -> tuple[int, int] | None:
        """tweeduizendzesentwintig, tweeduizend (en) zesentwintig: as an exploot writes it."""
        if not self._text(i).startswith(_THOUSANDS):
            return None
        rest, used = self._text(i).removeprefix(_THOUSANDS), 1
        if not rest:
            used += self._text(i + 1) == "en"
            rest, used = self._text(i + used), used + 1
        number = w.GETALLEN.get(klank(rest)) or w.GETALLEN.get(klank(rest.removeprefix("en")))
        return (2000 + number, used) if number else None
