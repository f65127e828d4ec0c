"""By which addresses a person is known on one platform: WhatsApp has two (an id and a number).

The first address stands in `conversation`, every further one here; both are found by keyed hash.
A phone number can pass to somebody else: who is known by other ids never gets this conversation.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import sqlalchemy as sa

from casefile.storage import schema
from casefile.storage.conversations import Conversation
from casefile.storage.repository import Repository

_table = schema.address
TwoPeople = Callable[[Sequence[str], Sequence[str]], bool]
"""(known, told): True when the platform's own ids say that these are two different people."""


def no_other_people(known: Sequence[str], told: Sequence[str]) -> bool:
    """For a platform on which an address never passes to somebody else."""
    return False


class Addresses(Repository):
    def find(self, channel: str, address: str) -> Conversation | None:
        found = self.unit.conversations.find(channel, address)
        if found:
            return found
        row = self.run(
            sa.select(_table.c.conversation_id).where(
                _table.c.channel == channel,
                _table.c.address_index == self.unit.keys.address_index(channel, address),
            )
        ).first()
        return self.unit.conversations.get(row.conversation_id) if row else None

    def conversation(
        self, channel: str, addresses: tuple[str, ...], two_people: TwoPeople = no_other_people
    ) -> Conversation:
        """The conversation of a person whom the platform names in one or more ways (best first).

        Two conversations that turn out to be of one person become one: the newest goes on. An
        address whose owner was somebody else until now is taken from that conversation.
        """
        known: dict[str, Conversation] = {}
        for address in addresses:
            found = self.find(channel, address)
            if found is None:
                continue
            # One name alone cannot contradict what we know.
            if len(addresses) > 1 and two_people(self.of(found.id), addresses):
                self._take_away(found, channel, address)
            else:
                known[found.id] = found
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

    def rename(
        self,
        channel: str,
        old: tuple[str, ...],
        new: tuple[str, ...],
        two_people: TwoPeople = no_other_people,
    ) -> None:
        """The platform tells that this person is known by other addresses from now on.

        None of the earlier ones is theirs any more, also those that were not told.
        """
        candidates = (self.find(channel, address) for address in old)
        person = next((c for c in candidates if c and not two_people(self.of(c.id), old)), None)
        if person is None or not new:
            return
        for address in new:
            there = self.find(channel, address)
            if there is not None and there.id != person.id:
                if two_people(self.of(there.id), new):
                    self._take_away(there, channel, address)
                else:  # they wrote under the new name before we heard of it
                    self.unit.joining.merge(there, person)
            if self.find(channel, address) is None:
                self._add(person.id, channel, address)
        for address in {*old, *self.of(person.id)}:
            holder = self.find(channel, address)
            if holder is not None and holder.id == person.id and address not in new:
                self._take_away(holder, channel, address)
        self.unit.audit.add("systeem", "adres_veranderd", person.id)

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

    def _take_away(self, conversation: Conversation, channel: str, address: str) -> None:
        """This conversation is not reached here any more; it has another address."""
        first, *others = self.of(conversation.id)
        if first == address:
            address = others[0]
            self.unit.conversations.set_address(conversation.id, channel, address)
        self.run(
            _table.delete().where(
                _table.c.channel == channel,
                _table.c.address_index == self.unit.keys.address_index(channel, address),
            )
        )

    def _add(self, conversation_id: str, channel: str, address: str) -> None:
        self.run(
            _table.insert().values(
                channel=channel,
                address_index=self.unit.keys.address_index(channel, address),
                conversation_id=conversation_id,
                address_enc=self.unit.cipher(conversation_id).seal("address|address", address),
            )
        )
