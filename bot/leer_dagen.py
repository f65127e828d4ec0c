"""`python -m bot.leer_dagen`: learns from sentences what a day in a message is of.

Writes `casefile/dagen/gewichten.tsv`, the same on every machine, and prints how well sentences are
read that were left out while learning. `--toon` prints those that were read wrong.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np
from sklearn.linear_model import LogisticRegression

from casefile.dagen.dagenlezer import GEWICHTEN, SOORTEN
from casefile.dagen.dagsoort import Dagsoort
from casefile.dagen.kenmerken import omgeving
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


def leer(examples: list[Voorbeeld]) -> dict[str, list[float]]:
    """Name of what is seen, with its weight for every kind."""
    names = sorted({name for one in examples for name in one.kenmerken})
    column = {name: i for i, name in enumerate(names)}
    table = np.zeros((len(examples), len(names)))
    for row, one in enumerate(examples):
        for name, strength in one.kenmerken.items():
            table[row, column[name]] = strength
    kinds = [SOORTEN.index(one.soort) for one in examples]
    model = LogisticRegression(C=STERKTE, max_iter=5000, tol=1e-8).fit(table, kinds)
    weights = {name: model.coef_[:, i].tolist() for name, i in column.items()}
    return {"altijd": model.intercept_.tolist()} | weights


def schrijf(weights: dict[str, list[float]]) -> str:
    head = "\t".join(["kenmerk", *(kind.value for kind in SOORTEN)])
    rows = ["\t".join([name, *(f"{w:.2f}" for w in row)]) for name, row in weights.items()]
    return "\n".join([head, *rows]) + "\n"


def gok(weights: dict[str, list[float]], kenmerken: dict[str, float]) -> Dagsoort:
    scores = np.array(weights["altijd"])
    for name, strength in kenmerken.items():
        if name in weights:
            scores = scores + strength * np.array(weights[name])
    return SOORTEN[int(scores.argmax())]


def main(words: list[str]) -> None:
    examples = voorbeelden()
    right = 0
    for part in range(DELEN):
        weights = leer([one for one in examples if one.zin % DELEN != part])
        for one in (one for one in examples if one.zin % DELEN == part):
            guess = gok(weights, one.kenmerken)
            right += guess is one.soort
            if guess is not one.soort and "--toon" in words:
                print(f"{one.soort.value} -> {guess.value}: {one.tekst}")
    print(
        f"left out while learning: {right} of {len(examples)} right ({right / len(examples):.3f})"
    )
    GEWICHTEN.write_text(schrijf(leer(examples)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
