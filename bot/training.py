"""Trains the Rasa model when one of its inputs changed; the model's name says from which inputs.

Must not start anything else: `rasa train` from the root gives the same model.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import io
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bot.discreet_log import log_discreetly
from casefile.settings import ROOT, Settings

INPUTS = (
    "config.yml",
    "bot/domain",
    "bot/rules",
    "bot/nlu",
    "encoder/afgesteld.q4",
    "encoder/packed.py",
    "encoder/tuned.py",
    "casefile/taal/klank.py",  # the spelling that is learned compares words by their sound
    "nlu_data",
    "uv.lock",
)
DATA = ("nlu_data", "bot/rules")
KEEP = 3


def fingerprint(root: Path = ROOT) -> str:
    """Changes when any input of the training does."""
    digest = hashlib.sha256()
    for name in INPUTS:
        path = root / name
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.is_file() and file.suffix in (".yml", ".py", ".lock", ".tsv", ".q4"):
                digest.update(str(file.relative_to(root)).encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:16]


def trained_model(settings: Settings) -> Path:
    """Where the model of the present inputs is, or will be."""
    return settings.model_path / f"woonkans-{fingerprint()}.tar.gz"


def train(settings: Settings) -> Path:
    """The model of the present inputs, trained now if it is not there yet."""
    target = trained_model(settings)
    if not target.exists():
        settings.model_path.mkdir(parents=True, exist_ok=True)
        with _alone(settings.model_path / ".training"):
            if not target.exists():  # who waited finds what the other one trained
                _train(settings, target)
    return target


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    """One training at a time in a folder of models; the lock goes with the process."""
    with path.open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("Another training is busy; waiting for it ...", flush=True)
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _train(settings: Settings, target: Path) -> None:
    print("Training the model (one to two minutes) ...", flush=True)
    started = time.monotonic()
    os.environ.setdefault("LOG_LEVEL", "ERROR")  # no progress bars of Rasa's own
    from bot.brain import quiet_rasa

    quiet_rasa()
    from rasa.model_training import train as rasa_train

    chatter = io.StringIO()
    # Beside its place and then renamed: who starts meanwhile never loads half a model.
    with tempfile.TemporaryDirectory(dir=settings.model_path, prefix=".training-") as folder:
        try:
            with contextlib.redirect_stdout(chatter):
                result = rasa_train(
                    domain=str(ROOT / "bot/domain"),
                    config=str(ROOT / "config.yml"),
                    training_files=[str(ROOT / name) for name in DATA],
                    output=folder,
                    fixed_model_name=target.name.removesuffix(".tar.gz"),
                    force_training=True,  # a cached run can give a model that does not load
                )
        except SystemExit:
            result = None
        if result is None or not result.model:
            print(chatter.getvalue()[-4000:], file=sys.stderr)
            raise SystemExit("The model could not be trained; the lines above say why.")
        Path(result.model).replace(target)
    for old in sorted(settings.model_path.glob("woonkans-*.tar.gz"), key=_age)[:-KEEP]:
        old.unlink()
    print(f"Trained in {time.monotonic() - started:.0f} s.", flush=True)


def _age(path: Path) -> float:
    return path.stat().st_mtime


if __name__ == "__main__":
    log_discreetly()
    train(Settings.from_env())
