"""Ready-made answers of an organisation, for a chat. Words of the organisation, about nobody."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from casefile.storage import schema
from casefile.storage.repository import Repository

_table = schema.standaardtekst


@dataclass(frozen=True)
class Standaardtekst:
    id: int
    titel: str
    tekst: str


class Standaardteksten(Repository):
    def van(self, organisatie: str) -> list[Standaardtekst]:
        """By title."""
        rows = self.run(
            sa.select(_table)
            .where(_table.c.organisation == organisatie)
            .order_by(_table.c.titel, _table.c.id)
        )
        return [Standaardtekst(row.id, row.titel, row.tekst) for row in rows.all()]

    def schrijf(self, organisatie: str, titel: str, tekst: str) -> None:
        self.run(_table.insert().values(organisation=organisatie, titel=titel, tekst=tekst))

    def wis(self, organisatie: str, tekst_id: int) -> None:
        mine = (_table.c.organisation == organisatie, _table.c.id == tekst_id)
        self.run(_table.delete().where(*mine))
