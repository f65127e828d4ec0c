"""Another language than Dutch becomes the intent `andere_taal`, with the language in `taal`.

Before the noodpoort, which has the last word; the detection itself is in `welke_taal`.
"""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.untrained import Untrained, decide, ranking_of
from bot.nlu.welke_taal import ANDERS, welke_taal

INTENT_NAME, TAAL = "andere_taal", "taal"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class AndereTaal(Untrained):
    """`taal` is left out when it is a language that there is no text in."""

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            language = welke_taal(message.get(TEXT) or "")
            if language is None:
                continue
            if language != ANDERS:
                message.set(TAAL, language, add_to_output=True)
            decide(message, INTENT_NAME, ranking_of(message))
        return messages
