"""The words by which staff find a case: of the name, the number, phone and mail. Pure.

Whole words, without capitals and accents; a phone number by its last nine digits, however typed.
"""

from __future__ import annotations

import re
from typing import Any

from casefile.taal.klank import kale_woorden

ONDERDELEN = ("naam", "bereik", "corporatie", "plaats")
KORTSTE, MEESTE = 2, 12  # letters of a word; words of a search
_NUMBER = re.compile(r"\+?\d[\d\s().-]{5,}\d")
_MAIL = re.compile(r"[^\s@,;<>()]+@[^\s@,;<>()]+")
_CASE = re.compile(r"\bWK[\s-]?([A-Z0-9]{6})\b", re.I)
_PHONE_DIGITS = 9


def zoekwoorden(pakket: dict[str, Any], nummer: str) -> set[str]:
    """Every word by which this case is found."""
    parts = {deel["sleutel"]: deel["tekst"] for deel in pakket.get("onderdelen", ())}
    text = " ".join(parts.get(key, "") for key in ONDERDELEN)
    return woorden_van(f"{nummer} {text}")


def woorden_van(tekst: str) -> set[str]:
    """ "Fatima, +31 6 12345678" -> {"fatima", "612345678"}."""
    found, rest = set(), tekst
    for match in _CASE.finditer(tekst):
        found.add(f"wk{match.group(1).lower()}")
    rest = _CASE.sub(" ", rest)
    for match in _MAIL.finditer(rest):
        found.add(match.group().lower().rstrip(".?!"))
    rest = _MAIL.sub(" ", rest)
    for match in _NUMBER.finditer(rest):
        digits = re.sub(r"\D", "", match.group())
        found.add(digits[-_PHONE_DIGITS:])
    rest = _NUMBER.sub(" ", rest)
    words = kale_woorden(rest).split()
    return found | {word for word in words if len(word) >= KORTSTE}
