"""The emergency gate as the last NLU component: what it finds becomes the intent.

The rules are in `casefile/noodpoort`; this only translates to Rasa. It works in `rasa shell` too.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from casefile.noodpoort.poort import vind_noden
from casefile.storage.unit_of_work import utc_now
from casefile.tijd import today

NODEN = "noden"


def today_in_amsterdam() -> date:
    return today(utc_now())


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class Noodpoort(GraphComponent):
    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`classifier_raises`: summed probability of all nood_* intents from which the classifier
        raises an alarm that the gate missed (tuned in `make eval`)."""
        return {"classifier_raises": 0.5}

    def __init__(
        self, config: dict[str, Any], today: Callable[[], date] = today_in_amsterdam
    ) -> None:
        self._raises = float(config["classifier_raises"])
        self._today = today

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Noodpoort:
        return cls(config)

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text = message.get(TEXT) or ""
            names = [f"nood_{nood.value}" for nood in vind_noden(text, self._today())]
            ranking = list(message.get(INTENT_RANKING_KEY) or [])
            if not names:
                names = self._raised_by_classifier(ranking)
            message.set(NODEN, names, add_to_output=True)
            if names:
                intent = {"name": names[0], "confidence": 1.0}
                rest = [entry for entry in ranking if entry["name"] != names[0]]
                message.set(INTENT, intent, add_to_output=True)
                message.set(INTENT_RANKING_KEY, [intent, *rest], add_to_output=True)
        return messages

    def _raised_by_classifier(self, ranking: list[dict[str, Any]]) -> list[str]:
        alarms = [entry for entry in ranking if entry["name"].startswith("nood_")]
        if alarms and sum(entry["confidence"] for entry in alarms) >= self._raises:
            return [max(alarms, key=lambda entry: entry["confidence"])["name"]]
        return []

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        if not 0 < float(config["classifier_raises"]) <= 1:
            raise ValueError("config.yml: classifier_raises must be above 0 and at most 1.")
