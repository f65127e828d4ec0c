"""Amounts, periods, dates, words on letters, organisations and places as Rasa entities.

Only translates what `nederlands` finds; changes no intent. Never raises on what somebody types.
"""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
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

from bot.nlu.nederlands import pipeline, vondsten
from bot.nlu.untrained import Dated


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class Briefwoorden(Dated):
    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__(config)
        self._nlp = pipeline()

    @staticmethod
    def required_packages() -> list[str]:
        return ["spacy"]

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            found = vondsten(message.get(TEXT) or "", self.today(), self._nlp)
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
