"""Amounts, periods, dates, words on letters, organisations and places as Rasa entities.

Only translates what `nederlands` finds; changes no intent. Never raises on what somebody types.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_END,
    ENTITY_ATTRIBUTE_START,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
    EXTRACTOR,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.nederlands import pipeline, vondsten
from casefile.storage.unit_of_work import utc_now
from casefile.tijd import today


def today_in_amsterdam() -> date:
    return today(utc_now())


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class Briefwoorden(GraphComponent):
    def __init__(self, today: Callable[[], date] = today_in_amsterdam) -> None:
        self._today = today
        self._nlp = pipeline()

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Briefwoorden:
        return cls()

    @staticmethod
    def required_packages() -> list[str]:
        return ["spacy"]

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            found = vondsten(message.get(TEXT) or "", self._today(), self._nlp)
            entities = [
                {
                    ENTITY_ATTRIBUTE_TYPE: one.soort,
                    ENTITY_ATTRIBUTE_START: one.begin,
                    ENTITY_ATTRIBUTE_END: one.eind,
                    ENTITY_ATTRIBUTE_VALUE: one.waarde,
                    EXTRACTOR: type(self).__name__,
                }
                for one in found
            ]
            message.set(ENTITIES, [*(message.get(ENTITIES) or []), *entities], add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data
