"""Dates of a doorverwijzing on which something must happen once: a reminder, a look back.

No task system: a kind, a moment, and when it was done. What it means is decided elsewhere.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from casefile.doorverwijzing.doorverwijzing import Afspraak
from casefile.storage import schema
from casefile.storage.repository import Repository

_table = schema.afspraak


class Afspraken(Repository):
    def zet(self, referral_id: str, soort: str, momenten: list[datetime]) -> None:
        """These moments instead of what was planned of this kind and is not done yet."""
        self.run(
            _table.delete().where(
                _table.c.doorverwijzing_id == referral_id,
                _table.c.soort == soort,
                _table.c.gedaan_op.is_(None),
            )
        )
        for moment in momenten:
            self.run(_table.insert().values(doorverwijzing_id=referral_id, soort=soort, op=moment))

    def van(self, referral_id: str, soort: str | None = None) -> list[Afspraak]:
        """In the order of time."""
        where = [_table.c.doorverwijzing_id == referral_id]
        if soort:
            where.append(_table.c.soort == soort)
        return self._select(*where)

    def verschenen(self) -> list[Afspraak]:
        """What is due now and not done yet, the oldest first."""
        return self._select(_table.c.op <= self.unit.now, _table.c.gedaan_op.is_(None))

    def gedaan(self, afspraak_id: int) -> bool:
        """Claim it before doing it; False when somebody else did."""
        done = self.run(
            _table.update()
            .where(_table.c.id == afspraak_id, _table.c.gedaan_op.is_(None))
            .values(gedaan_op=self.unit.now)
        )
        return bool(done.rowcount)

    def neem_weg(self, referral_id: str, soort: str, afspraak_id: int) -> Afspraak | None:
        """It is dealt with and asks for nothing more; None when it is not there (any more)."""
        wanted = (_table.c.doorverwijzing_id == referral_id, _table.c.soort == soort)
        found = next(iter(self._select(*wanted, _table.c.id == afspraak_id)), None)
        if found:
            self.run(_table.delete().where(_table.c.id == afspraak_id))
        return found

    def _select(self, *where: Any) -> list[Afspraak]:
        rows = self.run(sa.select(_table).where(*where).order_by(_table.c.op, _table.c.id)).all()
        return [Afspraak(**row._mapping) for row in rows]
