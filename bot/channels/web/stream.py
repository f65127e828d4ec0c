"""Tells open pages that there is something new in their conversation.

One look per commit for all pages together, at what was said since the last one: it costs the same
for one page as for a thousand, and for a long conversation as for a short one. Must be used in the
server's event loop.
"""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass, field

from starlette.concurrency import run_in_threadpool

from casefile.storage.unit_of_work import Store

LOOK_ANYHOW = 10.0  # seconds
AGAIN = 200  # lines: on PostgreSQL one with a lower id may be committed after one with a higher


@dataclass(eq=False)
class _Page:
    """`fresh`: nobody looked for it yet."""

    conversation_id: str
    last: int
    fresh: bool = True
    told: asyncio.Event = field(default_factory=asyncio.Event)


class News:
    """Which pages are open, and how far each of them is."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._pages: set[_Page] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._look: asyncio.Task[None] | None = None
        self._again = False
        self._upto: int | None = None  # the line up to which we looked for everybody

    async def wait(self, conversation_id: str, last: int, seconds: float) -> None:
        """Until this conversation has a line after the one with that id, or is no more (somebody
        wiped it), or so many seconds."""
        self._listen()
        page = _Page(conversation_id, last)
        self._pages.add(page)
        try:
            self._begin_look()  # it may have come between the page's own look and now
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(page.told.wait(), min(seconds, LOOK_ANYHOW))
        finally:
            self._pages.discard(page)

    def _listen(self) -> None:
        if self._loop is None:
            self._loop = asyncio.get_running_loop()
            self._store.signal.listen(self._told)

    def _told(self) -> None:
        """In the watching thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._begin_look)

    def _begin_look(self) -> None:
        """At most one look at a time; a commit during one asks for another."""
        self._again = True
        if self._pages and (self._look is None or self._look.done()):
            self._look = asyncio.ensure_future(self._look_on())

    async def _look_on(self) -> None:
        while self._again and self._pages:
            self._again = False
            fresh = {page.conversation_id for page in self._pages if page.fresh}
            for page in self._pages:
                page.fresh = False
            everybody = {page.conversation_id for page in self._pages}
            newest, gone = await run_in_threadpool(self._newest, everybody, fresh)
            for page in self._pages:
                if newest.get(page.conversation_id, 0) > page.last or page.conversation_id in gone:
                    page.told.set()

    def _newest(self, everybody: set[str], fresh: set[str]) -> tuple[dict[str, int], set[str]]:
        """The last line of each that has a new one, and the conversations that are no more."""
        with self._store.read() as unit:
            if self._upto is None:
                self._upto = unit.transcript.last_id()
            newest = unit.transcript.newest_since(self._upto - AGAIN)
            self._upto = max([self._upto, *newest.values()])
            newest.update(unit.transcript.newest_of(sorted(fresh)))
            gone = everybody - unit.conversations.existing(sorted(everybody))
        return newest, gone
