"""`python -m bot.leer_dagen`: learns from sentences what a day in a message is of.

Writes `casefile/dagen/gewichten.npz`, the same on every machine, and prints how well sentences are
read that were left out while learning. `--toon` prints those that were read wrong.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from bot.leren import leer
from casefile.dagen.dagenlezer import GEWICHTEN
from casefile.dagen.dagsoort import Dagsoort
from casefile.dagen.kenmerken import omgeving
from casefile.lineair import Lineair, bewaar
from casefile.taal.datums import lees_datums
from casefile.taal.klank import kale_letters

LEERZINNEN = GEWICHTEN.with_name("leerzinnen.tsv")
VANDAAG = date(2026, 11, 30)  # the day on which the sentences were written
DELEN = 5
STERKTE = 4.0  # how little the weights are held back; the best of a few, by what was left out


@dataclass(frozen=True)
class Voorbeeld:
    zin: int
    soort: Dagsoort
    kenmerken: dict[str, float]
    tekst: str


def voorbeelden() -> list[Voorbeeld]:
    return list(_lees())


def _lees() -> Iterator[Voorbeeld]:
    lines = LEERZINNEN.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        if line.startswith("#") or not line.strip():
            continue
        kinds, text = line.split("\t")
        plain = kale_letters(text)[0]
        days = lees_datums(plain, VANDAAG)
        if len(days) != len(kinds.split(",")):
            raise ValueError(f"line {number + 1}: {len(days)} days are read, not {kinds}")
        for kind, day in zip(kinds.split(","), days, strict=True):
            around = omgeving(plain, day, days, VANDAAG)
            if around.kenmerken:  # a bare day is never weighed
                yield Voorbeeld(number, Dagsoort(kind), around.kenmerken, text)


def leer_dagen(examples: list[Voorbeeld]) -> Lineair:
    """In two decimals, so that it is the same on every machine."""
    rows = [(one.kenmerken, one.soort.value) for one in examples]
    model = leer(rows, STERKTE, altijd=True, stap=1e-8)
    return replace(model, gewichten=model.gewichten.round(2))


def main(words: list[str]) -> None:
    examples = voorbeelden()
    right = 0
    for part in range(DELEN):
        model = leer_dagen([one for one in examples if one.zin % DELEN != part])
        for one in (one for one in examples if one.zin % DELEN == part):
            guess = Dagsoort(model.klassen[int(model.kansen(one.kenmerken).argmax())])
            right += guess is one.soort
            if guess is not one.soort and "--toon" in words:
                print(f"{one.soort.value} -> {guess.value}: {one.tekst}")
    print(
        f"left out while learning: {right} of {len(examples)} right ({right / len(examples):.3f})"
    )
    bewaar(GEWICHTEN, {"dag": leer_dagen(examples)}, np.float32)


if __name__ == "__main__":
    main(sys.argv[1:])
