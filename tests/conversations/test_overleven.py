"""Killed at any moment, the worker loses no message and handles none twice.

The messages are taps: the encoder cannot be used in a forked process, and starting a fresh one
twenty times would take minutes. Everything after understanding is the same for typed text.
"""

from __future__ import annotations

import os
import random
import signal
import time
from collections import Counter
from pathlib import Path

import sqlalchemy as sa

from bot.brain import Brain
from bot.worker import Worker
from casefile.messages import HUURDER, Incoming, Kind
from casefile.settings import Settings
from casefile.storage import schema
from casefile.storage.database import create_engine
from casefile.storage.unit_of_work import Store, utc_now
from casefile.teksten.lezer import Teksten

KILLS = 20
PEOPLE = ("jan", "els", "mo")
TAPS = ("/vraag_vonnis", "/vraag_budgetbeheer", "/vraag_weigeren", "/bedankt")


def work_until_killed(store: Store, brain: Brain, settings: Settings) -> int:
    """A worker in a process of its own, with the model that is loaded already."""
    pid = os.fork()
    if pid == 0:
        try:
            own = Store(create_engine(settings.database_url), store.keys, utc_now)
            worker = Worker(own, brain, Teksten.standaard())
            while True:
                if not worker.handle_next():
                    time.sleep(0.005)
        finally:
            os._exit(1)
    return pid


def test_twenty_kills_lose_nothing_and_repeat_nothing(
    store: Store, brain: Brain, settings: Settings, tmp_path: Path
) -> None:
    store.clock = utc_now
    with store.unit() as unit:
        for person in PEOPLE:
            conversation = unit.conversations.find_or_create("telegram", person)
            for number in range(30):
                message = Incoming(
                    f"{person}-{number}",
                    Kind.TAP,
                    text=f"bericht {number}",
                    payload=TAPS[number % len(TAPS)],
                )
                assert unit.inbox.add(conversation.id, "telegram", message)
    store.engine.dispose()
    chance = random.Random(20261123)
    waiting_after_kill = []
    for _ in range(KILLS):
        pid = work_until_killed(store, brain, settings)
        time.sleep(chance.uniform(0.02, 0.35))
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        with store.read() as unit:
            waiting_after_kill.append(unit.inbox.waiting())
    pid = work_until_killed(store, brain, settings)
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        with store.read() as unit:
            if unit.inbox.waiting() == 0:
                break
        time.sleep(0.1)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)

    assert waiting_after_kill[0] > 0, "the kills came too late to prove anything"
    with store.read() as unit:
        statuses = unit.connection.execute(
            sa.select(schema.inbox.c.status, sa.func.count()).group_by(schema.inbox.c.status)
        ).all()
        assert [tuple(row) for row in statuses] == [("done", 90)]
        for person in PEOPLE:
            conversation = unit.conversations.find("telegram", person)
            assert conversation is not None
            lines = unit.transcript.lines(conversation.id)
            said = [line.body["text"] for line in lines if line.author == HUURDER]
            assert said == [f"bericht {n}" for n in range(30)]
            authors = Counter(line.author for line in lines)
            assert authors["bot"] == 30
            replies = unit.connection.execute(
                sa.select(sa.func.count())
                .select_from(schema.outbox)
                .where(schema.outbox.c.conversation_id == conversation.id)
            ).scalar()
            assert replies == 30
