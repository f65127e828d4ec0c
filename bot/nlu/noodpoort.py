"""The emergency gate as the last NLU component: what it finds becomes the intent.

The rules are in `casefile/noodpoort`; this only translates to Rasa. It works in `rasa shell` too.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.spelling import CLAUSES
from bot.nlu.untrained import Dated, Ranking, decide, ranking_of, set_ranking
from casefile.noodpoort.dagencheck import met_dagen
from casefile.noodpoort.nood import VOORRANG, Nood, met_gissing
from casefile.noodpoort.poort import vind_noden
from casefile.noodpoort.wie_dreigt import voor_wie

NODEN, MISSCHIEN = "noden", "misschien"
PREFIX = "nood_"
MOST_OF_A_CLAUSE = 5  # meanings of each clause that are passed on


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class Noodpoort(Dated):
    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Summed probability of all nood_* intents, in the whole or in one clause, from which the
        classifier raises an alarm that the rules missed: `raises` in the whole, `raises_in_clause`
        in one of several clauses; from `possible` on it is only possible (see `make eval`)."""
        return {"raises": 0.35, "raises_in_clause": 0.8, "possible": 0.2}

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__(config)
        self._raises = float(self._config["raises"])
        self._raises_in_clause = float(self._config["raises_in_clause"])
        self._possible = float(self._config["possible"])

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text, day = message.get(TEXT) or "", self.today()
            ranking = _ranking(message, text, day)
            likeliest = as_nood(ranking[0]["name"]) if ranking else None
            found = met_gissing(vind_noden(text, day), likeliest)
            clauses = message.get(CLAUSES) or []
            sure, possible = self._of_the_classifier(ranking, clauses)
            names = [PREFIX + nood.value for nood in voor_wie(found or sure, text)]
            message.set(NODEN, names, add_to_output=True)
            maybe = [] if names else [PREFIX + nood.value for nood in voor_wie(possible, text)]
            message.set(MISSCHIEN, maybe, add_to_output=True)
            heard = [
                {**clause, INTENT_RANKING_KEY: clause[INTENT_RANKING_KEY][:MOST_OF_A_CLAUSE]}
                for clause in clauses
            ]
            message.set(CLAUSES, heard, add_to_output=True)
            if names:
                decide(message, names[0], ranking)
            else:
                set_ranking(message, ranking)
        return messages

    def _of_the_classifier(
        self, ranking: Ranking, clauses: list[dict[str, Any]]
    ) -> tuple[tuple[Nood, ...], tuple[Nood, ...]]:
        """What the classifier alone raises: (sure, possible)."""
        sure: set[str] = set()
        possible: set[str] = set()
        for heard, raises in (
            (ranking, self._raises),
            *((clause[INTENT_RANKING_KEY], self._raises_in_clause) for clause in clauses),
        ):
            alarms = [entry for entry in heard if entry["name"].startswith(PREFIX)]
            total = sum(entry["confidence"] for entry in alarms)
            if total >= raises:
                sure.add(alarms[0]["name"])
            elif total >= self._possible:
                possible.add(alarms[0]["name"])
        return _by_precedence(sure), _by_precedence(possible)

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        for name, value in {**cls.get_default_config(), **config}.items():
            if not 0 < float(value) <= 1:
                raise ValueError(f"config.yml: {name} must be above 0 and at most 1.")


def _by_precedence(names: set[str]) -> tuple[Nood, ...]:
    return tuple(nood for nood in VOORRANG if PREFIX + nood.value in names)


def _ranking(message: Message, text: str, day: date) -> list[dict[str, Any]]:
    """The labels, likeliest first, after the days named in the text had their say."""
    chances = {e["name"]: e["confidence"] for e in ranking_of(message)}
    counted = met_dagen(chances, text, day).items()
    return [{"name": n, "confidence": c} for n, c in sorted(counted, key=lambda x: -x[1])]


def as_nood(label: str) -> Nood | None:
    return Nood(label.removeprefix(PREFIX)) if label.startswith(PREFIX) else None
