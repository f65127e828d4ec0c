"""What somebody says is not theirs: "die 1837 is van Kees", "de brief is van mijn broer". Pure.

From whom a letter comes, or of which day it is, says nothing about whose it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from casefile.organisatienamen import noemt_corporaties
from casefile.taal.klank import kale_letters, kale_woorden
from casefile.velden.clausules import clausules

_WIE = (
    r"(?:(?:mijn|me|mn|m'n|onze) (?:broer\w*|zus\w*|boer|man|vrouw|ex|vriend\w*|moeder|vader|ma|pa|"
    r"zoon|dochter|buur\w*|neef|nicht|oom|tante|schoon\w*|zwager|partner|huisgenoot|onderhuurder|"
    r"collega|ouders|oma|opa)|hem|haar|hun|iemand anders|een ander|(?!{niet}\b)[a-z]{{3,}})"
)
_GEEN_MENS = (
    r"(?:mij|mijzelf|mezelf|ons|onszelf|de|het|een|deze|die|dat|dit|vorige|volgende|vandaag|"
    r"gisteren|(?:maan|dins|woens|donder|vrij|zater|zon)dag|januari|februari|maart|april|mei|juni|"
    r"juli|augustus|sept?|september|okt|oktober|nov|december|dec|feb|corporatie|verhuurder|gemeente|rechter|rechtbank|deurwaarder|belasting\w*|incasso\w*|"
    r"vorig|vroeger|toen|wie|mijn|november|bank|huur|energie\w*|zorg\w*)"
)
_IEMAND = _WIE.format(niet=_GEEN_MENS)
_IETS = (
    r"(?P<wat>schuld|huurschuld|achterstand|bedrag|brief|aanmaning|herinnering|sommatie|rekening|"
    r"papier|post|euro|\d[\d.,]*|[a-z]*(?:honderd|duizend)[a-z]*)"
)
_VAN = re.compile(
    rf"\b{_IETS}\b(?: \w+){{0,4}}? (?:is|zijn|was|waren|hoort|horen|staat) (?:\w+ ){{0,3}}?"
    rf"(?:van|bij|voor|op naam van) {_IEMAND}\b"
    rf"|\bdat is van {_IEMAND}\b"
)
_NIET_VAN_MIJ = re.compile(
    r"\b(?:niet|nooit|helemaal niet) (?:van|voor) (?:mij|me|ons)\b|\bis (?:mijn|me|mn) \w+ niet\b"
    r"|\bmijn (?:schuld|brief) is het niet\b"
)
_NOEMT = re.compile(rf"\b{_IETS}\b")
_BRIEF = ("brief", "aanmaning", "herinnering", "sommatie", "papier", "post")
_DEEL = re.compile(r"\b(?:en|want|omdat)\b", re.I)


@dataclass(frozen=True)
class VanEenAnder:
    """`brief`: the letter is somebody else's. `stukken`: the pieces of the message that say so, in
    which amounts are somebody else's."""

    brief: bool = False
    stukken: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.stukken)


def lees_van_een_ander(tekst: str) -> VanEenAnder:
    pieces, letter = [], False
    for piece in (part for one in clausules(tekst[:1000]) for part in _DEEL.split(one)):
        plain = kale_letters(piece)[0]
        said = _VAN.search(plain) or (_NIET_VAN_MIJ.search(plain) and _NOEMT.search(plain))
        if not said or piece.endswith("?") or noemt_corporaties(kale_woorden(piece)):
            continue
        letter = letter or any(hit["wat"] in _BRIEF for hit in _NOEMT.finditer(plain))
        pieces.append(piece.strip())
    return VanEenAnder(letter, tuple(pieces))
