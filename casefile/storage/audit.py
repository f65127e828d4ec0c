"""Who did what, when: append-only, opaque ids and fixed words, never content."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from casefile.auditregel import AuditLine
from casefile.storage import schema
from casefile.storage.repository import Repository

_table = schema.audit
_INSERT = _table.insert()


class Audit(Repository):
    def add(
        self,
        actor: str,
        what: str,
        subject: str,
        organisation: str | None = None,
        detail: str | None = None,
    ) -> None:
        """`actor`: "huurder", "bot", "systeem" or a staff id; `detail`: a fixed word or number."""
        line = {"actor": actor, "what": what, "subject": subject, "detail": detail}
        self.run(_INSERT, {"at": self.unit.now, "organisation": organisation, **line})

    def since(
        self, organisation: str | None, after: int = 0, limit: int = 200
    ) -> list[tuple[int, AuditLine]]:
        """The newest lines with their numbers, before line `after` when that is given."""
        where = [_table.c.organisation == organisation] if organisation else []
        if after:
            where.append(_table.c.id < after)
        rows = self.run(
            sa.select(_table).where(*where).order_by(_table.c.id.desc()).limit(limit)
        ).all()
        return [(row.id, _line(row)) for row in rows]

    def forget_before(self, moment: datetime) -> int:
        """The one way in which lines go: older than this, and never of the last year."""
        grens = schema.audit_grens
        self.run(grens.insert().values(voor=moment, gezet_op=self.unit.now))
        return int(self.run(_table.delete().where(_table.c.at < moment)).rowcount)

    def oudste(self) -> datetime | None:
        """When the first line that is still there was written."""
        moment: datetime | None = self.run(
            sa.select(_table.c.at).order_by(_table.c.id).limit(1)
        ).scalar()
        return moment

    def of(self, subject: str) -> list[AuditLine]:
        """Everything that was done to this, oldest first."""
        rows = self.run(sa.select(_table).where(_table.c.subject == subject).order_by(_table.c.id))
        return [_line(row) for row in rows.all()]


def _line(row: Any) -> AuditLine:
    return AuditLine(row.at, row.actor, row.what, row.subject, row.organisation, row.detail)
