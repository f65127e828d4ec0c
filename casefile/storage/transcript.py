"""The whole conversation as it was said, for the person and for staff who may read it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from casefile.messages import HUURDER, Line
from casefile.storage import schema
from casefile.storage.repository import Repository

DOOR_HUURDER = "door_huurder_verwijderd"  # staff see that there was a line, and not what it said
LOOK_BACK = 200  # lines
_table = schema.transcript


class Transcript(Repository):
    def add(self, conversation_id: str, author: str, body: dict[str, Any]) -> int:
        """The id of the new line; an id is never used again."""
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

    def note(self, line_id: int, beslist: dict[str, Any]) -> None:
        """Add to a line what was decided about it: sealed like its text."""
        row = self.run(sa.select(_table).where(_table.c.id == line_id)).one()
        body = {**self._read(row).body, "beslist": beslist}
        sealed = self.unit.cipher(row.conversation_id).seal("transcript|body", body)
        self.run(_table.update().where(_table.c.id == line_id).values(body_enc=sealed))

    def lines(self, conversation_id: str, after: int = 0) -> list[Line]:
        """Everything that was said after the line with this id, in order."""
        rows = self.run(
            sa.select(_table)
            .where(_table.c.conversation_id == conversation_id, _table.c.id > after)
            .order_by(_table.c.id)
        )
        return [self._read(row) for row in rows]

    def take_back(self, conversation_id: str, text: str) -> bool:
        """The person deleted what they said: their last line with this text loses its words."""
        for line in itertools.islice(self.newest_first(conversation_id), LOOK_BACK):
            if line.author == HUURDER and text and line.body.get("text") == text:
                sealed = self.unit.cipher(conversation_id).seal(
                    "transcript|body", {**line.body, "text": "", "verborgen": DOOR_HUURDER}
                )
                self.run(_table.update().where(_table.c.id == line.id).values(body_enc=sealed))
                return True
        return False

    def newest_of(self, conversation_ids: list[str]) -> dict[str, int]:
        """The id of the last line of each conversation that has one."""
        rows = self.run(
            sa.select(_table.c.conversation_id, sa.func.max(_table.c.id))
            .where(_table.c.conversation_id.in_(conversation_ids))
            .group_by(_table.c.conversation_id)
        )
        return {row[0]: row[1] for row in rows}

    def newest_first(self, conversation_id: str) -> Iterator[Line]:
        """One line at a time, so that looking for a recent one costs the same in a long chat."""
        before: Any = sa.true()
        while row := self.run(
            sa.select(_table)
            .where(_table.c.conversation_id == conversation_id, before)
            .order_by(_table.c.id.desc())
            .limit(1)
        ).first():
            before = _table.c.id < row.id
            yield self._read(row)

    def _read(self, row: Any) -> Line:
        body = self.unit.cipher(row.conversation_id).open("transcript|body", row.body_enc)
        return Line(row.id, row.author, body, row.created_at)
