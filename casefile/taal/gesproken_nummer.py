"""Phone numbers and mail addresses as people dictate them: "nul zes, drie keer een", "jan punt
bakker apenstaart gmail punt com".

Pure. Only words that stand together and make a whole number are written out; all else stays.
"""

from __future__ import annotations

import re

from text_to_num import alpha2digit

_CIJFER = {
    **{"nul": "0", "een": "1", "één": "1", "twee": "2", "drie": "3", "vier": "4", "vijf": "5"},
    **{"zes": "6", "zeven": "7", "acht": "8", "negen": "9"},
}
_KEER = {"dubbel": 2, "dubbele": 2, "twee keer": 2, "2 keer": 2, "drie keer": 3, "3 keer": 3}
_N = "|".join(_CIJFER)
_HERHAALD = re.compile(rf"\b({'|'.join(_KEER)}) (?:een )?(?:({_N})|(\d))\b", re.I)
_REEKS = re.compile(
    r"\b(?:nul|0)\b(?:[ ,.-]+(?:dan |en |daarna )?(?:\d{1,4}|[a-zëéï]{3,16}))+", re.I
)
_TREMA = re.compile(r"^(twee|drie)en(?=[a-z])")  # "tweeentwintig", as it is typed
_LETTER = re.compile(r"[a-zëéï]+", re.I)
_KLEINSTE, _GROOTSTE = 9, 11  # digits of a number that was dictated
_MAIL = re.compile(
    r"\b(?P<naam>[\w]+(?:(?:\.|-|_| punt | streepje | min )[\w]+)*)"
    r" ?(?:@| at | apen?staart(?:je)? )\s?(?P<huis>[\w-]+(?:(?:\.| punt )[\w-]+)+)\b",
    re.I,
)


def uitgeschreven(tekst: str) -> str:
    """The text with dictated numbers and addresses as they are written."""
    if re.search(r"\bnul\b", tekst, re.I):
        tekst = _HERHAALD.sub(_herhaald, tekst)
        tekst = _REEKS.sub(_als_nummer, tekst)
    if re.search(r"\bpunt\b", tekst, re.I):
        tekst = _MAIL.sub(_als_mail, tekst)
    return tekst


def _herhaald(hit: re.Match[str]) -> str:
    digit = hit[3] or _CIJFER[hit[2].casefold()]
    return " ".join([digit] * _KEER[hit[1].casefold()])


def _als_nummer(hit: re.Match[str]) -> str:
    """The digits, up to the first word that is none; the words as they were if it is no number."""
    digits, end = "", 0
    for word in re.finditer(r"\d+|[a-zëéï]+", hit.group(), re.I):
        said = word.group().casefold()
        if said in ("dan", "en", "daarna"):
            continue
        one = said if said.isdigit() else _CIJFER.get(said) or _getal(said)
        if one is None or len(digits) + len(one) > _GROOTSTE:
            break
        digits, end = digits + one, word.end()
    if not _KLEINSTE <= len(digits) <= _GROOTSTE:
        return hit.group()
    return digits + hit.group()[end:]


def _getal(woord: str) -> str | None:
    """ "vierendertig" is 34; None for a word that is no number below a hundred."""
    if not _LETTER.fullmatch(woord):
        return None
    number = alpha2digit(_TREMA.sub(r"\1ën", woord.casefold()), "nl")
    return number if number.isdigit() and len(number) <= 2 else None


def _als_mail(hit: re.Match[str]) -> str:
    local = hit["naam"].replace(" punt ", ".").replace(" streepje ", "-").replace(" min ", "-")
    return f"{local}@{hit['huis'].replace(' punt ', '.')}"
