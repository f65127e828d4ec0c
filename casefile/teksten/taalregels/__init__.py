"""All rules that one text for a huurder is checked against.

R01-R28 language, D01-D22 never say, V01 hedge, M01-M06 source, K01-K04 channel, N01 emergency,
N02 who answers.
"""

from __future__ import annotations

from casefile.teksten.naslag import Naslag
from casefile.teksten.taalregels import (
    bellen,
    getalregels,
    herkomst,
    kanaal,
    lengte,
    toon,
    veilig,
    woordkeus,
    zeldzaam,
    zinsbouw,
)
from casefile.teksten.taalregels.bevinding import Bevinding, Regel
from casefile.teksten.tekst import Tekst

REGELS: tuple[Regel, ...] = tuple(
    sorted(
        (
            *lengte.REGELS,
            *zinsbouw.REGELS,
            *woordkeus.REGELS,
            *zeldzaam.REGELS,
            *toon.REGELS,
            *getalregels.REGELS,
            *veilig.REGELS,
            *herkomst.REGELS,
            *kanaal.REGELS,
            *bellen.REGELS,
        ),
        key=lambda regel: regel.id,
    )
)


def toets(tekst: Tekst, naslag: Naslag) -> list[Bevinding]:
    """All remarks about one text and its buttons, in the order of the file."""
    bevindingen = [b for regel in REGELS for b in regel(tekst, naslag)]
    for knop in tekst.knoppen:
        als_tekst = tekst.als_knop(knop)
        bevindingen.extend(b for regel in REGELS for b in regel(als_tekst, naslag))
    return sorted(bevindingen, key=lambda b: (b.bestand, b.regel, b.regel_id))
