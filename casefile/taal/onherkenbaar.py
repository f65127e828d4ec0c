"""A sentence of a huurder without who it is about: names, numbers, addresses masked. Pure.

Rather too much than too little, and never enough by itself: a person looks before it is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from casefile.taal.persoonsgegevens import Gegeven, maskeer

NAAM, GETAL, ADRES, LINK = "[naam]", "[getal]", "[adres]", "[link]"
_LINK = re.compile(r"\b(?:https?://|www\.)\S+|(?<!\w)@\w+", re.I)
_STRAAT = re.compile(
    r"\b[\w'’-]*(?:straat|laan|weg|plein|kade|gracht|dreef|singel|hof|pad|steeg|dijk|plantsoen)"
    r" ?[0-9]+(?: ?[a-z]\b)?",
    re.I,
)
_HEET = re.compile(
    r"\b((?:ik|hij|zij|ze) heet|mijn naam is|(?:me|mijn|m'n) (?:man|vrouw|zoon|dochter|moeder|"
    r"vader|broer|zus|vriend|vriendin|ex|buurman|buurvrouw)|meneer|mevrouw|mevr\.?|dhr\.?)"
    r" (?!en\b|is\b|heeft\b|wil\b|kan\b|moet\b|werkt\b|gaat\b|was\b|zegt\b|die\b|van\b|niet\b)"
    r"([^\W\d_][\w'’-]+)",
    re.I,
)
_HOOFDLETTER = re.compile(r"(?<=[^\s.!?:\n] )[A-ZÀ-Þ][a-zß-ÿ][\w'’-]*")
_GETAL = re.compile(r"[0-9](?:[0-9.,:/-]*[0-9])+")


def maak_onherkenbaar(tekst: str, namen: Iterable[str] = ()) -> str:
    """`namen`: what the huurder gave as a name elsewhere; each word of it is masked here too."""
    text = maskeer(_LINK.sub(LINK, tekst), Gegeven)
    text = _STRAAT.sub(ADRES, text)
    for name in sorted({word for one in namen for word in one.split() if len(word) > 1}):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", NAAM, text, flags=re.I)
    text = _HEET.sub(lambda found: f"{found[1]} {NAAM}", text)
    text = _HOOFDLETTER.sub(NAAM, text)
    return " ".join(_GETAL.sub(GETAL, text).split())
