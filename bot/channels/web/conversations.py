"""What the web page stores and shows of a conversation, by the session in its cookie. Blocks.

What a page has fetched counts as sent.
"""

from __future__ import annotations

import time

from bot.channels.linkpage.app import in_words, open_doors
from casefile.messages import Incoming, Line
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store, UnitOfWork
from casefile.teksten.lezer import Teksten

CHANNEL = "web"
HEALTH_SECONDS = 5.0  # so often at most is it tried whether the database takes anything


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

    def history(self, session: str | None) -> tuple[list[Line], bool]:
        with self.store.unit() as unit:
            conversation_id = self._conversation(unit, session)
            if conversation_id is None:
                return [], False
            lines = unit.transcript.lines(conversation_id)
            self._seen(unit, conversation_id)
            return lines, unit.inbox.waiting(conversation_id) > 0

    def new_lines(self, session: str | None, last: int) -> tuple[str | None, list[Line]]:
        with self.store.read() as unit:
            conversation_id = self._conversation(unit, session)
            lines = unit.transcript.lines(conversation_id, last) if conversation_id else []
        if lines:
            with self.store.unit() as unit:
                self._seen(unit, conversation_id or "")
        return conversation_id, lines

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

    @staticmethod
    def _seen(unit: UnitOfWork, conversation_id: str) -> None:
        """What the page has fetched counts as sent."""
        newest = unit.outbox.newest_id(conversation_id)
        if newest:
            unit.outbox.mark_sent_up_to(conversation_id, newest)
