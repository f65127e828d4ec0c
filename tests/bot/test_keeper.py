"""What the keeper does for every installation, whatever is in it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot import keeper
from bot.keeper import Keeper
from casefile.messages import Incoming, Kind, Reply
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


def test_a_clock_that_is_set_back_an_hour_stops_nothing(store: Store, clock: Clock) -> None:
    keeper = Keeper(store, Teksten.standaard())
    clock.forward(hours=1)
    keeper.run_once()
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("telegram", "jan")
        row = unit.outbox.add_reply(conversation.id, "telegram", Reply("een"), "bot")
        unit.outbox.retry(row, 1, timedelta(seconds=2), "500")
        unit.inbox.add(conversation.id, "telegram", Incoming("m1", Kind.TEXT, text="hallo"))
        unit.channel_states.pause("telegram", timedelta(seconds=2))
    clock.forward(hours=-1)
    with store.read() as unit:
        assert unit.outbox.next_try(("telegram",)) > unit.now
    keeper.run_once()
    with store.unit() as unit:
        assert unit.inbox.claim() is not None
        assert unit.outbox.lease(("telegram",)) is not None
        assert unit.channel_states.take_turn("telegram", 25, 5) is None
    assert keeper.run_once() == 0


def test_a_clock_that_was_ahead_between_two_rounds_stops_nothing_either(
    any_store: Store, clock: Clock
) -> None:
    keeper = Keeper(any_store, Teksten.standaard())
    keeper.run_once()
    clock.forward(hours=1)  # nobody makes a round now
    with any_store.unit() as unit:
        conversation = unit.conversations.find_or_create("telegram", "jan")
        row = unit.outbox.add_reply(conversation.id, "telegram", Reply("een"), "bot")
        unit.outbox.retry(row, 1, timedelta(seconds=2), "pace")
    clock.forward(hours=-1, seconds=20)
    keeper.run_once()
    with any_store.unit() as unit:
        leased = unit.outbox.lease(("telegram",))
        assert leased is not None
        unit.outbox.retry(leased.id, 2, timedelta(minutes=5), "500")
    for _ in range(3):  # noticed once: what waits now waits for a reason
        clock.forward(seconds=60)
        keeper.run_once()
    with any_store.unit() as unit:
        assert unit.outbox.lease(("telegram",)) is None


def test_a_clock_that_is_ahead_twice_is_noticed_twice(store: Store, clock: Clock) -> None:
    keeper = Keeper(store, Teksten.standaard())
    for _ in range(2):
        keeper.run_once()
        clock.forward(hours=1)
        with store.unit() as unit:
            unit.heartbeats.beat("sender")
            unit.channel_states.pause("telegram", timedelta(minutes=1))
        clock.forward(hours=-1, seconds=90)
        keeper.run_once()
        with store.unit() as unit:
            assert unit.channel_states.take_turn("telegram", 25, 5) is None


def test_also_when_nothing_was_made_meanwhile_but_something_was_told_to_wait(
    any_store: Store, clock: Clock
) -> None:
    keeper = Keeper(any_store, Teksten.standaard())
    with any_store.unit() as unit:
        conversation = unit.conversations.find_or_create("telegram", "jan")
        row = unit.outbox.add_reply(conversation.id, "telegram", Reply("een"), "bot")
    for hours in (1, 2):  # twice, and the second time further
        keeper.run_once()
        clock.forward(hours=hours)
        with any_store.unit() as unit:
            unit.outbox.retry(row, 1, timedelta(seconds=2), "pace")
        clock.forward(hours=-hours, seconds=20)
        with any_store.unit() as unit:  # the right clock names moments too, and hides nothing
            unit.channel_states.pause("telegram", timedelta(seconds=1))
        keeper.run_once()
        clock.forward(seconds=5)
        with any_store.unit() as unit:
            assert unit.outbox.next_try(("telegram",)) <= unit.now
