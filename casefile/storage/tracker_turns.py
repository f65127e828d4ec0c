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


class TrackerTurns(Repository):
    def recent(self, conversation_id: str) -> list[list[dict[str, Any]]]:
        """The newest turns, oldest first."""
        rows = self.run(
            sa.select(_table.c.events_enc)
            .where(_table.c.conversation_id == conversation_id)
            .order_by(_table.c.id.desc())
            .limit(KEEP_TURNS)
        ).all()
        cipher = self.unit.cipher(conversation_id)
        return [cipher.open("tracker_turn|events", row.events_enc) for row in reversed(rows)]

    def add(self, conversation_id: str, events: list[dict[str, Any]]) -> None:
        """The events of one turn; what is older than `KEEP_TURNS` turns goes."""
        self.run(
            _table.insert().values(
                conversation_id=conversation_id,
                events_enc=self.unit.cipher(conversation_id).seal("tracker_turn|events", events),
                created_at=self.unit.now,
            )
        )
        newest = (
            sa.select(_table.c.id)
            .where(_table.c.conversation_id == conversation_id)
            .order_by(_table.c.id.desc())
            .limit(KEEP_TURNS)
        )
        keep = [row.id for row in self.run(newest)]
        self.run(
            _table.delete().where(
                _table.c.conversation_id == conversation_id, _table.c.id.not_in(keep)
            )
        )
