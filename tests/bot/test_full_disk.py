"""A full disk: everybody is told honestly, nothing is half written, and when there is room again
everything goes on by itself."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError
from starlette.testclient import TestClient

from bot.brain import Brain
from bot.channels.web import app as web
from bot.worker import Worker
from casefile.messages import Incoming, Kind
from casefile.settings import Settings
from casefile.storage.database import create_engine
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from tests.conftest import Clock
from tests.conversations.conftest import brain

__all__ = ["brain"]  # a fixture


class Disk:
    """A store whose database may not grow while it is full."""

    def __init__(self, store: Store) -> None:
        self.store = Store(create_engine(str(store.engine.url)), store.keys, store.clock)
        self._pages = 0
        sa.event.listen(self.store.engine, "begin", self._limit)

    def _limit(self, connection: sa.engine.Connection) -> None:
        pages = self._pages or 1_000_000
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    def fill(self) -> None:
        with self.store.engine.connect() as connection:
            count: int = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        self._pages = count

    def make_room(self) -> None:
        self._pages = 0


@pytest.fixture
def disk(store: Store) -> Iterator[Disk]:
    disk = Disk(store)
    yield disk
    disk.store.engine.dispose()


def long_words(number: int) -> str:
    return f"bericht {number}: " + "de verhuurder schreef weer een brief " * 200


def test_the_page_says_that_it_cannot_and_nothing_half_stays(
    disk: Disk, settings: Settings, tmp_path: Path
) -> None:
    page = TestClient(web.create_app(disk.store, settings), follow_redirects=False)
    disk.fill()
    answers = [
        page.post(
            "/bericht",
            data={"tekst": long_words(number), "nonce": str(number)},
            headers={"accept": "application/json"},
        ).status_code
        for number in range(4)
    ]
    assert set(answers) == {503}
    with disk.store.read() as unit:
        assert unit.inbox.waiting() == 0
    disk.make_room()
    again = page.post("/bericht", data={"tekst": long_words(0), "nonce": "0"})
    assert again.status_code == 303
    with disk.store.read() as unit:
        assert unit.inbox.waiting() == 1


def test_a_message_that_is_there_already_waits_and_is_answered_once(
    disk: Disk, brain: Brain, clock: Clock
) -> None:
    worker = Worker(disk.store, brain, Teksten.standaard())
    with disk.store.unit() as unit:
        jan = unit.conversations.find_or_create("web", "jan")
        for number in range(3):
            message = Incoming(f"m{number}", Kind.TEXT, long_words(number))
            unit.inbox.add(jan.id, "web", message)
    disk.fill()
    for _ in range(8):  # longer than three tries take
        with contextlib.suppress(SQLAlchemyError):  # the program waits then (`bot.resting`)
            worker.handle_next()
        clock.forward(seconds=30)
    with disk.store.read() as unit:
        assert unit.inbox.waiting() == 3
        assert not unit.transcript.lines(jan.id)
    disk.make_room()
    for _ in range(6):
        worker.handle_next()
        clock.forward(seconds=30)
    with disk.store.read() as unit:
        assert unit.inbox.waiting() == 0
        lines = unit.transcript.lines(jan.id)
    heard = [line.body["text"][:10] for line in lines if line.author == "huurder"]
    assert heard == ["bericht 0:", "bericht 1:", "bericht 2:"]
