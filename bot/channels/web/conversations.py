"""What the web page stores and shows of a conversation, by the session in its cookie. Blocks.

What a page has fetched counts as sent (`seen.py`).
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from bot.channels.linkpage.app import in_words, open_doors
from casefile.messages import Incoming, Line
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store, UnitOfWork
from casefile.teksten.lezer import Teksten

CHANNEL = "web"
HEALTH_SECONDS = 5.0  # so often at most is it tried whether the database takes anything


@dataclass(frozen=True)
class Fetched:
    """`unsent`: the last row of the outbox that these lines hold, where one is not sent yet."""

    conversation_id: str | None = None
    lines: tuple[Line, ...] = ()
    unsent: int | None = None


class WebConversations:
    def __init__(self, store: Store, settings: Settings) -> None:
        self.store, self.settings = store, settings
        self._wrote = float("-inf")

    def receive(self, session: str, message: Incoming, files: tuple[bytes, ...] = ()) -> bool:
        """True when a person of an organisation has this chat now."""
        with self.store.unit() as unit:
            conversation = unit.conversations.find_or_create(CHANNEL, session)
            order = int(unit.now.timestamp() * 1e6)
            added = unit.inbox.add(conversation.id, CHANNEL, message, order)
            for body in files if added else ():
                unit.brieffotos.add(conversation.id, CHANNEL, order, inhoud=body)
            if added and message.link_token:
                unit.links.follow(conversation, message.link_token)
            return not conversation.bot_owns

    def history(self, session: str | None) -> tuple[Fetched, bool]:
        """Everything that was said; True while something of it is not handled yet."""
        with self.store.read() as unit:
            fetched = self._fetch(unit, session, 0)
            known = fetched.conversation_id
            return fetched, known is not None and unit.inbox.waiting(known) > 0

    def new_lines(self, session: str | None, last: int) -> Fetched:
        with self.store.read() as unit:
            return self._fetch(unit, session, last)

    def attachment(self, session: str | None, attachment_id: str) -> tuple[str, bytes] | None:
        with self.store.read() as unit:
            conversation_id = self._conversation(unit, session)
            return (
                unit.attachments.read(conversation_id, attachment_id) if conversation_id else None
            )

    def where_else(self) -> str | None:
        with self.store.read() as unit:
            return in_words(open_doors(unit, self.settings), Teksten.standaard()) or None

    def unanswered(self, session: str) -> tuple[str, int] | None:
        """The conversation and its newest line, while something of it is not handled yet."""
        with self.store.read() as unit:
            conversation_id = self._conversation(unit, session)
            if conversation_id is None or not unit.inbox.waiting(conversation_id):
                return None
            newest = unit.transcript.newest_of([conversation_id])
            return conversation_id, newest.get(conversation_id, 0)

    def ping(self) -> None:
        """Also writes: a full disk can be read from."""
        if time.monotonic() - self._wrote < HEALTH_SECONDS:
            return
        with self.store.unit() as unit:
            unit.heartbeats.beat(CHANNEL)
        self._wrote = time.monotonic()

    @staticmethod
    def _conversation(unit: UnitOfWork, session: str | None) -> str | None:
        conversation = unit.conversations.find(CHANNEL, session) if session else None
        return conversation.id if conversation else None

    def _fetch(self, unit: UnitOfWork, session: str | None, last: int) -> Fetched:
        conversation_id = self._conversation(unit, session)
        if conversation_id is None:
            return Fetched()
        # First what is unsent: a line that comes in between is shown now, and noted the next time.
        unsent = unit.outbox.newest_id(conversation_id)
        lines = unit.transcript.lines(conversation_id, last)
        return Fetched(conversation_id, tuple(lines), unsent)
