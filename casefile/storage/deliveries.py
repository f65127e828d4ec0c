"""What became of chat replies that left: accepted, delivered, read, failed; and what waits.

Statuses come late, twice and in any order; each of them may be told any number of times.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from casefile.gelezen import Getoond
from casefile.messages import Reply
from casefile.storage import schema
from casefile.storage.outbox import OutboxRow
from casefile.storage.repository import Repository

ORDER = ("sent", "delivered", "read")
LOOK_BACK = 30  # replies: a question that was asked longer ago is asked again
WAITS_FOR_PERSON = "window closed"  # in `last_error`: goes as soon as the person writes
_table = schema.outbox
_NEWEST = (
    sa.select(_table)
    .where(_table.c.conversation_id == sa.bindparam("which"))
    .order_by(_table.c.id.desc())
    .limit(LOOK_BACK)
)


@dataclass(frozen=True)
class Reference:
    """Our own id of one message that left: part `part` of `parts` of the row with this token."""

    token: str
    part: int
    parts: int

    def __str__(self) -> str:
        return f"{self.token}.{self.part}.{self.parts}"

    @classmethod
    def parse(cls, text: str) -> Reference | None:
        token, _, rest = text.partition(".")
        part, _, parts = rest.partition(".")
        if not (token and part.isdecimal() and parts.isdecimal()):
            return None
        return cls(token, int(part), int(parts))


class Deliveries(Repository):
    def by_token(self, token: str) -> OutboxRow | None:
        row = self._row(token)
        return None if row is None else self.unit.outbox.read(row)

    def token_of(self, conversation_id: str, external_id: str) -> str | None:
        """Our own token of the bubble that the platform calls this; None: it is none of ours."""
        found = self.run(
            sa.select(_table.c.token).where(
                _table.c.conversation_id == conversation_id,
                _table.c.external_index == self.unit.keys.blind_index("sent", external_id),
            )
        ).first()
        return str(found.token) if found else None

    def newest_with(self, conversation_id: str, *keys: str) -> Getoond | None:
        """The last reply in which one of these texts of `content/` stands, as the huurder has
        it."""
        for row in self.run(_NEWEST, {"which": conversation_id}).all():
            reply = self.unit.outbox.read(row).reply
            if set(keys) & set(reply.keys):
                arrived = row.sent_at if row.status == "sent" else None
                return Getoond(row.token, reply.text, arrived)
        return None

    def pace(self, conversation_id: str, since: datetime) -> tuple[int, datetime | None]:
        """How many replies went to this person since then, and when the last one. What went by a
        clock that was ahead does not count: else nothing could go until that moment came."""
        count, last = self.run(
            sa.select(sa.func.count(), sa.func.max(_table.c.sent_at)).where(
                _table.c.conversation_id == conversation_id,
                _table.c.sent_at > since,
                _table.c.sent_at <= self.unit.now,
            )
        ).one()
        return count, last

    def previous(self, row: OutboxRow) -> tuple[str, Reply] | None:
        """The last reply before this one that the person has, with the platform's id of it."""
        found = self.run(
            sa.select(_table)
            .where(
                _table.c.conversation_id == row.conversation_id,
                _table.c.channel == row.channel,
                _table.c.status == "sent",
                _table.c.external_enc.is_not(None),
                _table.c.id != row.id,
            )
            .order_by(_table.c.sent_at.desc(), _table.c.id.desc())
            .limit(1)
        ).first()
        if found is None:
            return None
        cipher = self.unit.cipher(found.conversation_id)
        external_id = cipher.open("outbox|external", found.external_enc)
        return external_id, self.unit.outbox.read(found).reply

    def confirm(self, reference: Reference, status: str, external_id: str) -> None:
        """The platform tells that it has, delivered or showed this message."""
        row = self._row(reference.token)
        if row is None or status not in ORDER:
            return
        if row.status == "new" and row.parts_sent <= reference.part:
            if reference.part + 1 >= reference.parts:
                self.unit.outbox.sent(row.id, external_id)
            else:
                self.unit.outbox.part_sent(row.id, reference.part + 1, timedelta(0))
        if row.delivery not in ORDER or ORDER.index(status) > ORDER.index(row.delivery):
            self._update(row.id, delivery=status)

    def try_again(
        self, reference: Reference, external_id: str, attempts: int, wait: timedelta, error: str
    ) -> None:
        """What the platform had accepted failed after all: it goes once more."""
        row = self._row(reference.token)
        assert row is not None
        self._update(
            row.id,
            status="new",
            parts_sent=min(reference.part, row.parts_sent or reference.part),
            attempts=attempts,
            next_try_at=self.unit.now + wait,
            last_error=error[:80],
            **self._failure(external_id),
        )

    def failed(self, reference: Reference, external_id: str, error: str) -> None:
        """It will never arrive; staff see it."""
        row = self._row(reference.token)
        assert row is not None
        self._update(row.id, status="dead", last_error=error[:80], **self._failure(external_id))

    def is_news(self, reference: Reference, external_id: str) -> bool:
        """True when this failure is of the message that we count on now, and not told before."""
        row = self._row(reference.token)
        if row is None or row.external_index == self._failure(external_id)["external_index"]:
            return False
        if row.status == "sent" and reference.parts == 1:
            return bool(row.external_index == self.unit.keys.blind_index("sent", external_id))
        return row.status in ("new", "sent")

    def _failure(self, external_id: str) -> dict[str, Any]:
        index = self.unit.keys.blind_index("failed", external_id)
        return {"external_index": index, "external_enc": None, "delivery": "failed"}

    def wake(self, conversation_id: str) -> None:
        """The person wrote: what waited for that may go now."""
        self.run(
            _table.update()
            .where(
                _table.c.conversation_id == conversation_id,
                _table.c.status == "new",
                _table.c.last_error == WAITS_FOR_PERSON,
            )
            .values(next_try_at=self.unit.now, last_error=None)
        )

    def notified_since(self, conversation_id: str, since: datetime) -> bool:
        """A notice was queued or sent after this moment."""
        found = self.run(
            sa.select(_table.c.id)
            .where(_table.c.lane == notice_lane(conversation_id), _table.c.created_at > since)
            .limit(1)
        ).first()
        return found is not None

    def _row(self, token: str) -> Any:
        return self.run(sa.select(_table).where(_table.c.token == token)).first()

    def _update(self, row_id: int, **values: Any) -> None:
        self.run(_table.update().where(_table.c.id == row_id).values(**values))


def notice_lane(conversation_id: str) -> str:
    """A notice ("there is a message for you") passes the messages that wait."""
    return f"notice:{conversation_id}"
