"""By which addresses a person is known on one platform: WhatsApp has two (an id and a number).

The first address stands in `conversation`, every further one here; both are found by keyed hash.
"""

from __future__ import annotations

import sqlalchemy as sa

from casefile.storage import schema
from casefile.storage.conversations import Conversation
from casefile.storage.repository import Repository

_table = schema.address


class Addresses(Repository):
    def find(self, channel: str, address: str) -> Conversation | None:
        found = self.unit.conversations.find(channel, address)
        if found:
            return found
        row = self.run(
            sa.select(_table.c.conversation_id).where(
                _table.c.channel == channel,
                _table.c.address_index == self._index(channel, address),
            )
        ).first()
        return self.unit.conversations.get(row.conversation_id) if row else None

    def conversation(self, channel: str, addresses: tuple[str, ...]) -> Conversation:
        """The conversation of a person whom the platform names in one or more ways (best first).

        Two conversations that turn out to be of one person become one: the newest goes on.
        """
        known = {c.id: c for c in (self.find(channel, address) for address in addresses) if c}
        if not known:
            conversation = self.unit.conversations.find_or_create(channel, addresses[0])
        else:
            newest, *others = sorted(
                known.values(), key=lambda c: (c.last_message_at, c.created_at), reverse=True
            )
            for other in others:
                self.unit.joining.merge(other, newest)
            conversation = newest
        for address in addresses:
            if self.find(channel, address) is None:
                self._add(conversation.id, channel, address)
        return conversation

    def of(self, conversation_id: str) -> list[str]:
        """All addresses on the channel where the conversation is now; the first one is the key."""
        cipher = self.unit.cipher(conversation_id)
        rows = self.run(
            sa.select(_table.c.address_enc).where(_table.c.conversation_id == conversation_id)
        ).all()
        others = [cipher.open("address|address", row.address_enc) for row in rows]
        return [self.unit.conversations.address(conversation_id), *others]

    def forget_others(self, conversation_id: str) -> None:
        """The conversation leaves this platform."""
        self.run(_table.delete().where(_table.c.conversation_id == conversation_id))

    def _add(self, conversation_id: str, channel: str, address: str) -> None:
        self.run(
            _table.insert().values(
                channel=channel,
                address_index=self._index(channel, address),
                conversation_id=conversation_id,
                address_enc=self.unit.cipher(conversation_id).seal("address|address", address),
            )
        )

    def _index(self, channel: str, address: str) -> str:
        return self.unit.keys.blind_index(f"address|{channel}", address)
