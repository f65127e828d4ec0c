"""Dutch numbers in digits and in words -> Decimal. Must not know what a number stands for.

Words go through text2num; the rules here mend spelling first and say which words belong together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from text_to_num import text2num

LANGSTE_WOORD = 40  # letters; a longer word is no number

_GROEP_PUNT = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?\Z")
_GROEP_KOMMA = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?\Z")
_GEWOON = re.compile(r"\d{1,9}(?:[.,]\d{1,2})?\Z")


def cijfers(raw: str) -> Decimal | None:
    """The value of digits with points and commas as people in the Netherlands write them.

    Three digits after a point or comma are thousands, one or two are cents. None: not a number
    (a leading zero is no amount either, but "0", "0,50" are).
    """
    if len(raw) > 1 and raw[0] == "0" and raw[1].isdigit():
        return None
    if _GROEP_PUNT.match(raw):
        return Decimal(raw.replace(".", "").replace(",", "."))
    if _GROEP_KOMMA.match(raw):
        return Decimal(raw.replace(",", ""))
    if _GEWOON.match(raw):
        return Decimal(raw.replace(",", "."))
    return None


_DELEN = (
    "miljoen|duizend|honderd|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|"
    "dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|"
    "nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|en"
)
_GETALWOORD = re.compile(rf"(?:{_DELEN})+\Z")
_LOS_TELLEN_NIET = {"een", "en", "eenen", "enen"}

# Spelling by ear, mended before a word is looked at: (what is written, what is meant).
_SPELLING = tuple(
    (re.compile(fout), goed)
    for fout, goed in (
        (r"ĳ", "ij"),
        (r"[éèë]", "e"),
        (r"hondert|honder(?=$|t|v|z|d)(?!d)|hondrd|hunderd|honder\b", "honderd"),
        (r"duizent|duisend|duizen\b|dusend|duizand", "duizend"),
        (r"tagtig|tachtag|tachteg|achtig(?<!tachtig)", "tachtig"),
        (r"v[ei]?ijf|vijv|fijf|veif|vif(?=t)", "vijf"),
        (r"vijtig|fijtig|vijfteg|vijftg|vijfitg", "vijftig"),
        (r"ses", "zes"),
        (r"seven|zeeven|zeve(?!n)", "zeven"),
        (r"neegen|nege(?!n)", "negen"),
        (r"twaalef|twalf|twaal(?!f)", "twaalf"),
        (r"twentig|twinteg|twintg", "twintig"),
        (r"dertug|derteg|dartig", "dertig"),
        (r"veertug|viertig|veerteg", "veertig"),
        (r"virentwintig", "vierentwintig"),
        (r"\btien\b", "tien"),
    )
)


@lru_cache(maxsize=4096)
def getalwoord(woord: str) -> str | None:
    """The word in correct spelling when it is (part of) a number in words, otherwise None."""
    if not 2 <= len(woord) <= LANGSTE_WOORD:
        return None
    goed = woord.replace("ĳ", "ij").replace("é", "e").replace("è", "e").replace("ë", "e")
    if not _GETALWOORD.match(goed):
        for fout, beter in _SPELLING:
            goed = fout.sub(beter, goed)
        if not _GETALWOORD.match(goed):
            return None
    return goed


def _waarde(woorden: Sequence[str]) -> int | None:
    """text2num wants its diaeresis back ("tweeëntwintig")."""
    zin = " ".join(woorden).replace("tweeen", "tweeën").replace("drieen", "drieën")
    try:
        return int(text2num(zin, "nl"))
    except (ValueError, KeyError, IndexError, AttributeError, TypeError):
        return None


_STRAAT = {
    "meier": 100,
    "barkie": 100,
    "rug": 1000,
    "ruggen": 1000,
    "mille": 1000,
    "rooie": 1000,
    "ton": 100_000,
}
_HALF_ACHTER = re.compile(r"([a-zë]+?)(?:(?:en|ën)(?:een)?)?hal(?:f|ve)")  # "viereneenhalve"
_HALF = ("half", "halve", "halfe")


def woordgetal(woorden: Sequence[str], begin: int) -> tuple[Decimal, int] | None:
    """The longest number in words that starts at `begin`: (value, how many words), or None.

    "twee en een half duizend" is 2500, "anderhalf duizend" 1500; "vijftig en zestig" are two.
    """
    half = _met_half(woorden, begin)
    if half:
        return half
    gevonden: list[str] = []
    beste: tuple[Decimal, int] | None = None
    for positie in range(begin, min(begin + 7, len(woorden))):
        goed = getalwoord(woorden[positie])
        if goed is None:
            break
        gevonden.append(goed)
        if goed == "en":
            if not gevonden[:-1] or not _hoort_samen(gevonden[:-1], woorden, positie + 1):
                break
            continue
        waarde = _waarde(gevonden)
        if waarde is None:
            break
        beste = (Decimal(waarde), positie - begin + 1)
    if beste is None or (beste[1] == 1 and gevonden[0] in _LOS_TELLEN_NIET):
        return None
    return beste


def _met_half(woorden: Sequence[str], begin: int) -> tuple[Decimal, int] | None:
    eerste = woorden[begin]
    if eerste in ("anderhalf", "anderhalve"):
        heel, na = Decimal("1.5"), begin + 1
    elif (half := _HALF_ACHTER.fullmatch(eerste)) and getalwoord(half[1]) is not None:
        kern = _waarde([getalwoord(half[1]) or ""])
        if kern is None:
            return None
        heel, na = kern + Decimal("0.5"), begin + 1
    else:
        rest = list(woorden[begin + 1 : begin + 4])
        kern = _waarde([getalwoord(eerste) or "?"]) if getalwoord(eerste) else None
        if kern is None or kern > 20:
            return None
        if len(rest) >= 2 and rest[0] == "en" and rest[1] in _HALF:
            na = begin + 3
        elif len(rest) == 3 and rest[:2] == ["en", "een"] and rest[2] in _HALF:
            na = begin + 4
        else:
            return None
        heel = kern + Decimal("0.5")
    maal = woorden[na] if na < len(woorden) else ""
    if maal in _STRAAT:
        return heel * _STRAAT[maal], na + 1 - begin
    if getalwoord(maal) in ("duizend", "honderd"):
        return heel * (1000 if getalwoord(maal) == "duizend" else 100), na + 1 - begin
    return None


def _hoort_samen(voor: Sequence[str], woorden: Sequence[str], volgende: int) -> bool:
    """True for "vijf en twintig" and "honderd en vijf", not for "vijftig en zestig"."""
    links = _waarde(voor)
    if links is None or volgende >= len(woorden):
        return False
    rechts = _waarde([getalwoord(woorden[volgende]) or "?"])
    if rechts is None:
        return False
    return (links < 10 and 20 <= rechts < 100) or (links % 100 == 0 and 0 < rechts < 100)
