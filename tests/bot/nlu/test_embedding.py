"""The encoder reads what is new in one pass, and gives what it gives each text by itself."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu import embedding
from bot.nlu.embedding import VECTORS, EmbeddingFeaturizer
from bot.nlu.encoders import E5Encoder, Vector
from bot.nlu.spelling import CLAUSES, ORDINARY

WHOLE, ONE, TWO = "Dag. Ik kan de huur niet betalen", "ik kan de huur niet betalen", "dag"


class Counting:
    """A text is its length; keeps what it was asked."""

    name = "telt"

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def encode(self, text: str) -> Vector:
        return np.array([len(text)], np.float32)

    def encode_all(self, texts: Sequence[str]) -> Sequence[Vector]:
        self.asked.append(list(texts))
        return [self.encode(text) for text in texts]


def message(whole: str, *clauses: str) -> Message:
    read = Message({TEXT: whole})
    read.set(CLAUSES, [{"tekst": clause, ORDINARY: clause} for clause in clauses])
    return read


@pytest.fixture
def encoder(monkeypatch: pytest.MonkeyPatch) -> Counting:
    encoder = Counting()
    monkeypatch.setattr(embedding, "load_encoder", lambda name: encoder)
    return encoder


def test_a_message_is_one_pass_and_what_was_just_read_is_not_read_again(encoder: Counting) -> None:
    featurizer = EmbeddingFeaturizer({**EmbeddingFeaturizer.get_default_config(), "scale": 2}, "e")
    first, rest = message(WHOLE, TWO, ONE), message(ONE, ONE, "daarna iets anders")
    featurizer.process([first])
    featurizer.process([rest])
    assert encoder.asked == [[WHOLE, TWO, ONE], ["daarna iets anders"]]
    vectors = [float(row[0]) for one in (first, rest) for row in one.get(VECTORS)]
    said = (WHOLE, TWO, ONE, ONE, ONE, "daarna iets anders")
    assert vectors == [2 * len(text) for text in said]
    _, sentence = rest.get_dense_features(TEXT)
    assert sentence is not None and sentence.features.tolist() == [[2 * len(ONE)]]
    featurizer.process([message(WHOLE)])
    assert encoder.asked[-1] == [WHOLE], "what was said before the message before is forgotten"


def test_several_texts_in_one_pass_are_the_same_vectors() -> None:
    encoder = E5Encoder()
    texts = [WHOLE, " ", "😀", ONE * 40]
    for text, vector in zip(texts, encoder.encode_all(texts), strict=True):
        assert np.array_equal(vector, encoder.encode(text))
