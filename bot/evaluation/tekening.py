"""The picture of the confusions: what a sentence was, and what it was taken for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bot.evaluation.cijfers import Paar, beste, verwarringen

MOST_LABELS = 40


def teken_verwarring(paren: Sequence[Paar], path: Path) -> None:
    """A PNG with the labels that are mixed up most; the diagonal is what went well."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt
    import numpy as np

    names: list[str] = []
    for was, taken, _ in verwarringen(paren):
        names += [name for name in (was, taken) if name not in names]
    names = sorted(names[:MOST_LABELS])
    place = {name: number for number, name in enumerate(names)}
    counts = np.zeros((len(names), len(names)))
    totals = np.ones(len(names))
    for zin, outcome in paren:
        if zin.label in place:
            totals[place[zin.label]] += 1
            if beste(outcome) in place:
                counts[place[zin.label], place[beste(outcome)]] += 1
    figure, axis = plt.subplots(figsize=(14, 13))
    axis.imshow(counts / np.maximum(totals - 1, 1)[:, None], cmap="Blues", vmin=0, vmax=1)
    for row, column in zip(*np.nonzero(counts), strict=True):
        dark = counts[row, column] / max(totals[row] - 1, 1) > 0.5
        axis.text(
            column,
            row,
            int(counts[row, column]),
            ha="center",
            va="center",
            fontsize=7,
            color="white" if dark else "black",
        )
    axis.set_xticks(range(len(names)), names, rotation=90, fontsize=8)
    axis.set_yticks(range(len(names)), names, fontsize=8)
    axis.set_xlabel("begrepen als")
    axis.set_ylabel("bedoeld")
    axis.set_title("Wat door elkaar gehaald wordt (aantal zinnen; kleur: deel van de rij)")
    figure.tight_layout()
    figure.savefig(path, dpi=90)
    plt.close(figure)
