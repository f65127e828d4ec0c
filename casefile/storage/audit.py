"""Who did what, when: append-only, opaque ids and fixed words, never content."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from casefile.storage import schema
from casefile.storage.repository import Repository

_table = schema.audit


@dataclass(frozen=True)
class AuditLine:
    """`subject`: the opaque id of what it was done to. See `Audit.add` for the rest."""

    at: datetime
    actor: str
    what: str
    subject: str
    organisation: str | None
    detail: str | None


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
        self.run(
            _table.insert().values(
                at=self.unit.now,
                actor=actor,
                what=what,
                subject=subject,
                organisation=organisation,
                detail=detail,
            )
        )

    def of(self, subject: str) -> list[AuditLine]:
        """Everything that was done to this, oldest first."""
        columns = [c for c in _table.c if c.name != "id"]
        rows = self.run(
            sa.select(*columns).where(_table.c.subject == subject).order_by(_table.c.id)
        )
        return [AuditLine(**row._mapping) for row in rows]
