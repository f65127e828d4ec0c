"""The weights that learn: in single precision, and as the engine will read them.

What is used to compute with is always rounded to the 4-bit blocks of the engine, so that the
weights learn to be right after the rounding.
"""

from __future__ import annotations

import torch
from torch import Tensor

from encoder.netwerk import Weights, weights_of
from encoder.packed import BLOCK, Packed, pack


class Gewichten:
    """`big`: in 4-bit blocks, `small`: the rest; `layers`: which learn."""

    def __init__(self, packed: Packed, layers: range) -> None:
        started = weights_of(packed, layers)
        self._sizes = {name: tuple(part.shape) for name, part in started.items()}
        names = list(started)
        self._big = [name for name in names if packed.tensors[name].packed]
        self._small = [name for name in names if not packed.tensors[name].packed]
        self.big = torch.cat([started[name].reshape(-1) for name in self._big])
        self.small = torch.cat([started[name].reshape(-1) for name in self._small])
        self.big.requires_grad_(True)
        self.small.requires_grad_(True)

    def rounded(self) -> Weights:
        """A copy to compute with, in half the precision."""
        with torch.no_grad():
            whole = [
                (self._big, _rounded(self.big).bfloat16()),
                (self._small, self.small.bfloat16()),
            ]
        found = {}
        for names, row in whole:
            at = 0
            for name in names:
                size = _product(self._sizes[name])
                found[name] = row[at : at + size].view(self._sizes[name]).detach()
                at += size
        return found

    def take_gradients(self, used: Weights) -> None:
        """Of the rounded copy, as if there were no rounding."""
        for names, row in ((self._big, self.big), (self._small, self.small)):
            row.grad = torch.cat([used[name].grad.reshape(-1) for name in names]).float()

    def as_bytes(self) -> dict[str, bytes]:
        """name -> what the engine reads."""
        found, at = {}, 0
        for name in self._big:
            size = _product(self._sizes[name])
            found[name] = pack(self.big.detach()[at : at + size].numpy())
            at += size
        at = 0
        for name in self._small:
            size = _product(self._sizes[name])
            found[name] = self.small.detach()[at : at + size].numpy().astype("<f4").tobytes()
            at += size
        return found


def _rounded(weights: Tensor) -> Tensor:
    """As `packed.pack` and `packed.unpack` would have it."""
    rows = weights.view(-1, BLOCK)
    high, low = rows.amax(1, keepdim=True), rows.amin(1, keepdim=True)
    scale = (torch.where(high > -low, high, low) / -8).half().float()
    inverse = torch.where(scale != 0, 1 / scale, 0)
    return (rows * inverse).round_().clamp_(-8, 7).mul_(scale).view(-1)


def _product(sizes: tuple[int, ...]) -> int:
    return int(torch.Size(sizes).numel())
