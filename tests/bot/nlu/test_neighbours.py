"""The nearest sentences say what a text may mean, the nearer the louder."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.nlu.neighbours import Neighbours, agreed

LABELS = ["brief", "geld", "rechter"]
VECTORS = np.array([[1, 0, 0], [0.9, 0.1, 0], [0, 1, 0], [0, 0, 2]], np.float32)
TRUTH = ["brief", "brief", "geld", "rechter"]


def near(heft: list[float]) -> Neighbours:
    return Neighbours.learn(VECTORS, TRUTH, LABELS, heft, width=0.1)


def test_the_label_of_the_nearest_sentences_gets_nearly_all() -> None:
    shares = near([1, 1, 1, 1]).shares(np.array([[5, 0.2, 0], [0, 0, 0.1]], np.float32))
    assert shares.sum(axis=1) == pytest.approx(1)
    assert shares[0, 0] > 0.99 and shares[1, 2] > 0.99


def test_between_two_the_heavier_one_counts_more() -> None:
    middle = np.array([[0, 1, 1]], np.float32)
    assert near([1, 1, 1, 1]).shares(middle)[0, 1:] == pytest.approx([0.5, 0.5], abs=0.01)
    assert near([1, 1, 1, 2]).shares(middle)[0, 1:] == pytest.approx([1 / 3, 2 / 3], abs=0.01)


def test_what_was_learned_can_be_kept(tmp_path: Path) -> None:
    learned = near([1, 2, 1, 1])
    learned.save(tmp_path)
    loaded = Neighbours.load(tmp_path, len(LABELS), width=0.1)
    asked = np.array([[1, 1, 0.3]], np.float32)
    assert loaded.shares(asked) == pytest.approx(learned.shares(asked), abs=1e-3)


def test_together_they_may_change_what_is_likeliest_and_add_up_to_one() -> None:
    layer = np.array([[0.5, 0.45, 0.05]], np.float32)
    others = np.array([[0.01, 0.98, 0.01]], np.float32)
    both = agreed(layer, others, share=0.2)
    assert both.sum() == pytest.approx(1) and both.argmax() == 1
    assert agreed(layer, others, share=0.0) == pytest.approx(layer, abs=1e-3)
