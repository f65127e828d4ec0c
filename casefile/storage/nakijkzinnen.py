"""Sentences that were understood wrongly, as staff marked them: masked, and looked at by a person.

Until then a sentence has the key of its chat and goes with it. Once approved it is of nobody: it
has a key of its own and no chat. Nothing here reaches the model by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from casefile.storage import schema
from casefile.storage.repository import Repository

SLEUTEL = "nakijkzinnen"  # whose key the approved ones have
_PLACE = "nakijkzin|zin"
MEESTE_TEKENS = 500
_table = schema.nakijkzin


@dataclass(frozen=True)
class Nakijkzin:
    """`verstaan`: the label that the computer took it for; `label`: the one it should have been."""

    id: int
    tekst: str
    verstaan: str
    label: str | None
    at: datetime


class Nakijkzinnen(Repository):
    def meld(
        self, organisatie: str, conversation_id: str, wie: str, tekst: str, verstaan: str
    ) -> None:
        body = {"tekst": tekst[:MEESTE_TEKENS], "verstaan": verstaan, "label": None}
        self.run(
            _table.insert().values(
                organisation=organisatie,
                conversation_id=conversation_id,
                gemeld_door=wie,
                body_enc=self.unit.cipher(conversation_id).seal(_PLACE, body),
                at=self.unit.now,
            )
        )

    def te_keuren(self, organisatie: str) -> list[Nakijkzin]:
        """The oldest first."""
        waiting = _table.c.gekeurd_door.is_(None)
        return self._select(_table.c.organisation == organisatie, waiting)

    def gekeurd(self, organisatie: str | None = None) -> list[Nakijkzin]:
        """Approved ones of one organisation, or all."""
        mine = _table.c.organisation == organisatie if organisatie else sa.true()
        return self._select(mine, _table.c.gekeurd_door.is_not(None))

    def keur(self, organisatie: str, zin_id: int, wie: str, tekst: str, label: str) -> bool:
        """These words, with this label, are of nobody from now on; False when it is not there."""
        found = next((z for z in self.te_keuren(organisatie) if z.id == zin_id), None)
        if found is None:
            return False
        body = {"tekst": tekst[:MEESTE_TEKENS], "verstaan": found.verstaan, "label": label}
        self.run(
            _table.update()
            .where(_table.c.id == zin_id)
            .values(
                conversation_id=None,
                gekeurd_door=wie,
                body_enc=self.unit.cipher(SLEUTEL).seal(_PLACE, body),
            )
        )
        return True

    def wis(self, organisatie: str, zin_id: int) -> bool:
        where = (_table.c.organisation == organisatie, _table.c.id == zin_id)
        return bool(self.run(_table.delete().where(*where)).rowcount)

    def wis_van(self, organisatie: str, conversation_id: str) -> None:
        """This organisation may no longer read the chat: what it marked there goes."""
        mine = _table.c.organisation == organisatie
        self.run(_table.delete().where(mine, _table.c.conversation_id == conversation_id))

    def _select(self, *where: Any) -> list[Nakijkzin]:
        rows = self.run(sa.select(_table).where(*where).order_by(_table.c.id)).all()
        found = []
        for row in rows:
            body = self.unit.cipher(row.conversation_id or SLEUTEL).open(_PLACE, row.body_enc)
            found.append(Nakijkzin(row.id, body["tekst"], body["verstaan"], body["label"], row.at))
        return found
