"""How often things happened, per month: of nobody, so it outlives every chat and case.

Counting adds a row and waits for no other transaction; the keeper adds rows up, so that their order
tells nothing. What may be shown is decided in `casefile.cijfers`.
"""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from casefile.cijfers import Wat, maand
from casefile.storage import schema
from casefile.storage.repository import Repository

_table = schema.cijfer
_KEY = (_table.c.maand, _table.c.organisation, _table.c.wat, _table.c.sleutel)
HELE_INSTALLATIE = ""


class Cijfers(Repository):
    def tel(self, wat: Wat, sleutel: str, organisatie: str = HELE_INSTALLATIE) -> None:
        self._add(maand(self.unit.now), organisatie, wat.value, sleutel[:48], 1)

    def aantallen(self, wat: Wat, organisatie: str, maanden: Iterable[str]) -> dict[str, int]:
        """By key; what was never counted is not in it."""
        rows = self.run(
            sa.select(_table.c.sleutel, sa.func.sum(_table.c.aantal))
            .where(
                _table.c.maand.in_(list(maanden)),
                _table.c.organisation == organisatie,
                _table.c.wat == wat.value,
            )
            .group_by(_table.c.sleutel)
        )
        return {row[0]: int(row[1]) for row in rows}

    def eerste_maand(self) -> str | None:
        month: str | None = self.run(sa.select(sa.func.min(_table.c.maand))).scalar()
        return month

    def tel_op(self) -> int:
        """Rows of the same thing become one; how many went."""
        doubles = sa.select(*_KEY).group_by(*_KEY).having(sa.func.count() > 1)
        gone = 0
        for key in self.run(doubles).all():
            same = [column == value for column, value in zip(_KEY, key, strict=True)]
            query = sa.select(_table.c.id, _table.c.aantal).where(*same)
            rows = self.run(query.with_for_update(skip_locked=True)).all()
            self.run(_table.delete().where(_table.c.id.in_([row.id for row in rows])))
            month, organisation, wat, name = key
            self._add(month, organisation, wat, name, sum(row.aantal for row in rows))
            gone += len(rows) - 1
        return gone

    def _add(self, month: str, organisatie: str, wat: str, sleutel: str, aantal: int) -> None:
        values = {"maand": month, "organisation": organisatie, "wat": wat, "sleutel": sleutel}
        self.run(_table.insert().values(aantal=aantal, **values))
