"""What is in the backup comes back, also when it was made while programs wrote."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import sqlalchemy as sa

from casefile.settings import ROOT
from casefile.storage.database import migrate
from casefile.storage.unit_of_work import Store


def attempt(store: Store, *arguments: str) -> subprocess.CompletedProcess[str]:
    url = store.engine.url.render_as_string(hide_password=False)
    return subprocess.run(
        ["bash", str(ROOT / "deploy/reservekopie.sh"), *arguments],
        env={**os.environ, "WOONKANS_DATABASE_URL": url, "PYTHON": sys.executable},
        capture_output=True,
        text=True,
        timeout=120,
    )


def run(store: Store, *arguments: str) -> str:
    ended = attempt(store, *arguments)
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


def test_what_a_newer_version_made_is_gone_after_putting_back(
    any_store: Store, tmp_path: Path
) -> None:
    """Back to the version before: its tables, and none of the newer one, so that a next update
    can make those again."""
    mine = say(any_store, "voor de nieuwe versie")
    path = run(any_store, str(tmp_path))
    with any_store.engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE nieuw (id INTEGER PRIMARY KEY)")
    any_store.engine.dispose()
    run(any_store, "terug", path)
    assert not sa.inspect(any_store.engine).has_table("nieuw")
    migrate(any_store.engine.url.render_as_string(hide_password=False))
    with any_store.read() as unit:
        assert [line.body["text"] for line in unit.transcript.lines(mine)] == [
            "voor de nieuwe versie"
        ]


def test_a_backup_that_is_not_whole_changes_nothing(any_store: Store, tmp_path: Path) -> None:
    path = Path(run(any_store, str(tmp_path)))
    mine = say(any_store, "er is al meer")
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    any_store.engine.dispose()
    assert attempt(any_store, "terug", str(path)).returncode != 0
    with any_store.read() as unit:
        assert [line.body["text"] for line in unit.transcript.lines(mine)] == ["er is al meer"]
