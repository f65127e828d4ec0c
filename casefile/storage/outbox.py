"""What must go out: chat replies, mails, webhooks. In order per lane, with back-off, never lost.

A lane is one line of people waiting: a conversation, its emergencies ("urgent:…"), a delivery.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from casefile.messages import Reply
from casefile.storage import schema
from casefile.storage.repository import Repository

LEASE = timedelta(seconds=60)
URGENT, ORDINARY = 0, 1
LATELY = 500  # rows
_table = schema.outbox
_INSERT = _table.insert()
_UPDATE = _table.update().where(_table.c.id == sa.bindparam("which"))
_UNSENT = sa.and_(_table.c.conversation_id == sa.bindparam("which"), _table.c.status == "new")
_NEWEST = sa.select(sa.func.max(_table.c.id)).where(_UNSENT)
_SENT_UP_TO = _table.update().where(_UNSENT, _table.c.id <= sa.bindparam("last"))
_earlier = _table.alias("earlier")
_HEADS = (  # the first unsent row of every lane
    _table.c.channel.in_(sa.bindparam("channels", expanding=True)),
    _table.c.status == "new",
    _table.c.rank <= sa.bindparam("rank"),
    ~sa.exists().where(
        _earlier.c.lane == _table.c.lane,
        _earlier.c.status == "new",
        _earlier.c.id < _table.c.id,
    ),
)
_NEXT_TRY = sa.select(_table.c.next_try_at).where(*_HEADS).order_by(_table.c.next_try_at).limit(1)
_LEASE = (
    sa.select(_table)
    .where(*_HEADS, _table.c.next_try_at <= sa.bindparam("at"))
    .order_by(_table.c.rank, _table.c.id)
    .limit(1)
    .with_for_update(of=_table, skip_locked=True)
)


@dataclass(frozen=True)
class OutboxRow:
    """`token` is our own opaque id, which travels with the message where a platform allows it."""

    id: int
    token: str
    conversation_id: str | None
    doorverwijzing_id: str | None
    channel: str
    body: dict[str, Any]
    attempts: int
    created_at: datetime
    written_by: str
    parts_sent: int = 0
    staff_id: str | None = None
    last_error: str | None = None

    @property
    def reply(self) -> Reply:
        return Reply.from_json(self.body)


class Outbox(Repository):
    def add_reply(
        self,
        conversation_id: str,
        channel: str,
        reply: Reply,
        written_by: str,
        token: str | None = None,
    ) -> int:
        """Queue one bubble; an urgent one has a lane of its own that nothing can hold up."""
        lane = f"urgent:{conversation_id}" if reply.urgent else conversation_id
        return self._add(
            owner=conversation_id,
            conversation_id=conversation_id,
            channel=channel,
            lane=lane,
            body=reply.to_json(),
            written_by=written_by,
            rank=URGENT if reply.urgent else ORDINARY,
            token=token,
        )

    def add_notice(self, conversation_id: str, channel: str, lane: str, reply: Reply) -> int:
        """Queue a notice about messages that wait, in a lane of its own."""
        return self._add(
            owner=conversation_id,
            conversation_id=conversation_id,
            channel=channel,
            lane=lane,
            body=reply.to_json(),
        )

    def add_delivery(
        self, doorverwijzing_id: str, channel: str, body: dict[str, Any], lane: str = "delivery"
    ) -> int:
        """Queue a mail or webhook about a doorverwijzing (encrypted with its own key).

        What goes to somebody else than the recipient has a `lane` of its own: a receiver that is
        down must not hold it up.
        """
        return self._add(
            owner=doorverwijzing_id,
            doorverwijzing_id=doorverwijzing_id,
            channel=channel,
            lane=f"{lane}:{doorverwijzing_id}",
            body=body,
        )

    def add_staff_mail(self, staff_id: str, body: dict[str, Any]) -> int:
        """Queue a mail to one staff member about their account (encrypted with their own key)."""
        return self._add(
            owner=staff_id,
            staff_id=staff_id,
            channel="mail_account",
            lane=f"account:{staff_id}",
            body=body,
        )

    def next_try(self, channels: tuple[str, ...], urgent_only: bool = False) -> datetime | None:
        """When a row may go, past or future; None when none waits (only looks)."""
        asked = {"channels": channels, "rank": URGENT if urgent_only else ORDINARY}
        moment: datetime | None = self.run(_NEXT_TRY, asked).scalar()
        return moment

    def lease(self, channels: tuple[str, ...], urgent_only: bool = False) -> OutboxRow | None:
        """The oldest row that may go now, ours for a minute; nothing later in its lane may pass it.

        What is about an emergency goes before what is not, whoever it is for.

        A sender that dies lets the lease run out, and the row goes again. The owner of the
        conversation is checked here, before every send: while a human has it, what the bot still
        had to say is dropped (emergencies excepted).
        """
        while row := self._oldest(channels, urgent_only):
            if not self._overtaken(row):
                self._update(row.id, next_try_at=self.unit.now + LEASE)
                self.unit.heartbeats.named()
                return self.read(row)
            self.dead(row.id, "human took over")
        return None

    def _oldest(self, channels: tuple[str, ...], urgent_only: bool) -> Any:
        asked = {"channels": channels, "rank": URGENT if urgent_only else ORDINARY}
        return self.run(_LEASE, {**asked, "at": self.unit.now}).first()

    def _overtaken(self, row: Any) -> bool:
        if row.written_by != "bot" or row.lane != row.conversation_id:
            return False
        conversation = self.unit.conversations.get(row.conversation_id)
        return conversation is not None and not conversation.bot_owns

    def token(self, row_id: int) -> str:
        """Our opaque id of this row, which may travel with the message."""
        token: str = self.run(sa.select(_table.c.token).where(_table.c.id == row_id)).scalar_one()
        return token

    def newest_id(self, conversation_id: str) -> int | None:
        """The last reply that is still unsent, for the web page that shows them all."""
        newest: int | None = self.run(_NEWEST, {"which": conversation_id}).scalar()
        return newest

    def sent(self, row_id: int, external_id: str | None = None) -> None:
        """All of it is with the platform; `external_id` is its name for (the last part of) it."""
        self._update(
            row_id, status="sent", sent_at=self.unit.now, **self._named(row_id, external_id)
        )

    def part_sent(self, row_id: int, parts_sent: int, wait: timedelta) -> None:
        """So many messages of this reply are with the platform; the next may go after `wait`."""
        now = self.unit.now
        self.unit.heartbeats.named()
        self.run(
            _table.update()
            .where(_table.c.id == row_id, _table.c.parts_sent < parts_sent)
            .values(parts_sent=parts_sent, attempts=0, sent_at=now, next_try_at=now + wait)
        )

    def mark_sent_up_to(self, conversation_id: str, row_id: int, op: datetime) -> None:
        """The web page has fetched these; `op`: when, which is before it is written."""
        values = {"status": "sent", "sent_at": op}
        self.run(_SENT_UP_TO, {"which": conversation_id, "last": row_id, **values})

    def retry(self, row_id: int, attempts: int, wait: timedelta, error: str) -> None:
        """`error` is a short code, never content."""
        self.unit.heartbeats.named()
        self._update(
            row_id, attempts=attempts, next_try_at=self.unit.now + wait, last_error=error[:80]
        )

    def lately(self) -> list[datetime]:
        """When the last rows were made, by the clock of then."""
        last = sa.select(_table.c.created_at).order_by(_table.c.id.desc()).limit(LATELY)
        return list(self.run(last).scalars())

    def wait_no_longer(self, channel: str | None = None) -> None:
        """The clock was set back, or a channel works again: moments of our own making lie too far
        ahead."""
        late = sa.and_(_table.c.status == "new", _table.c.next_try_at > self.unit.now)
        if channel:
            late = sa.and_(late, _table.c.channel == channel)
        self.run(_table.update().where(late).values(next_try_at=self.unit.now))

    def waiting(self, channel: str) -> int:
        """How many replies have not left yet."""
        mine = sa.and_(_table.c.channel == channel, _table.c.status == "new")
        count: int = self.run(sa.select(sa.func.count()).where(mine)).scalar()
        return count

    def dead(self, row_id: int, error: str) -> None:
        self._update(row_id, status="dead", last_error=error[:80])

    def cancel_unsent(self, doorverwijzing_id: str) -> None:
        """A consent was withdrawn before the mail left."""
        self.run(
            _table.update()
            .where(_table.c.doorverwijzing_id == doorverwijzing_id, _table.c.status == "new")
            .values(status="dead", last_error="withdrawn")
        )

    def _add(
        self, owner: str, body: dict[str, Any], token: str | None = None, **values: Any
    ) -> int:
        now = self.unit.now
        row = {
            "token": token or self.unit.new_id(),
            "body_enc": self.unit.cipher(owner).seal("outbox|body", body),
            "created_at": now,
            "next_try_at": now,
        }
        result = self.run(_INSERT, {**row, **values})
        row_id: int = result.inserted_primary_key[0]
        return row_id

    def read(self, row: Any) -> OutboxRow:
        """A row of the table, opened."""
        owner = row.conversation_id or row.doorverwijzing_id or row.staff_id
        return OutboxRow(
            id=row.id,
            token=row.token,
            conversation_id=row.conversation_id,
            doorverwijzing_id=row.doorverwijzing_id,
            channel=row.channel,
            body=self.unit.cipher(owner).open("outbox|body", row.body_enc),
            attempts=row.attempts,
            created_at=row.created_at,
            written_by=row.written_by,
            parts_sent=row.parts_sent,
            staff_id=row.staff_id,
            last_error=row.last_error,
        )

    def _named(self, row_id: int, external_id: str | None) -> dict[str, Any]:
        """The platform's id twice: a hash to find it by, and sealed to use it again."""
        if external_id is None:
            return {}
        row = self.run(
            sa.select(
                _table.c.conversation_id, _table.c.doorverwijzing_id, _table.c.staff_id
            ).where(_table.c.id == row_id)
        ).one()
        cipher = self.unit.cipher(row.conversation_id or row.doorverwijzing_id or row.staff_id)
        return {
            "external_index": self.unit.keys.blind_index("sent", external_id),
            "external_enc": cipher.seal("outbox|external", external_id),
        }

    def _update(self, row_id: int, **values: Any) -> None:
        self.run(_UPDATE, {"which": row_id, **values})
