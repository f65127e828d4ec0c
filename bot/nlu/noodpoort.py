"""The emergency gate as the last NLU component: what it finds becomes the intent.

The rules are in `casefile/noodpoort`; this only translates to Rasa. It works in `rasa shell` too.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from datetime import date
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.spelling import CLAUSES
from bot.nlu.untrained import Dated, Ranking, decide, ranking_of, set_ranking
from casefile.noodpoort.dagencheck import met_dagen
from casefile.noodpoort.doodswens import zonder_doodswens
from casefile.noodpoort.nood import VOORRANG, Nood, met_gissing
from casefile.noodpoort.poort import vind_met_zekerheid
from casefile.noodpoort.wie_dreigt import voor_wie

NODEN, MISSCHIEN, STERK = "noden", "misschien", "sterk"
PREFIX = "nood_"
MOST_OF_A_CLAUSE = 5  # meanings of each clause that are passed on


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class Noodpoort(Dated):
    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Borders for the evidence: the summed probability of all nood_* intents of the whole
        message, weighed with that of its loudest clause (`clause`: how much that counts). Chosen on
        sentences that nobody wrote rules for (docs/evaluatie). Sure from `raises`, or from `agrees`
        when a rule fires too; possible from `possible` where a person may be in danger and from
        `practical` where a house or a day is at stake (below that it was nearly always nothing),
        or from `hint` when a rule fires. A certain family of rules is sure by itself. `strong`:
        from here, or with a rule and `raises`, it counts also after a denial."""
        return {
            "clause": 0.3,
            "raises": 0.65,
            "agrees": 0.4,
            "possible": 0.12,
            "practical": 0.3,
            "hint": 0.05,
            "strong": 0.9,
        }

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__(config)
        self._at = {name: float(self._config[name]) for name in self.get_default_config()}

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text, day = message.get(TEXT) or "", self.today()
            ranking = _ranking(message, text, day)
            clauses = message.get(CLAUSES) or []
            rules = vind_met_zekerheid(text, day)
            heard = self._weigh(*rules, ranking, clauses)
            meant = [voor_wie(zonder_doodswens(noden, text, *rules), text) for noden in heard]
            named = [[nood.label for nood in noden] for noden in meant]
            for key, names in zip((NODEN, MISSCHIEN, STERK), named, strict=True):
                message.set(key, names, add_to_output=True)
            shortened = [
                {**clause, INTENT_RANKING_KEY: clause[INTENT_RANKING_KEY][:MOST_OF_A_CLAUSE]}
                for clause in clauses
            ]
            message.set(CLAUSES, shortened, add_to_output=True)
            if named[0]:
                decide(message, named[0][0], ranking)
            else:
                set_ranking(message, ranking)
        return messages

    def _weigh(
        self,
        by_rule: tuple[Nood, ...],
        certain: tuple[Nood, ...],
        ranking: Ranking,
        clauses: list[dict[str, Any]],
    ) -> tuple[tuple[Nood, ...], tuple[Nood, ...], tuple[Nood, ...]]:
        """(sure, possible, strong) of what the rules and the classifier hear together."""
        if not ranking:
            return by_rule, (), by_rule
        at = self._at
        whole = _alarm(ranking)
        parts = [_alarm(clause[INTENT_RANKING_KEY]) for clause in clauses]
        loudest = max(parts, key=lambda part: part[1], default=whole)
        evidence = _together(whole[1], loudest[1], at["clause"])
        named = whole[0] if whole[1] >= loudest[1] / 2 else loudest[0]
        if evidence >= at["raises"]:
            sure = met_gissing(by_rule, named) or _by_precedence({named})
        elif by_rule and evidence >= at["agrees"]:
            sure = met_gissing(by_rule, named)
        else:
            sure = certain
        if sure:
            strong = bool(certain) or evidence >= at["raises" if by_rule else "strong"]
            return sure, (), sure if strong else ()
        in_danger = named is not None and (named.kenmerk.stil or named.kenmerk.over_het_leven)
        quiet = {named} if evidence >= at["possible" if in_danger else "practical"] else set()
        heard = evidence >= at["hint"]
        quiet.update(nood for nood in by_rule if heard or nood is Nood.ZELFDODING)
        return (), _by_precedence(quiet), ()

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        for name, value in {**cls.get_default_config(), **config}.items():
            if not 0 <= float(value) <= 1:
                raise ValueError(f"config.yml: {name} must be at least 0 and at most 1.")


def _alarm(ranking: Ranking) -> tuple[Nood | None, float]:
    """The likeliest emergency, and the summed probability of all of them."""
    alarms = [entry for entry in ranking if entry["name"].startswith(PREFIX)]
    if not alarms:
        return None, 0.0
    return as_nood(alarms[0]["name"]), sum(entry["confidence"] for entry in alarms)


def _together(whole: float, loudest: float, share: float) -> float:
    """A probability between the two, weighed as log odds: both must speak for it."""
    odds = [math.log(p / (1 - p)) for p in (min(max(q, 1e-4), 1 - 1e-4) for q in (whole, loudest))]
    return 1 / (1 + math.exp(-(1 - share) * odds[0] - share * odds[1]))


def _by_precedence(noden: Collection[Nood | None]) -> tuple[Nood, ...]:
    return tuple(nood for nood in VOORRANG if nood in noden)


def _ranking(message: Message, text: str, day: date) -> list[dict[str, Any]]:
    """The labels, likeliest first, after the days named in the text had their say."""
    chances = {e["name"]: e["confidence"] for e in ranking_of(message)}
    counted = met_dagen(chances, text, day).items()
    return [{"name": n, "confidence": c} for n, c in sorted(counted, key=lambda x: -x[1])]


def as_nood(label: str) -> Nood | None:
    return Nood(label.removeprefix(PREFIX)) if label.startswith(PREFIX) else None
