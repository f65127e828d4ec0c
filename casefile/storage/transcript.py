"""The whole conversation as it was said, for the person and for staff who may read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from casefile.storage import schema
from casefile.storage.repository import Repository

HUURDER = "huurder"
_table = schema.transcript


@dataclass(frozen=True)
class Line:
    """`author` is "huurder", "bot" or a staff id; `body` has at least "text"."""

    id: int
    author: str
    body: dict[str, Any]
    created_at: datetime


class Transcript(Repository):
    def add(self, conversation_id: str, author: str, body: dict[str, Any]) -> int:
        result = self.run(
            _table.insert().values(
                conversation_id=conversation_id,
                author=author,
                body_enc=self.unit.cipher(conversation_id).seal("transcript|body", body),
                created_at=self.unit.now,
            )
        )
        row_id: int = result.inserted_primary_key[0]
        return row_id

    def lines(self, conversation_id: str, after: int = 0) -> list[Line]:
        rows = self.run(
            sa.select(_table)
            .where(_table.c.conversation_id == conversation_id, _table.c.id > after)
            .order_by(_table.c.id)
        )
        cipher = self.unit.cipher(conversation_id)
        return [
            Line(row.id, row.author, cipher.open("transcript|body", row.body_enc), row.created_at)
            for row in rows
        ]
