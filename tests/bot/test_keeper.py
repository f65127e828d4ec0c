"""What the keeper does for every installation, whatever is in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import keeper
from bot.keeper import Keeper
from casefile.storage.unit_of_work import Store, UnitOfWork
from casefile.teksten.lezer import Teksten
from tests.conftest import Clock


def on_disk(store: Store) -> bytes:
    folder = Path(str(store.engine.url.database)).parent
    return b"".join(path.read_bytes() for path in folder.glob("woonkans.sqlite*"))


def test_within_a_round_no_byte_is_left_of_a_deleted_conversation(store: Store) -> None:
    """SQLite's write-ahead log would keep the sealed text and its wrapped key for days."""
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("web", "cookie")
        unit.transcript.add(conversation.id, "huurder", {"text": "mijn man slaat me"})
    with store.read() as unit:
        sealed = unit.connection.exec_driver_sql("SELECT body_enc FROM transcript").scalar()
        key = unit.connection.exec_driver_sql(
            "SELECT wrapped FROM data_key WHERE owner = ?", (conversation.id,)
        ).scalar()
    with store.unit() as unit:
        unit.conversations.delete(conversation.id)
    Keeper(store, Teksten.standaard()).run_once()
    assert sealed not in on_disk(store)
    assert key not in on_disk(store)


def test_a_job_that_fails_stops_no_other(
    store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(unit: UnitOfWork, texts: Teksten) -> int:
        unit.audit.add("systeem", "half_werk", "x")
        raise RuntimeError

    def fine(unit: UnitOfWork, texts: Teksten) -> int:
        unit.audit.add("systeem", "gedaan", "x")
        return 1

    monkeypatch.setattr(keeper, "JOBS", (broken, fine))
    assert Keeper(store, Teksten.standaard()).run_once() == 1
    with store.read() as unit:
        assert [line.what for line in unit.audit.of("x")] == ["gedaan"]
