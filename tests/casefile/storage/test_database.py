"""What the database refuses is told without what was in it."""

from __future__ import annotations

import os
import stat
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from casefile.storage.database import create_engine, migrate, wait_for_migration
from casefile.storage.unit_of_work import Store


def test_an_error_never_shows_a_value(any_store: Store) -> None:
    """The page that fails writes its error to a log."""
    with any_store.unit() as unit:
        unit.staff.create("wijkteam_zeist", "els@wijkteam.example", "Els de Wit", "geheim123")
    with pytest.raises(IntegrityError) as failed, any_store.unit() as unit:
        unit.staff.create("wijkteam_zeist", "els@wijkteam.example", "Els de Wit", "geheim123")
    assert "INSERT INTO staff" in str(failed.value)
    assert "Els de Wit" not in str(failed.value)


@pytest.fixture
def open_umask() -> Iterator[None]:
    """The usual one, by which everybody on a machine may read what we write."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.mark.usefixtures("open_umask")
@pytest.mark.parametrize("there", [False, True])
def test_only_the_owner_reads_the_files(tmp_path: Path, there: bool) -> None:
    """Also of a database that an older version left readable for all."""
    path = tmp_path / "data" / "woonkans.sqlite"
    if there:
        path.parent.mkdir()
        path.touch(mode=0o644)
    url = f"sqlite:///{path}"
    migrate(url)
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO data_key VALUES ('x', 'y')")
        found = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    engine.dispose()
    assert len(found) == 3, "the database, its log and the index of that"
    assert set(found.values()) == {0o600}


def test_a_program_that_was_started_first_waits_for_the_tables(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'nog_leeg.sqlite'}"
    engine = create_engine(url)
    waiting = threading.Thread(target=wait_for_migration, args=(engine, 0.01), daemon=True)
    waiting.start()
    waiting.join(0.3)
    assert waiting.is_alive(), "there are no tables yet"
    migrate(url)
    waiting.join(10)
    assert not waiting.is_alive()
    with engine.begin() as connection:  # a version that only a newer release knows
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    wait_for_migration(engine)
    engine.dispose()


def test_threads_of_one_program_take_turns_and_nobody_starves(store: Store) -> None:
    """SQLite lets who waits sleep up to a tenth of a second at a time while nobody writes."""
    with store.unit() as unit:
        ids = [unit.conversations.find_or_create("web", str(n)).id for n in range(12)]
    longest: list[float] = []

    def write(conversation_id: str) -> None:
        waited = 0.0
        for _ in range(10):
            began = time.monotonic()
            with store.unit() as unit:
                waited = max(waited, time.monotonic() - began)
                unit.transcript.add(conversation_id, "bot", {"text": "hallo"})
        longest.append(waited)

    threads = [threading.Thread(target=write, args=(each,)) for each in ids]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(longest) == 12
    with store.read() as unit:
        assert unit.transcript.last_id() == 120


def test_a_writer_that_never_ends_gives_an_error_and_no_silence(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("casefile.storage.unit_of_work.SQLITE_BUSY_SECONDS", 0.1)
    store._turn.acquire()
    try:
        with store.unit() as unit:  # the other thread may hang without a transaction
            unit.heartbeats.beat("x")
    finally:
        store._turn.release()
    with store.read() as unit:
        assert list(unit.heartbeats.all()) == ["x"]


def test_a_program_that_starts_while_the_database_is_away_waits_and_not_for_ever(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect, away = store.engine.connect, [True, True]

    def sometimes() -> object:
        if away:
            away.pop()
            raise OperationalError("", {}, Exception())
        return connect()

    monkeypatch.setattr(store.engine, "connect", sometimes)
    wait_for_migration(store.engine, look=0.01)
    assert not away
    monkeypatch.setattr("casefile.storage.database.AWAY_SECONDS", 0.0)
    away.extend([True] * 1000)
    with pytest.raises(OperationalError):
        wait_for_migration(store.engine, look=0.01)
