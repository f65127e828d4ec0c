"""Waiting without asking: whoever waits for work sleeps until somebody committed something.

PostgreSQL tells it (LISTEN, on a connection of its own); on SQLite one thread per program sleeps
until the kernel says that its files are written, and then looks at the file's data version, which
every commit of another connection changes. What was missed (a connection that broke) is found by
who waits: nobody sleeps longer than `LONGEST_REST`.
"""

from __future__ import annotations

import logging
import select
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy.engine import Engine

from casefile.storage.file_changes import FileChanges

LONGEST_REST = 15.0  # seconds: the slow look that is the safety net
LOOK, LOOK_AT_REST = 0.04, 2.0  # seconds between two looks at the data version
LOOK_UNTOLD = 0.1  # at rest, where the kernel says nothing
LIVELY = 1.0  # seconds after news in which we look often: what is written is seen once it is safe
AGAIN = 2.0  # seconds before a broken connection is made anew
CHANNEL = "woonkans"
logger = logging.getLogger(__name__)


class Signal:
    """Counts commits of anybody on this database. Starts watching when somebody first waits."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._told = threading.Condition()
        self._count = 0
        self._listeners: list[Callable[[], None]] = []
        self._watcher: threading.Thread | None = None
        self._closed = threading.Event()

    @property
    def count(self) -> int:
        """Take it before looking for work, and give it to `wait` when there was none."""
        self._start()
        return self._count

    def wait(self, seen: int, seconds: float) -> None:
        """Until something was committed since `count` was `seen`, or so many seconds."""
        with self._told:
            self._told.wait_for(lambda: self._count != seen or self._closed.is_set(), seconds)

    def listen(self, listener: Callable[[], None]) -> None:
        """Call this, in the watching thread, at every commit."""
        self._listeners.append(listener)
        self._start()

    def close(self) -> None:
        """Nobody waits any longer."""
        self._closed.set()
        with self._told:
            self._told.notify_all()

    def _start(self) -> None:
        with self._told:
            if self._watcher is None:
                self._watcher = threading.Thread(target=self._watch, daemon=True)
                self._watcher.start()

    def _watch(self) -> None:
        changes = _on_sqlite if self._engine.dialect.name == "sqlite" else _on_postgres
        while not self._closed.is_set():
            try:
                for _ in changes(self._engine, self._closed):
                    self.nudge()
            except Exception as error:
                logger.error("signals: again soon, %s", type(error).__name__)
                self._closed.wait(AGAIN)

    def nudge(self) -> None:
        """There may be something to do: also said by who did something that is no commit."""
        with self._told:
            self._count += 1
            self._told.notify_all()
        for listener in self._listeners:
            listener()


def _on_sqlite(engine: Engine, closed: threading.Event) -> Iterator[None]:
    """Something for every change that was seen. Ours too: this connection writes nothing."""
    path = Path(engine.url.database)
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        with FileChanges(path.parent) as written:
            before, lively, rest = None, 0.0, LOOK_AT_REST if written.told else LOOK_UNTOLD
            while not closed.is_set():
                (version,) = connection.execute("PRAGMA data_version").fetchone()
                if version != before:
                    before, lively = version, time.monotonic() + LIVELY
                    yield
                if time.monotonic() < lively:
                    time.sleep(LOOK)
                elif written.wait(rest):
                    lively = time.monotonic() + LIVELY
    finally:
        connection.close()


def _on_postgres(engine: Engine, closed: threading.Event) -> Iterator[None]:
    """One for every time that there is news, however much of it: commits come in bursts."""
    raw = engine.raw_connection()
    raw.detach()  # never goes back to the pool
    connection = raw.connection
    try:
        connection.set_session(autocommit=True)
        with connection.cursor() as cursor:
            cursor.execute(f"LISTEN {CHANNEL}")
        yield  # what was committed before we listened
        while not closed.is_set():
            if select.select([connection], [], [], LONGEST_REST)[0]:
                connection.poll()
                if connection.notifies:
                    connection.notifies.clear()
                    yield
                    time.sleep(LOOK)
    finally:
        connection.close()
