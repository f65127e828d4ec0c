"""The parts of a dossier, one encrypted JSON row each."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from casefile.dossier import Dossier
from casefile.storage import schema
from casefile.storage.repository import Repository
from casefile.teksten.lezer import B1

SLOTS = "slots"  # Rasa's slots, as the brain keeps them
VOORKEUR = "voorkeur"  # how the huurder wants to be spoken to
NIVEAU = "taalniveau"
_table = schema.document


class Documents(Repository):
    def dossier(self, conversation_id: str) -> Dossier:
        niveau = self.taalniveau(conversation_id)
        return Dossier(lambda soort: self.load(conversation_id, soort), niveau)

    def taalniveau(self, conversation_id: str) -> str:
        """The version of the texts that the huurder chose. Before it had a document of its own it
        was a slot of Rasa's."""
        chosen = self.load(conversation_id, VOORKEUR) or self.load(conversation_id, SLOTS) or {}
        return str(chosen.get(NIVEAU) or B1)

    def save(self, conversation_id: str, dossier: Dossier) -> None:
        """Write the parts that changed, and the version of the texts if that did."""
        if dossier.niveau != self.taalniveau(conversation_id):
            self.put(conversation_id, VOORKEUR, {NIVEAU: dossier.niveau})
        for soort, data in dossier.changed().items():
            self.put(conversation_id, soort, data)

    def load(self, conversation_id: str, soort: str) -> dict[str, Any] | None:
        row = self.run(sa.select(_table.c.body_enc).where(self._is(conversation_id, soort))).first()
        if row is None:
            return None
        data: dict[str, Any] = self.unit.cipher(conversation_id).open(
            f"document|{soort}", row.body_enc
        )
        return data

    def put(self, conversation_id: str, soort: str, data: dict[str, Any]) -> None:
        values = {
            "body_enc": self.unit.cipher(conversation_id).seal(f"document|{soort}", data),
            "updated_at": self.unit.now,
        }
        updated = self.run(_table.update().where(self._is(conversation_id, soort)).values(**values))
        if updated.rowcount == 0:
            self.run(_table.insert().values(conversation_id=conversation_id, soort=soort, **values))

    @staticmethod
    def _is(conversation_id: str, soort: str) -> Any:
        return sa.and_(_table.c.conversation_id == conversation_id, _table.c.soort == soort)
