"""How well the kernvragen are learned: a fifth of the example sentences held out, five times.

`python -m bot.evaluation.kernvragen` writes recall and precision for each border, and those of each
kernvraag at the border in use, and prints what was heard wrongly. Near misses and the ordinary
training sentences that sound most like a kernvraag count as well: it is a hard test.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from bot.evaluation.zinnen import lees_training
from bot.nlu.begin_en_eind import begin_en_eind
from bot.nlu.embedding import EmbeddingFeaturizer
from bot.nlu.encoders import load_encoder
from bot.nlu.kept_vectors import KeptVectors
from bot.nlu.kernvraaglaag import (
    Instelling,
    Leerstof,
    folds,
    learn,
    near_intents,
    sample_of,
)
from bot.nlu.kernvraagzinnen import GEEN, lees_kernvraagzinnen
from bot.nlu.kernvragen import leerstof
from bot.nlu.spelling import Spelling
from casefile.gesprek.geleerde_kernvragen import ZEKER, ZEKER_VERTELD
from casefile.gesprek.kernvragen import is_vraag

ROOT = Path(__file__).parents[2]
OUT = ROOT / "docs" / "evaluatie" / "kernvragen.md"
FOLDS = 5
BORDERS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


@dataclass(frozen=True)
class Uitslag:
    """Of one held-out sentence: what it asks (`GEEN`: none), what was heard and how sure."""

    naam: str
    gehoord: str
    kans: float
    zin: str


@dataclass(frozen=True)
class Maat:
    """Of 0 to 1. `aantal`: sentences that ask it."""

    aantal: int
    gevonden: float
    juist: float


def maat(uitslagen: Sequence[Uitslag], grens: float, naam: str | None = None) -> Maat:
    """Of one kernvraag, or of all together: how many are found, and how often what is heard is
    right."""
    asked = [u for u in uitslagen if u.naam != GEEN and naam in (None, u.naam)]
    heard = [u for u in uitslagen if naam in (None, u.gehoord) and u.kans >= _grens(u, grens)]
    right = sum(u.naam == u.gehoord for u in heard)
    return Maat(len(asked), right / max(1, len(asked)), right / max(1, len(heard)))


def _grens(een: Uitslag, grens: float) -> float:
    """What is not built as a question must be surer."""
    return grens if is_vraag(een.zin) else max(grens, ZEKER_VERTELD)


def houd_apart(
    stuff: Leerstof, zinnen: Sequence[str], gewone: Sequence[str], how: Instelling
) -> list[Uitslag]:
    """Every example and every ordinary sentence, heard by who did not learn from it."""
    near = near_intents(stuff)
    sample = sample_of(stuff, how)
    halves = zip(
        folds(list(stuff.truth), FOLDS, how.seed),
        folds([GEEN] * len(sample), FOLDS, how.seed),
        strict=True,
    )
    found: list[Uitslag] = []
    for (learned, held), (other, ordinary) in halves:
        part = replace(stuff, rows=stuff.rows[learned], truth=[stuff.truth[at] for at in learned])
        layer = learn(part, sample[other], near, how)
        truth = [*(stuff.truth[at] for at in held), *([GEEN] * len(ordinary))]
        texts = [*(zinnen[at] for at in held), *(gewone[at] for at in sample[ordinary])]
        asked = layer.asked(np.vstack([stuff.rows[held], stuff.other[sample[ordinary]]]))
        found += [
            Uitslag(name, *one[0], text)
            for name, one, text in zip(truth, asked, texts, strict=True)
        ]
    return found


def alles() -> tuple[Leerstof, list[str], list[str]]:
    """What a training learns from, the sentences of the kernvragen, and the ordinary ones."""
    featurizer = EmbeddingFeaturizer.get_default_config()
    training, lines = lees_training(ROOT / "nlu_data"), lees_kernvraagzinnen()
    spelling = Spelling.learn([text for _, _, text in training])
    store = KeptVectors(load_encoder(featurizer["encoder"]), Path(featurizer["cache"]))
    texts = [spelling.ordinary(begin_en_eind(text)) for _, _, text in training]
    vectors = store.vectors(texts)
    other = np.vstack([vectors[text] for text in texts])
    stuff = leerstof(lines, spelling, store, other, [label for _, label, _ in training])
    return stuff, [sentence for _, sentence in lines], [text for _, _, text in training]


def regels(uitslagen: Sequence[Uitslag]) -> Iterator[str]:
    """The report, as Markdown."""
    yield "# Kernvragen\n"
    yield "Made by `make eval`. A fifth of the example sentences held out, five times; near misses and the"
    yield "ordinary training sentences that sound most like a kernvraag count as well.\n"
    yield "`gevonden`: the share of what is asked that is heard; `juist`: how often what is heard is right.\n"
    yield "| grens | gevonden | juist |\n| --- | --- | --- |"
    for border in BORDERS:
        one = maat(uitslagen, border)
        yield f"| {border} | {one.gevonden:.2f} | {one.juist:.2f} |"
    yield f"\nAt the border in use ({ZEKER}; {ZEKER_VERTELD} for what is not built as a question):\n"
    yield "| kernvraag | zinnen | gevonden | juist |\n| --- | --- | --- | --- |"
    for naam in sorted({u.naam for u in uitslagen} - {GEEN}):
        one = maat(uitslagen, ZEKER, naam)
        yield f"| {naam} | {one.aantal} | {one.gevonden:.2f} | {one.juist:.2f} |"


def verkeerd(uitslagen: Sequence[Uitslag]) -> Iterator[str]:
    """What was heard wrongly at the border in use: where examples or near misses are missing."""
    for one in uitslagen:
        if one.gehoord != one.naam and one.kans >= _grens(one, ZEKER):
            yield f"{one.kans:.2f}  {one.naam} -> {one.gehoord}: {one.zin}"


def main() -> None:
    outcomes = houd_apart(*alles(), Instelling())
    OUT.write_text("\n".join(regels(outcomes)) + "\n", encoding="utf-8")
    print(OUT.read_text(encoding="utf-8"))
    for line in verkeerd(outcomes):
        print(line)


if __name__ == "__main__":
    main()
