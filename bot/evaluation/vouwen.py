"""A harder test than the evaluation set: a fifth of the training sentences held out, five times.

They are full of look-alikes on the borders between labels, and each fold knows less than the
product. Uses the same parts as the pipeline, without Rasa around them.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import scipy.sparse as sp
from sklearn.svm import LinearSVC

from bot.nlu.classifier import LinearIntentClassifier
from bot.nlu.embedding import EmbeddingFeaturizer
from bot.nlu.encoders import load_encoder
from bot.nlu.kept_vectors import KeptVectors
from bot.nlu.ngrams import Ngrams
from bot.nlu.spelling import Spelling

FOLDS = 5


def in_vouwen(training: list[tuple[str, str, str]]) -> tuple[float, float]:
    """(top-1, top-3) over all held-out sentences; no emergency gate."""
    settings = LinearIntentClassifier.get_default_config()
    featurizer = EmbeddingFeaturizer.get_default_config()
    labels = np.array([label for _, label, _ in training])
    spelling = Spelling.learn([text for _, _, text in training])
    texts = [spelling.ordinary(text) for _, _, text in training]
    store = KeptVectors(load_encoder(featurizer["encoder"]), Path(featurizer["cache"]))
    vectors = store.vectors(texts)
    dense = np.vstack([vectors[text] for text in texts]) * float(featurizer["scale"])
    fold = np.random.RandomState(settings["random_state"]).randint(0, FOLDS, len(texts))
    first = third = 0
    for number in range(FOLDS):
        known = fold != number
        ngrams = Ngrams({"letters": settings["letters"], "woorden": settings["woorden"]})
        learned = ngrams.fit(
            [text for text, is_known in zip(texts, known, strict=True) if is_known]
        )
        asked = ngrams.transform(
            [text for text, is_known in zip(texts, known, strict=True) if not is_known]
        )
        centre = dense[known].mean(axis=0)
        machine = LinearSVC(C=settings["C"], class_weight="balanced").fit(
            sp.hstack([learned, sp.csr_matrix(dense[known] - centre)]).tocsr(), labels[known]
        )
        margins = machine.decision_function(
            sp.hstack([asked, sp.csr_matrix(dense[~known] - centre)]).tocsr()
        )
        guesses = machine.classes_[np.argsort(-margins, axis=1)[:, :3]]
        first += int((guesses[:, 0] == labels[~known]).sum())
        third += int((guesses == labels[~known][:, None]).any(axis=1).sum())
    return first / len(texts), third / len(texts)
