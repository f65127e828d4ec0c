"""A conversation as it reads: who says what, what comes back, with which buttons.

Runs through the real worker, the real Rasa agent and a real database; only the platform is absent.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import sqlalchemy as sa

from bot.worker import Worker
from casefile.messages import Button, Incoming, Kind, Reply
from casefile.storage import schema
from casefile.storage.unit_of_work import Store


@dataclass
class Gesprek:
    """One person on one channel. Every method returns the conversation, so that a test reads down."""

    store: Store
    worker: Worker
    wie: str = "jan"
    kanaal: str = "web"
    replies: list[Reply] = field(default_factory=list)
    _last_outbox: int = 0
    _count: int = 0

    def huurder(self, text: str) -> Gesprek:
        """Types a text."""
        return self._receive(Kind.TEXT, text=text)

    def tikt(self, title: str) -> Gesprek:
        """Taps the button with this title on the last bubble that has buttons."""
        button = next((b for b in self.knoppen_nu() if b.title == title), None)
        assert button, f"there is no button {title!r}: {[b.title for b in self.knoppen_nu()]}"
        return self._receive(Kind.TAP, payload=button.payload)

    def stuurt(self, media: str) -> Gesprek:
        """Sends a voice message, a picture, a sticker."""
        return self._receive(Kind.MEDIA, media=media)

    def bot(self, *fragments: str) -> Gesprek:
        """The answer holds all of these, in this order."""
        said, position = self.tekst(), 0
        for fragment in fragments:
            found = said.casefold().find(fragment.casefold(), position)
            assert found >= 0, f"not said (in this order): {fragment!r}\n--- said:\n{said}"
            position = found + len(fragment)
        return self

    def bot_niet(self, *fragments: str) -> Gesprek:
        for fragment in fragments:
            assert fragment.casefold() not in self.tekst().casefold(), self.tekst()
        return self

    def knoppen(self, *titles: str) -> Gesprek:
        """Exactly these buttons are offered now."""
        assert tuple(b.title for b in self.knoppen_nu()) == titles
        return self

    def tekst(self) -> str:
        """Everything of the last answer."""
        return "\n\n".join(reply.text for reply in self.replies)

    def knoppen_nu(self) -> tuple[Button, ...]:
        return next((r.buttons for r in reversed(self.replies) if r.buttons), ())

    @property
    def id(self) -> str:
        with self.store.read() as unit:
            conversation = unit.conversations.find(self.kanaal, self.wie)
            assert conversation is not None
            return conversation.id

    def _receive(self, kind: Kind, **values: str) -> Gesprek:
        self._count += 1
        message = Incoming(external_id=f"{self.wie}-{self._count}", kind=kind, **values)
        with self.store.unit() as unit:
            conversation = unit.conversations.find_or_create(self.kanaal, self.wie)
            assert unit.inbox.add(conversation.id, self.kanaal, message)
        while self.worker.handle_next():
            pass
        self.replies = self._new_replies()
        return self

    def _new_replies(self) -> list[Reply]:
        with self.store.unit() as unit:
            conversation = unit.conversations.find(self.kanaal, self.wie)
            assert conversation is not None
            table = schema.outbox
            rows = unit.connection.execute(
                sa.select(table)
                .where(table.c.conversation_id == conversation.id, table.c.id > self._last_outbox)
                .order_by(table.c.id)
            ).all()
            cipher = unit.cipher(conversation.id)
            self._last_outbox = max([self._last_outbox, *(row.id for row in rows)])
            return [Reply.from_json(cipher.open("outbox|body", row.body_enc)) for row in rows]
