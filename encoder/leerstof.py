"""The sentences as the upper layers get them: the lower half is computed once, kept in memory."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from pathlib import Path

import torch
from torch import Tensor

from encoder.netwerk import Lookup, Weights, mean_vector, run_layer, weights_of
from encoder.packed import Packed

TOGETHER = 1500  # pieces that are computed at once
Rows = list[Tensor]


class Leerstof:
    """Per sentence: its label as a number, what it counts, its file, and its rows of the lower
    half: as written and noisy copies. `first`: the number of the first layer that learns."""

    def __init__(self, path: Path, packed: Packed, first: int) -> None:
        sentences = json.loads(path.read_text(encoding="utf-8"))
        self.packed, self.first = packed, first
        self.labels = sorted({sentence["label"] for sentence in sentences})
        number = {label: place for place, label in enumerate(self.labels)}
        self.truth = torch.tensor([number[sentence["label"]] for sentence in sentences])
        self.heft = torch.tensor([float(sentence["heft"]) for sentence in sentences])
        self.files = [str(sentence["file"]) for sentence in sentences]
        lookup, low = Lookup(packed), weights_of(packed, range(first))
        low = {name: part.bfloat16() for name, part in low.items()}
        self.clean = self._lower([s["pieces"] for s in sentences], lookup, low)
        copies = [
            self._lower([s["noisy"][copy] for s in sentences], lookup, low)
            for copy in range(len(sentences[0]["noisy"]))
        ]
        self.noisy = [list(rows) for rows in zip(*copies, strict=True)]

    def _lower(self, pieces: list[list[int]], lookup: Lookup, low: Weights) -> Rows:
        found: dict[int, Tensor] = {}
        with torch.no_grad():
            for batch in by_length([len(row) for row in pieces]):
                x, seen = lookup.rows([pieces[place] for place in batch])
                for layer in range(self.first):
                    x = run_layer(x, seen, low, layer, self.packed.heads)
                found.update(
                    (place, x[row, : len(pieces[place])].clone()) for row, place in enumerate(batch)
                )
        return [found[place] for place in range(len(pieces))]

    def of(self, files: Collection[str]) -> list[int]:
        return [place for place, file in enumerate(self.files) if file in files]

    def vectors(self, places: Sequence[int], weights: Weights) -> Tensor:
        rows = [self.clean[place] for place in places]
        found = torch.zeros(len(rows), self.packed.hidden)
        with torch.no_grad():
            for batch in by_length([len(row) for row in rows]):
                found[batch] = self.upper([rows[place] for place in batch], weights)
        return found

    def upper(self, rows: Rows, weights: Weights, drop: float = 0.0) -> Tensor:
        """Unit vectors of sentences whose lower half is known."""
        x, seen = side_by_side(rows)
        for layer in range(self.first, self.packed.layers):
            x = run_layer(x, seen, weights, layer, self.packed.heads, drop)
        return mean_vector(x, seen)


def side_by_side(rows: Rows) -> tuple[Tensor, Tensor]:
    """(texts x places x hidden), and where there is something."""
    longest, width = max(len(row) for row in rows), rows[0].shape[1]
    x = torch.zeros(len(rows), longest, width, dtype=rows[0].dtype)
    seen = torch.zeros(len(rows), 1, 1, longest, dtype=torch.bool)
    for number, row in enumerate(rows):
        x[number, : len(row)] = row
        seen[number, 0, 0, : len(row)] = True
    return x, seen


def by_length(lengths: list[int]) -> list[list[int]]:
    """Batches of sentences that are about as long."""
    batches: list[list[int]] = [[]]
    for place in sorted(range(len(lengths)), key=lengths.__getitem__):
        if len(batches[-1]) * lengths[place] >= TOGETHER:
            batches.append([])
        batches[-1].append(place)
    return batches
