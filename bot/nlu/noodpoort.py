"""The emergency gate as the last NLU component: what it finds becomes the intent.

The rules are in `casefile/noodpoort`; this only translates to Rasa. It works in `rasa shell` too.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.untrained import Dated, decide, ranking_of, set_ranking
from casefile.noodpoort.dagencheck import met_dagen
from casefile.noodpoort.nood import Nood, met_gissing
from casefile.noodpoort.poort import vind_noden
from casefile.noodpoort.wie_dreigt import voor_wie

NODEN = "noden"
PREFIX = "nood_"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class Noodpoort(Dated):
    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`classifier_raises`: summed probability of all nood_* intents from which the classifier
        raises an alarm that the gate missed (tuned in `make eval`)."""
        return {"classifier_raises": 0.35}

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__(config)
        self._raises = float(self._config["classifier_raises"])

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text, day = message.get(TEXT) or "", self.today()
            ranking = _ranking(message, text, day)
            likeliest = as_nood(ranking[0]["name"]) if ranking else None
            found = met_gissing(vind_noden(text, day), likeliest)
            if not found:
                found = self._raised_by_classifier(ranking)
            names = [PREFIX + nood.value for nood in voor_wie(found, text)]
            message.set(NODEN, names, add_to_output=True)
            if names:
                decide(message, names[0], ranking)
            else:
                set_ranking(message, ranking)
        return messages

    def _raised_by_classifier(self, ranking: list[dict[str, Any]]) -> tuple[Nood, ...]:
        alarms = [entry for entry in ranking if entry["name"].startswith(PREFIX)]
        if sum(entry["confidence"] for entry in alarms) >= self._raises:
            return (Nood(alarms[0]["name"].removeprefix(PREFIX)),)
        return ()

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        if not 0 < float(config["classifier_raises"]) <= 1:
            raise ValueError("config.yml: classifier_raises must be above 0 and at most 1.")


def _ranking(message: Message, text: str, day: date) -> list[dict[str, Any]]:
    """The labels, likeliest first, after the days named in the text had their say."""
    chances = {e["name"]: e["confidence"] for e in ranking_of(message)}
    counted = met_dagen(chances, text, day).items()
    return [{"name": n, "confidence": c} for n, c in sorted(counted, key=lambda x: -x[1])]


def as_nood(label: str) -> Nood | None:
    return Nood(label.removeprefix(PREFIX)) if label.startswith(PREFIX) else None
