"""Bare words that always mean the same, whatever a classifier makes of them: "stop", "mens".

They must work in every state, so they do not depend on training. Comes before the noodpoort.
"""

from __future__ import annotations

import re
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

WORDS = {
    "stop": "stop",
    "stoppen": "stop",
    "mens": "mens",
    "een mens": "mens",
    "medewerker": "mens",
    "ik wil een mens": "mens",
    "praat met een mens": "mens",
    "opnieuw": "opnieuw",
    "begin opnieuw": "opnieuw",
    "menu": "opnieuw",
    "herhaal": "herhaal",
    "nog een keer": "herhaal",
    "makkelijker": "makkelijker",
    "overslaan": "sla_over",
    "sla over": "sla_over",
    "ja": "ja",
    "nee": "nee",
    "weet ik niet": "weet_niet",
    "wis alles": "verwijder_gegevens",
    "hoe staat het ervoor": "volgende_stap",
}
_NO_LETTERS = re.compile(r"[^a-z ]+")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class VasteWoorden(GraphComponent):
    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> VasteWoorden:
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            said = _NO_LETTERS.sub("", (message.get(TEXT) or "")[:60].casefold()).strip()
            if said in WORDS:
                intent = {"name": WORDS[said], "confidence": 1.0}
                ranking = [
                    entry
                    for entry in message.get(INTENT_RANKING_KEY) or []
                    if entry["name"] != intent["name"]
                ]
                message.set(INTENT, intent, add_to_output=True)
                message.set(INTENT_RANKING_KEY, [intent, *ranking], add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data
