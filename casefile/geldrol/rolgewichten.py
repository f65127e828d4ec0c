"""The two linear models: what an amount is, and which word it belongs to. Knows no features.

The weights come along (`gewichten.npz`); `python -m bot.leer_geldrollen` makes them anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

BESTAND = Path(__file__).with_name("gewichten.npz")


@dataclass(frozen=True)
class Lineair:
    """`rij`: the row of each feature; `gewichten`: rows by classes; `klassen`: their names."""

    rij: dict[str, int]
    gewichten: npt.NDArray[np.float32]
    klassen: tuple[str, ...]

    def kansen(self, kenmerken: Iterable[str]) -> npt.NDArray[np.float32]:
        """A probability for each class; features that were never seen say nothing."""
        rows = [self.rij[one] for one in set(kenmerken) if one in self.rij]
        score = self.gewichten[rows].sum(axis=0)
        shifted = np.exp(score - score.max())
        return shifted / shifted.sum()


@lru_cache(maxsize=1)
def modellen() -> tuple[Lineair, Lineair]:
    """The model of roles, and the one of pairs (classes "nee" and "ja")."""
    with np.load(BESTAND) as kept:
        return _lees(kept, "rol"), _lees(kept, "paar")


def _lees(kept: dict[str, npt.NDArray[np.float32]], naam: str) -> Lineair:
    names = bytes(kept[f"{naam}_kenmerken"]).decode().split("\n")
    classes = bytes(kept[f"{naam}_klassen"]).decode().split("\n")
    weights = kept[f"{naam}_gewichten"].astype(np.float32)
    return Lineair({name: i for i, name in enumerate(names)}, weights, tuple(classes))
