"""A call by way of somebody else: whose number it is that was given. Pure.

"Kan het via mijn zusje? Zij heet Naima, 06 39577201": that number is hers, and is meant to be used.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from casefile.velden.keuren import is_naam

_NUMMER = re.compile(r"(?<!\w)\+?\d(?:[\s().-]{0,2}\d){7,14}(?!\d)")
_VERWANT = (
    r"(?:zus\w*|broer\w*|moeder|vader|ma|pa|mama|papa|dochter|zoon|man|vrouw|vriend\w*|partner|"
    r"buur\w*|tante|oom|oma|opa|neef|nicht|collega|schoon\w+|zwager|huisgenoot)"
)
_MIJN = rf"(?:mijn|me|mn|m'n|onze) (?P<wie>(?:\w+ )?{_VERWANT})\b"
_VIA = re.compile(
    rf"\bvia {_MIJN}|\bbij {_MIJN.replace('wie', 'wie2')}[^.;!?]{{0,30}}\bbel\w*", re.I
)
_BEL_HAAR = re.compile(
    rf"\b(?:bel|belt|bellen|bereik|bereiken|bereikbaar)\b(?: \w+){{0,3}}? (?:via |op |bij |naar )?"
    rf"(?:het |dit )?(?:nummer |nr |telefoon |tel )?(?:van )?{_MIJN}",
    re.I,
)
_IS_VAN = re.compile(
    r"(?:\d{3}[\W]*|\b(?:nummer|nr|telefoon\w*|tel|mobiel|dat|die|dit|is|was)\b)"
    rf"(?: ?(?:is|was|dat is|die is|nummer|nr))? ?\bvan (?:(?P<naam>[^\W\d]+),? )?{_MIJN}",
    re.I,
)
_IS_VAN_NAAM = re.compile(
    r"(?:\d{3}\W*|\b(?:nummer|nr) )(?:(?:dat|die|dit|en dat) )?(?:is )?(?:(?:het )?(?:nummer|nr) )?"
    r"van (?P<naam>[^\W\d]{3,})",
    re.I,
)
_HEET = re.compile(
    r"\b(?:zij|ze|hij|die|haar naam|zijn naam) (?:heet|is|heten) (?P<naam>[^\W\d]{2,})", re.I
)
_ERNA = re.compile(rf"(?:mijn|me|mn|m'n|onze) (?:\w+ )?{_VERWANT},? (?P<naam>[^\W\d]{{3,}})", re.I)
_ERVOOR = re.compile(rf"\b(?P<naam>[^\W\d]{{3,}}),? (?:mijn|me|mn|m'n) (?:\w+ )?{_VERWANT}", re.I)
_WIL_NIET = re.compile(r"\bniet (?:haar|hem|daar|via|mijn|me|mn)\b[^.;!?]{0,25}\bbel", re.I)
_EIGEN = re.compile(
    r"\b(?:mijn|me|mn|m'n) (?:eigen )?(?:nr|\w*nummer|tel\w*|mobiel) (?:is|:)? ?(?:\+|0)\d", re.I
)


@dataclass(frozen=True)
class Via:
    """`wie`: whose number it is, "naima, mijn zusje". `wil`: says that it is to be used; else only
    whose it is."""

    wie: str
    wil: bool


def lees_via(tekst: str) -> Via | None:
    """Whose number it is that stands in the message; None where that is not said, or where it is
    said that nobody may call there."""
    if len(_NUMMER.findall(tekst)) != 1 or _EIGEN.search(tekst) or _WIL_NIET.search(tekst):
        return None
    wish = _VIA.search(tekst) or _BEL_HAAR.search(tekst)
    by_kin = wish or _IS_VAN.search(tekst)
    if by_kin is None:
        named = _IS_VAN_NAAM.search(tekst)
        return Via(named["naam"], False) if named and is_naam(named["naam"]) else None
    kin = by_kin.groupdict()
    who = " ".join((kin["wie"] or kin["wie2"]).casefold().split())
    name = _naam(tekst)
    return Via(f"{name}, mijn {who}" if name else f"mijn {who}", wish is not None)


def _naam(tekst: str) -> str | None:
    bare = _NUMMER.sub(" , ", tekst)
    for shape in (_HEET, _ERNA, _ERVOOR):
        for hit in shape.finditer(bare):
            if is_naam(hit["naam"]) and not re.fullmatch(_VERWANT, hit["naam"], re.I):
                return hit["naam"]
    return None
