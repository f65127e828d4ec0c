"""One support vector machine per label, trained side by side on the cores there are.

Apart from the classifier, so that a helper process does not load Rasa. Knows no intent by name.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Sequence

import numpy as np
import scipy.sparse as sp
from joblib import Parallel, delayed
from numpy.typing import NDArray
from sklearn.svm import LinearSVC

CORES = min(4, os.cpu_count() or 1)
SHARE = 16  # labels that are learned in one go, before it is said how far it is
Column = NDArray[np.float64]


def train_machines(
    rows: sp.csr_matrix,
    truth: Sequence[str],
    labels: Sequence[str],
    heft: Sequence[float],
    c: float,
    balance: float,
    seed: int,
) -> NDArray[np.float32]:
    """(features + 1) x labels: the weights of each label against all others, the bias last.

    `heft`: how much each sentence counts. `balance`: 1 lets a label with few sentences count as
    much as one with many, 0 counts sentences.
    """
    counts, named = Counter(truth), np.asarray(truth)
    weights = {label: (len(truth) / (len(labels) * counts[label])) ** balance for label in labels}
    shares = [labels[begin : begin + SHARE] for begin in range(0, len(labels), SHARE)]
    # Handed over whole (max_nbytes): the trainer cannot work on memory that it may not write.
    done = Parallel(n_jobs=CORES, max_nbytes=None, return_as="generator")(
        delayed(_train)(
            rows,
            {label: (named == label, weights[label]) for label in share},
            np.asarray(heft),
            c,
            seed,
        )
        for share in shares
    )
    columns: dict[str, Column] = {}
    for learned in done:
        columns |= learned
        if len(labels) > SHARE:
            print(f"  learned {len(columns)}/{len(labels)}", file=sys.stderr, flush=True)
    # Row by row in memory: a product with a layer that is not copies all of it for every message.
    return np.ascontiguousarray(np.array([columns[label] for label in labels], np.float32).T)


def _train(
    rows: sp.csr_matrix,
    wanted: dict[str, tuple[NDArray[np.bool_], float]],
    heft: Column,
    c: float,
    seed: int,
) -> dict[str, Column]:
    found = {}
    for label, (is_label, weight) in wanted.items():
        machine = LinearSVC(C=c, class_weight={True: weight}, random_state=seed)
        machine.fit(rows, is_label, sample_weight=heft)
        found[label] = np.append(machine.coef_[0], machine.intercept_)
    return found
