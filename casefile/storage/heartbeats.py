"""Signs of life: when a program last said that it runs. Names of programs, never of people."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from casefile.storage import schema
from casefile.storage.repository import Repository

_table = schema.heartbeat
NOTICED = "klok"  # the furthest moment of a clock that was ahead, of which we know
NAMED = "wacht"  # the furthest moment by whose clock something was told to wait
NO_PROGRAM = (NOTICED, NAMED)
ROUGHLY = timedelta(seconds=5)
_AT = sa.select(_table.c.at).where(_table.c.name == sa.bindparam("which"))


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

    def named(self) -> None:
        """Something waits for a moment that the clock of now named; a clock that is set back does
        not hide it. A read, and now and then a write."""
        known: datetime | None = self.run(_AT, {"which": NAMED}).scalar()
        if known is None or known < self.unit.now - ROUGHLY:
            self.note(NAMED, self.unit.now)

    def all(self) -> dict[str, datetime]:
        return {row.name: row.at for row in self.run(sa.select(_table))}
