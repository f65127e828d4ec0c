"""A table of weights says the same after it was kept, and nothing of what it never saw."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.leren import leer
from casefile.lineair import bewaar, lees_modellen

RIJEN = [
    ({"zitting": 1.0}, "rechter"),
    ({"zitting": 0.5, "brief": 0.2}, "rechter"),
    ({"brief": 1.0}, "post"),
    ({"brief": 0.7, "eenmalig": 1.0}, "post"),
]


@pytest.mark.parametrize("altijd", [False, True])
def test_what_was_kept_gives_the_same_chances(tmp_path: Path, altijd: bool) -> None:
    learned = leer(RIJEN, 1.0, altijd=altijd)
    bewaar(tmp_path / "g.npz", {"een": learned, "twee": leer(RIJEN[1:], 1.0)}, np.float32)
    kept = lees_modellen(tmp_path / "g.npz", "een")[0]
    for seen, told in RIJEN:
        chances = learned.kansen(seen)
        assert (kept.kansen(seen) == chances).all()
        assert chances.sum() == pytest.approx(1)
        assert kept.klassen[int(chances.argmax())] == told


def test_how_strong_it_is_counts_and_what_was_never_seen_does_not() -> None:
    model = leer(RIJEN, 1.0, altijd=True, minst=2)
    judge = model.klassen.index("rechter")
    assert model.kansen({"zitting": 1.0})[judge] > model.kansen({"zitting": 0.3})[judge]
    assert (model.kansen({"zitting": 1.0, "nieuw": 5.0}) == model.kansen({"zitting": 1.0})).all()
    assert "eenmalig" not in model.rij
