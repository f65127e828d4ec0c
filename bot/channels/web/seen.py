"""What pages have fetched counts as sent; it is written for all pages together, now and then.

One commit for each turn of each page would cost more than the rest of the turn, and wake every
program. What a crash forgets stays unsent, and is noted again when the page comes back.
"""

from __future__ import annotations

import asyncio
from datetime import datetime

from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool

from bot.channels.web.conversations import Fetched
from casefile.storage.unit_of_work import Store

LATER = 1.0  # seconds


class Seen:
    """Must be used in the server's event loop."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._fetched: dict[str, tuple[int, datetime]] = {}
        self._writing: asyncio.Task[None] | None = None

    def note(self, fetched: Fetched) -> None:
        """A page has these lines."""
        conversation_id, newest = fetched.conversation_id, fetched.unsent
        if conversation_id is None or newest is None or not fetched.lines:
            return
        self._newest(conversation_id, newest, self._store.clock())
        if self._writing is None or self._writing.done():
            self._writing = asyncio.ensure_future(self._later())

    async def write(self) -> None:
        """Now: at the end of the program too."""
        fetched, self._fetched = self._fetched, {}
        if not fetched:
            return
        try:
            await run_in_threadpool(self._mark, fetched)
        except SQLAlchemyError:  # a database that is away: the next time
            for conversation_id, (newest, at) in fetched.items():
                self._newest(conversation_id, newest, at)

    def _newest(self, conversation_id: str, newest: int, at: datetime) -> None:
        """Up to here, and when: the page had it before it is written."""
        here = (newest, at)
        self._fetched[conversation_id] = max(here, self._fetched.get(conversation_id, here))

    async def _later(self) -> None:
        while self._fetched:
            await asyncio.sleep(LATER)
            await self.write()

    def _mark(self, fetched: dict[str, tuple[int, datetime]]) -> None:
        with self._store.unit() as unit:
            for conversation_id, (newest, at) in fetched.items():
                unit.outbox.mark_sent_up_to(conversation_id, newest, at)
            unit.news = False  # nobody waits for this
