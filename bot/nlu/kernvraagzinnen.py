"""The example sentences of the kernvragen, read from `nlu_data/kernvragen/*.tsv`.

Rasa reads every .yml of nlu_data, so these are lines: `naam<TAB>zin`; `geen<TAB>zin` is a near miss
(told instead of asked, or something else asked). Knows no model.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "nlu_data" / "kernvragen"
GEEN = "geen"


def lees_kernvraagzinnen(folder: Path = FOLDER) -> list[tuple[str, str]]:
    """(name or `GEEN`, sentence) of every line, in the order of the files."""
    found: list[tuple[str, str]] = []
    for path in sorted(folder.glob("*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip():
                continue
            name, tab, sentence = line.partition("\t")
            if not (name.strip() and tab and sentence.strip()) or "\t" in sentence:
                raise ValueError(f"{path.name}:{number}: write naam<TAB>zin, and no more tabs.")
            found.append((name.strip(), sentence.strip()))
    return found


def vingerafdruk(folder: Path = FOLDER) -> str:
    """Changes when a line does."""
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.tsv")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
