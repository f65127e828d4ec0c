"""Explanations: the text of the label that was asked, then on with what was open."""

from __future__ import annotations

from rasa_sdk.events import EventType

from actions.actie import Actie, Gesprek
from casefile.begrippen import gevraagd_begrip
from casefile.dialogue import Bericht
from casefile.teksten.lezer import Teksten

SURE = 0.7  # probability from which the label's text is the answer to "wat is een ..."


class ActionUitleg(Actie):
    naam = "action_uitleg"

    def doe(self, gesprek: Gesprek) -> list[EventType] | None:
        gesprek.turn.stand.onbegrepen = 0
        gesprek.zeg(Bericht(self._key(gesprek)))
        second = gesprek.tracker.latest_message.get("tweede_vraag")
        if not gesprek.zeg_open_vraag() and second:
            name = Teksten.standaard().tekst(f"utter_naam_{second}")
            button = {"title": name, "payload": f"/{second}"}
            gesprek.dispatcher.utter_message(
                response="utter_twee_vragen", vraag=name, buttons=[button]
            )
        return None

    @staticmethod
    def _key(gesprek: Gesprek) -> str:
        """The label's own text; where that is a guess, the word on the letter that was asked."""
        if gesprek.confidence < SURE:
            word = gevraagd_begrip(gesprek.text)
            if word:
                return word
        return f"utter_{gesprek.intent}"
