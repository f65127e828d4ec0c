"""Two conversations of one person become one, and a conversation goes on in another channel.

Nothing is lost: what was said, made and consented to in both is kept, in the order of time, sealed
with the key of the conversation that goes on. Knows rows; who may do it is decided elsewhere.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from casefile.storage import schema
from casefile.storage.conversations import BOT, Conversation
from casefile.storage.repository import Repository

SEALED: dict[str, dict[str, str]] = {
    "inbox": {"body_enc": "inbox|body"},
    "outbox": {"body_enc": "outbox|body", "external_enc": "outbox|external"},
    "transcript": {"body_enc": "transcript|body"},
    "attachment": {"body_enc": "attachment|body"},
    "brieffoto": {"body_enc": "brieffoto|inhoud", "reference_enc": "brieffoto|verwijzing"},
    "nakijkzin": {"body_enc": "nakijkzin|zin"},
    "dagherinnering": {},  # only names the conversation; gone with it if it stayed behind
    "address": {"address_enc": "address|address"},
}
"""Columns sealed with the conversation's key, and the place they were sealed for."""
SPECIAL = ("document", "toestemming")  # below
FORGOTTEN = ("tracker_turn", "move_code", "move_try")  # gone with the old conversation
REFERRING = ("doorverwijzing",)  # only names the conversation


class Joining(Repository):
    def merge(self, source: Conversation, target: Conversation) -> None:
        """Everything of `source` becomes part of `target`; `source` is gone."""
        for name, columns in SEALED.items():
            self._reseal(schema.metadata.tables[name], columns, source.id, target.id)
        self._take_documents(source.id, target.id)
        self._take_consents(source.id, target.id)
        for name in REFERRING:
            table = schema.metadata.tables[name]
            self.run(
                table.update()
                .where(table.c.conversation_id == source.id)
                .values(conversation_id=target.id)
            )
        self._take_lanes(source.id, target.id)
        table = schema.conversation
        self.run(
            table.update()
            .where(table.c.id == target.id)
            .values(
                owner=target.owner if target.owner != BOT else source.owner,
                stopped=target.stopped and source.stopped,
                link_id=target.link_id or source.link_id,
                last_message_at=max(target.last_message_at, source.last_message_at),
            )
        )
        self.unit.conversations.delete(source.id)
        self.unit.audit.add("systeem", "samengevoegd", target.id)

    def move(self, conversation_id: str, channel: str, address: str) -> Conversation:
        """The conversation goes on at this channel and address; one that was there joins it."""
        conversation = self.unit.conversations.get(conversation_id)
        assert conversation is not None
        there = self.unit.addresses.find(channel, address)
        if there and there.id == conversation_id:
            return conversation
        self.unit.addresses.forget_others(conversation_id)
        key = self.unit.conversations.address(there.id) if there else address
        if there:
            self.merge(there, conversation)
        outbox = schema.outbox
        self.run(
            outbox.update()
            .where(outbox.c.conversation_id == conversation_id, outbox.c.status == "new")
            .values(channel=channel, next_try_at=self.unit.now)
        )
        self.unit.conversations.set_address(conversation_id, channel, key)
        moved = self.unit.conversations.get(conversation_id)
        assert moved is not None
        self.unit.audit.add(
            "huurder", "overgezet", conversation_id, detail=f"{conversation.channel} {channel}"
        )
        return moved

    def _reseal(self, table: Any, columns: dict[str, str], source: str, target: str) -> None:
        old, new = self.unit.cipher(source), self.unit.cipher(target)
        for row in self.run(sa.select(table).where(table.c.conversation_id == source)).all():
            values = {
                column: new.seal(place, old.open_bytes(place, row[column]))
                for column, place in columns.items()
                if row[column] is not None
            }
            key = [column == row[column.name] for column in table.primary_key.columns]
            self.run(table.update().where(*key).values(conversation_id=target, **values))

    def _take_documents(self, source: str, target: str) -> None:
        """What is known: the target's own parts win, the source fills the gaps."""
        table = schema.document
        theirs = self.run(sa.select(table).where(table.c.conversation_id == source)).all()
        for row in theirs:
            if self.unit.documents.load(target, row.soort) is None:
                data = self.unit.documents.load(source, row.soort)
                assert data is not None
                self.unit.documents.put(target, row.soort, data)

    def _take_consents(self, source: str, target: str) -> None:
        """A yes has the key of its doorverwijzing, a no that of the conversation."""
        table, place = schema.toestemming, "toestemming|bewijs"
        old, new = self.unit.cipher(source), self.unit.cipher(target)
        for row in self.run(sa.select(table).where(table.c.conversation_id == source)).all():
            values: dict[str, Any] = {"conversation_id": target}
            if row.doorverwijzing_id is None:
                values["bewijs_enc"] = new.seal(place, old.open_bytes(place, row.bewijs_enc))
            self.run(table.update().where(table.c.id == row.id).values(**values))

    def _take_lanes(self, source: str, target: str) -> None:
        table = schema.outbox
        self.run(
            table.update()
            .where(
                table.c.conversation_id == target, table.c.lane.contains(source, autoescape=True)
            )
            .values(lane=sa.func.replace(table.c.lane, source, target))
        )
