"""Whether the line of a possible emergency fits what is known: a reminder is no eviction. Pure.

Only for what a paper decides; a sure emergency never comes here.
"""

from __future__ import annotations

from casefile.noodpoort.nood import Nood
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import JaNee
from casefile.situatie.verhaal import Situatiefeiten

VAN_EEN_PAPIER = (Nood.UITZETTING_NU, Nood.ZITTING_NU)
_VOOR_DE_RECHTER = 5  # the last step of the road before there is a dagvaarding


def past_bij_wat_bekend_is(nood: Nood, situatie: Situatie, gezegd: Situatiefeiten) -> bool:
    """False where the paper that was named, or is known, comes long before a judge."""
    if nood not in VAN_EEN_PAPIER:
        return True
    if gezegd.datum_voor is not None and gezegd.dag.dag is not None:
        return True
    paper = gezegd.papier or situatie.papiersoort
    if paper is None or paper.stap is None:
        return True
    judged = JaNee.JA in (situatie.bekend_vonnis, gezegd.vonnis)
    return judged or paper.stap > _VOOR_DE_RECHTER
