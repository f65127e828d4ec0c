"""What failed for good: what never went out, and what of a huurder we could not handle.

For who keeps the installation: where, when and why, never what was in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from casefile.storage import schema
from casefile.storage.repository import Repository

UIT, IN = "uit", "in"
NIET_ERG = ("withdrawn", "no longer needed", "human took over")
"""Why a row was dropped on purpose."""
MEESTE = 200
_out, _in = schema.outbox, schema.inbox


@dataclass(frozen=True)
class Storing:
    """`soort`: `UIT` or `IN`. `fout`: a short code. `zaak`: the number of the case, if any."""

    soort: str
    id: int
    kanaal: str
    fout: str
    op: datetime
    zaak: str | None


class Storingen(Repository):
    def alle(self) -> list[Storing]:
        """The newest first."""
        case = schema.doorverwijzing
        out = self.run(
            sa.select(
                _out.c.id, _out.c.channel, _out.c.last_error, _out.c.created_at, case.c.nummer
            )
            .select_from(_out.outerjoin(case, case.c.id == _out.c.doorverwijzing_id))
            .where(
                _out.c.status == "dead",
                sa.or_(_out.c.last_error.is_(None), _out.c.last_error.notin_(NIET_ERG)),
            )
            .order_by(_out.c.id.desc())
            .limit(MEESTE)
        ).all()
        failed = self.run(
            sa.select(_in.c.id, _in.c.channel, _in.c.received_at)
            .where(_in.c.status.notin_(["new", "done"]))
            .order_by(_in.c.id.desc())
            .limit(MEESTE)
        ).all()
        found = [
            Storing(UIT, r.id, r.channel, r.last_error or "", r.created_at, r.nummer) for r in out
        ]
        found += [Storing(IN, r.id, r.channel, "", r.received_at, None) for r in failed]
        return sorted(found, key=lambda s: s.op, reverse=True)

    def opnieuw(self, soort: str, row_id: int) -> bool:
        """Once more, from the beginning; False when it is not there any more."""
        if soort == UIT:
            where = (_out.c.id == row_id, _out.c.status == "dead")
            values = {"status": "new", "attempts": 0, "next_try_at": self.unit.now}
            return bool(self.run(_out.update().where(*where).values(**values)).rowcount)
        return False

    def weg(self, soort: str, row_id: int) -> bool:
        """Somebody solved it otherwise: it is no longer on the list."""
        if soort == IN:
            failed = (_in.c.id == row_id, _in.c.status.notin_(["new", "done"]))
            values = {"status": "done", "handled_at": self.unit.now}
            return bool(self.run(_in.update().where(*failed).values(**values)).rowcount)
        where = (_out.c.id == row_id, _out.c.status == "dead")
        done = self.run(_out.update().where(*where).values(last_error=NIET_ERG[1]))
        return bool(done.rowcount)
