"""What pages have fetched counts as sent; it is written for all pages together, now and then.

One commit for each turn of each page would cost more than the rest of the turn, and wake every
program. What a crash forgets stays unsent, and is noted again when the page comes back.
"""

from __future__ import annotations

import asyncio

from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool

from bot.channels.web.conversations import Fetched
from casefile.storage.unit_of_work import Store

LATER = 1.0  # seconds


class Seen:
    """Must be used in the server's event loop."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._fetched: dict[str, int] = {}
        self._writing: asyncio.Task[None] | None = None

    def note(self, fetched: Fetched) -> None:
        """A page has these lines."""
        conversation_id, newest = fetched.conversation_id, fetched.unsent
        if conversation_id is None or newest is None or not fetched.lines:
            return
        self._fetched[conversation_id] = max(newest, self._fetched.get(conversation_id, 0))
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
            for conversation_id, newest in fetched.items():
                self._fetched[conversation_id] = max(newest, self._fetched.get(conversation_id, 0))

    async def _later(self) -> None:
        while self._fetched:
            await asyncio.sleep(LATER)
            await self.write()

    def _mark(self, fetched: dict[str, int]) -> None:
        with self._store.unit() as unit:
            for conversation_id, newest in fetched.items():
                unit.outbox.mark_sent_up_to(conversation_id, newest)
            unit.news = False  # nobody waits for this
