"""Rasa's events of the last few turns, encrypted; older ones are dropped (the transcript stays).

Stores JSON lists; knows nothing of what an event means.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from casefile.storage import schema
from casefile.storage.repository import Repository

KEEP_TURNS = 3
_table = schema.tracker_turn
_MINE = _table.c.conversation_id == sa.bindparam("which")
_NEWEST = _table.c.id.desc()
_RECENT = sa.select(_table.c.events_enc).where(_MINE).order_by(_NEWEST).limit(KEEP_TURNS)
_INSERT = _table.insert()
_FORGET = _table.delete().where(
    _MINE,
    _table.c.id
    <= sa.select(_table.c.id).where(_MINE).order_by(_NEWEST).offset(KEEP_TURNS).limit(1)
    .scalar_subquery(),
)  # fmt: skip


class TrackerTurns(Repository):
    def recent(self, conversation_id: str) -> list[list[dict[str, Any]]]:
        """The newest turns, oldest first."""
        rows = self.run(_RECENT, {"which": conversation_id}).all()
        cipher = self.unit.cipher(conversation_id)
        return [cipher.open("tracker_turn|events", row.events_enc) for row in reversed(rows)]

    def add(self, conversation_id: str, events: list[dict[str, Any]]) -> None:
        """The events of one turn; what is older than `KEEP_TURNS` turns goes."""
        values = {
            "conversation_id": conversation_id,
            "events_enc": self.unit.cipher(conversation_id).seal("tracker_turn|events", events),
            "created_at": self.unit.now,
        }
        self.run(_INSERT, values)
        self.run(_FORGET, {"which": conversation_id})
