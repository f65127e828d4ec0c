"""Accepted weaknesses of packages: the table is about what is installed, and its reasons hold."""

from __future__ import annotations

import re
import subprocess
import sys

from bot.audit_packages import LOCK, faults, locked, read_table
from casefile.settings import ROOT

# Programs that strangers reach, or that send to them: what they import can be attacked.
REACHABLE = (
    "bot.channels.web.app",
    "desk.app",
    "bot.sending",
    "bot.keeper",
    "bot.reader",
    "bot.metrics",
    "bot.mailbox",
    "bot.channels.telegram.polling",
)
NEVER_THERE = ("rasa", "tensorflow", "keras", "sanic", "aiohttp", "sklearn", "dask", "pymongo",
               "skops", "sentry_sdk", "pydantic", "spacy")  # fmt: skip


def test_every_line_is_about_the_version_that_is_installed() -> None:
    versions = locked(LOCK.read_text(encoding="utf-8"))
    assert len(versions) > 150
    assert faults(read_table(), versions) == []


def test_findings_are_named_once_and_in_the_form_that_an_audit_knows() -> None:
    findings = [finding for line in read_table() for finding in line["findings"]]
    assert len(findings) == len(set(findings)) > 10
    assert all(re.fullmatch(r"(CVE-\d{4}-\d{4,}|GHSA(-\w{4}){3})", f) for f in findings)


def test_another_version_asks_for_another_look() -> None:
    line = {"package": "aiohttp", "version": "3.9.5", "shield": "its server is not started"}
    assert faults([line], {"aiohttp": "3.9.5"}) == []
    assert faults([line], {"aiohttp": "3.9.6"}) == [
        "aiohttp is 3.9.6 now, 3.9.5 was looked at: look again."
    ]
    assert "its line can go" in faults([line], {})[0]
    assert "not said" in faults([{**line, "shield": " "}], {"aiohttp": "3.9.5"})[0]


def test_programs_that_strangers_reach_load_nothing_of_rasa() -> None:
    """It is also why they start in a second and need 70 MB."""
    code = f"import sys, {', '.join(REACHABLE)}\nprint(*sys.modules)"
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=ROOT, capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert "starlette" in loaded
    assert loaded.isdisjoint(NEVER_THERE)
