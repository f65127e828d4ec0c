"""What is passed on at once to who has a package already, and what is only offered. Pure.

A refusal, and that somebody reads along, go on at once: waiting could harm. A time to be called, a
name or a refusal that is taken back go on where the words are plainly about that; a day that was
said of something else reaches nobody.
"""

from __future__ import annotations

from casefile.gesprek.feiten import Feiten
from casefile.velden import namen as n
from casefile.velden.opnemen import Wijziging

_WEIGERING = (n.NIET_NAAR, n.NIET_NAAR_ANDER, n.ALLEEN_NAAR)


def gaat_meteen(wijziging: Wijziging, feiten: Feiten) -> bool:
    """Whether the words of this message say plainly that this is so."""
    said, name = feiten.velden, wijziging.veld.naam
    if said.verbetert or name in said.fout or feiten.wensen.geeft_door:
        return True
    if name == n.WANNEER:
        return said.wanneer is not None
    if name == n.NAAM:
        return said.naam is not None
    if name in _WEIGERING and _gaat_terug(wijziging):
        return bool(feiten.wie_mag.mag) or feiten.verbod.alles_wel
    return True


def _gaat_terug(wijziging: Wijziging) -> bool:
    """Fewer are refused than before."""
    return bool(set(wijziging.oud or ()) - set(wijziging.nieuw or ()))
