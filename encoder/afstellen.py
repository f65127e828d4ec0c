"""Tunes the upper half of the encoder on nlu_data; says after every round how it does on voices
that it did not learn from. Needs torch.

`python -m encoder.afstellen BASE SENTENCES.json OUT.q4 [TUNED.bin]`; `make encoder` calls it. With
a file that was put together before (`.cache/encoder-*.bin`) it goes on from there: new sentences.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as nn
from torch import Tensor

from encoder.leerstof import Leerstof, Rows
from encoder.opslag import Gewichten
from encoder.packed import read
from encoder.tuned import write_tuned

SEED = 7
FIRST = 6  # the layers below stay as they are
BATCH, MIXED = 48, 40  # sentences in a step; steps whose sentences are put together by length
DROP, SMOOTH, NOISY = 0.1, 0.1, 0.45
BALANCE = 0.25  # 1: a label with few sentences counts as much as one with many
HEAD_RATE, WARM = 2e-3, 0.06
SCALE = 8.0  # makes centred vectors large enough for the head


@dataclass(frozen=True)
class Ronde:
    """`rounds` over all files but the held-out ones, the rate falling to nearly zero."""

    rounds: int
    rate: float
    held_out: tuple[str, ...]


# First without the three sets that the borders were chosen on, then with two of them.
RONDEN = (
    Ronde(5, 2e-4, ("stemmen_eerder", "stemmen_f", "stemmen_c")),
    Ronde(2, 1.5e-4, ("stemmen_eerder",)),
)
# From layers that were tuned before: what comes along went through both.
VERDER = (Ronde(4, 2e-4, ("stemmen_eerder",)),)


class Afsteller:
    def __init__(self, stof: Leerstof, weights: Gewichten) -> None:
        self.stof, self.weights = stof, weights
        self.head = torch.zeros(len(stof.labels), stof.packed.hidden + 1, requires_grad=True)
        self.centre = torch.zeros(stof.packed.hidden)
        self._chance = np.random.RandomState(SEED)

    def begin(self, held_out: Sequence[str]) -> None:
        """The head learns on the vectors as they are, so that the layers need not unlearn."""
        known = self._known(held_out)
        vectors = self.stof.vectors(known, self.weights.rounded())
        self.centre = vectors.mean(0)
        places, counts = torch.tensor(known), self._counts(known)
        learner = torch.optim.Adam([self.head], lr=0.05)
        for _ in range(200):
            learner.zero_grad()
            (self._loss(vectors, places, counts) + 1e-5 * self.head.square().sum()).backward()
            learner.step()

    def learn(self, ronde: Ronde) -> None:
        known = self._known(ronde.held_out)
        counts = self._counts(known)
        big, small = self.weights.big, self.weights.small
        learner = torch.optim.AdamW(
            [
                {"params": [big], "lr": ronde.rate, "weight_decay": 0.01},
                {"params": [small], "lr": ronde.rate, "weight_decay": 0.0},
                {"params": [self.head], "lr": HEAD_RATE, "weight_decay": 0.0},
            ],
            betas=(0.9, 0.98),
            fused=True,
        )
        rates = [float(group["lr"]) for group in learner.param_groups]
        steps = ronde.rounds * math.ceil(len(known) / BATCH)
        done, started = 0, time.monotonic()
        for number in range(1, ronde.rounds + 1):
            for batch in self._batches(known):
                for group, rate in zip(learner.param_groups, rates, strict=True):
                    group["lr"] = rate * _share(done, steps)
                used = {
                    name: part.requires_grad_(True) for name, part in self.weights.rounded().items()
                }
                vectors = self.stof.upper(self._rows(batch), used, DROP)
                self._loss(vectors, torch.tensor(batch), counts).backward()
                self.weights.take_gradients(used)
                torch.nn.utils.clip_grad_norm_([big, small, self.head], 1.0)
                learner.step()
                learner.zero_grad()
                done += 1
                if done % 50 == 0:
                    print(
                        f"  {done}/{steps} {(time.monotonic() - started) / done:.2f} s", flush=True
                    )
            self.report(f"round {number}", ronde.held_out)

    def report(self, name: str, held_out: Sequence[str]) -> None:
        """The first choice of the head alone: the classifier hears n-grams too."""
        weights, told = self.weights.rounded(), []
        for file in held_out:
            places = self.stof.of([file])
            with torch.no_grad():
                guess = self._logits(self.stof.vectors(places, weights)).argmax(1)
            right = (guess == self.stof.truth[places]).float().mean()
            told.append(f"{file} {right:.3f}")
        print(name, *told, flush=True)

    def _known(self, held_out: Sequence[str]) -> list[int]:
        left_out = set(self.stof.of(held_out))
        return [place for place in range(len(self.stof.files)) if place not in left_out]

    def _counts(self, known: list[int]) -> Tensor:
        """What each sentence counts, on average 1."""
        truth = self.stof.truth
        often = torch.bincount(truth[known], minlength=len(self.stof.labels)).clamp(min=1)
        counts = self.stof.heft * (often.float().mean() / often[truth]) ** BALANCE
        return counts / counts[known].mean()

    def _logits(self, vectors: Tensor) -> Tensor:
        return ((vectors - self.centre) * SCALE) @ self.head[:, :-1].T + self.head[:, -1]

    def _loss(self, vectors: Tensor, places: Tensor, counts: Tensor) -> Tensor:
        each = nn.cross_entropy(
            self._logits(vectors),
            self.stof.truth[places],
            reduction="none",
            label_smoothing=SMOOTH,
        )
        return (each * counts[places]).mean()

    def _rows(self, batch: list[int]) -> Rows:
        chance, stof = self._chance, self.stof
        return [
            stof.noisy[place][chance.randint(len(stof.noisy[place]))]
            if chance.rand() < NOISY
            else stof.clean[place]
            for place in batch
        ]

    def _batches(self, known: list[int]) -> Iterator[list[int]]:
        """All sentences once, in an order of chance; those in a batch are about as long."""
        order, batches = self._chance.permutation(known).tolist(), []
        for begin in range(0, len(order), BATCH * MIXED):
            part = sorted(
                order[begin : begin + BATCH * MIXED], key=lambda place: len(self.stof.clean[place])
            )
            batches += [part[at : at + BATCH] for at in range(0, len(part), BATCH)]
        for number in self._chance.permutation(len(batches)):
            yield batches[number]


def _share(done: int, steps: int) -> float:
    """Of the rate: up in the first steps, then down along a cosine."""
    warm = max(1, int(WARM * steps))
    if done < warm:
        return done / warm
    return 0.03 + 0.97 * (1 + math.cos(math.pi * (done - warm) / (steps - warm))) / 2


def main(base: Path, sentences: Path, out: Path, tuned: Path | None = None) -> None:
    torch.manual_seed(SEED)
    packed = read(tuned or base)
    ronden = VERDER if tuned else RONDEN
    print("The lower half of the sentences (some minutes) ...", flush=True)
    stof = Leerstof(sentences, packed, FIRST)
    afsteller = Afsteller(stof, Gewichten(packed, range(FIRST, packed.layers)))
    afsteller.begin(ronden[0].held_out)
    afsteller.report("as it came", ronden[0].held_out)
    for ronde in ronden:
        afsteller.learn(ronde)
    write_tuned(out, base, afsteller.weights.as_bytes())


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:5]))
