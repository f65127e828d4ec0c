"""Learns a linear model (`casefile/lineair.py`) from examples: the same ones give the same weights.

Knows no features: what is seen in a day is for `leer_dagen`, in an amount for `leer_geldrollen`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from casefile.lineair import ALTIJD, Lineair

Rij = tuple[Mapping[str, float], str]
"""What is seen, with how strong each is, and the class that it is of."""


def leer(
    rows: Sequence[Rij], vrij: float, *, minst: int = 1, altijd: bool = False, stap: float = 1e-4
) -> Lineair:
    """`vrij`: how little the weights are held back. `minst`: a feature of fewer rows says nothing
    of others. `altijd`: what is seen in everything is learned apart, held back by nothing. `stap`:
    how little must change for learning to end."""
    counts = Counter(name for features, _ in rows for name in features)
    index = {name: i for i, name in enumerate(sorted(n for n, c in counts.items() if c >= minst))}
    seen = [
        sorted((index[n], strength) for n, strength in features.items() if n in index)
        for features, _ in rows
    ]
    columns = np.array([i for one in seen for i, _ in one], dtype=np.int32)
    strengths = np.array([strength for one in seen for _, strength in one])
    starts = np.cumsum([0, *map(len, seen)])
    table = csr_matrix((strengths, columns, starts), (len(rows), len(index)))
    model = LogisticRegression(C=vrij, max_iter=5000, tol=stap, fit_intercept=altijd)
    model.fit(table, [told for _, told in rows])
    weights = model.coef_.T
    if altijd:
        weights = np.vstack([model.intercept_, weights])
        index = {name: i for i, name in enumerate([ALTIJD, *index])}
    if weights.shape[1] == 1:
        weights = np.hstack([-weights / 2, weights / 2])
    return Lineair(index, weights.astype(np.float32), tuple(str(c) for c in model.classes_))
