"""The encoder as a network of torch: twelve layers of BERT, read from the packed file.

The lower layers stay as they are; the upper ones are weights that learn.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as nn
from torch import Tensor

from encoder.packed import Packed

BIG = ("q", "k", "v", "ao", "fi", "fo")
NORMS = ("aln", "oln")
Weights = dict[str, Tensor]


def layer_names(layer: int) -> list[str]:
    return [
        *(f"l{layer}.{name}.{kind}" for name in BIG for kind in "wb"),
        *(f"l{layer}.{name}.{kind}" for name in NORMS for kind in "wb"),
    ]


def weights_of(packed: Packed, layers: range) -> Weights:
    """Single precision, the big ones as (out x in)."""
    found = {}
    for layer in layers:
        for name in layer_names(layer):
            flat = torch.from_numpy(packed.tensor(name).copy())
            if packed.tensors[name].packed:
                flat = flat.view(-1, packed.inner if ".fo." in name else packed.hidden)
            found[name] = flat
    return found


class Lookup:
    """What goes into the first layer."""

    def __init__(self, packed: Packed) -> None:
        width = packed.hidden
        self._word = torch.from_numpy(packed.tensor("emb.word")).view(-1, width)
        self._place = torch.from_numpy(packed.tensor("emb.pos")).view(-1, width)
        self._place = self._place + torch.from_numpy(packed.tensor("emb.type"))[:width]
        self._sides = [torch.from_numpy(packed.tensor(f"emb.ln.{side}")) for side in "wb"]
        self._width, self._eps = width, packed.eps

    def rows(self, pieces: list[list[int]]) -> tuple[Tensor, Tensor]:
        """(texts x places x hidden), and where a piece stands (texts x 1 x 1 x places)."""
        longest = max(map(len, pieces))
        numbers = torch.ones(len(pieces), longest, dtype=torch.long)
        seen = torch.zeros(len(pieces), 1, 1, longest, dtype=torch.bool)
        for row, text in enumerate(pieces):
            numbers[row, : len(text)] = torch.tensor(text)
            seen[row, 0, 0, : len(text)] = True
        x = self._word[numbers] + self._place[:longest]
        return nn.layer_norm(x, (self._width,), *self._sides, eps=self._eps).bfloat16(), seen


def run_layer(
    x: Tensor, seen: Tensor, weights: Weights, layer: int, heads: int, drop: float = 0.0
) -> Tensor:
    """`seen`: (texts x 1 x 1 x places), true where a piece stands."""
    texts, places, width = x.shape

    def linear(rows: Tensor, name: str) -> Tensor:
        at = f"l{layer}.{name}"
        return nn.linear(rows, weights[at + ".w"], weights[at + ".b"])

    def norm(rows: Tensor, name: str) -> Tensor:
        at = f"l{layer}.{name}"
        return nn.layer_norm(rows, (width,), weights[at + ".w"], weights[at + ".b"], eps=1e-12)

    q, k, v = (
        linear(x, name).view(texts, places, heads, width // heads).transpose(1, 2) for name in "qkv"
    )
    # By hand: several times faster on a CPU, for texts this short, than the ready-made function.
    near = (q @ k.transpose(2, 3)).float() / math.sqrt(width // heads)
    heard = near.masked_fill(~seen, -1e9).softmax(dim=-1).to(x.dtype) @ v
    heard = linear(heard.transpose(1, 2).reshape(texts, places, width), "ao")
    x = norm(x + nn.dropout(heard, drop, drop > 0), "aln")
    inner = linear(nn.gelu(linear(x, "fi")), "fo")
    return norm(x + nn.dropout(inner, drop, drop > 0), "oln")


def mean_vector(x: Tensor, seen: Tensor) -> Tensor:
    """Unit vectors: the mean of the pieces."""
    there = seen[:, 0, 0, :, None].to(x.dtype)
    total = (x * there).sum(dim=1).float()
    return nn.normalize(total, dim=1)
