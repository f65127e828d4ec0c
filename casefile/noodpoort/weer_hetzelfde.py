"""The same emergency again, in a message that asks or puts right something: its card stands in this
conversation already, so the number is said once more in one line and what was asked is done.

"Haal regel 3 weg, hij mag niet weten dat ik gokschulden van hem vertel, dan slaat hij" is about the
line. Never for a life, a body or a threat to others: those always get their card. Pure.
"""

from __future__ import annotations

from dataclasses import replace

from casefile.gesprek.gehoord import NOOD, Betekenis, Gehoord
from casefile.gespreksstand import Gespreksstand, is_voorbeeld
from casefile.noodpoort.nood import Nood

ZEKER = 0.6  # of a wish or question in a clause of its own
VRAAGT = ("vraag_", "mens", "start_", "verwijder_", "bekijk_", "wijzig", "volgende_stap")
ALTIJD_KAART = frozenset(
    nood for nood in Nood if nood.kenmerk.over_het_leven or nood.kenmerk.altijd_kaart
)


def weer_hetzelfde(gehoord: Gehoord, stand: Gespreksstand) -> Gehoord:
    """The reading, with emergencies whose card was given as repeated ones (`Gehoord.herhaald`)."""
    noden = set(gehoord.noden)
    if gehoord.is_tik or not noden or noden & ALTIJD_KAART:
        return gehoord
    if not all(stand.noden.get(nood.value) for nood in noden):
        return gehoord
    asked = _gevraagd(gehoord)
    if asked is None and not _bij_een_voorbeeld(stand):
        return gehoord
    others = tuple(b for b in gehoord.betekenissen if not b.label.startswith(NOOD))
    meant = (asked, *others) if asked is not None else others
    return replace(gehoord, noden=(), herhaald=gehoord.noden, betekenissen=meant)


def _bij_een_voorbeeld(stand: Gespreksstand) -> bool:
    """What would be sent is on the screen, or an earlier alarm pushed it aside."""
    aside = stand.onderbroken[1] if stand.onderbroken else None
    return is_voorbeeld(stand.vraag) or is_voorbeeld(aside)


def _gevraagd(gehoord: Gehoord) -> Betekenis | None:
    """What a clause of its own plainly asks or wants; where somebody is in danger by another's
    hands only if the words are not plain by themselves."""
    if any(nood.kenmerk.stil for nood in gehoord.sterk):
        return None
    first = [part.betekenissen[0] for part in gehoord.delen if part.betekenissen]
    clear = [one for one in first if one.label.startswith(VRAAGT) and one.kans >= ZEKER]
    return max(clear, key=lambda one: one.kans, default=None)
