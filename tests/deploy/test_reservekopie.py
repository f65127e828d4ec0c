"""What is in the backup comes back, also when it was made while programs wrote."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from casefile.settings import ROOT
from casefile.storage.unit_of_work import Store


def run(store: Store, *arguments: str) -> str:
    url = store.engine.url.render_as_string(hide_password=False)
    ended = subprocess.run(
        ["bash", str(ROOT / "deploy/reservekopie.sh"), *arguments],
        env={**os.environ, "WOONKANS_DATABASE_URL": url, "PYTHON": sys.executable},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.strip()


def say(store: Store, text: str) -> str:
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("web", "jan")
        unit.transcript.add(conversation.id, "huurder", {"text": text})
        return conversation.id


def test_a_backup_that_is_put_back_is_what_it_was(any_store: Store, tmp_path: Path) -> None:
    mine = say(any_store, "voor de kopie")
    folder = tmp_path / "kopie"
    if any_store.engine.dialect.name == "postgresql":
        any_store.engine.dispose()
    path = run(any_store, str(folder))
    assert Path(path).stat().st_mode & 0o077 == 0
    assert b"voor de kopie" not in Path(path).read_bytes()
    say(any_store, "na de kopie")
    any_store.engine.dispose()
    run(any_store, "terug", path)
    with any_store.read() as unit:
        assert [line.body["text"] for line in unit.transcript.lines(mine)] == ["voor de kopie"]
