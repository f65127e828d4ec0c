"""Emergencies: stop what was going on, say the number first, remember where to go back to."""

from __future__ import annotations

from actions.actie import Actie
from actions.spreken import Gesprek
from actions.van_rasa import PREFIX
from casefile.noodpoort.beantwoorden import beantwoord, noden_van
from casefile.noodpoort.nood import Nood
from casefile.zaken.nood_melden import tel_nood


class ActionNood(Actie):
    naam = "action_nood"
    helper_text = None

    def doe(self, gesprek: Gesprek) -> None:
        turn, gehoord = gesprek.turn, gesprek.gehoord
        noden = noden_van(turn.dossier, gehoord) or (Nood(gesprek.intent.removeprefix(PREFIX)),)
        answer = beantwoord(turn.dossier, gehoord, noden)
        gesprek.zeg(*answer.kaarten)
        tel_nood(turn.unit, turn.conversation.id, answer.noden)
