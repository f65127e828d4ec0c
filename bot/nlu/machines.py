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
TOLERANCE = 0.01  # ten times finer gives the same margins to three digits, in twice the time
Columns = NDArray[np.float32]


def train_machines(
    rows: sp.csr_matrix,
    truth: Sequence[str],
    labels: Sequence[str],
    heft: Sequence[float],
    c: float,
    balance: float,
    seed: int,
) -> Columns:
    """(features + 1) x labels: the weights of each label against all others, the bias last.

    `heft`: how much each sentence counts. `balance`: 1 lets a label with few sentences count as
    much as one with many, 0 counts sentences.
    """
    counts = Counter(truth)
    weights = {label: (len(truth) / (len(labels) * counts[label])) ** balance for label in labels}
    shares = [labels[begin : begin + SHARE] for begin in range(0, len(labels), SHARE)]
    # Handed over whole (max_nbytes): the trainer cannot work on memory that it may not write.
    done = Parallel(n_jobs=CORES, max_nbytes=None, return_as="generator")(
        delayed(_train)(rows, truth, share, weights, np.asarray(heft), c, seed) for share in shares
    )
    columns: list[Columns] = []
    for learned in done:
        columns.append(learned)
        if len(labels) > SHARE:
            ready = min(len(columns) * SHARE, len(labels))
            print(f"  learned {ready}/{len(labels)}", file=sys.stderr, flush=True)
    # Row by row in memory: a product with a layer that is not copies all of it for every message.
    return np.ascontiguousarray(np.hstack(columns))


def _train(
    rows: sp.csr_matrix,
    truth: Sequence[str],
    share: Sequence[str],
    weights: dict[str, float],
    heft: NDArray[np.float64],
    c: float,
    seed: int,
) -> Columns:
    """The columns of a share of the labels, in one go over the rows; the others are one class."""
    number = {label: place + 1 for place, label in enumerate(share)}
    wanted = np.array([number.get(label, 0) for label in truth])
    balance = {place: weights[label] for label, place in number.items()}
    if len(share) == 1 or (len(share) == 2 and wanted.all()):
        return np.hstack([_one(rows, wanted == p, balance[p], heft, c, seed) for p in balance])
    machine = LinearSVC(C=c, class_weight={0: 1.0, **balance}, random_state=seed, tol=TOLERANCE)
    machine.fit(rows, wanted, sample_weight=heft)
    columns = np.vstack([machine.coef_.T, machine.intercept_]).astype(np.float32)
    return columns[:, -len(share) :]


def _one(
    rows: sp.csr_matrix,
    is_label: NDArray[np.bool_],
    weight: float,
    heft: NDArray[np.float64],
    c: float,
    seed: int,
) -> Columns:
    """With two classes the trainer makes a single machine, for the second one."""
    machine = LinearSVC(C=c, class_weight={True: weight}, random_state=seed, tol=TOLERANCE)
    machine.fit(rows, is_label, sample_weight=heft)
    return np.append(machine.coef_[0], machine.intercept_).astype(np.float32)[:, None]
