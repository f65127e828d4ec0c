"""Who waits for work sleeps, and wakes up at once when somebody commits."""

from __future__ import annotations

import resource
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from casefile.messages import Incoming, Kind
from casefile.storage import signals
from casefile.storage.database import create_engine
from casefile.storage.file_changes import FileChanges
from casefile.storage.signals import Signal
from casefile.storage.unit_of_work import Store


@pytest.fixture
def other(any_store: Store) -> Iterator[Store]:
    """Another program on the same database."""
    engine = create_engine(any_store.engine.url.render_as_string(hide_password=False))
    yield Store(engine, any_store.keys, any_store.clock)
    engine.dispose()


@pytest.fixture
def signal(any_store: Store) -> Iterator[Signal]:
    signal = any_store.signal
    assert signal.count >= 0
    time.sleep(0.3)  # it listens now
    yield signal
    signal.close()


def write(store: Store, number: int = 1) -> None:
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("web", "jan")
        unit.inbox.add(conversation.id, "web", Incoming(f"m{number}", Kind.TEXT, text="hallo"))


def test_a_commit_of_another_program_wakes_who_waits(signal: Signal, other: Store) -> None:
    seen = signal.count
    threading.Timer(0.2, write, (other,)).start()
    began = time.monotonic()
    signal.wait(seen, 10)
    assert 0.1 < time.monotonic() - began < 2


def test_what_was_committed_before_we_sleep_is_not_slept_through(
    signal: Signal, other: Store
) -> None:
    seen = signal.count
    write(other)
    time.sleep(0.3)
    began = time.monotonic()
    signal.wait(seen, 10)
    assert time.monotonic() - began < 0.2


def test_looking_alone_wakes_nobody(signal: Signal, other: Store) -> None:
    seen = signal.count
    for _ in range(3):
        with other.read() as unit:
            unit.inbox.next_try()
        with other.unit() as unit:
            assert unit.inbox.claim() is None
    signal.wait(seen, 0.5)
    assert signal.count == seen


def test_waiting_costs_next_to_nothing(signal: Signal) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF)
    signal.wait(signal.count, 3)
    after = resource.getrusage(resource.RUSAGE_SELF)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    assert used / 3 < 0.01


def test_at_rest_on_sqlite_nobody_looks_and_a_commit_is_told_at_once(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signals, "LIVELY", 0.1)
    monkeypatch.setattr(signals, "LOOK_AT_REST", 30.0)
    engine = create_engine(str(store.engine.url))
    other = Store(engine, store.keys, store.clock)
    signal = store.signal
    seen = signal.count
    time.sleep(0.8)  # at rest now: the next look by itself is half a minute away
    assert signal.count <= seen + 1
    seen = signal.count
    threading.Timer(0.2, write, (other,)).start()
    began = time.monotonic()
    signal.wait(seen, 10)
    assert time.monotonic() - began < 5
    signal.close()
    engine.dispose()


def test_where_the_kernel_says_nothing_we_look(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("casefile.storage.file_changes._watch", lambda folder: None)
    other = Store(create_engine(str(store.engine.url)), store.keys, store.clock)
    signal = store.signal
    time.sleep(0.3)
    seen = signal.count
    threading.Timer(0.2, write, (other,)).start()
    began = time.monotonic()
    signal.wait(seen, 10)
    assert time.monotonic() - began < 5
    signal.close()
    other.engine.dispose()


def test_a_folder_says_when_something_is_written(tmp_path: Path) -> None:
    with FileChanges(tmp_path) as changes:
        if not changes.told:
            pytest.skip("this kernel has no inotify")
        assert changes.wait(0.05) is False
        (tmp_path / "x").write_text("hallo")
        assert changes.wait(1) is True
        assert changes.wait(0.05) is False
    assert FileChanges(tmp_path / "nergens").told is False


def test_a_watcher_that_fails_is_replaced(
    signal: Signal, other: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The listeners' own mistake must not end the watching."""
    monkeypatch.setattr("casefile.storage.signals.AGAIN", 0.05)
    signal.listen(lambda: 1 / 0)
    write(other)
    time.sleep(0.4)
    signal._listeners.clear()
    seen = signal.count
    threading.Timer(0.2, write, (other, 2)).start()
    signal.wait(seen, 5)
    assert signal.count > seen
