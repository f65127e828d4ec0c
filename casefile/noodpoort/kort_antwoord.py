"""A short, plain answer to the open question that sounds like an emergency of a softer kind: the
answer is kept, and the number stands before it in one line ("gas licht 160", "niks nog").

Never for a certain one, and never where somebody's life or safety may be at stake. Pure.
"""

from __future__ import annotations

from dataclasses import replace

from casefile.gesprek.gehoord import Gehoord
from casefile.noodpoort.nood import Nood

WOORDEN = 6  # at most; who says more may mean more
ZACHT = frozenset(nood for nood in Nood if nood.kenmerk.zacht)


def bij_de_vraag(gehoord: Gehoord, beantwoordt: bool) -> Gehoord:
    """The reading, with such an alarm as a possible one. `beantwoordt`: it plainly answers the
    question that is open."""
    noden, short = set(gehoord.noden), gehoord.feiten.vorm.woorden <= WOORDEN
    if not (beantwoordt and short and noden and noden <= ZACHT) or noden & set(gehoord.sterk):
        return gehoord
    others = tuple(b for b in gehoord.betekenissen if not b.label.startswith("nood_"))
    return replace(gehoord, noden=(), misschien=gehoord.noden, betekenissen=others)
