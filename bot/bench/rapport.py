"""The report of `make bench`, in Dutch, for people; and its picture. Ratios first."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.bench.__main__ import Uitslag

MANY = 1  # the column with ten clients


def schrijf(mine: Uitslag, other: Uitslag, machine: str) -> str:
    """Markdown."""
    ten, theirs = mine.last[MANY], other.last[MANY]
    ratios = [
        ("beurten per seconde, 10 klanten", ten.per_seconde / theirs.per_seconde, "≥ 3"),
        ("CPU per beurt, 10 klanten", mine.cpu[MANY] / other.cpu[MANY], "≤ 0,33"),
        ("95% klaar binnen, 10 klanten", ten.deel(0.95) / theirs.deel(0.95), "≤ 0,25"),
        ("laatste beurt ten opzichte van beurt 10", _growth(mine), "≤ 1,1"),
        ("hetzelfde voor Rasa zoals het komt", _growth(other), ""),
        ("tijd tot klaar", mine.klaar_s / other.klaar_s, ""),
    ]
    limits = [
        ("geheugen (PSS), alle programma's, één worker", f"{mine.geheugen_mb:.0f} MB", "≤ 1100 MB"),
        ("klaar na", f"{mine.klaar_s:.1f} s", "≤ 8 s"),
        ("CPU in rust, alles samen", f"{mine.rust:.2%} van een core", "≤ 1%"),
    ]
    parts = [
        "# Hoe snel het is",
        f"Gemeten met `make bench` op {machine}. Links Woonkans zoals `make run` het start, over "
        "de webpagina: een beurt is klaar als het antwoord vaststaat in de database en op het "
        "scherm staat. Rechts Rasa zoals het komt: DIET, TED, het REST-kanaal, SQLite en de "
        "action server, met dezelfde intents en teksten en acties die alleen één tekst zeggen. "
        "60% tikken op knoppen die er staan, 40% zinnen. De machine deed tegelijk ander werk: "
        "vergelijk binnen deze tabel, niet met een andere.",
        "## Verhoudingen",
        _table(("Woonkans gedeeld door Rasa", "gemeten", "doel"),
               [(name, _number(ratio), goal) for name, ratio, goal in ratios]),
        "## Grenzen",
        _table(("", "gemeten", "doel"), limits),
        "## Onder last",
        _table(("", "klanten", "beurten/s", "50%", "95%", "99%", "CPU per beurt"),
               _load(mine, other)),
        "## Een lang gesprek",
        "![Beurten](beurten.png)",
        _table(("", "beurt 10", "beurt 100", "beurt 600", "beurt 1000"),
               [_long(mine), _long(other)]),
        f"Rasa zoals het komt: {len(other.gesprek)} beurten gemeten. Geheugen "
        f"{other.geheugen_mb:.0f} MB, klaar na {other.klaar_s:.1f} s, in rust {other.rust:.2%}."
        + (f" Trainen (1 epoch): {other.training_s:.0f} s." if other.training_s else ""),
    ]  # fmt: skip
    return "\n\n".join(parts) + "\n"


def teken(mine: Uitslag, other: Uitslag, path: Path) -> None:
    """How long each turn of one long conversation took."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    figure, axis = plt.subplots(figsize=(9, 4))
    for result in (mine, other):
        steps = range(10, len(result.gesprek) + 1, 10)
        axis.plot(steps, [result.beurt(step) * 1e3 for step in steps], label=result.naam)
    axis.set_xlabel("beurt van één gesprek")
    axis.set_ylabel("ms")
    axis.set_ylim(bottom=0)
    axis.legend()
    figure.tight_layout()
    figure.savefig(path, dpi=90)
    plt.close(figure)


def _growth(result: Uitslag) -> float:
    return result.beurt(len(result.gesprek)) / result.beurt(10)


def _load(*results: Uitslag) -> list[tuple[str, ...]]:
    return [
        (
            result.naam,
            str(m.klanten),
            _number(m.per_seconde),
            *(f"{m.deel(part) * 1e3:.0f} ms" for part in (0.5, 0.95, 0.99)),
            f"{cpu * 1e3:.0f} ms",
        )
        for result in results
        for m, cpu in zip(result.last, result.cpu, strict=True)
    ]


def _long(result: Uitslag) -> tuple[str, ...]:
    return (
        result.naam,
        *(
            f"{result.beurt(turn) * 1e3:.0f} ms" if turn <= len(result.gesprek) else ""
            for turn in (10, 100, 600, 1000)
        ),
    )


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _number(value: float) -> str:
    return f"{value:.2f}".replace(".", ",")
