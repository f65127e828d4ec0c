"""Bare words that always mean the same, whatever a classifier makes of them: "stop", "mens".

They must work in every state, so they do not depend on training. Comes before the noodpoort.
"""

from __future__ import annotations

import re

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.untrained import Untrained, decide, ranking_of

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
class VasteWoorden(Untrained):
    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            said = _NO_LETTERS.sub("", (message.get(TEXT) or "")[:60].casefold()).strip()
            if said in WORDS:
                decide(message, WORDS[said], ranking_of(message))
        return messages
