"""Vectors of the training sentences that come with the product, so that a first training is short.

Numbers in 63 steps, in files that are only added to; a test computes some of them again. What is
not there is computed and kept in a cache beside it. After sentences were added:

    python -m bot.nlu.kept_vectors          keeps the vectors that are missing, in one more file
    python -m bot.nlu.kept_vectors --anew   one file of exactly the sentences there are now
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
import zlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.nlu.encoders import Encoder, Vector, load_encoder

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "nlu_data" / "vectoren"
CACHE = ".cache/embeddings.sqlite"
BATCH = 500
MOST = 34_900  # kept at most: just under ten megabytes
STEPS = 31  # of a number to either side: what compresses well, and a cosine of .9995
HELPERS = min(4, os.cpu_count() or 1)  # encoders side by side, in training only
WAIT = 120  # seconds for another training that writes in the same cache


Packed = tuple[NDArray[np.int8], np.float32]


class KeptVectors:
    """Unit vectors of texts by one encoder. `kept`: the folder with files, `cache`: a database."""

    def __init__(self, encoder: Encoder, cache: Path, kept: Path = KEPT) -> None:
        self._encoder, self._folder = encoder, kept
        self._kept = dict(_read(kept))
        cache.parent.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(cache, timeout=WAIT, isolation_level=None)
        self._db.execute("CREATE TABLE IF NOT EXISTS vector (key TEXT PRIMARY KEY, body BLOB)")

    def vectors(self, texts: Sequence[str]) -> dict[str, Vector]:
        """One for every text, as it is kept: it does not matter where a vector came from."""
        return {text: _unpack(*packed) for text, packed in self._packed(texts).items()}

    def _packed(self, texts: Sequence[str]) -> dict[str, Packed]:
        """Says how far it is when there is much to compute."""
        found = {text: self._known(text) for text in dict.fromkeys(texts)}
        missing = [text for text, packed in found.items() if packed is None]
        done = 0
        for batch in _batches(self._encode(missing)):
            # Computed first, written at once: another training waits a moment, not minutes.
            self._db.execute("BEGIN IMMEDIATE")
            self._db.executemany(
                "INSERT OR REPLACE INTO vector VALUES (?, ?)",
                [(self._key(text).hex(), vector.tobytes()) for text, vector in batch],
            )
            self._db.execute("COMMIT")
            found.update((text, _pack(vector)) for text, vector in batch)
            done += len(batch)
            if len(missing) >= BATCH:
                print(f"  vectors {done}/{len(missing)}", file=sys.stderr, flush=True)
        return {text: packed for text, packed in found.items() if packed is not None}

    def is_kept(self, text: str) -> bool:
        return self._key(text)[:8] in self._kept

    def keep(self, texts: Sequence[str], anew: bool) -> int:
        """Writes a file with the vectors of these texts that no file has; how many. Those of the
        shortest texts stay out where all would be too much: they take least to compute."""
        there = 0 if anew else len(self._kept)
        new = [text for text in dict.fromkeys(texts) if anew or not self.is_kept(text)]
        new = sorted(new, key=len, reverse=True)[: max(0, MOST - there)]
        found = self._packed(new)
        packed = [found[text] for text in new]
        self._folder.mkdir(parents=True, exist_ok=True)
        files = sorted(self._folder.glob("*.npz"))
        if anew:
            for file in files:
                file.unlink()
            files = []
        if new:
            np.savez(
                self._folder / f"{len(files) + 1:03}.npz",
                keys=np.frombuffer(b"".join(self._key(text)[:8] for text in new), "<u8"),
                sizes=np.array([size for _, size in packed], np.float32),
                rows=_squeezed(np.array([row for row, _ in packed], np.int8)),
            )
        return len(new)

    def _key(self, text: str) -> bytes:
        return hashlib.sha256(f"{self._encoder.name}|{text}".encode()).digest()

    def _known(self, text: str) -> Packed | None:
        key = self._key(text)
        if key[:8] in self._kept:
            return self._kept[key[:8]]
        row = self._db.execute("SELECT body FROM vector WHERE key = ?", (key.hex(),)).fetchone()
        return _pack(np.frombuffer(row[0], dtype=np.float32)) if row else None

    def _encode(self, texts: list[str]) -> Iterator[tuple[str, Vector]]:
        """Each helper thread has its own encoder: one handle serves one call at a time."""
        if len(texts) < BATCH or HELPERS == 1:
            yield from ((text, self._encoder.encode(text)) for text in texts)
            return
        encoders = [self._encoder, *(type(self._encoder)() for _ in range(HELPERS - 1))]
        shares = [texts[number::HELPERS] for number in range(HELPERS)]
        with ThreadPoolExecutor(HELPERS) as helpers:
            for begin in range(0, len(shares[0]), 100):
                parts = helpers.map(
                    lambda pair: [(text, pair[0].encode(text)) for text in pair[1]],
                    [
                        (encoder, share[begin : begin + 100])
                        for encoder, share in zip(encoders, shares, strict=True)
                    ],
                )
                for part in parts:
                    yield from part


def _pack(vector: Vector) -> Packed:
    size = np.float32(np.abs(vector).max() / STEPS or 1)
    return np.rint(vector / size).astype(np.int8), size


def _unpack(row: NDArray[np.int8], size: np.float32) -> Vector:
    vector = row.astype(np.float32) * size
    unit: Vector = vector / np.linalg.norm(vector)
    return unit


def _read(folder: Path) -> Iterator[tuple[bytes, Packed]]:
    for file in sorted(folder.glob("*.npz")):
        with np.load(file) as body:
            keys = [key.tobytes() for key in body["keys"].astype("<u8")]
            rows = _unsqueezed(body["rows"], len(keys))
            yield from zip(keys, zip(rows, body["sizes"], strict=True), strict=True)


def _squeezed(rows: NDArray[np.int8]) -> NDArray[np.uint8]:
    """Each number by how often it occurs: nothing repeats in vectors, so that looking for what does
    would make them larger (npz's own compression does)."""
    huffman = zlib.compressobj(9, strategy=zlib.Z_HUFFMAN_ONLY)
    return np.frombuffer(huffman.compress(rows.tobytes()) + huffman.flush(), np.uint8)


def _unsqueezed(body: NDArray[np.uint8], count: int) -> NDArray[np.int8]:
    return np.frombuffer(zlib.decompress(body.tobytes()), np.int8).reshape(count, -1)


def _batches(pairs: Iterator[tuple[str, Vector]]) -> Iterator[list[tuple[str, Vector]]]:
    while batch := list(islice(pairs, BATCH)):
        yield batch


def training_texts() -> list[str]:
    """What the encoder reads of every training sentence, as in a training."""
    from bot.evaluation.zinnen import lees_training
    from bot.nlu.begin_en_eind import begin_en_eind
    from bot.nlu.spelling import Spelling

    said = [text for _, _, text in lees_training(ROOT / "nlu_data")]
    spelling = Spelling.learn(said)
    return [spelling.ordinary(begin_en_eind(text)) for text in said]


if __name__ == "__main__":
    store = KeptVectors(load_encoder("e5"), Path(CACHE))
    print(store.keep(training_texts(), anew="--anew" in sys.argv), "vectors were kept.")
