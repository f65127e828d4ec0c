"""Makes a paper: which one is named by a button or by words."""

from __future__ import annotations

from actions.antwoord import volg
from actions.spreken import Gesprek
from casefile.eigen_brief.doelen import Doel
from casefile.eigen_brief.eigenbriefverloop import EigenBriefVerloop

EIGEN_BRIEF = EigenBriefVerloop()


def maak_eigen_brief(gesprek: Gesprek) -> None:
    turn = gesprek.turn
    against = gesprek.feiten.wensen.brief_tegen
    purpose = next((doel for doel in Doel if doel.value == gesprek.waarde), None)
    if purpose is None:
        volg(gesprek, EIGEN_BRIEF.naam, EIGEN_BRIEF.begin(turn.dossier, turn.now))
    else:
        volg(gesprek, EIGEN_BRIEF.naam, EIGEN_BRIEF.kies(turn.dossier, purpose, turn.now, against))
