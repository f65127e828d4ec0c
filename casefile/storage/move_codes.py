"""One-time codes with which a conversation goes on in another channel, kept as keyed hashes."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from enum import Enum

import sqlalchemy as sa

from casefile.koppelingen import code as regels
from casefile.storage import schema
from casefile.storage.conversations import Conversation
from casefile.storage.repository import Repository

_codes = schema.move_code
_tries = schema.move_try


class Uitkomst(str, Enum):
    VERHUISD = "verhuisd"
    ONBEKEND = "onbekend"  # wrong, used or too old: which of these is not told
    HIER_AL = "hier_al"
    TE_VAAK = "te_vaak"


@dataclass(frozen=True)
class Verhuizing:
    """`gesprek` goes on in the channel where the code was typed; the same one when it did not."""

    uitkomst: Uitkomst
    gesprek: Conversation


class MoveCodes(Repository):
    def make(self, conversation_id: str) -> str | None:
        """A fresh code (an older one stops working); None when there were too many this hour."""
        since = self.unit.now - regels.VENSTER_MAKEN
        mine = _codes.c.conversation_id == conversation_id
        made: int = self.run(
            sa.select(sa.func.count()).select_from(_codes).where(mine, _codes.c.created_at > since)
        ).scalar()
        if not regels.mag_maken(made):
            return None
        self.run(_codes.update().where(mine).values(expires_at=self.unit.now))
        self.run(_codes.delete().where(_codes.c.created_at <= since))
        code = regels.maak(secrets.choice)
        self.run(
            _codes.insert().values(
                code_index=self._index(code),
                conversation_id=conversation_id,
                created_at=self.unit.now,
                expires_at=self.unit.now + regels.GELDIG,
            )
        )
        self.unit.audit.add("huurder", "code_gemaakt", conversation_id)
        return code

    def redeem(self, code: str, here: Conversation) -> Verhuizing:
        """Bring the conversation of this code to the channel and address of `here`."""
        if not self._may_try(here.id):
            return Verhuizing(Uitkomst.TE_VAAK, here)
        index = self._index(code)
        source = self.run(
            sa.select(_codes.c.conversation_id).where(_codes.c.code_index == index)
        ).scalar()
        if source == here.id:
            return Verhuizing(Uitkomst.HIER_AL, here)
        taken = self.run(
            _codes.update()
            .where(
                _codes.c.code_index == index,
                _codes.c.used_at.is_(None),
                _codes.c.expires_at > self.unit.now,
            )
            .values(used_at=self.unit.now)
        )
        if taken.rowcount == 0:
            self.run(_tries.insert().values(conversation_id=here.id, at=self.unit.now))
            self.unit.audit.add("huurder", "code_fout", here.id)
            return Verhuizing(Uitkomst.ONBEKEND, here)
        address = self.unit.conversations.address(here.id)
        return Verhuizing(Uitkomst.VERHUISD, self.unit.joining.move(source, here.channel, address))

    def _may_try(self, conversation_id: str) -> bool:
        since = self.unit.now - regels.VENSTER_PROBEREN
        self.run(_tries.delete().where(_tries.c.at <= since))
        count = sa.select(sa.func.count()).select_from(_tries)
        here: int = self.run(count.where(_tries.c.conversation_id == conversation_id)).scalar()
        everybody: int = self.run(count).scalar()
        return regels.mag_proberen(here, everybody)

    def _index(self, code: str) -> str:
        return self.unit.keys.blind_index("code", code)
