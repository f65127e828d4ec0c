"""A program rests when there is nothing to do, wakes up at news, and waits out a passing fault."""

from __future__ import annotations

import threading
import time
from datetime import datetime, timedelta, timezone

import pytest

from bot import resting
from bot.resting import LITTLE, Work, repeat, until
from casefile.messages import Incoming, Kind
from casefile.storage.signals import LONGEST_REST
from casefile.storage.unit_of_work import Store

NOW = datetime(2026, 11, 23, tzinfo=timezone.utc)


def run(work: Work, store: Store, seconds: float) -> None:
    stopping = threading.Event()
    thread = threading.Thread(target=repeat, args=(work, stopping, store.signal))
    thread.start()
    time.sleep(seconds)
    stopping.set()
    store.signal.close()
    thread.join(5)
    assert not thread.is_alive()


def test_it_sleeps_until_what_is_due_and_never_spins() -> None:
    assert until(None, NOW) == LONGEST_REST
    assert until(NOW + timedelta(seconds=2), NOW) == 2
    assert until(NOW - timedelta(hours=1), NOW) == LITTLE


def test_what_is_due_in_an_hour_is_looked_at_before_the_clock_may_have_been_set_back() -> None:
    assert until(NOW + timedelta(hours=1), NOW) == LONGEST_REST


def test_idle_it_looks_seldom_and_at_news_at_once(store: Store) -> None:
    looks: list[float] = []
    began = time.monotonic()

    def step() -> bool:
        looks.append(time.monotonic() - began)
        return False

    def say() -> None:
        with store.unit() as unit:
            conversation = unit.conversations.find_or_create("web", "jan")
            unit.inbox.add(conversation.id, "web", Incoming("m1", Kind.TEXT, text="hallo"))

    threading.Timer(1.0, say).start()
    run(Work(step, lambda: LONGEST_REST), store, 1.8)
    assert len(looks) <= 4, "at the start, when the watching begins, and at the message"
    assert any(1.0 <= look < 1.6 for look in looks)


def test_a_passing_fault_is_waited_out(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resting, "FAULT_WAIT", 0.05)
    tries = []

    def step() -> bool:
        tries.append(1)
        if len(tries) < 4:
            raise OSError("the database is away")
        return False

    run(Work(step, lambda: LONGEST_REST), store, 1.0)
    assert len(tries) >= 4
