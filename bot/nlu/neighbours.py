"""A second opinion: which labels the nearest training sentences have, by their embeddings.

It knows what a layer cannot say with one line: a label that is said in many unlike ways. Knows no
intent by name.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

FILE = "neighbours.npz"
Matrix = NDArray[np.float32]


class Neighbours:
    """`rows`: unit vectors around the centre; `owner`: the number of the label of each; `heft`: how
    much each counts. `width`: how fast a neighbour counts less as it is further away (a cosine)."""

    def __init__(
        self,
        rows: Matrix,
        owner: NDArray[np.int16],
        heft: NDArray[np.float32],
        labels: int,
        width: float,
    ) -> None:
        # Lying down: a few texts at a time are compared with all of them in half the time.
        self._rows = np.ascontiguousarray(rows.T)
        self._owner, self._heft = owner, heft
        self._labels, self._width = labels, width

    @classmethod
    def learn(
        cls,
        vectors: Matrix,
        truth: Sequence[str],
        labels: Sequence[str],
        heft: Sequence[float],
        width: float,
    ) -> Neighbours:
        """`vectors`: centred already."""
        number = {label: place for place, label in enumerate(labels)}
        owner = np.array([number[label] for label in truth], np.int16)
        return cls(_unit(vectors), owner, np.array(heft, np.float32), len(labels), width)

    def shares(self, vectors: Matrix) -> Matrix:
        """(texts x labels), adding up to 1: each neighbour counts by how near it is."""
        near = _unit(vectors) @ self._rows
        weights = np.exp((near - near.max(axis=1, keepdims=True)) / self._width) * self._heft
        weights /= weights.sum(axis=1, keepdims=True)
        return np.array(
            [np.bincount(self._owner, weight, self._labels) for weight in weights], np.float32
        )

    def save(self, folder: Path) -> None:
        """In half the precision: a neighbour stays one."""
        np.savez(
            folder / FILE,
            rows=self._rows.T.astype(np.float16),
            owner=self._owner,
            heft=self._heft,
        )

    @classmethod
    def load(cls, folder: Path, labels: int, width: float) -> Neighbours:
        with np.load(folder / FILE) as saved:
            rows = saved["rows"].astype(np.float32)
            return cls(rows, saved["owner"], saved["heft"], labels, width)


def agreed(machines: Matrix, neighbours: Matrix, share: float) -> Matrix:
    """The probabilities of both together; `share`: how much the neighbours count."""
    logs = (1 - share) * np.log(machines + 1e-4) + share * np.log(neighbours + 1e-3)
    powers = np.exp(logs - logs.max(axis=1, keepdims=True))
    together: Matrix = powers / powers.sum(axis=1, keepdims=True)
    return together


def _unit(vectors: Matrix) -> Matrix:
    sizes = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: Matrix = vectors / np.maximum(sizes, 1e-9)
    return unit
