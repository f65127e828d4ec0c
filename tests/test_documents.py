"""What ARCHITECTURE.md, CONTRIBUTING.md and the glossary say can be checked against the code."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from bot.program import PROGRAMS
from casefile.settings import ROOT

ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
GLOSSARY = (ROOT / "docs/begrippen.md").read_text(encoding="utf-8")
DOCUMENTS = [
    *(ROOT / name for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
]
OURS = {"actions", "bot", "casefile", "desk", "encoder", "standins", "tests", "webserver"}
MAY_IMPORT = {
    "casefile": set(),
    "standins": {"casefile"},
    "webserver": set(),
    "actions": {"casefile"},
    "desk": {"casefile", "webserver"},
    "bot": {"actions", "casefile", "encoder", "webserver"},
    "encoder": {"bot"},  # tuning reads sentences as the pipeline does; what is shipped knows no bot
}
STARTERS = {"bot/program.py": {"desk", "standins"}, "bot/run.py": {"standins"}}
"""What starts the other programs, and the stand-ins for who has no account yet."""


def imported(path: Path) -> set[str]:
    """The top-level packages that this module imports, also inside a function."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return {name.split(".")[0] for name in names}


@pytest.mark.parametrize("folder", MAY_IMPORT)
def test_a_folder_imports_only_what_it_may(folder: str) -> None:
    wrong = {}
    for path in (ROOT / folder).rglob("*.py"):
        name = path.relative_to(ROOT).as_posix()
        allowed = {folder} | MAY_IMPORT[folder] | STARTERS.get(name, set())
        if beyond := imported(path) & OURS - allowed:
            wrong[name] = beyond
    assert wrong == {}


def test_the_domain_knows_no_rasa_no_platform_and_no_web_server() -> None:
    outside = {"rasa", "rasa_sdk", "telegram", "starlette", "uvicorn", "httpx", "aiosmtpd", "spacy"}
    wrong = {
        path.relative_to(ROOT).as_posix(): names
        for path in (ROOT / "casefile").rglob("*.py")
        if (names := imported(path) & outside)
    }
    assert wrong == {}


def test_the_folder_table_says_the_same() -> None:
    rows = dict(re.findall(r"^\| `(\w+)/` \|[^|]*\| ([^|]*) \|$", ARCHITECTURE, re.MULTILINE))
    told = {name: set(re.findall(r"`(\w+)`", rows[name])) for name in MAY_IMPORT}
    assert told == MAY_IMPORT


def test_every_dependency_has_its_reason() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    lists = re.findall(r"^(?:dependencies|dev) = \[\n(.*?)^\]", project, re.MULTILINE | re.DOTALL)
    names = {name for text in lists for name in re.findall(r'^    "([\w-]+)', text, re.MULTILINE)}
    table = ARCHITECTURE[ARCHITECTURE.index("## Dependencies") :]
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \|", table, re.MULTILINE)[2:]
    told = {
        name.split()[0]
        for cell, reason in rows
        if not reason.startswith("comes with")
        for name in cell.split(", ")
    }
    assert len(names) > 30
    assert told == names


def test_every_program_is_named() -> None:
    programs = ARCHITECTURE[
        ARCHITECTURE.index("## Programs") : ARCHITECTURE.index("## Dependencies")
    ]
    assert [name for name in PROGRAMS if f"`{name}`" not in programs] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_what_a_document_points_at_exists(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    text = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    paths = re.findall(
        r"`((?:actions|bot|casefile|content|desk|docs|encoder|nlu_data|setup|standins|tests|webserver)/[\w./*-]*)`",
        text,
    )
    linked = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in link]
    missing = [path for path in paths if not list(ROOT.glob(path.rstrip("/") or path))]
    missing += [link for link in linked if not (document.parent / link).exists()]
    assert missing == []


def test_the_way_of_a_message_can_be_followed_in_the_code() -> None:
    """Each step names a file and, behind a colon, what to look at in it."""
    way = ARCHITECTURE[ARCHITECTURE.index("## The way") : ARCHITECTURE.index("* **Nothing is")]
    named = re.findall(r"`([\w/]+\.py)`: `(\w+)`", way)
    assert len(named) >= 6
    for file, name in named:
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        assert name in {getattr(node, "name", None) for node in ast.walk(tree)}, (file, name)


def test_every_term_of_the_glossary_is_used_in_the_code() -> None:
    code = " ".join(
        path.read_text(encoding="utf-8").lower()
        for folder in ("actions", "bot", "casefile", "desk")
        for path in (ROOT / folder).rglob("*.py")
    )
    terms = [
        term
        for cell in re.findall(r"^\| ([^|]+) \|", GLOSSARY, re.MULTILINE)[2:]
        for term in cell.split(", ")
    ]
    assert len(terms) > 20
    assert [term for term in terms if term.lower().replace(" ", "_") not in code] == []
