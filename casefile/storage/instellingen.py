"""What an organisation chose: how long closed cases stay, how long a message may wait."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from casefile import bewaren
from casefile.storage import schema
from casefile.storage.repository import Repository

ANTWOORD_UREN = (1, 2, 4, 8, 24)  # that can be chosen
STANDAARD_UREN = 4
_table = schema.instelling


@dataclass(frozen=True)
class Instelling:
    """`antwoord_uren`: in which people answer a chat that they have, counted while they work."""

    bewaar_dagen: int = bewaren.STANDAARD
    antwoord_uren: int = STANDAARD_UREN


class Instellingen(Repository):
    def van(self, organisatie: str) -> Instelling:
        row = self.run(sa.select(_table).where(_table.c.organisation == organisatie)).first()
        return Instelling(row.bewaar_dagen, row.antwoord_uren) if row else Instelling()

    def zet(self, organisatie: str, nieuw: Instelling) -> None:
        where = _table.c.organisation == organisatie
        if not self.run(_table.update().where(where).values(**vars(nieuw))).rowcount:
            self.run(_table.insert().values(organisation=organisatie, **vars(nieuw)))
