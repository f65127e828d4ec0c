"""Who may import whom inside `casefile/`: rules know no tables, tables know rules, work knows both.

A rule that reads a table cannot be tried without one, and a table that knows the work turns every
change of a workflow into one of storage.
"""

from __future__ import annotations

import ast
from collections import Counter
from functools import cache

import pytest

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
