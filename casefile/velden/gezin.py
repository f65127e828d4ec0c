"""Children in the words of a message: whether there are any, how many, how old. Pure."""

from __future__ import annotations

import re

from casefile.velden.keuren import MEESTE_KINDEREN
from casefile.velden.kinderen_thuis import VOLWASSEN, lees_kinderen_thuis

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
_KINDEREN_ZIJN_ER = re.compile(
    rf"\b(?:kinderen|kids)\b.{{0,40}}?\b(?:het )?(?:zijn|waren) er (?:maar |echt )?({_N})\b"
)
_KORT = 30  # words: "1 kind" among other facts, not in a story
_JAREN = rf"\d{{1,2}}|{'|'.join(_TELWOORD[2:])}"  # "een" is a word of every sentence
_LEEFTIJD = re.compile(
    rf"\b{_KIND}\b[^.;!?]{{0,12}}?\b(?:van|\()? ?((?:{_JAREN})(?:(?:,| en|,? ?) "
    rf"?(?:{_JAREN})){{0,5}})\b"
    rf"(?! ?(?:euro|uur|dec|jan|feb|maand|week|weken|dagen|keer))"
)
_RIJ = re.compile(
    rf"\b(?:{_N})(?:(?: en |, ?| ?- ?| )(?:{_N}))+\b(?! ?(?:uur|euro|maand|jaar geleden))"
)
_EENTJE = re.compile(rf"\b(?:een|eentje|1) van ({_N})\b")
_TELT = re.compile(
    rf"(?:^\W*(?:nee|ja|dus|toch|maar|oh)*\W*|\b(?:er|dus|nog|zijn er|met) )(?P<n>{_N})\b(?! "
    rf"?(?:jaar|jr))"
)
_EEN_KIND = re.compile(r"\b(?:mijn|me|mn|m'n|een) (?:zoon|zoontje|dochter|dochtertje|kind|baby)\b")
_VERDER_NIEMAND = re.compile(r"\b(?:verder|anders) (?:niemand|geen)\b|\bniemand anders\b")
_VAN_EEN_ANDER = re.compile(r"\b(?:weekend|logeren?|zus\w*|broer|buur\w*|die van)\b")
_HET_ZIJN_ER = re.compile(r"\b(?:het|dat) zijn er\b")
_GENOEMD_KIND = re.compile(
    r"\b(?:1|een) (?:klein |jong )?(?:kind|zoon|dochter|baby)\b(?! van (?:de|mijn|een))"
)
_WEL_KIND = re.compile(rf"\b(?:wel|toch)\b.{{0,20}}\b{_KIND}\b")


def telt_kinderen(plain: str) -> bool:
    """ "Het zijn er twee, acht en vijf": said of children, whatever is asked."""
    return bool(_HET_ZIJN_ER.search(plain) and _RIJ.search(plain))


def lees_kinderen(plain: str, gevraagd: bool = False) -> bool | None:
    """Whether there are any at home; of a daughter that is only named nothing is noted here."""
    home = lees_kinderen_thuis(plain, gevraagd)
    if home is False:
        return False
    one = _GENOEMD_KIND.search(plain) and len(plain.split()) <= _KORT
    return True if one or _WEL_KIND.search(plain) or _HEB_KIND.search(plain) else None


def lees_aantal(plain: str) -> int | None:
    found = _KINDEREN_ZIJN_ER.search(plain) or _AANTAL.search(plain)
    if not found:
        only = len(_EEN_KIND.findall(plain)) == 1 and _VERDER_NIEMAND.search(plain)
        return 1 if only else None
    number = _getal(found.group(1))
    return number if 0 < number <= MEESTE_KINDEREN else None


def lees_leeftijden(plain: str) -> tuple[int, ...]:
    """The ages that follow the word for them: "2 kids 6 en 9", "een zoon van negen"."""
    found = _LEEFTIJD.search(plain)
    if not found:
        return ()
    ages = tuple(_getal(n) for n in re.findall(rf"\b(?:{_N})\b", found.group(1)))
    grown = all(age >= VOLWASSEN for age in ages)
    return ages if all(age < 30 for age in ages) and not grown else ()


def lees_antwoord(plain: str) -> tuple[int | None, tuple[int, ...]]:
    """How many and how old, where that is what was asked: "twee, van 4 en 9", "7-5-2"."""
    if _VAN_EEN_ANDER.search(plain):
        return None, ()
    row = _RIJ.search(plain)
    ages = tuple(_getal(n) for n in re.findall(rf"\b(?:{_N})\b", row.group())) if row else ()
    ages = ages if ages and all(age < VOLWASSEN for age in ages) else ()
    only = _EENTJE.search(plain)
    if only and not ages:
        return 1, (_getal(only[1]),)
    if len(ages) > 1 and ages[0] == len(ages) - 1:
        return ages[0], ages[1:]  # "drie, 2 5 en 8"
    rest = plain.replace(row.group(), " ") if row and ages else plain
    counted = _TELT.search(rest)
    number = _getal(counted["n"]) if counted else len(ages)
    return (number if 0 < number <= MEESTE_KINDEREN else None), ages


def als_getal(word: str) -> int | None:
    """The number that a word or digits say, of those people count with; None for another word."""
    return int(word) if word.isdigit() and len(word) < 4 else _GETAL.get(word.casefold())


def _getal(word: str) -> int:
    return _GETAL.get(word) or (int(word) if word.isdigit() else 0)
