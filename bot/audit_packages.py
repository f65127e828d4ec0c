"""`make audit`: accepted findings against uv.lock, and pip-audit where that is installed.

Changes nothing. What the findings are and what shields them is `deploy/bevindingen.yml`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from casefile.settings import ROOT

TABLE, LOCK = ROOT / "deploy/bevindingen.yml", ROOT / "uv.lock"
_PACKAGE = re.compile(r'^\[\[package\]\]\nname = "([^"]+)"\nversion = "([^"]+)"', re.MULTILINE)


def locked(lock: str) -> dict[str, str]:
    """The version of every package that is installed from an index."""
    return dict(_PACKAGE.findall(lock))


def faults(table: Sequence[Mapping[str, Any]], versions: Mapping[str, str]) -> list[str]:
    """What in the table does not hold any more, each in one sentence."""
    found = []
    for line in table:
        name, seen = line["package"], str(line["version"])
        now = versions.get(name)
        if now is None:
            found.append(f"{name} is not in the lock any more: its line can go.")
        elif now != seen:
            found.append(f"{name} is {now} now, {seen} was looked at: look again.")
        if not str(line["shield"]).strip():
            found.append(f"{name}: what shields it is not said.")
    return found


def ask_the_service(accepted: Sequence[str], versions: Mapping[str, str]) -> int | None:
    """The exit code of pip-audit on the locked versions; None where there is no pip-audit."""
    program = shutil.which("pip-audit")
    if program is None:
        return None
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.writelines(f"{name}=={version}\n" for name, version in sorted(versions.items()))
        file.flush()
        ignored = [word for finding in accepted for word in ("--ignore-vuln", finding)]
        asked = [program, "--no-deps", "--disable-pip", "-r", file.name, *ignored]
        return subprocess.run(asked, check=False).returncode


def read_table(path: Path = TABLE) -> list[dict[str, Any]]:
    table: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return table


def main() -> int:
    """The exit code: 0 when nothing is left to look at."""
    table, versions = read_table(), locked(LOCK.read_text(encoding="utf-8"))
    for line in table:
        findings = ", ".join(line["findings"]) or "none open"
        print(f"{line['package']} {line['version']}: {findings}\n  {line['what']}")
        print(f"  shield: {line['shield']}")
    wrong = faults(table, versions)
    for fault in wrong:
        print(fault, file=sys.stderr)
    answer = ask_the_service([f for line in table for f in line["findings"]], versions)
    if answer is None:
        print("\npip-audit is not installed: only the table was compared with the lock.")
    return 1 if wrong or answer else 0


if __name__ == "__main__":
    sys.exit(main())
