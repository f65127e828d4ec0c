"""Moments at which a huurder is reminded of the day on their letter: a moment, and whose it is.

What is said is made when it is due, from what is known then. Gone once it is done.
"""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from casefile.storage import schema
from casefile.storage.repository import Repository

_table = schema.dagherinnering


class Dagherinneringen(Repository):
    def zet(self, conversation_id: str, momenten: list[datetime]) -> None:
        """These moments instead of all that were planned for this conversation."""
        self.run(_table.delete().where(_table.c.conversation_id == conversation_id))
        for moment in momenten:
            self.run(_table.insert().values(conversation_id=conversation_id, op=moment))

    def van(self, conversation_id: str) -> list[datetime]:
        """In the order of time."""
        query = sa.select(_table.c.op).where(_table.c.conversation_id == conversation_id)
        return list(self.run(query.order_by(_table.c.op)).scalars())

    def verschenen(self, hoogstens: int) -> list[str]:
        """The conversations of which one is due now, the longest waiting first; each once."""
        query = (
            sa.select(_table.c.conversation_id)
            .where(_table.c.op <= self.unit.now)
            .group_by(_table.c.conversation_id)
            .order_by(sa.func.min(_table.c.op))
            .limit(hoogstens)
        )
        return list(self.run(query).scalars())

    def neem(self, conversation_id: str) -> bool:
        """Claim all that are due of this conversation; False when another keeper did."""
        due = (_table.c.conversation_id == conversation_id, _table.c.op <= self.unit.now)
        return bool(self.run(_table.delete().where(*due)).rowcount)
