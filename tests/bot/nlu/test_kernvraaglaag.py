"""What a layer of kernvragen learns from a few made-up vectors."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from bot.nlu.kernvraaglaag import (
    Instelling,
    Kernvraaglaag,
    Leerstof,
    Matrix,
    folds,
    near_intents,
    sample_of,
)
from bot.nlu.kernvraagzinnen import GEEN

HOW = Instelling(sample=200)
TERMIJN, KOSTEN, TOLD, OTHER = np.eye(4, 12, dtype=np.float32)


def around(direction: Matrix, many: int, seed: int) -> Matrix:
    noise = np.random.RandomState(seed).normal(0, 0.1, (many, direction.size))
    return (direction + noise).astype(np.float32)


def stuff() -> Leerstof:
    """In the training sentences of `vraag_verzet` stand twenty that ask the termijn as well."""
    rows = np.vstack([around(TERMIJN, 20, 1), around(KOSTEN, 20, 2), around(TOLD, 6, 3)])
    other = np.vstack([around(OTHER, 150, 4), around(TERMIJN, 20, 5)])
    truth = ["termijn"] * 20 + ["kosten"] * 20 + [GEEN] * 6
    return Leerstof(rows, truth, other, ["groet"] * 150 + ["vraag_verzet"] * 20)


def test_what_is_asked_is_the_likeliest_and_what_is_told_or_else_is_none() -> None:
    layer = Kernvraaglaag.learn(stuff(), HOW)
    asked = np.vstack([around(one, 1, 9) for one in (TERMIJN, KOSTEN, TOLD, OTHER)])
    best = [found[0] for found in layer.asked(asked)]
    assert [name for name, _ in best[:2]] == ["termijn", "kosten"]
    assert all(chance > 0.8 for _, chance in best[:2])
    assert all(chance < 0.5 for _, chance in best[2:])


def test_a_training_sentence_that_asks_the_same_is_no_example_of_the_opposite() -> None:
    learned_from = stuff()
    near = near_intents(learned_from)
    assert "vraag_verzet" in near["termijn"]
    kept = sample_of(learned_from, HOW)
    assert sum(at >= 150 for at in kept) < 5 and sum(at < 150 for at in kept) > 140


def test_it_is_the_same_after_it_was_kept(tmp_path: Path) -> None:

    layer = Kernvraaglaag.learn(stuff(), HOW)
    layer.save(tmp_path)
    again = Kernvraaglaag.load(tmp_path, HOW.temperature)
    some = around(TERMIJN, 3, 7)
    assert again.near == layer.near and again.asked(some) == layer.asked(some)


def test_every_sentence_is_held_out_once_and_every_name_is_in_every_part() -> None:
    truth = ["a"] * 10 + ["b"] * 5
    parts = list(folds(truth, 5, 1))
    assert sorted(at for _, held in parts for at in held) == list(range(15))
    assert all({truth[at] for at in held} == {"a", "b"} for _, held in parts)
