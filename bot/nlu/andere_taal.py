"""Another language than Dutch becomes the intent `andere_taal`, with the language in `taal`.

Before the noodpoort, which has the last word; the detection itself is in `welke_taal`.
"""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.welke_taal import ANDERS, welke_taal

INTENT_NAME, TAAL = "andere_taal", "taal"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class AndereTaal(GraphComponent):
    """`taal` is left out when it is a language that there is no text in."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> AndereTaal:
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            language = welke_taal(message.get(TEXT) or "")
            if language is None:
                continue
            if language != ANDERS:
                message.set(TAAL, language, add_to_output=True)
            intent = {"name": INTENT_NAME, "confidence": 1.0}
            ranking = message.get(INTENT_RANKING_KEY) or []
            rest = [entry for entry in ranking if entry["name"] != INTENT_NAME]
            message.set(INTENT, intent, add_to_output=True)
            message.set(INTENT_RANKING_KEY, [intent, *rest], add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data
