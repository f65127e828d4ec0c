"""The base of our actions: what happens with every message, and then what the action does.

How they speak is `actions/spreken.py`, what they notice `actions/opmerken.py`, what they note of
somebody `actions/onthouden.py`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Anders, current_turn
from actions.onthouden import onthoud
from actions.opmerken import (
    let_op_ergernis,
    let_op_geheim,
    let_op_helper,
    let_op_huurder,
    let_op_kind,
    let_op_meeleven,
    let_op_misschien,
    let_op_taal,
    let_op_terug,
    let_op_verder,
    let_op_wissen,
    stel_voor,
)
from actions.spreken import Gesprek
from actions.van_rasa import lees_rasa
from actions.verlopen import context_van
from actions.volgen import volg


class Actie(Action, ABC):
    """An action in the turn's unit of work. An exception rolls the whole turn back."""

    # What to say when somebody turns out to ask for another person; None: say nothing now.
    helper_text: str | None = "utter_helper"
    # True where the question whether all must be wiped stays open: it is answered or said again.
    laat_wissen_open = False

    @property
    @abstractmethod
    def naam(self) -> str:
        """The name in Rasa's domain; a class attribute in every action."""

    def name(self) -> str:
        return self.naam

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        with current_turn(tracker.sender_id) as turn:
            gehoord = turn.gehoord or lees_rasa(
                tracker.latest_message, context_van(turn.dossier), turn.now
            )
            gesprek = Gesprek(turn, gehoord, tracker, dispatcher, volg)
            if not self.laat_wissen_open:
                let_op_wissen(gesprek)
            stel_voor(gesprek)
            let_op_verder(gesprek)
            let_op_misschien(gesprek)
            let_op_geheim(gesprek)
            let_op_huurder(gesprek)
            let_op_kind(gesprek)
            let_op_ergernis(gesprek)
            let_op_taal(gesprek)
            let_op_terug(gesprek)
            let_op_meeleven(gesprek)
            if self.helper_text:
                let_op_helper(gesprek, self.helper_text)
            if onthoud(gesprek) and dispatcher.messages:
                turn.anders = Anders.ONTHOUDEN
                return []  # where nothing was said after all, its own answer follows
            self.doe(gesprek)
            return []

    @abstractmethod
    def doe(self, gesprek: Gesprek) -> None:
        """Do it. Nothing of it is an event of Rasa: what stays is in the dossier."""
