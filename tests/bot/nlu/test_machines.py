"""Labels that are learned together get the machines that each would get by itself."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.sparse as sp
from sklearn.svm import LinearSVC

from bot.nlu.machines import SHARE, train_machines

WORDS = np.random.RandomState(1).rand(400, 30)


@pytest.mark.parametrize("many", [2, 3, SHARE, SHARE + 1])
def test_each_label_against_all_others(many: int) -> None:
    labels = [f"label{number:02}" for number in range(many)]
    truth = [labels[int(row.argmax()) % many] for row in WORDS]
    rows = sp.csr_matrix(WORDS)
    layer = train_machines(rows, truth, labels, [1.0] * len(truth), c=1.0, balance=0.5, seed=7)
    assert layer.shape == (31, many)
    for place, label in enumerate(labels):
        is_label = np.array([name == label for name in truth])
        weight = (len(truth) / (many * is_label.sum())) ** 0.5
        alone = LinearSVC(C=1.0, class_weight={True: weight}, random_state=7).fit(rows, is_label)
        margins = rows @ layer[:-1, place] + layer[-1, place]
        assert margins == pytest.approx(alone.decision_function(rows), abs=0.02)
