"""What the parts of the pipeline that learn nothing share: how Rasa makes them, what they decide.

Knows no rule and no intent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from casefile.storage.unit_of_work import utc_now
from casefile.tijd import today

Ranking = Sequence[dict[str, Any]]


def today_in_amsterdam() -> date:
    return today(utc_now())


class Untrained(GraphComponent):
    """Made from its configuration alone; leaves the training data as it is."""

    def __init__(self, config: dict[str, Any]) -> None:
        self._config = {**self.get_default_config(), **config}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Untrained:
        return cls(config)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data


class Dated(Untrained):
    """Reads dates, which mean something else every day. `today` may be set, to measure or test."""

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__(config)
        self.today: Callable[[], date] = today_in_amsterdam


def ranking_of(message: Message) -> list[dict[str, Any]]:
    return list(message.get(INTENT_RANKING_KEY) or [])


def decide(message: Message, name: str, ranking: Ranking) -> None:
    """This intent for certain; the rest of the ranking stays behind it."""
    rest = [entry for entry in ranking if entry["name"] != name]
    set_ranking(message, [{"name": name, "confidence": 1.0}, *rest])


def set_ranking(message: Message, ranking: list[dict[str, Any]]) -> None:
    """The likeliest first; nothing happens when there is none."""
    if ranking:
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
