"""Children in the words of a message: whether there are any, how many, how old. Pure."""

from __future__ import annotations

import re

from casefile.velden.keuren import MEESTE_KINDEREN

_TELWOORD = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")
_GETAL = {word: number for number, word in enumerate(_TELWOORD)}
_N = r"\d{1,2}|" + "|".join(_TELWOORD[1:])
_KIND = r"(?:kind\w*|kids|dochter\w*|zoon\w*|zoons|zonen|baby|meisjes|jongens)"
_HEB_KIND = re.compile(
    rf"\b(?:heb|hebben|met|alleenstaand\w*)\b(?: \w+){{0,4}} {_KIND}\b|\bkleine {_KIND}\b|"
    rf"\bzwanger\b"
)
_AANTAL = re.compile(
    rf"\b({_N}) (?:(?:kleine|jonge|lieve|grote|eigen|schoolgaande|thuiswonende) )?(?:kinderen|"
    rf"kids|kindjes|zoons|zonen|dochters|meisjes|jongens)\b"
)
_JAREN = rf"\d{{1,2}}|{'|'.join(_TELWOORD[2:])}"  # "een" is a word of every sentence
_LEEFTIJD = re.compile(
    rf"\b{_KIND}\b.{{0,12}}?\b(?:van|\()? ?((?:{_JAREN})(?:(?:,| en|,? ?) ?(?:{_JAREN})){{0,5}})\b"
    rf"(?! ?(?:euro|uur|dec|jan|feb|maand|week|weken|dagen|keer))"
)
_KIND_ELDERS = re.compile(
    rf"\b{_KIND}\b.{{0,20}}\b(?:niet (?:meer )?(?:bij|thuis)|uit huis|op zichzelf)\b"
)
_GEEN_KIND = re.compile(rf"\bgeen (?:\w+ )?{_KIND}\b|\bkinderloos\b")
_WEL_KIND = re.compile(rf"\b(?:wel|toch)\b.{{0,20}}\b{_KIND}\b")


def lees_kinderen(plain: str) -> bool | None:
    if _KIND_ELDERS.search(plain) or _GEEN_KIND.search(plain):
        return False
    return True if _WEL_KIND.search(plain) or _HEB_KIND.search(plain) else None


def lees_aantal(plain: str) -> int | None:
    found = _AANTAL.search(plain)
    if not found:
        return None
    number = _getal(found.group(1))
    return number if 0 < number <= MEESTE_KINDEREN else None


def lees_leeftijden(plain: str) -> tuple[int, ...]:
    """The ages that follow the word for them: "2 kids 6 en 9", "een zoon van negen"."""
    found = _LEEFTIJD.search(plain)
    if not found:
        return ()
    ages = tuple(_getal(n) for n in re.findall(rf"\b(?:{_N})\b", found.group(1)))
    return ages if all(age < 30 for age in ages) else ()


def _getal(word: str) -> int:
    return _GETAL.get(word) or (int(word) if word.isdigit() else 0)
