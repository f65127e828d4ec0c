"""Amounts per person, of half or twice: how many times one counts. Knows no posts."""

from __future__ import annotations

import re
from decimal import Decimal

from casefile.taal.bedragen import Vondst
from casefile.taal.getallen import woordgetal

_TELWOORD = {"twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7}
_HOOFDEN = re.compile(
    r"\bmet (?:z'?n|zijn|ons|onze)? ?(?P<een>[a-zë]+|\d)\b"
    r"|\bheb er (?P<drie>[a-zë]+|\d)\b|\b(?P<paar>getrouwd)\b"
    r"|\b(?P<twee>[a-zë]+|\d) (?:personen|kinderen|kids|mensen|man)\b"
)

_PER_HOOFD = re.compile(
    r"\s*(?:euro )?,?(?: is)?\s*(?:in de week |per (?:week|maand|kwartaal) )?"
    r"(?:per (?:persoon|kind|stuk|hoofd)|p\.?[pk]\.?(?![a-z])|de man\b|elk\b|ieder\b|p/[pk])"
)
_HELFT = re.compile(r"\b(?:de )?helft van(?: de)?\s*$")
_DUBBEL = re.compile(r"\s*(?:euro )?(?:dubbel|keer 2|keer twee|x ?2)\s*(?:$|[,;.])")


def keer_en_hoofd(tekst: str, vondst: Vondst) -> tuple[Decimal, bool]:
    """How many times the amount counts ("140 per persoon, we zijn met 2", "25 dubbel", "de helft
    van 900"), and True where it is per head and the message does not say how many there are."""
    if _HELFT.search(tekst[: vondst.begin]):
        return Decimal("0.5"), False
    if _DUBBEL.match(tekst, vondst.einde):
        return Decimal(2), False
    if _PER_HOOFD.match(tekst, vondst.einde):
        heads = hoofden(tekst)
        return Decimal(heads or 1), not heads
    return Decimal(1), False


def hoofden(tekst: str) -> int | None:
    """How many heads the message counts, 2 to 9."""
    for match in _HOOFDEN.finditer(tekst):
        if match["paar"]:
            return 2
        word = match["een"] or match["twee"] or match["drie"]
        if word.isdigit():
            return int(word) if int(word) > 1 else None
        word = word.replace("ë", "e").removesuffix("en")
        word = {"twe": "twee", "dri": "drie"}.get(word, word)
        if word in _TELWOORD:
            return _TELWOORD[word]
        read = woordgetal([word], 0)
        if read and 2 <= read[0] <= 9:
            return int(read[0])
    return None
