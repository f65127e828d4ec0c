"""No text of `content/` is left behind: its key stands in the code, whole or as it is made there."""

from __future__ import annotations

import ast
import re
from functools import cache

import pytest
import yaml

from casefile.settings import ROOT
from casefile.teksten.lezer import Teksten
from casefile.voor_wie import ENDINGS

FOLDERS = ("actions", "bot", "casefile", "desk", "webserver")
LABELS = yaml.safe_load((ROOT / "bot/domain/domain.yml").read_text(encoding="utf-8"))["intents"]
FAMILIES = ("utter_begrip_", "utter_kans_", "utter_artikel_", "utter_eigen_brief_")
"""Keys that are made of a list: the terms, the points of a laatste kans, the papers."""
TOO_WIDE = {"utter_.+", "utter_.+_.+"}


@cache
def in_code() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Every string, and every f-string that makes a key, as a pattern."""
    whole, made = set(), set()
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.JoinedStr):
                    made.add("".join(map(_part, node.values)))
                elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                    whole.add(node.value)
    keys = {one for one in made if one.startswith("utter_")} - TOO_WIDE
    return frozenset(whole), tuple(map(re.compile, keys))


def _part(node: ast.expr) -> str:
    return re.escape(str(node.value)) if isinstance(node, ast.Constant) else ".+"


@cache
def elsewhere() -> frozenset[str]:
    """What buttons, other texts and pages name."""
    files = [*(ROOT / "content").rglob("*.yml"), *(ROOT / "bot").rglob("*.html")]
    files += [*(ROOT / "desk").rglob("*.html")]
    text = " ".join(path.read_text(encoding="utf-8") for path in files)
    return frozenset(re.findall(r"utter_\w+(?!\w*:)", text))


def is_said(key: str) -> bool:
    """Also under the key of which this is the version for a child, a helper ..."""
    whole, made = in_code()
    for ending in ("", *ENDINGS):
        if ending and not key.endswith(ending):
            continue
        base = key.removesuffix(ending)
        bare = base.removeprefix("utter_")
        known = base in whole or bare in whole or bare in LABELS or base.startswith(FAMILIES)
        if known or any(one.fullmatch(base) for one in made):
            return True
    return False


def test_every_text_can_be_said() -> None:
    left = [key for key in Teksten.standaard().sleutels() if not is_said(key)]
    assert [key for key in left if key not in elsewhere()] == []


@pytest.mark.parametrize("key", ["utter_oude_uitleg", "utter_oud_welkom_helper"])
def test_a_text_that_is_left_behind_is_seen(key: str) -> None:
    assert not is_said(key)
