"""The report of `make bench`, in Dutch, for people; and its picture. Ratios first.

Also of a run that was cut off: what was not measured is said.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.bench.klanten import Gemeten
from bot.bench.lijsten import CASES, Lijst

MANY = 1  # the column with ten clients
NOT_YET = "niet gemeten"
TURNS = (10, 100, 600, 1000)


@dataclass
class Uitslag:
    """One of the two, as far as it is known. `cpu`: seconds per turn; `gesprek`: seconds of each
    turn of a long one."""

    naam: str
    training_s: float | None = None
    klaar_s: float | None = None
    geheugen_mb: float | None = None
    rust: float | None = None
    last: list[Gemeten] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    gesprek: list[float] = field(default_factory=list)
    lijsten: list[Lijst] = field(default_factory=list)

    def beurt(self, number: int) -> float | None:
        """Seconds of about this turn: the middle of the twenty around it."""
        around = self.gesprek[max(0, number - 10) : number + 10]
        return statistics.median(around) if len(self.gesprek) >= number - 10 and around else None

    @property
    def tien(self) -> Gemeten | None:
        return self.last[MANY] if len(self.last) > MANY else None


def schrijf(mine: Uitslag, other: Uitslag, machine: str, stock_part: int, whole: bool) -> str:
    """Markdown."""
    ours, theirs = mine.tien, other.tien
    both = ours is not None and theirs is not None
    ratios = [
        (
            "beurten per seconde, 10 klanten",
            _ratio(ours.per_seconde, theirs.per_seconde) if ours and theirs else NOT_YET,
            "≥ 3",
        ),
        (
            "CPU per beurt, 10 klanten",
            _ratio(mine.cpu[MANY], other.cpu[MANY]) if both else NOT_YET,
            "≤ 0,33",
        ),
        (
            "95% klaar binnen, 10 klanten",
            _ratio(ours.deel(0.95), theirs.deel(0.95)) if ours and theirs else NOT_YET,
            "≤ 0,25",
        ),
        ("laatste beurt ten opzichte van beurt 10", _growth(mine), "≤ 1,1"),
        ("hetzelfde voor Rasa zoals het komt", _growth(other), ""),
        ("tijd tot klaar", _ratio(mine.klaar_s, other.klaar_s), ""),
    ]
    limits = [
        ("geheugen (PSS), alle programma's, één worker", _of(mine.geheugen_mb, " MB"), "≤ 1100 MB"),
        ("klaar na", _of(mine.klaar_s, " s", 1), "≤ 8 s"),
        ("CPU in rust, alles samen", _share(mine.rust), "≤ 1%"),
        (f"traagste lijst van medewerkers bij {_duizend(CASES)} zaken", _slowest(mine), "≤ 200 ms"),
    ]
    parts = [
        "# Hoe snel het is",
        *([] if whole else ["**Deze run is niet afgemaakt.** Wat ontbreekt, is niet gemeten."]),
        f"Gemeten met `make bench` op {machine}. Links Woonkans zoals `make run` het start, over "
        "de webpagina: een beurt is klaar als het antwoord vaststaat in de database en op het "
        "scherm staat. Rechts Rasa zoals het komt: DIET, TED, het REST-kanaal, SQLite en de "
        "action server, met dezelfde intents en teksten en acties die alleen één tekst zeggen. "
        "60% tikken op knoppen die er staan, 40% zinnen uit gespeelde gesprekken, waar geen van "
        "beide van leerde. Vergelijk binnen deze tabel, niet met een andere machine.",
        f"Rasa zoals het komt is getraind met één epoch op één van elke {stock_part} zinnen: een "
        "antwoord wordt van meer epochs niet trager, van meer zinnen iets."
        + (f" Dat duurde {other.training_s:.0f} s." if other.training_s else ""),
        "## Verhoudingen",
        _table(("Woonkans gedeeld door Rasa", "gemeten", "doel"), ratios),
        "## Grenzen",
        _table(("", "gemeten", "doel"), limits),
        "## Onder last",
        _table(("", "klanten", "beurten/s", "50%", "95%", "99%", "CPU per beurt",
                "zonder antwoord"),
               _load(mine, other)),
        "## Een lang gesprek",
        "![Beurten](beurten.png)",
        _table(("", *(f"beurt {turn}" for turn in TURNS)), [_long(mine), _long(other)]),
        f"Gemeten: {len(mine.gesprek)} beurten en {len(other.gesprek)} bij Rasa zoals het komt. "
        f"Die had {_of(other.geheugen_mb, ' MB')}, was klaar na {_of(other.klaar_s, ' s', 1)} en "
        f"nam in rust {_share(other.rust)}.",
        "## De lijsten van medewerkers",
        f"Elke lijst bij {_duizend(CASES)} zaken: de eerste, een middelste en de laatste, en "
        "zoeken. Over HTTP, van het programma dat medewerkers gebruiken; van vijf keer de "
        "middelste.",
        _table(("lijst", "gemeten"), [(one.naam, f"{one.ms:.0f} ms") for one in mine.lijsten])
        if mine.lijsten
        else f"{NOT_YET.capitalize()}.",
    ]  # fmt: skip
    return "\n\n".join(parts) + "\n"


def teken(mine: Uitslag, other: Uitslag, path: Path) -> None:
    """How many turns a second for how many clients, and how long each turn of a long one took."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    figure, (load, long) = plt.subplots(1, 2, figsize=(10, 4))
    for result in (mine, other):
        load.plot(
            [str(m.klanten) for m in result.last],
            [m.per_seconde for m in result.last],
            marker="o",
            label=result.naam,
        )
        steps = [step for step in range(10, len(result.gesprek) + 1, 10) if result.beurt(step)]
        long.plot(steps, [(result.beurt(step) or 0) * 1e3 for step in steps], label=result.naam)
    load.set_xlabel("klanten tegelijk")
    load.set_ylabel("beurten per seconde")
    long.set_xlabel("beurt van één gesprek")
    long.set_ylabel("ms")
    for axis in (load, long):
        axis.set_ylim(bottom=0)
        axis.legend()
    figure.tight_layout()
    figure.savefig(path, dpi=90)
    plt.close(figure)


def _slowest(result: Uitslag) -> str:
    return _of(result.lijsten[0].ms if result.lijsten else None, " ms")


def _duizend(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _growth(result: Uitslag) -> str:
    return _ratio(result.beurt(len(result.gesprek)), result.beurt(10))


def _load(*results: Uitslag) -> list[tuple[str, ...]]:
    return [
        (
            result.naam,
            str(m.klanten),
            _number(m.per_seconde),
            *(f"{m.deel(part) * 1e3:.0f} ms" for part in (0.5, 0.95, 0.99)),
            f"{cpu * 1e3:.0f} ms",
            str(m.stil),
        )
        for result in results
        for m, cpu in zip(result.last, result.cpu, strict=True)
    ]


def _long(result: Uitslag) -> tuple[str, ...]:
    times = [result.beurt(turn) for turn in TURNS]
    return (result.naam, *(NOT_YET if t is None else f"{t * 1e3:.0f} ms" for t in times))


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _ratio(mine: float | None, other: float | None) -> str:
    return _number(mine / other) if mine is not None and other else NOT_YET


def _of(value: float | None, unit: str, digits: int = 0) -> str:
    return NOT_YET if value is None else f"{value:.{digits}f}{unit}".replace(".", ",")


def _share(value: float | None) -> str:
    return NOT_YET if value is None else f"{value:.2%} van een core".replace(".", ",")


def _number(value: float) -> str:
    return f"{value:.2f}".replace(".", ",")
