"""Our voice as Rasa's generator of texts (`nlg: type:` in endpoints.yml), in every program.

The texts are not in the model: a change of `content/` is served after a restart. Only translates.
"""

from __future__ import annotations

from typing import Any

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from actions.beurt import current_turn
from casefile.gesprek.kernfeiten import al_bekend
from casefile.teksten.stem import Stem


class Spreker(NaturalLanguageGenerator):
    """Made by Rasa from endpoints.yml, or by us without arguments."""

    def __init__(
        self, endpoint_config: EndpointConfig | None = None, domain: Domain | None = None
    ) -> None:
        self._stem = Stem()

    async def generate(
        self,
        utter_action: str,
        tracker: DialogueStateTracker,
        output_channel: str,
        **kwargs: Any,
    ) -> dict[str, Any] | None:
        """Text and buttons of a key, with the values that the action gave."""
        with current_turn(tracker.sender_id) as turn:
            said = self._stem.zeg(
                utter_action, turn.dossier.niveau, kwargs, al_bekend(turn.dossier)
            )
        buttons = [{"title": b.title, "payload": b.payload} for b in said.knoppen]
        return {"text": said.tekst, "buttons": buttons}
