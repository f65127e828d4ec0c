"""Signs of life: when a program last said that it runs. Names of programs, never of people."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from casefile.storage import schema
from casefile.storage.repository import Repository

_table = schema.heartbeat
NOTICED = "klok"  # the furthest moment of a clock that was ahead, of which we know


class Heartbeats(Repository):
    def beat(self, name: str) -> datetime | None:
        """Note that it runs now; when it did before."""
        before: datetime | None = self.run(
            sa.select(_table.c.at).where(_table.c.name == name)
        ).scalar()
        self.note(name, self.unit.now)
        return before

    def note(self, name: str, at: datetime) -> None:
        changed = self.run(_table.update().where(_table.c.name == name).values(at=at))
        if not changed.rowcount:
            self.run(_table.insert().values(name=name, at=at))

    def all(self) -> dict[str, datetime]:
        return {row.name: row.at for row in self.run(sa.select(_table))}
