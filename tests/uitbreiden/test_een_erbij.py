"""One more of each is as little work as CONTRIBUTING.md says, and then it works."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import pytest

from casefile.settings import ROOT
from tests.uitbreiden.erbij import LINES, put_in, touched

CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
ROWS = {
    "categorie": "a kind of income or cost",
    "organisatie": "an organisation",
    "kanaal": "a channel",
    "nood": "an emergency",
}
COPIED = ("actions", "bot", "casefile", "content", "desk")
LINKED = ("encoder", "models", "nlu_data", "standins", "tests", "webserver", "config.yml",
          "endpoints.yml", "pyproject.toml", "uv.lock")  # fmt: skip


def told(what: str) -> list[str]:
    """The files that the table names in this row."""
    row = re.search(rf"^\| {re.escape(ROWS[what])} \|(.*)\|$", CONTRIBUTING, re.MULTILINE)
    assert row, what
    return re.findall(r"`([\w.*]+/[\w./*]+)`", row.group(1))


@pytest.mark.parametrize("what", LINES)
def test_it_touches_the_files_that_the_table_names_and_no_other(what: str) -> None:
    patterns = told(what)
    beyond = [p for p in touched(what) if not any(fnmatch(p, one) for one in patterns)]
    unused = [one for one in patterns if not any(fnmatch(p, one) for p in touched(what))]
    assert (beyond, unused) == ([], [])


def test_with_one_more_of_each_all_of_them_work(tmp_path: Path) -> None:
    copy = tmp_path / "woonkans"
    copy.mkdir()
    for name in COPIED:
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in LINKED:
        (copy / name).symlink_to(ROOT / name)
    for what in LINES:
        put_in(what, copy)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(copy),
         "tests/uitbreiden/in_de_kopie.py"],
        cwd=copy,
        env={**os.environ, "PYTHONPATH": str(copy)},
        capture_output=True,
        text=True,
        timeout=600,
    )  # fmt: skip
    said = done.stdout[-4000:] + done.stderr
    assert done.returncode == 0 and "....  " in done.stdout, said
