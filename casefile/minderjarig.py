"""A child that types by itself: recognised by what it says of its age. Pure.

What follows: it may ask anything, an adult takes over, and nothing goes to a corporation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, ClassVar

from casefile.als_json import als_json
from casefile.taal.klank import kale_woorden

_WOORD = {
    "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13,
    "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17,
}  # fmt: skip
_JAREN = r"(?P<jaren>[7-9]|1[0-7]|" + "|".join(_WOORD) + r")"
_GEEN_JAREN = (
    r"(?! (?:dag|dagen|week|weken|maand|maanden|uur|minuten|min|euro|km|kilo|keer|x|procent|op|te|"
    r"jan\w*|feb\w*|maart|mrt|apr\w*|mei|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|nov\w*|dec\w*)\b)"
    r"(?! (?:jaar|jr) (?:geleden|getrouwd|huurder|aan|bezig|samen|al|lang)\b)"
)
_LEEFTIJD = re.compile(
    rf"\b(?:ik )?ben (?:ook |zelf |nog |pas |maar |net |een |n )*(?:(?:jongen|meisje|kind|scholier)"
    rf" van )?{_JAREN}\b{_GEEN_JAREN}|\b{_JAREN.replace('jaren', 'jaren2')} (?:jaar|jr) ben ik\b"
)
_KIND = re.compile(
    r"\bik ben (?:nog |pas |zelf |ook )*(?:een |n )?(?:minderjarig|kind|tiener|scholier|"
    r"geen volwassene)\b|\bik ben (?:nog )?(?:geen|onder de) (?:18|achttien)\b"
    r"|\bik ben niet volwassen\b"
)
_GEEN_KIND = re.compile(r"\bik ben (?:toch )?geen kind\b|\bkind van de rekening\b")


@dataclass
class Minderjarig:
    """`leeftijd`: in years, where it was said."""

    soort: ClassVar[str] = "minderjarig"

    is_kind: bool = False
    leeftijd: int | None = None

    def to_json(self) -> dict[str, Any]:
        return als_json(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Minderjarig:
        return cls(**data)


@dataclass(frozen=True)
class Kindvermelding:
    """What a message says of it."""

    leeftijd: int | None = None


def lees_minderjarig(tekst: str) -> Kindvermelding | None:
    """None when the writer says nothing of being a child.

    >>> lees_minderjarig("ik ben 15 en mn moeder is er niet")
    Kindvermelding(leeftijd=15)
    """
    plain = kale_woorden(tekst[:600])
    if _GEEN_KIND.search(plain):
        return None
    found = _LEEFTIJD.search(plain)
    if found:
        said = found["jaren"] or found["jaren2"]
        return Kindvermelding(_WOORD.get(said) or int(said))
    return Kindvermelding() if _KIND.search(plain) else None
