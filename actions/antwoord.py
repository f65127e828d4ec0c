"""Answers to the open question, and starting the flows that ask them."""

from __future__ import annotations

from rasa_sdk.events import EventType

from actions.actie import Actie, Gesprek
from actions.opdrachten import voer_uit
from actions.verlopen import VERLOPEN
from casefile.dialogue import Antwoord, Bericht, Stap

_WITHOUT_QUESTION = {
    "ja": "utter_ja_zonder_vraag",
    "nee": "utter_nee_zonder_vraag",
    "weet_niet": "utter_weet_niet_zonder_vraag",
    "sla_over": "utter_sla_over_zonder_vraag",
    "wijzig": "utter_wijzig_wat",
}


class ActionAntwoord(Actie):
    naam = "action_antwoord"

    def doe(self, gesprek: Gesprek) -> list[EventType] | None:
        stand = gesprek.turn.stand
        stand.onbegrepen = 0
        if not (stand.verloop and stand.vraag):
            key = _WITHOUT_QUESTION.get(gesprek.intent, "utter_antwoord_zonder_vraag")
            gesprek.zeg(Bericht(key))
            return None
        said = Antwoord(gesprek.text, gesprek.intent, gesprek.waarde)
        flow = stand.verloop
        step = VERLOPEN[flow].antwoord(gesprek.turn.dossier, stand.vraag, said, gesprek.turn.now)
        volg(gesprek, flow, step)
        return None


class StartVerloop(Actie):
    """Base of the actions that begin a flow, or go on with it where it was."""

    verloop: str

    def doe(self, gesprek: Gesprek) -> list[EventType] | None:
        gesprek.turn.stand.onbegrepen = 0
        step = VERLOPEN[self.verloop].begin(gesprek.turn.dossier, gesprek.turn.now)
        volg(gesprek, self.verloop, step)
        return None


class ActionOverzicht(StartVerloop):
    naam = "action_overzicht"
    verloop = "overzicht"


def volg(gesprek: Gesprek, flow: str, step: Stap) -> None:
    """Say the step, then carry out its orders in the same unit of work."""
    gesprek.zeg_stap(flow, step)
    voer_uit(gesprek, step.opdrachten)
