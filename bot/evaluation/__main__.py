"""`python -m bot.evaluation`: trains, measures, compares with DIET and writes docs/evaluatie.

Every training and measurement runs in a process of its own. `--model` measures one that is there.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

from bot.evaluation.meting import lees_meting
from bot.evaluation.rapport import Omstandigheden, Proef, schrijf
from bot.evaluation.rapport_vreemden import schrijf_vreemden, teken_kromme
from bot.evaluation.tekening import teken_verwarring
from bot.evaluation.vouwen import in_vouwen
from bot.evaluation.vreemden import Paar, lees_gehoord, lees_vreemden
from bot.evaluation.zinnen import Zin, lees_evaluatie, lees_training, meeste_gelijkenis, themas

ROOT = Path(__file__).parents[2]
SENTENCES = ROOT / "tests" / "nlu_evaluatie" / "evaluatie.tsv"
VREEMDEN = SENTENCES.with_name("vreemden.tsv")
NLU_DATA = ROOT / "nlu_data"
OUT = ROOT / "docs" / "evaluatie"
DIET_CONFIG = Path(__file__).with_name("diet.yml")
DIET_EPOCHS = 100  # Rasa's own default


def main() -> None:
    asked = _arguments()
    zinnen = lees_evaluatie(SENTENCES)
    training = lees_training(NLU_DATA)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        onze = _proef("Woonkans", asked.model or work / "onze", ROOT / "config.yml", zinnen, work)
        vreemden = _vreemden(onze.model, work)
        diet = None
        if not asked.no_diet:
            config = _diet_config(work, asked.diet_epochs)
            diet = _proef("DIET", asked.diet_model or work / "diet", config, zinnen, work)
    circumstances = Omstandigheden(
        training=len(training),
        labels=len({label for _, label, _ in training}),
        thema=themas(training),
        gelijkenis=meeste_gelijkenis(zinnen, [text for _, _, text in training]),
        vouwen=None if asked.no_folds else in_vouwen(training),
        diet_epochs=asked.diet_epochs,
    )
    OUT.mkdir(parents=True, exist_ok=True)
    teken_verwarring(onze.paren, OUT / "verwarring.png")
    teken_kromme(vreemden, OUT / "kromme.png")
    report = schrijf(onze, diet, circumstances, schrijf_vreemden(vreemden))
    (OUT / "rapport.md").write_text(report, encoding="utf-8")
    print(report.split("## Noodgevallen")[0])
    print(f"Het hele rapport: {OUT / 'rapport.md'}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bot.evaluation", description=__doc__)
    parser.add_argument("--model", type=Path, help="a trained model instead of training one")
    parser.add_argument("--no-diet", action="store_true", help="leave out the comparison")
    parser.add_argument("--diet-epochs", type=int, default=DIET_EPOCHS)
    parser.add_argument("--diet-model", type=Path, help="a trained DIET model")
    parser.add_argument("--no-folds", action="store_true", help="leave out the held-out fifths")
    return parser.parse_args()


def _proef(name: str, place: Path, config: Path, zinnen: list[Zin], work: Path) -> Proef:
    """`place`: a model, or a folder that does not exist yet to train one in."""
    seconds = None
    if not place.exists():
        began = time.monotonic()
        print(f"{name}: trainen", file=sys.stderr, flush=True)
        _run("rasa", "train", "nlu", "--nlu", NLU_DATA, "--domain", "bot/domain",
             "--config", config, "--out", place)  # fmt: skip
        seconds = time.monotonic() - began
    model = place if place.is_file() else max(place.glob("*.tar.gz"), key=os.path.getmtime)
    print(f"{name}: meten", file=sys.stderr, flush=True)
    out = work / f"{name}.json"
    _run("bot.evaluation.meting", model, SENTENCES, out)
    measured = lees_meting(out)
    pairs = list(zip(zinnen, measured.uitkomsten, strict=True))
    return Proef(name, pairs, measured, seconds, model)


def _vreemden(model: Path, work: Path) -> list[Paar]:
    print("vreemden: meten", file=sys.stderr, flush=True)
    out = work / "vreemden.json"
    _run("bot.evaluation.vreemden", model, VREEMDEN, out)
    return list(zip(lees_vreemden(VREEMDEN), lees_gehoord(out), strict=True))


def _run(module: str, *arguments: str | Path) -> None:
    environment = {
        **os.environ,
        "RASA_TELEMETRY_ENABLED": "false",
        "OMP_NUM_THREADS": "1",
        "PYTHONWARNINGS": "ignore",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }
    command = [sys.executable, "-m", module, *map(str, arguments)]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)


def _diet_config(work: Path, epochs: int) -> Path:
    config = yaml.safe_load(DIET_CONFIG.read_text(encoding="utf-8"))
    for component in config["pipeline"]:
        if component["name"] == "DIETClassifier":
            component["epochs"] = epochs
    path = work / "diet.yml"
    path.write_text(json.dumps(config), encoding="utf-8")  # JSON is YAML
    return path


if __name__ == "__main__":
    main()
