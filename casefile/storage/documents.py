"""The parts of a dossier, one encrypted JSON row each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from casefile.dossier import Dossier
from casefile.storage import schema
from casefile.storage.repository import Repository
from casefile.teksten.lezer import B1

if TYPE_CHECKING:
    from casefile.storage.unit_of_work import UnitOfWork

SLOTS = "slots"  # Rasa's slots, as the brain keeps them
VOORKEUR = "voorkeur"  # how the huurder wants to be spoken to
NIVEAU = "taalniveau"
_table = schema.document
_OF = sa.select(_table.c.soort, _table.c.body_enc).where(
    _table.c.conversation_id == sa.bindparam("which")
)
_UPDATE = _table.update().where(
    _table.c.conversation_id == sa.bindparam("which"), _table.c.soort == sa.bindparam("part")
)
_INSERT = _table.insert()


class Documents(Repository):
    """A turn reads nearly all parts of a dossier: fetched together, opened one by one."""

    def __init__(self, unit: UnitOfWork) -> None:
        super().__init__(unit)
        self._sealed: dict[str, dict[str, bytes]] = {}

    def dossier(self, conversation_id: str) -> Dossier:
        niveau = self.taalniveau(conversation_id)
        return Dossier(lambda soort: self.load(conversation_id, soort), niveau)

    def taalniveau(self, conversation_id: str) -> str:
        """The version of the texts that the huurder chose. Before it had a document of its own it
        was a slot of Rasa's."""
        chosen = self.load(conversation_id, VOORKEUR) or self.load(conversation_id, SLOTS) or {}
        return str(chosen.get(NIVEAU) or B1)

    def save(self, conversation_id: str, dossier: Dossier) -> frozenset[str]:
        """Write the parts that changed, and the version of the texts if that did; which parts."""
        if dossier.niveau != self.taalniveau(conversation_id):
            self.put(conversation_id, VOORKEUR, {NIVEAU: dossier.niveau})
        changed = dossier.changed()
        for soort, data in changed.items():
            self.put(conversation_id, soort, data)
        return frozenset(changed)

    def load(self, conversation_id: str, soort: str) -> dict[str, Any] | None:
        sealed = self._parts(conversation_id).get(soort)
        if sealed is None:
            return None
        data: dict[str, Any] = self.unit.cipher(conversation_id).open(f"document|{soort}", sealed)
        return data

    def put(self, conversation_id: str, soort: str, data: dict[str, Any]) -> None:
        sealed = self.unit.cipher(conversation_id).seal(f"document|{soort}", data)
        values = {"body_enc": sealed, "updated_at": self.unit.now}
        updated = self.run(_UPDATE, {"which": conversation_id, "part": soort, **values})
        if updated.rowcount == 0:
            self.run(_INSERT, {"conversation_id": conversation_id, "soort": soort, **values})
        self._parts(conversation_id)[soort] = sealed

    def look_again(self) -> None:
        """What was fetched may not be there any more: rows went, or a savepoint was rolled back."""
        self._sealed.clear()

    def _parts(self, conversation_id: str) -> dict[str, bytes]:
        if conversation_id not in self._sealed:
            rows = self.run(_OF, {"which": conversation_id})
            self._sealed[conversation_id] = {row.soort: row.body_enc for row in rows}
        return self._sealed[conversation_id]
