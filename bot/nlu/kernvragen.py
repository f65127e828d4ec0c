"""The kernvragen as an NLU component: what the message and each of its clauses asks, with a chance.

Learns at training from `nlu_data/kernvragen`; reads the vectors that the encoder made already. What
is done with a chance is for who reads it. Knows no kernvraag by name.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.begin_en_eind import begin_en_eind
from bot.nlu.embedding import VECTORS, EmbeddingFeaturizer, embedding_of
from bot.nlu.encoders import load_encoder
from bot.nlu.kept_vectors import KeptVectors
from bot.nlu.kernvraaglaag import Instelling, Kernvraaglaag, Leerstof
from bot.nlu.kernvraagzinnen import lees_kernvraagzinnen, vingerafdruk
from bot.nlu.spelling import CLAUSES, Spelling

KERNVRAGEN = "kernvragen"  # of the message and of every clause: [{"naam", "kans", "tussen"}, ...]
LEAST = 0.2  # a smaller chance is not passed on


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Kernvragen(GraphComponent):
    """After the classifier, which makes the clauses that are passed on."""

    @classmethod
    def required_components(cls) -> list[type]:
        return [Featurizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """As `Instelling`, measured by `python -m bot.evaluation.kernvragen`. `encoder`, `cache`:
        as of the featurizer."""
        featurizer, how = EmbeddingFeaturizer.get_default_config(), Instelling()
        return {
            "C": how.c,
            "balance": how.balance,
            "temperature": how.temperature,
            "misses": how.misses,
            "sample": how.sample,
            "random_state": how.seed,
            "encoder": featurizer["encoder"],
            "cache": featurizer["cache"],
        }

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """The examples are no training data of Rasa's: a cached training must not miss them."""
        return vingerafdruk()

    def __init__(
        self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource
    ) -> None:
        self._config = {**self.get_default_config(), **config}
        self._storage, self._resource = model_storage, resource
        self._layer: Kernvraaglaag | None = None

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Kernvragen:
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        examples = [e for e in training_data.intent_examples if e.get(TEXT)]
        spelling = Spelling.learn(
            [e.get(TEXT) for e in training_data.training_examples if e.get(TEXT)]
        )
        stuff = leerstof(
            lees_kernvraagzinnen(),
            spelling,
            KeptVectors(load_encoder(self._config["encoder"]), Path(self._config["cache"])),
            np.vstack([embedding_of(e) for e in examples]),
            [e.get(INTENT) for e in examples],
        )
        self._layer = Kernvraaglaag.learn(stuff, self._how())
        with self._storage.write_to(self._resource) as folder:
            self._layer.save(folder)
        return self._resource

    def _how(self) -> Instelling:
        named = self._config
        return Instelling(
            float(named["C"]),
            float(named["balance"]),
            float(named["temperature"]),
            float(named["misses"]),
            int(named["sample"]),
            int(named["random_state"]),
        )

    def process(self, messages: list[Message]) -> list[Message]:
        assert self._layer is not None
        for message in messages:
            whole, *parts = self._layer.asked(message.get(VECTORS))
            ranking = message.get(INTENT_RANKING_KEY) or []
            message.set(KERNVRAGEN, self._named(whole, ranking), add_to_output=True)
            clauses = message.get(CLAUSES) or []
            heard = [
                {**clause, KERNVRAGEN: self._named(part, clause[INTENT_RANKING_KEY])}
                for clause, part in zip(clauses, parts, strict=True)
            ]
            message.set(CLAUSES, heard, add_to_output=True)
        return messages

    def _named(
        self, asked: list[tuple[str, float]], ranking: list[dict[str, Any]]
    ) -> list[dict[str, Any]]:
        """What may be asked; `tussen`: the summed probability of the intents that it lies among."""
        assert self._layer is not None
        near, chance = self._layer.near, {one["name"]: one["confidence"] for one in ranking}
        return [
            {
                "naam": name,
                "kans": round(kans, 4),
                "tussen": round(sum(chance.get(i, 0) for i in near.get(name, ())), 4),
            }
            for name, kans in asked
            if kans >= LEAST
        ]

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Kernvragen:
        loaded = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            loaded._layer = Kernvraaglaag.load(folder, float(loaded._config["temperature"]))
        return loaded


def leerstof(
    lines: list[tuple[str, str]],
    spelling: Spelling,
    store: KeptVectors,
    other: np.ndarray[Any, np.dtype[np.float32]],
    intents: list[str],
) -> Leerstof:
    """What the layer learns from: the examples as the encoder reads them, beside the ordinary
    training sentences."""
    texts = [spelling.ordinary(begin_en_eind(sentence)) for _, sentence in lines]
    vectors = store.vectors(texts)
    rows = np.vstack([vectors[text] for text in texts])
    return Leerstof(rows, [name for name, _ in lines], other, intents)
