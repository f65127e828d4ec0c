"""Splits a Dutch text into sentences and words, the way the limits of R01 to R05 count them.

Knows nothing of rules. A line end always ends a sentence; a list point is marked as such.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

PLAATSHOUDER = re.compile(r"\{\w+\}")
_AFKORTINGEN = (
    r"bijv|bv|o\.a|enz|etc|nr|tel|art|blz|m|dhr|mevr|mr|dr|ca|incl|excl"
    r"|i\.p\.v|d\.w\.z|a\.u\.b|t\.a\.v"
)
_NA_AFKORTING = re.compile(rf"(?:^|[\s(\"'‘“])(?:{_AFKORTINGEN})\.$", re.IGNORECASE)
_SLUIT_AF = re.compile(r"(?:enz|etc)\.$", re.IGNORECASE)
_EINDE = re.compile(r"[.!?…]+[\"'’”)\]*]*(?=\s|$)")
_PUNT = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)]|[a-z]\))\s+")
_WOORD = re.compile(
    r"\{\w+\}"
    r"|€\s?(?:\{\w+\}|\d[\d.,]*)"
    r"|\d[\d.,:/-]*(?:\s\d[\d.,:/-]*)*"
    r"|[^\W\d_]\w*(?:[.'’\-/]\w+)*"
)
_CITAAT = re.compile(r"[\"“„][^\"”]*[\"”]|(?<!\w)['‘][^'’\n]*['’](?!\w)")


@dataclass(frozen=True)
class Zin:
    """One sentence. `regel` is its line inside the text (0 first), `is_punt` a point of a list."""

    tekst: str
    regel: int
    is_punt: bool = False

    @property
    def woorden(self) -> tuple[str, ...]:
        """Words in order; a placeholder, an amount, a number or a phone number is one word."""
        return woorden_van(self.tekst)

    @property
    def is_vraag(self) -> bool:
        return self.tekst.rstrip("\"'’”)*").endswith("?")

    @property
    def telt_als_zin(self) -> bool:
        """A point of at most four words is part of its list, not a sentence."""
        return bool(self.woorden) and not (self.is_punt and len(self.woorden) <= 4)


def woorden_van(tekst: str) -> tuple[str, ...]:
    """Words of any piece of text, in order."""
    return tuple(_WOORD.findall(tekst))


def zinnen_van(tekst: str) -> list[Zin]:
    """All sentences of a text, list points included, in order."""
    zinnen: list[Zin] = []
    for nummer, regel in enumerate(tekst.split("\n")):
        punt = _PUNT.match(regel)
        inhoud = regel[punt.end() :] if punt else regel
        zinnen.extend(Zin(deel, nummer, punt is not None) for deel in _knip(inhoud))
    return zinnen


def _knip(regel: str) -> list[str]:
    delen: list[str] = []
    begin = 0
    for einde in _EINDE.finditer(regel):
        rest = regel[einde.end() :].lstrip()
        stuk = regel[begin : einde.end()]
        if rest and not _is_einde(stuk, rest):
            continue
        delen.append(stuk)
        begin = einde.end()
    delen.append(regel[begin:])
    return [deel.strip() for deel in delen if woorden_van(deel)]


def _is_einde(stuk: str, rest: str) -> bool:
    eerste = rest.lstrip("\"'‘“(*[")[:1]
    if eerste.islower():
        return False
    kaal = stuk.rstrip("\"'’”)*")
    if (
        re.search(r"(?:^|[\s:;,])\d{1,2}\.$", kaal)
        and re.search(r"[:;]", kaal)
        and not eerste.isupper()
    ):
        return False
    if _NA_AFKORTING.search(kaal):
        return bool(_SLUIT_AF.search(kaal)) and eerste.isupper()
    return True


def opsommingen(tekst: str) -> list[tuple[int, int]]:
    """The lists in a text: (line of the first point, number of points)."""
    lijsten: list[tuple[int, int]] = []
    begin, aantal = 0, 0
    for nummer, regel in enumerate([*tekst.split("\n"), ""]):
        if _PUNT.match(regel):
            begin, aantal = (begin, aantal + 1) if aantal else (nummer, 1)
        elif aantal and (regel.strip() or nummer == len(tekst.split("\n"))):
            lijsten.append((begin, aantal))
            aantal = 0
    return lijsten


def zonder_citaten(tekst: str) -> str:
    """The text with everything between quotation marks blanked: words to recognise or to say."""
    return _CITAAT.sub(lambda deel: " " * len(deel.group()), tekst)


def zonder_plaatshouders(tekst: str) -> str:
    """The text with {placeholders} blanked: their content is somebody else's."""
    return PLAATSHOUDER.sub(lambda deel: " " * len(deel.group()), tekst)


def regel_op(tekst: str, positie: int) -> int:
    """The line inside the text (0 first) of a character position."""
    return tekst.count("\n", 0, positie)
