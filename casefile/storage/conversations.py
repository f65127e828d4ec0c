"""Conversations: an opaque id, where the person can be reached (encrypted), and one owner.

A phone number or platform id is never a key: it is found by a keyed hash.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from casefile.messages import Button
from casefile.storage import schema
from casefile.storage.repository import Repository

BOT = "bot"
_table = schema.conversation
_FIELDS = sa.select(
    _table.c.id,
    _table.c.channel,
    _table.c.owner,
    _table.c.stopped,
    _table.c.link_id,
    _table.c.created_at,
    _table.c.last_message_at,
    _table.c.gevraagd_door,
)
_IS = _table.c.id == sa.bindparam("which")
_GET, _UPDATE = _FIELDS.where(_IS), _table.update().where(_IS)
_OFFERED = sa.select(_table.c.offered_enc).where(_IS)
_EXISTING = sa.select(_table.c.id).where(_table.c.id.in_(sa.bindparam("which", expanding=True)))
_AT = _FIELDS.where(
    _table.c.channel == sa.bindparam("which"), _table.c.address_index == sa.bindparam("address")
)


@dataclass(frozen=True)
class Conversation:
    """`owner`: "bot" or a staff id. `stopped`: the person asked us not to write any more.

    `link_id`: the wijkteam's link that it came from; never who shared or followed it.
    `gevraagd_door`: a staff id of another organisation, who asks for this chat.
    """

    id: str
    channel: str
    owner: str
    stopped: bool
    link_id: str | None
    created_at: datetime
    last_message_at: datetime
    gevraagd_door: str | None = None

    @property
    def bot_owns(self) -> bool:
        return self.owner == BOT


class Conversations(Repository):
    def find(self, channel: str, address: str) -> Conversation | None:
        """By the platform's own address of a person (never stored readable)."""
        index = self.unit.keys.address_index(channel, address)
        return self._one(_AT, {"which": channel, "address": index})

    def get(self, conversation_id: str) -> Conversation | None:
        return self._one(_GET, {"which": conversation_id})

    def existing(self, conversation_ids: list[str]) -> set[str]:
        """Which of these there are (still)."""
        asked = {"which": conversation_ids}
        return {row.id for row in self.run(_EXISTING, asked)} if conversation_ids else set()

    def owned_by(self, staff_id: str) -> list[Conversation]:
        """The chats in which this person answers now."""
        rows = self.run(_FIELDS.where(_table.c.owner == staff_id))
        return [Conversation(**row._mapping) for row in rows]

    def find_or_create(self, channel: str, address: str) -> Conversation:
        """The conversation of this person, made at the first message."""
        found = self.find(channel, address)
        if found:
            return found
        conversation_id, now = self.unit.new_id(), self.unit.now
        self.run(
            _table.insert().values(
                id=conversation_id,
                created_at=now,
                last_message_at=now,
                **self._place(conversation_id, channel, address),
            )
        )
        created = self.get(conversation_id)
        assert created is not None
        return created

    def address(self, conversation_id: str) -> str:
        """Where to send to, as the platform names the person. For deliverers only, never a log."""
        row = self.run(sa.select(_table.c.address_enc).where(_table.c.id == conversation_id)).one()
        address: str = self.unit.cipher(conversation_id).open(
            "conversation|address", row.address_enc
        )
        return address

    def set_address(self, conversation_id: str, channel: str, address: str) -> None:
        """Where the person is reached from now on. What goes along is up to `joining`."""
        self._update(conversation_id, **self._place(conversation_id, channel, address))

    def set_owner(self, conversation_id: str, owner: str) -> None:
        """`bot`, or the id of the staff member who answers from now on; what was said before does
        not wait for them."""
        lines = schema.transcript
        last = sa.select(sa.func.max(lines.c.id)).where(lines.c.conversation_id == conversation_id)
        since = self.run(last).scalar() or 0
        self._update(conversation_id, owner=owner, owner_vanaf=since, gevraagd_door=None)

    def set_asked(self, conversation_id: str, staff_id: str | None) -> None:
        """Somebody of another organisation asks for this chat; None: no longer."""
        self._update(conversation_id, gevraagd_door=staff_id)

    def set_mailed(self, conversation_id: str, line_id: int) -> None:
        """Its owner was told of this line of the huurder."""
        self._update(conversation_id, gemaild_regel=line_id)

    def set_stopped(self, conversation_id: str, stopped: bool) -> None:
        self._update(conversation_id, stopped=stopped)

    def touch(self, conversation_id: str) -> None:
        self._update(conversation_id, last_message_at=self.unit.now)

    def offer(self, conversation_id: str, buttons: tuple[Button, ...]) -> None:
        """Remember the buttons that are on the screen now: their titles may be typed too."""
        sealed = self.unit.cipher(conversation_id).seal(
            "conversation|offered", [[b.title, b.payload] for b in buttons]
        )
        self._update(conversation_id, offered_enc=sealed)

    def offered(self, conversation_id: str) -> tuple[Button, ...]:
        row = self.run(_OFFERED, {"which": conversation_id}).one()
        if row.offered_enc is None:
            return ()
        pairs = self.unit.cipher(conversation_id).open("conversation|offered", row.offered_enc)
        return tuple(Button(*pair) for pair in pairs)

    def delete(self, conversation_id: str) -> None:
        """Remove every row of this conversation and its key; what is left of it is noise."""
        self.unit.inbox.forget(conversation_id)
        self._wis_inhoud(conversation_id)
        outbox = schema.outbox
        self.run(outbox.delete().where(outbox.c.conversation_id == conversation_id))
        self.run(_table.delete().where(_table.c.id == conversation_id))
        self.unit.forget_key(conversation_id)

    def leeg(self, conversation_id: str) -> None:
        """Remove what was written, shown, read and noted; the conversation itself, its address and
        its cases stay. What waits to be sent goes out, and what is handled now is not touched."""
        self.unit.inbox.forget(conversation_id, alleen_gedaan=True)
        self._wis_inhoud(conversation_id)
        for table in (schema.dagherinnering, schema.nakijkzin):
            self.run(table.delete().where(table.c.conversation_id == conversation_id))
        sent, mine = schema.outbox, schema.outbox.c.conversation_id == conversation_id
        mine = sa.and_(mine, sent.c.doorverwijzing_id.is_(None), sent.c.status != "new")
        self.run(sent.delete().where(mine))
        self._update(conversation_id, offered_enc=None)

    def _wis_inhoud(self, conversation_id: str) -> None:
        """The transcript, what was noted, and every no."""
        for table in (schema.transcript, schema.document, schema.tracker_turn, schema.attachment,
                      schema.brieffoto):  # fmt: skip
            self.run(table.delete().where(table.c.conversation_id == conversation_id))
        consent = schema.toestemming  # a yes belongs to its case, and has the key of that
        no = (consent.c.conversation_id == conversation_id, consent.c.doorverwijzing_id.is_(None))
        self.run(consent.delete().where(*no))
        self.unit.documents.look_again()

    def _place(self, conversation_id: str, channel: str, address: str) -> dict[str, Any]:
        """The columns that say where somebody is reached: a hash to find it by, and sealed."""
        cipher = self.unit.cipher(conversation_id)
        return {
            "channel": channel,
            "address_index": self.unit.keys.address_index(channel, address),
            "address_enc": cipher.seal("conversation|address", address),
        }

    def _update(self, conversation_id: str, **values: Any) -> None:
        self.run(_UPDATE, {"which": conversation_id, **values})

    def _one(self, query: Any, values: dict[str, str]) -> Conversation | None:
        row = self.run(query, values).first()
        return Conversation(**row._mapping) if row else None
