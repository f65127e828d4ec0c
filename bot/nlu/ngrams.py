"""Pieces of words and pairs of words, weighed by how rare they are (tf-idf), as sparse rows.

They carry what an embedding blurs: the exact word on a letter, and its misspellings. Knows no
intents; is saved as plain JSON and numbers, never as a pickle.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import scipy.sparse as sp
from sklearn.feature_extraction.text import TfidfVectorizer

FILE, WEIGHTS = "ngrams.json", "ngrams.npz"
# name -> what sklearn's vectorizer is asked for
KINDS: dict[str, dict[str, Any]] = {
    "letters": {"analyzer": "char_wb"},
    "woorden": {"analyzer": "word", "token_pattern": r"\w+"},
}


class Ngrams:
    """`ranges`: kind -> (shortest, longest). A piece that occurs once in training is left out."""

    def __init__(self, ranges: dict[str, tuple[int, int]]) -> None:
        self._ranges = {kind: (int(low), int(high)) for kind, (low, high) in ranges.items()}
        self._vectorizers = {kind: self._new(kind, min_df=2) for kind in self._ranges}

    def _new(self, kind: str, **extra: Any) -> TfidfVectorizer:
        return TfidfVectorizer(
            **KINDS[kind],
            ngram_range=self._ranges[kind],
            sublinear_tf=True,
            dtype=np.float32,
            **extra,
        )

    def fit(self, texts: list[str]) -> sp.csr_matrix:
        """Learn the pieces; the rows of these texts."""
        return sp.hstack([v.fit_transform(texts) for v in self._vectorizers.values()]).tocsr()

    def transform(self, texts: list[str]) -> sp.csr_matrix:
        """(texts x pieces), each kind of unit length; a text without known pieces is zero."""
        return sp.hstack([v.transform(texts) for v in self._vectorizers.values()]).tocsr()

    def save(self, folder: Path) -> None:
        pieces = {
            kind: sorted(v.vocabulary_, key=v.vocabulary_.__getitem__)
            for kind, v in self._vectorizers.items()
        }
        body = {"ranges": self._ranges, "pieces": pieces}
        (folder / FILE).write_text(json.dumps(body, ensure_ascii=False), encoding="utf-8")
        np.savez(folder / WEIGHTS, **{kind: v.idf_ for kind, v in self._vectorizers.items()})

    @classmethod
    def load(cls, folder: Path) -> Ngrams:
        body = json.loads((folder / FILE).read_text(encoding="utf-8"))
        ngrams = cls(body["ranges"])
        with np.load(folder / WEIGHTS) as weights:
            for kind, pieces in body["pieces"].items():
                vocabulary = {piece: number for number, piece in enumerate(pieces)}
                vectorizer = ngrams._new(kind, vocabulary=vocabulary)
                vectorizer.idf_ = weights[kind]
                ngrams._vectorizers[kind] = vectorizer
        return ngrams
