"""Which emergency texts to say, in which order and length. Pure; they are in content/nood.yml."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from casefile.dialogue import Bericht
from casefile.noodpoort.nood import VOORRANG, Nood
from casefile.noodpoort.welke_kaart import GEBEURD, GEWOON, NIETS

HOOGSTENS = 3  # more numbers than this in one answer help nobody
VOLUIT = 2  # from the third time on the short version


def stel_op(
    noden: Sequence[Nood], eerder: Mapping[Nood, int], kaarten: Mapping[Nood, str] = NIETS
) -> tuple[Bericht, ...]:
    """One text per emergency, most urgent first; both numbers when there are two.

    `eerder`: how often each was shown in this conversation. `kaarten`: of which emergency
    another text than the ordinary one fits (`welke_kaart`). Despair is asked back only when nothing
    says plainly that somebody wants to die: then that text alone is the answer.
    """
    unique = [nood for nood in VOORRANG if nood in noden]
    if Nood.ZELFDODING in unique and Nood.WANHOOP in unique:
        unique.remove(Nood.WANHOOP)
    return tuple(
        Bericht(_key(nood, eerder.get(nood, 0), kaarten.get(nood, GEWOON)))
        for nood in unique[:HOOGSTENS]
    )


def _key(nood: Nood, times: int, ending: str) -> str:
    if times >= VOLUIT and ending != GEBEURD:  # what happened already is never said in short
        ending = "kort"
    return f"utter_nood_{nood.value}{'_' if ending else ''}{ending}"
