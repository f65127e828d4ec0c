"""What staff note with a case: notes of their own, tries to reach somebody. Never for a huurder.

Sealed with the key of the case; gone when the consent is withdrawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from casefile.storage import schema
from casefile.storage.repository import Repository

NOTITIE, POGING = "notitie", "poging"
MEESTE_TEKENS = 1000
_table = schema.aantekening


@dataclass(frozen=True)
class Aantekening:
    """`tekst`: a note's words, or the fixed word of a try. `genoemd`: the name it was meant for."""

    soort: str
    door: str
    tekst: str
    genoemd: str | None
    at: datetime


class Aantekeningen(Repository):
    def schrijf(
        self,
        referral_id: str,
        soort: str,
        door: str,
        tekst: str,
        voor: str | None = None,
        genoemd: str | None = None,
    ) -> None:
        """`voor`: the staff member who is asked to look: it is marked for them until they did."""
        body = {"tekst": tekst[:MEESTE_TEKENS], "genoemd": genoemd}
        self.run(
            _table.insert().values(
                doorverwijzing_id=referral_id,
                soort=soort,
                door=door,
                voor=voor,
                body_enc=self.unit.cipher(referral_id).seal("aantekening|body", body),
                at=self.unit.now,
            )
        )

    def van(self, referral_id: str) -> list[Aantekening]:
        """The newest first."""
        rows = self.run(
            sa.select(_table)
            .where(_table.c.doorverwijzing_id == referral_id)
            .order_by(_table.c.id.desc())
        ).all()
        cipher = self.unit.cipher(referral_id)
        read = [(row, cipher.open("aantekening|body", row.body_enc)) for row in rows]
        return [Aantekening(r.soort, r.door, b["tekst"], b["genoemd"], r.at) for r, b in read]

    def gezien(self, referral_id: str, wie: str) -> None:
        """Who was asked to look has looked."""
        mine = (_table.c.doorverwijzing_id == referral_id, _table.c.voor == wie)
        self.run(_table.update().where(*mine).values(voor=None))

    def wis(self, referral_id: str) -> None:
        self.run(_table.delete().where(_table.c.doorverwijzing_id == referral_id))
