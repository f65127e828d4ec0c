"""What only training needs is not loaded by who answers, and is whole for who asks for it."""

from __future__ import annotations

import subprocess
import sys

from casefile.settings import ROOT

HEAVY = ("tensorflow", "keras", "matplotlib", "jax")


def told_by(program: str) -> str:
    """What a fresh Python prints; each import of Rasa is final in ours."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "TF_CPP_MIN_LOG_LEVEL": "3"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_worker_answers_without_tensorflow() -> None:
    program = f"""
import sys
from datetime import date
from bot.brain import Brain
from bot.training import train
from bot.worker import Worker
from casefile.settings import Settings
brain = Brain.load(train(Settings.from_env({{}})))
print(brain.understand("wat is een vonnis", date(2026, 11, 30))["intent"]["name"])
print([name for name in {HEAVY} if sys.modules.get(name)])
"""
    assert told_by(program).splitlines()[-2:] == ["vraag_vonnis", "[]"]


def test_who_uses_such_a_module_gets_the_whole_of_it() -> None:
    program = """
import sys
import bot
import rasa.utils.train_utils
from rasa.utils import train_utils as again
assert again is rasa.utils.train_utils
assert not hasattr(again, "__warningregistry__") and "tensorflow" not in sys.modules
from rasa.nlu.classifiers.diet_classifier import DIETClassifier
from rasa.utils.train_utils import create_data_generators
assert type(again) is type(sys) and "tensorflow" in sys.modules
print(create_data_generators.__module__, again.create_data_generators is create_data_generators)
"""
    assert told_by(program) == "rasa.utils.train_utils True"


def test_modules_to_come_later_exist() -> None:
    program = """
import bot
from bot.later import LATER, Later
from importlib import import_module
print(all(type(import_module(name)) is Later for name in LATER))
"""
    assert told_by(program) == "True"
