"""Who may import whom inside `casefile/`: rules know no tables, tables know rules, work knows both.

A rule that reads a table cannot be tried without one, and a table that knows the work turns every
change of a workflow into one of storage.
"""

from __future__ import annotations

import ast
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from actions.verlopen import VERLOPEN
from casefile.settings import ROOT

STORAGE = "casefile.storage"
WORK = ("casefile.zaken", "casefile.medewerkers")
"""What reads and writes tables: the handling of cases, and of staff."""
MODULES = {
    path.relative_to(ROOT).with_suffix("").as_posix().replace("/", "."): path
    for path in (ROOT / "casefile").rglob("*.py")
    if "migrations" not in path.parts
}


@cache
def imports(name: str) -> frozenset[str]:
    """Modules of `casefile` that this one names, also inside a function."""
    found = set()
    for node in ast.walk(ast.parse(MODULES[name].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return frozenset(found & MODULES.keys())


def is_in(name: str, *packages: str) -> bool:
    return any(name == one or name.startswith(one + ".") for one in packages)


RULES = [name for name in MODULES if not is_in(name, STORAGE, *WORK)]


@pytest.mark.parametrize("package", sorted({name.split(".")[1] for name in RULES if "." in name}))
def test_rules_know_no_table_and_no_work(package: str) -> None:
    mine = [name for name in RULES if is_in(name, f"casefile.{package}")]
    wrong = {
        name: found
        for name in mine
        if (found := sorted(one for one in imports(name) if is_in(one, STORAGE, *WORK)))
    }
    assert wrong == {}


def test_tables_know_only_rules() -> None:
    wrong = {
        name: found
        for name in MODULES
        if is_in(name, STORAGE)
        and (found := sorted(one for one in imports(name) if is_in(one, *WORK)))
    }
    assert wrong == {}


def test_the_walk_sees_imports_at_all() -> None:
    assert is_in("casefile.storage.unit_of_work", *imports("casefile.zaken.versturen"))
    assert "casefile.doorverwijzing.doorverwijzing" in imports("casefile.storage.doorverwijzingen")


def test_no_two_modules_have_one_name() -> None:
    """Of rules and of work; a table may have the name of what it keeps."""
    outside = [path for name, path in MODULES.items() if not is_in(name, STORAGE)]
    names = Counter(path.stem for path in outside if path.stem != "__init__")
    assert [name for name, count in names.items() if count > 1] == []


TAKES_ANSWERS = {"Antwoord", "Feiten"}
READS_TEXT = ("lees", "zoek", "vind", "kort_", "kale_", "noemt_", "genoemde_", "ontleed", "is_wens")
READS_A_DOSSIER = {"lees_aanleiding", "genoemde_posten"}


def names_from(path: Path) -> set[str]:
    """Everything that a module takes from others."""
    nodes = [
        n
        for n in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(n, ast.Import | ast.ImportFrom)
    ]
    return {alias.name for node in nodes for alias in node.names}


def takes_answers(path: Path) -> bool:
    return bool(names_from(path) & TAKES_ANSWERS) and path.parent.name != "gesprek"


FLOWS = [path for path in MODULES.values() if takes_answers(path)] + [
    path for path in (ROOT / "actions").glob("*.py") if path.stem != "van_rasa"
]


@pytest.mark.parametrize("path", FLOWS, ids=lambda path: path.stem)
def test_what_takes_an_answer_looks_at_no_text(path: Path) -> None:
    """It gets facts: neither a pattern nor a reader of text is within its reach."""
    names = names_from(path)
    readers = {n for n in names if n.startswith(READS_TEXT)} - READS_A_DOSSIER
    assert "re" not in names and not readers - {"lees_rasa", "lees_knop"}, readers
    assert ".gehoord.tekst" not in path.read_text("utf-8") or path.stem == "opdrachten"


def test_every_flow_is_among_what_takes_answers() -> None:
    homes = {type(flow).__module__ for flow in VERLOPEN.values()}
    assert {MODULES[name] for name in homes} <= set(FLOWS)
