"""Which kernvraag a sentence asks, by its embedding: one machine per kernvraag, and one for none.

Learned from the examples of all kernvragen, from their near misses and from a sample of ordinary
training sentences. Knows neither Rasa nor any kernvraag by name.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from bot.nlu.calibration import probabilities
from bot.nlu.kernvraagzinnen import GEEN
from bot.nlu.machines import train_machines

Matrix = NDArray[np.float32]
Near = dict[str, frozenset[str]]
NAMES, LAYER = "kernvragen.json", "kernvragen.npz"
MOST = 2  # kernvragen of a sentence that are passed on
SIZE = 2.36  # of a vector: centred it is about a unit long
NEAREST, A_PART = 5, 0.02
"""So many training sentences are near an example; the share that makes their intent near."""
HARDEST = 100  # training sentences most like each kernvraag that are learned from as well
THE_SAME = 0.85  # so alike (a cosine) a training sentence may well ask the same


@dataclass(frozen=True)
class Leerstof:
    """What is learned from. `truth`: of each row the name of its kernvraag, or `GEEN`.

    `other`: training sentences with their `intents`, of which a sample stands for all that asks
    none of these.
    """

    rows: Matrix
    truth: Sequence[str]
    other: Matrix
    intents: Sequence[str]


@dataclass(frozen=True)
class Instelling:
    """As in `train_machines`; `misses`: how often a near miss counts; `sample`: how many ordinary
    sentences; `temperature`: how sharp."""

    c: float = 1.0
    balance: float = 0.75
    temperature: float = 0.15
    misses: float = 4.0
    sample: int = 3000
    seed: int = 7


class Kernvraaglaag:
    """`layer`: (dimensions + 1) x names, the bias last. `centre`: taken off a vector first.
    `near`: of each kernvraag the intents that it lies among."""

    def __init__(
        self,
        names: Sequence[str],
        layer: Matrix,
        centre: Matrix,
        temperature: float,
        near: Mapping[str, frozenset[str]],
    ) -> None:
        self.names, self.near = list(names), dict(near)
        self._layer, self._centre, self._temperature = layer, centre, temperature

    @classmethod
    def learn(cls, stuff: Leerstof, how: Instelling) -> Kernvraaglaag:
        """Twice: a first one says which ordinary sentences are hardest to tell apart."""
        return learn(stuff, sample_of(stuff, how), near_intents(stuff), how)

    def chances(self, vectors: Matrix) -> Matrix:
        """(texts x names), each row adding up to 1."""
        rows = _sized(vectors) - self._centre
        return probabilities(rows @ self._layer[:-1] + self._layer[-1], self._temperature)

    def asked(self, vectors: Matrix) -> list[list[tuple[str, float]]]:
        """Of each text the two likeliest kernvragen with their chances: a sentence may ask two."""
        found = self.chances(vectors)
        return [
            [(self.names[at], float(row[at])) for at in np.argsort(-row) if self.names[at] != GEEN][
                :MOST
            ]
            for row in found
        ]

    def save(self, folder: Path) -> None:
        body = {"names": self.names, "near": {n: sorted(i) for n, i in self.near.items()}}
        (folder / NAMES).write_text(json.dumps(body), encoding="utf-8")
        np.savez(folder / LAYER, layer=self._layer, centre=self._centre)

    @classmethod
    def load(cls, folder: Path, temperature: float) -> Kernvraaglaag:
        body = json.loads((folder / NAMES).read_text(encoding="utf-8"))
        near = {name: frozenset(intents) for name, intents in body["near"].items()}
        with np.load(folder / LAYER) as saved:
            return cls(body["names"], saved["layer"], saved["centre"], temperature, near)


def sample_of(stuff: Leerstof, how: Instelling) -> NDArray[np.int64]:
    """Which training sentences stand for "asks none of these": a sample, and those that a first
    layer thinks most like each kernvraag, but for what says nearly the same as an example."""
    random = np.random.RandomState(how.seed)
    chosen = random.permutation(len(stuff.other))[: how.sample]
    if not len(chosen):
        return chosen
    scores = learn(stuff, chosen, {}, how).chances(stuff.other)
    hardest = np.argsort(-scores, axis=0)[:HARDEST].ravel()
    chosen = np.unique(np.concatenate([chosen, hardest]))
    centre = stuff.other.mean(axis=0)
    examples = stuff.rows[[name != GEEN for name in stuff.truth]]
    alike = _unit(stuff.other[chosen] - centre) @ _unit(examples - centre).T
    kept: NDArray[np.int64] = chosen[alike.max(axis=1) < THE_SAME]
    return kept


def near_intents(stuff: Leerstof) -> Near:
    """Of each kernvraag the intents of the training sentences nearest to its examples."""
    if not len(stuff.other):
        return {}
    centre = stuff.other.mean(axis=0)
    known = _unit(stuff.other - centre).T
    counts: dict[str, Counter[str]] = {}
    for begin, name in enumerate(stuff.truth):
        if name == GEEN:
            continue
        likeness = _unit(stuff.rows[begin : begin + 1] - centre) @ known
        nearest = np.argpartition(-likeness[0], min(NEAREST, likeness.size - 1))[:NEAREST]
        counts.setdefault(name, Counter()).update(stuff.intents[at] for at in nearest)
    return {
        name: frozenset(i for i, seen in found.items() if seen / found.total() >= A_PART)
        for name, found in counts.items()
    }


def folds(truth: Sequence[str], many: int, seed: int) -> Iterator[tuple[list[int], list[int]]]:
    """(learned from, held out): every name is spread over all folds."""
    random = np.random.RandomState(seed)
    fold = np.zeros(len(truth), int)
    for name in sorted(set(truth)):
        places = np.array([at for at, one in enumerate(truth) if one == name])
        fold[random.permutation(places)] = np.arange(len(places)) % many
    for number in range(many):
        yield list(np.where(fold != number)[0]), list(np.where(fold == number)[0])


def learn(stuff: Leerstof, sample: NDArray[np.int64], near: Near, how: Instelling) -> Kernvraaglaag:
    """From these examples and these of the ordinary sentences."""
    rows = np.vstack([_sized(stuff.rows), _sized(stuff.other[sample])])
    truth = [*stuff.truth, *([GEEN] * len(sample))]
    names = sorted(set(truth))
    centre = rows.mean(axis=0)
    heft = [how.misses if name == GEEN else 1.0 for name in stuff.truth] + [1.0] * len(sample)
    layer = train_machines(
        sp.csr_matrix(rows - centre), truth, names, heft, how.c, how.balance, how.seed
    )
    return Kernvraaglaag(names, layer, centre, how.temperature, near)


def _unit(rows: Matrix) -> Matrix:
    unit: Matrix = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return unit


def _sized(rows: Matrix) -> Matrix:
    sized: Matrix = (_unit(rows) * SIZE).astype(np.float32)
    return sized
