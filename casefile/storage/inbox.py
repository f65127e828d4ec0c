"""Messages that came in: stored once (the platform's id is unique), handled once, in order.

There is no "in progress" status: a message is claimed, handled and marked in one transaction, so
a program that dies leaves it as it was. Platforms deliver again for seven days: that long a message
is recognised, also when its conversation was deleted (then only by a keyed hash of its id).
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from casefile.messages import Incoming, Kind
from casefile.noodpoort.voorrang import EERST, rang
from casefile.storage.inbox_statements import (
    CLAIM,
    FORGOTTEN,
    HAS,
    INSERT,
    NEXT_TRY,
    OVERTAKEN,
    READY,
    STATUS,
    TABLE,
    UPDATE,
    WAITING,
    WAITING_OF,
)
from casefile.storage.repository import Repository
from casefile.storage.schema import UtcDateTime
from casefile.tijd import today

LATELY = 500  # rows
MAX_ATTEMPTS = 3
RECOGNISED = timedelta(days=8)  # a platform gives up after seven


@dataclass(frozen=True)
class InboxRow:
    """`attempts`: how often handling it has failed."""

    id: int
    conversation_id: str
    channel: str
    message: Incoming
    attempts: int
    received_at: datetime


class Inbox(Repository):
    def add(
        self,
        conversation_id: str,
        channel: str,
        message: Incoming,
        order: int | None = None,
        settle: timedelta = timedelta(0),
    ) -> bool:
        """Store a message; False when the platform delivered it before.

        `order` says in which order the person sent them, where a platform delivers out of order
        (default: microseconds of arrival); `settle` waits that long for one that was overtaken.
        """
        rank = rang(message, today(self.unit.now))
        if rank == EERST:
            self._hasten(conversation_id)
        return self._insert(
            conversation_id,
            channel,
            message,
            rank=rank,
            order_key=int(self.unit.now.timestamp() * 1e6) if order is None else order,
            next_try_at=self.unit.now + settle,
        )

    def note(self, conversation_id: str, channel: str, external_id: str) -> None:
        """Remember an id of which nothing is left to handle; it is ignored from now on."""
        empty, now = Incoming(external_id, Kind.DELETED), self.unit.now
        self._insert(
            conversation_id, channel, empty, status="done", next_try_at=now, handled_at=now
        )

    def knows(self, channel: str, external_id: str) -> bool:
        """True when this message was delivered before."""
        index = self._index(channel, external_id)
        return self._has(TABLE, channel, index) or self._has(FORGOTTEN, channel, index)

    def claim(self) -> InboxRow | None:
        """The oldest message of a conversation whose earlier ones are handled; locks both.

        Where somebody cries for help comes first, with what they said before it.

        Only valid until the unit of work ends. Another worker skips what is locked here.
        """
        row = self.run(CLAIM, {"at": self.unit.now, "most": 1}).first()
        if row is None:
            return None
        # Another worker may have finished this very row between our snapshot and our lock.
        if self.run(STATUS, {"which": row.id}).scalar() != "new":
            return None
        body = self.unit.cipher(row.conversation_id).open("inbox|body", row.body_enc)
        return InboxRow(
            id=row.id,
            conversation_id=row.conversation_id,
            channel=row.channel,
            message=Incoming.from_json(body),
            attempts=row.attempts,
            received_at=row.received_at,
        )

    def look_ahead(self, most: int) -> list[tuple[Incoming, datetime]]:
        """The messages that would be claimed now, one after the other, and when each came in;
        claims nothing."""
        rows = self.run(READY, {"at": self.unit.now, "most": most}).all()
        bodies = [
            self.unit.cipher(row.conversation_id).open("inbox|body", row.body_enc) for row in rows
        ]
        return [
            (Incoming.from_json(body), row.received_at)
            for body, row in zip(bodies, rows, strict=True)
        ]

    def next_try(self) -> datetime | None:
        """When a message may be handled, past or future; None when none waits (only looks)."""
        moment: datetime | None = self.run(NEXT_TRY).scalar()
        return moment

    def lately(self) -> list[datetime]:
        """When the last rows were made, by the clock of then."""
        rows = TABLE.c
        last = sa.select(rows.received_at).order_by(rows.id.desc()).limit(LATELY)
        return list(self.run(last).scalars())

    def wait_no_longer(self) -> None:
        """The clock was set back: moments of our own making lie too far ahead."""
        late = sa.and_(TABLE.c.status == "new", TABLE.c.next_try_at > self.unit.now)
        self.run(TABLE.update().where(late).values(next_try_at=self.unit.now))

    def done(self, row_id: int) -> None:
        self._finish(row_id, "done")

    def give_up(self, row_id: int) -> None:
        """Keep it visible to staff; the tenant was told honestly."""
        self._finish(row_id, "failed")

    def retry(self, row_id: int, attempts: int, wait: timedelta | None = None) -> None:
        """Try again after 1, 4, 16 … seconds, or after `wait`."""
        wait = wait or timedelta(seconds=4 ** (attempts - 1))
        self.unit.heartbeats.named()
        self.run(
            TABLE.update()
            .where(TABLE.c.id == row_id)
            .values(
                attempts=attempts,
                next_try_at=self.unit.now + wait,
            )
        )

    def earlier_text(self, conversation_id: str, channel: str, external_id: str) -> str | None:
        """What this message said when it came in; None when it is not known (any more)."""
        row = self.run(
            sa.select(TABLE.c.body_enc).where(
                TABLE.c.channel == channel,
                TABLE.c.external_index == self._index(channel, external_id),
                TABLE.c.conversation_id == conversation_id,
            )
        ).first()
        if row is None:
            return None
        body = self.unit.cipher(conversation_id).open("inbox|body", row.body_enc)
        return Incoming.from_json(body).text

    def rewrite(
        self, conversation_id: str, channel: str, external_id: str, text: str | None
    ) -> bool:
        """The person edited (None: deleted) a message; False when it was handled already."""
        row = self.run(
            sa.select(TABLE)
            .where(
                TABLE.c.channel == channel,
                TABLE.c.external_index == self._index(channel, external_id),
                TABLE.c.conversation_id == conversation_id,
                TABLE.c.status == "new",
            )
            .with_for_update()
        ).first()
        if row is None:
            return False
        cipher = self.unit.cipher(conversation_id)
        before = Incoming.from_json(cipher.open("inbox|body", row.body_enc))
        after = (
            Incoming(before.external_id, Kind.DELETED)
            if text is None
            else dataclasses.replace(before, text=text)
        )
        sealed = cipher.seal("inbox|body", after.to_json())
        self.run(TABLE.update().where(TABLE.c.id == row.id).values(body_enc=sealed))
        if rang(after, today(self.unit.now)) == EERST:
            self._hasten(conversation_id)
        return True

    def overschrijf(self, row: InboxRow, text: str) -> None:
        """What was typed held a secret: the row as it came in is written over, at once."""
        body = dataclasses.replace(row.message, text=text).to_json()
        sealed = self.unit.cipher(row.conversation_id).seal("inbox|body", body)
        self.run(TABLE.update().where(TABLE.c.id == row.id).values(body_enc=sealed))

    def is_overtaken(self, row: InboxRow) -> bool:
        """True when a message that the person sent after this one was handled already."""
        asked = {"which": row.conversation_id, "where_from": row.channel, "row": row.id}
        return self.run(OVERTAKEN, asked).first() is not None

    def last_received(self, conversation_id: str, channel: str) -> datetime | None:
        """When the person last wrote on this channel."""
        newest: datetime | None = self.run(
            sa.select(sa.func.max(TABLE.c.received_at)).where(
                TABLE.c.conversation_id == conversation_id, TABLE.c.channel == channel
            )
        ).scalar()
        return newest

    def forget(self, conversation_id: str, *, alleen_gedaan: bool = False) -> None:
        """Delete the messages of a conversation; of recent ones a hash of the id stays behind.
        `alleen_gedaan`: not those that still wait, or are handled now.

        Without it a message that is delivered again would begin the conversation anew.
        """
        mine: Any = TABLE.c.conversation_id == conversation_id
        if alleen_gedaan:
            mine = sa.and_(mine, TABLE.c.status == "done")
        recent = sa.select(
            TABLE.c.channel, TABLE.c.external_index, sa.literal(self.unit.now, UtcDateTime)
        ).where(mine, TABLE.c.received_at > self.unit.now - RECOGNISED)
        names = ["channel", "external_index", "forgotten_at"]
        self.run(FORGOTTEN.insert().from_select(names, recent))
        self.run(TABLE.delete().where(mine))

    def clean_up(self) -> int:
        """Delete what no platform will deliver again: handled messages and forgotten ids."""
        before = self.unit.now - RECOGNISED
        handled = self.run(
            TABLE.delete().where(TABLE.c.status == "done", TABLE.c.handled_at < before)
        )
        ids = self.run(FORGOTTEN.delete().where(FORGOTTEN.c.forgotten_at < before))
        return int(handled.rowcount + ids.rowcount)

    def waiting(self, conversation_id: str | None = None) -> int:
        """How many messages are not handled yet."""
        if conversation_id:
            count: int = self.run(WAITING_OF, {"which": conversation_id}).scalar()
        else:
            count = self.run(WAITING).scalar()
        return count

    def _hasten(self, conversation_id: str) -> None:
        """What this person said so far must be handled before their cry can be."""
        self.run(
            TABLE.update()
            .where(TABLE.c.conversation_id == conversation_id, TABLE.c.status == "new")
            .values(rank=EERST)
        )

    def _insert(self, conversation_id: str, channel: str, message: Incoming, **values: Any) -> bool:
        """False when it is there already, or was there in a conversation that was deleted."""
        index = self._index(channel, message.external_id)
        if self._has(FORGOTTEN, channel, index):
            return False
        sealed = self.unit.cipher(conversation_id).seal("inbox|body", message.to_json())
        try:
            with self.unit.savepoint():
                row = {
                    "conversation_id": conversation_id,
                    "channel": channel,
                    "external_index": index,
                    "body_enc": sealed,
                    "received_at": self.unit.now,
                }
                self.run(INSERT, {**row, **values})
        except IntegrityError:
            return False
        return True

    def _has(self, table: sa.Table, channel: str, index: str) -> bool:
        asked = {"where_from": channel, "index": index}
        return self.run(HAS[table], asked).first() is not None

    def _index(self, channel: str, external_id: str) -> str:
        return self.unit.keys.blind_index(f"message|{channel}", external_id)

    def _finish(self, row_id: int, status: str) -> None:
        done = {"which": row_id, "status": status, "handled_at": self.unit.now}
        self.run(UPDATE, done)
