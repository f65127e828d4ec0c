"""How a call went, in own words: worked, nobody answered, not yet."""

from __future__ import annotations

import re
from dataclasses import dataclass

from casefile.belbriefje.belronde import Uitslag
from casefile.taal.klank import kale_letters

_CALLED = re.compile(r"\b(?:gebeld|belde|aan de lijn|gesproken|opgehangen|klaar)\b")
_NO_ANSWER = re.compile(
    r"\b(?:niemand|nimand|geen gehoor|nam(?:en)? niet op|neemt niet op|"
    r"nemen niet op|ni(?:et|e) opgenomen|in gesprek|voicemail|antwoordapparaat|wachtrij|gesloten|"
    r"dicht)\b"
)
_WORKED = re.compile(r"\bgelukt\b", re.I)
_NOT_YET = re.compile(r"\b(?:nog niet|later|straks|morgen|durf|lukt (?:me )?niet|niet gelukt)\b")


@dataclass(frozen=True)
class Belfeiten:
    """`uitslag`: None when no word of it is said. `gelukt`: that very word."""

    uitslag: Uitslag | None = None
    gelukt: bool = False


def lees_bellen(tekst: str) -> Belfeiten:
    return Belfeiten(_uitslag(kale_letters(tekst)[0]), _WORKED.search(tekst) is not None)


def _uitslag(plain: str) -> Uitslag | None:
    if _NO_ANSWER.search(plain):
        return Uitslag.NIET_OPGENOMEN
    if _NOT_YET.search(plain):
        return Uitslag.LATER
    return Uitslag.GELUKT if _CALLED.search(plain) else None
