"""A linear model: a table of weights that gives what is seen a chance for each class.

The only one of its kind: what a day is of and what an amount is are two tables of it. Knows no
features. How a table is learned is in `bot/leren.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

ALTIJD = "altijd"
"""What is seen in everything; a table need not have it."""


@dataclass(frozen=True)
class Lineair:
    """`rij`: the row of each feature; `gewichten`: rows by classes; `klassen`: their names."""

    rij: dict[str, int]
    gewichten: npt.NDArray[np.float32]
    klassen: tuple[str, ...]

    def kansen(self, kenmerken: Mapping[str, float]) -> npt.NDArray[np.float32]:
        """A probability for each class, together 1. `kenmerken`: with how strong each is; those
        that were never seen say nothing."""
        seen = {**kenmerken, ALTIJD: 1.0}
        known = [one for one in seen if one in self.rij]
        strengths = np.array([seen[one] for one in known], np.float32)
        score = strengths @ self.gewichten[[self.rij[one] for one in known]]
        shifted = np.exp(score - score.max())
        return shifted / shifted.sum()


def bewaar(bestand: Path, modellen: Mapping[str, Lineair], soort: type[np.floating[Any]]) -> None:
    """`soort`: the numbers that the weights are kept as; half precision is enough for many rows."""
    kept: dict[str, Any] = {}
    for name, model in modellen.items():
        kept[f"{name}_kenmerken"] = np.frombuffer("\n".join(model.rij).encode(), np.uint8)
        kept[f"{name}_klassen"] = np.frombuffer("\n".join(model.klassen).encode(), np.uint8)
        kept[f"{name}_gewichten"] = model.gewichten.astype(soort)
    np.savez_compressed(bestand, **kept)


def lees_modellen(bestand: Path, *namen: str) -> tuple[Lineair, ...]:
    """The models of a file, in the order in which they are named."""
    with np.load(bestand) as kept:
        return tuple(_lees(kept, naam) for naam in namen)


def _lees(kept: Mapping[str, npt.NDArray[Any]], naam: str) -> Lineair:
    names = bytes(kept[f"{naam}_kenmerken"]).decode().split("\n")
    classes = bytes(kept[f"{naam}_klassen"]).decode().split("\n")
    weights = kept[f"{naam}_gewichten"].astype(np.float32)
    return Lineair({name: i for i, name in enumerate(names)}, weights, tuple(classes))
