"""The sentences of the evaluation and of the training, read from their files. Knows no model."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml
from rapidfuzz import fuzz, process

NOOD = "nood_"
GESCHREVEN_OP = date(2026, 11, 23)  # "vrijdag" in the evaluation is counted from this day


@dataclass(frozen=True)
class Zin:
    """`stem`: the voice that wrote it (laaggeletterd, tweede_taal, gestrest, kort, formeel, zakelijk,
    vlaams_en_streek)."""

    label: str
    stem: str
    tekst: str

    @property
    def is_nood(self) -> bool:
        return self.label.startswith(NOOD)


def lees_evaluatie(path: Path) -> list[Zin]:
    """A TSV with a heading: label, stem, zin."""
    rows = path.read_text(encoding="utf-8").splitlines()[1:]
    return [Zin(*row.split("\t")) for row in rows if row.strip()]


def lees_training(folder: Path) -> list[tuple[str, str, str]]:
    """(theme, label, sentence) of every training sentence; the theme is the name of its file."""
    found = []
    for path in sorted(folder.glob("*.yml")):
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            for line in block["examples"].splitlines():
                if line.startswith("- "):
                    found.append((path.stem, block["intent"], line[2:].strip()))
    return found


def themas(training: list[tuple[str, str, str]]) -> dict[str, str]:
    """Label -> theme. A label's own file counts, not one of look-alikes or of voices."""
    others = ("lijkt_op", "stemmen")
    return {label: theme for theme, label, _ in training if not theme.startswith(others)}


def meeste_gelijkenis(zinnen: list[Zin], training: list[str]) -> list[float]:
    """For every sentence how much it resembles the nearest training sentence (0 to 100)."""
    plain = [_plain(text) for text in training]
    scores = process.cdist([_plain(z.tekst) for z in zinnen], plain, scorer=fuzz.ratio)
    return [float(row.max()) for row in scores]


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text.casefold()).strip()
