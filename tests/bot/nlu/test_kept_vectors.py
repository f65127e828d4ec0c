"""The vectors that come with the product are those of its sentences, by its encoder."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from bot.nlu import kept_vectors
from bot.nlu.encoders import Vector, load_encoder
from bot.nlu.kept_vectors import KEPT, KeptVectors, training_texts

TEXTS = training_texts()
EVERY = 100  # one in so many is computed again
LARGEST = 10_000_000  # bytes of all files


class Counting:
    """An encoder of three numbers that counts its work."""

    name = "counting"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, text: str) -> Vector:
        self.asked.append(text)
        row = np.array([len(text), 1 + text.count("a"), 3], np.float32)
        return row / np.float32(np.linalg.norm(row))


def test_every_sentence_has_its_vector_but_the_shortest(tmp_path: Path) -> None:
    store = KeptVectors(Counting(), tmp_path / "cache")
    store._encoder.name = load_encoder("e5").name
    missing = [text for text in TEXTS if not store.is_kept(text)]
    kept = [len(text) for text in TEXTS if store.is_kept(text)]
    short = sorted(kept)[len(kept) // 50]  # characters: what was reworded since may be longer
    longer = sum(len(text) > short for text in missing)
    assert len(kept) > 0.8 * len(TEXTS)
    assert longer / len(TEXTS) < 0.02, "run: python -m bot.nlu.kept_vectors --anew"


def test_one_in_a_hundred_computed_again_is_the_same(tmp_path: Path) -> None:
    encoder = load_encoder("e5")
    store = KeptVectors(encoder, tmp_path / "cache")
    some = [text for text in TEXTS[::EVERY] if store.is_kept(text)]
    kept = store.vectors(some)
    assert len(some) > len(TEXTS) / EVERY * 0.75
    assert min(float(kept[text] @ encoder.encode(text)) for text in some) > 0.999


def test_they_stay_small() -> None:
    assert sum(file.stat().st_size for file in KEPT.glob("*.npz")) < LARGEST


def test_what_was_kept_is_not_computed_again_and_more_comes_in_a_file_beside_it(
    tmp_path: Path,
) -> None:
    first = KeptVectors(Counting(), tmp_path / "a", tmp_path / "kept")
    assert first.keep(["een", "twee", "een"], anew=False) == 2
    encoder = Counting()
    again = KeptVectors(encoder, tmp_path / "b", tmp_path / "kept")
    assert again.keep(["twee", "drie"], anew=False) == 1
    assert encoder.asked == ["drie"]
    assert [f.name for f in sorted((tmp_path / "kept").iterdir())] == ["001.npz", "002.npz"]
    third = KeptVectors(Counting(), tmp_path / "c", tmp_path / "kept")
    assert third.keep(["drie"], anew=True) == 1
    assert [f.name for f in (tmp_path / "kept").iterdir()] == ["001.npz"]


def test_a_vector_is_the_same_wherever_it_came_from(tmp_path: Path) -> None:
    computed = KeptVectors(Counting(), tmp_path / "cache", tmp_path / "kept")
    fresh = computed.vectors(["een"])["een"]
    cached = KeptVectors(Counting(), tmp_path / "cache", tmp_path / "kept").vectors(["een"])["een"]
    computed.keep(["een"], anew=False)
    kept = KeptVectors(Counting(), tmp_path / "new", tmp_path / "kept").vectors(["een"])["een"]
    assert np.array_equal(fresh, cached) and np.array_equal(fresh, kept)


def test_two_trainings_at_once_share_one_cache(tmp_path: Path) -> None:
    problems: list[Exception] = []

    def work(number: int) -> None:
        try:
            store = KeptVectors(Counting(), tmp_path / "cache", tmp_path / "kept")
            assert len(store.vectors([f"{number % 2} {n}" for n in range(1200)])) == 1200
        except Exception as error:
            problems.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []


def test_the_shortest_stay_out_where_all_would_be_too_much(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_vectors, "MOST", 2)
    store = KeptVectors(Counting(), tmp_path / "a", tmp_path / "kept")
    assert store.keep(["een lange zin", "ja", "een zin"], anew=True) == 2
    again = KeptVectors(Counting(), tmp_path / "b", tmp_path / "kept")
    assert [again.is_kept(one) for one in ("een lange zin", "een zin", "ja")] == [True, True, False]
    assert again.keep(["nog een veel langere zin"], anew=False) == 0
