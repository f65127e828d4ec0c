"""A conversation as it reads: who says what, what comes back, with which buttons.

Runs through the real worker, the real Rasa agent and a real database; only the platform is absent.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import sqlalchemy as sa

from bot.reader import Reader
from bot.worker import Worker
from casefile.messages import Button, Incoming, Kind, Reply
from casefile.storage import schema
from casefile.storage.unit_of_work import Store
from tests.conftest import Clock


@dataclass
class Gesprek:
    """One person on one channel. Every method returns the conversation, so that a test reads down."""

    store: Store
    worker: Worker
    wie: str = "jan"
    kanaal: str = "web"
    replies: list[Reply] = field(default_factory=list)
    gezegd: list[str] = field(default_factory=list)  # all that the bot said, from the first word on
    _last_outbox: int = 0
    _onder: str | None = None  # the bubble that has the buttons on the screen
    _count: int = 0

    def huurder(self, text: str, na: float = 20) -> Gesprek:
        """Types a text, so many seconds after the last answer had arrived."""
        return self._receive(Kind.TEXT, na, text=text)

    def tegelijk(self, *texts: str) -> Gesprek:
        """Types all of these, one after the other, before any of them is answered."""
        for number, text in enumerate(texts):
            self._store(Kind.TEXT, 1 if number else 20, text=text)
        return self._work()

    def tikt(self, title: str) -> Gesprek:
        """Taps the button with this title on any bubble of the last answer, the last one first."""
        shown = (b for reply in reversed(self.replies) for b in reply.buttons)
        button = next((b for b in shown if b.title == title), None)
        assert button, f"there is no button {title!r}: {[b.title for b in self.knoppen_nu()]}"
        return self._receive(Kind.TAP, payload=button.payload, onder=self._onder)

    def stuurt(self, media: str) -> Gesprek:
        """Sends a voice message, a picture, a sticker."""
        return self._receive(Kind.MEDIA, media=media)

    def duimt(self, emoji: str = "👍") -> Gesprek:
        """Puts a thumb under the last bubble."""
        return self._receive(Kind.MEDIA, media="reaction", text=emoji)

    def fotografeert(self, *fotos: bytes) -> Gesprek:
        """Sends photographs of a letter, one after the other; they wait until they are read."""
        for foto in fotos:
            self._store(Kind.MEDIA, 1, media="image", file="web")
            with self.store.unit() as unit:
                unit.brieffotos.add(self.id, self.kanaal, self._count, inhoud=foto)
        return self._work()

    def hoort(self) -> Gesprek:
        """Looks at the phone: what came unasked since the last answer."""
        return self._work()

    def wordt_gelezen(self, reader: Reader) -> Gesprek:
        """The reader has its turn, and what it read comes into the conversation."""
        assert isinstance(self.store.clock, Clock)
        self.store.clock.forward(seconds=10)
        assert reader.read_next()
        return self._work()

    def bot(self, *fragments: str) -> Gesprek:
        """The answer holds all of these, in this order."""
        said, position = self.tekst(), 0
        for fragment in fragments:
            found = said.casefold().find(fragment.casefold(), position)
            assert found >= 0, f"not said (in this order): {fragment!r}\n--- said:\n{said}"
            position = found + len(fragment)
        return self

    def bot_niet(self, *fragments: str) -> Gesprek:
        """Something was said, and none of these is in it. For silence: `replies == []`."""
        assert self.replies, "nothing was said at all"
        for fragment in fragments:
            assert fragment.casefold() not in self.tekst().casefold(), self.tekst()
        return self

    def uit(self, *sleutels: str) -> Gesprek:
        """The answer holds these texts of `content/`, by key, in this order."""
        said = [key for reply in self.replies for key in reply.keys]
        keys = iter(said)
        assert all(sleutel in keys for sleutel in sleutels), f"{sleutels} not in {said}"
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

    def _receive(self, kind: Kind, na: float = 20, **values: str | None) -> Gesprek:
        self._store(kind, na, **values)
        return self._work()

    def _store(self, kind: Kind, na: float, **values: str | None) -> None:
        if isinstance(self.store.clock, Clock):
            self.store.clock.forward(seconds=na)
        self._count += 1
        message = Incoming(external_id=f"{self.wie}-{self._count}", kind=kind, **values)
        with self.store.unit() as unit:
            conversation = unit.conversations.find_or_create(self.kanaal, self.wie)
            assert unit.inbox.add(conversation.id, self.kanaal, message)

    def _work(self) -> Gesprek:
        while self.worker.handle_next():
            pass
        self.replies = self._new_replies()
        self.gezegd += [reply.text for reply in self.replies]
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
            for row in rows:  # it reaches the phone at once
                unit.outbox.sent(row.id)
            replies = [Reply.from_json(cipher.open("outbox|body", row.body_enc)) for row in rows]
        tapped = [row.token for row, reply in zip(rows, replies, strict=True) if reply.buttons]
        self._onder = tapped[-1] if tapped else self._onder
        return replies
