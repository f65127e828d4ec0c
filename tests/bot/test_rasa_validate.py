"""Protects: Rasa's own validation of all its files finds nothing but what is explained here.

    rasa data validate --domain bot/domain --data nlu_data bot/rules content

Its exit code says nothing (0 with any number of warnings), so the warnings themselves are read.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from bot.nlu.snelle_yaml import install
from casefile.settings import ROOT
from casefile.teksten.lezer import Teksten
from casefile.voor_wie import ENDINGS

UNUSED = re.compile(r"The utterance '(\w+)' is not used in any story or rule")
DATA = ("nlu_data", "bot/rules", "content")
EXPLAINED = {
    UNUSED: "Rules name actions, and an action says a text by its key. That each is really said by "
    "something is tested below, which Rasa cannot see.",
}
PROGRAM = ("actions", "bot", "casefile", "desk")
_FILLED_IN = "\0"


@pytest.fixture(scope="module")
def warned() -> list[str]:
    """What `rasa data validate --fail-on-warnings` says; it exits when it finds an error."""
    install()
    from rasa.cli.utils import validate_files
    from rasa.shared.importers.importer import TrainingDataImporter

    with warnings.catch_warnings(record=True) as caught, pytest.MonkeyPatch.context() as patch:
        warnings.simplefilter("always", UserWarning)
        patch.setenv("RASA_TELEMETRY_ENABLED", "false")
        importer = TrainingDataImporter.load_from_config(
            str(ROOT / "config.yml"),
            str(ROOT / "bot/domain"),
            [str(ROOT / folder) for folder in DATA],
        )
        validate_files(fail_on_warnings=True, max_history=None, importer=importer)
    return [str(w.message) for w in caught if issubclass(w.category, UserWarning)]


def test_only_explained_warnings(warned: list[str]) -> None:
    assert [w for w in warned if not any(pattern.match(w) for pattern in EXPLAINED)] == []


def test_every_explanation_is_still_needed(warned: list[str]) -> None:
    assert [p.pattern for p in EXPLAINED if not any(map(p.match, warned))] == []


def test_every_text_that_rasa_calls_unused_is_said_by_something() -> None:
    """Its key, or the question it asks, is in the program; or an intent or a word calls for it."""
    domain = yaml.safe_load((ROOT / "bot/domain/domain.yml").read_text(encoding="utf-8"))
    exact, patterns = _strings_of_the_program()
    exact |= {f"utter_{intent}" for intent in domain["intents"]}
    texts = Teksten.standaard()
    for_whom = re.compile(rf"(?:{'|'.join(ENDINGS)})$")  # said instead of the key without it
    unsaid = [
        key
        for key in texts.sleutels()
        if not (for_whom.search(key) and texts.heeft(for_whom.sub("", key)))
        if not (key.endswith("_knop") and texts.heeft(key.removesuffix("_knop")))  # its button
        if not texts.metadata(key).get("zoekwoorden")  # a word of letters, found by these
        and not {key, key.removeprefix("utter_")} & exact
        and not any(p.fullmatch(key) or p.fullmatch(key.removeprefix("utter_")) for p in patterns)
    ]
    assert unsaid == []


def _strings_of_the_program() -> tuple[set[str], list[re.Pattern[str]]]:
    """Names in strings as they stand, and f-strings that begin with one as patterns."""
    exact: set[str] = set()
    shapes: set[str] = set()
    for path in _files():
        text = path.read_text(encoding="utf-8")
        if path.suffix != ".py":
            exact |= set(re.findall(r"\butter_\w+", text))
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                exact.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                shapes.add("".join(_part(value) for value in node.values))
    named = [s for s in shapes if re.match(r"[a-z]+_[a-z_]*\0", s) and not s.startswith("utter_\0")]
    return exact, [re.compile(re.escape(s).replace(_FILLED_IN, r"\w+")) for s in named]


def _files() -> Iterator[Path]:
    for folder in PROGRAM:
        for suffix in ("py", "html", "j2", "js"):
            yield from (ROOT / folder).rglob(f"*.{suffix}")


def _part(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else _FILLED_IN
