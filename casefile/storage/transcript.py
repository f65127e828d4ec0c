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
_INSERT = _table.insert()
_REWRITE = _table.update().where(_table.c.id == sa.bindparam("which"))
_SINCE = (
    sa.select(_table)
    .where(_table.c.conversation_id == sa.bindparam("which"), _table.c.id > sa.bindparam("after"))
    .order_by(_table.c.id)
)
_LAST = sa.select(sa.func.max(_table.c.id))
_NEW = (  # grouped it would walk through every line there is
    sa.select(_table.c.conversation_id, _table.c.id)
    .where(_table.c.id > sa.bindparam("after"))
    .order_by(_table.c.id)
)
_NEWEST_OF = (
    sa.select(_table.c.conversation_id, sa.func.max(_table.c.id))
    .where(_table.c.conversation_id.in_(sa.bindparam("which", expanding=True)))
    .group_by(_table.c.conversation_id)
)


class Transcript(Repository):
    def add(
        self, conversation_id: str, author: str, body: dict[str, Any], tik: bool = False
    ) -> int:
        """The id of the new line; an id is never used again. `tik`: a button, which waits for no
        person."""
        values = {
            "conversation_id": conversation_id,
            "author": author,
            "body_enc": self.unit.cipher(conversation_id).seal("transcript|body", body),
            "tik": tik,
            "created_at": self.unit.now,
        }
        result = self.run(_INSERT, values)
        row_id: int = result.inserted_primary_key[0]
        return row_id

    def rewrite(self, conversation_id: str, line_id: int, body: dict[str, Any]) -> None:
        """The same line of this conversation with another body."""
        sealed = self.unit.cipher(conversation_id).seal("transcript|body", body)
        self.run(_REWRITE, {"which": line_id, "body_enc": sealed})

    def lines(self, conversation_id: str, after: int = 0) -> list[Line]:
        """Everything that was said after the line with this id, in order."""
        rows = self.run(_SINCE, {"which": conversation_id, "after": after})
        return [self._read(row) for row in rows]

    def take_back(self, conversation_id: str, text: str) -> bool:
        """The person deleted what they said: their last line with this text loses its words."""
        for line in itertools.islice(self.newest_first(conversation_id), LOOK_BACK):
            if line.author == HUURDER and text and line.body.get("text") == text:
                hidden = {**line.body, "text": "", "verborgen": DOOR_HUURDER}
                self.rewrite(conversation_id, line.id, hidden)
                return True
        return False

    def newest_of(self, conversation_ids: list[str]) -> dict[str, int]:
        """The id of the last line of each conversation that has one."""
        rows = self.run(_NEWEST_OF, {"which": conversation_ids}) if conversation_ids else ()
        return {row[0]: row[1] for row in rows}

    def newest_since(self, line_id: int) -> dict[str, int]:
        """The id of the last line of each conversation that has one after this."""
        return {row[0]: row[1] for row in self.run(_NEW, {"after": line_id})}

    def last_id(self) -> int:
        """Of the last line of anybody; 0 when there is none."""
        return int(self.run(_LAST).scalar() or 0)

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
