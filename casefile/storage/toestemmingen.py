"""Consents: every yes and no with what was on the screen, and when it was withdrawn.

A yes is sealed with the key of its doorverwijzing, a no with that of the conversation: the proof
lives as long as what it is about.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from casefile.storage import schema
from casefile.storage.repository import Repository

_table = schema.toestemming
CONTENT = ("tekst", "scherm", "gezegd")  # parts of a proof that hold what the huurder said


@dataclass(frozen=True)
class Toestemming:
    """One answer to one recipient's question. `bewijs`: the exact text, version, channel, language,
    message id. Kept as long as what it allows."""

    id: str
    ontvanger: str
    antwoord: str
    bewijs: dict[str, Any]
    at: datetime
    ingetrokken_op: datetime | None
    doorverwijzing_id: str | None


class Toestemmingen(Repository):
    def leg_vast(
        self,
        conversation_id: str,
        ontvanger: str,
        antwoord: str,
        bewijs: dict[str, Any],
        doorverwijzing_id: str | None,
    ) -> str:
        """Keep an answer ("ja" or "nee") with what was on the screen when it was given."""
        consent_id = self.unit.new_id()
        owner = doorverwijzing_id or conversation_id
        self.run(
            _table.insert().values(
                id=consent_id,
                conversation_id=conversation_id,
                doorverwijzing_id=doorverwijzing_id,
                ontvanger=ontvanger,
                antwoord=antwoord,
                bewijs_enc=self.unit.cipher(owner).seal("toestemming|bewijs", bewijs),
                at=self.unit.now,
            )
        )
        self.unit.audit.add("huurder", f"toestemming_{antwoord}", owner, ontvanger)
        return consent_id

    def van_doorverwijzing(self, referral_id: str) -> list[Toestemming]:
        return self._select(_table.c.doorverwijzing_id == referral_id)

    def van_gesprek(self, conversation_id: str) -> list[Toestemming]:
        """Every answer that was given in this conversation, oldest first."""
        return self._select(_table.c.conversation_id == conversation_id)

    def geldt(self, referral_id: str) -> bool:
        """True while the yes under this doorverwijzing was not withdrawn."""
        consents = self.van_doorverwijzing(referral_id)
        return any(c.antwoord == "ja" and c.ingetrokken_op is None for c in consents)

    def trek_in(self, referral_id: str, ontvanger: str) -> None:
        """The yes counts no longer from this moment; that it was given stays on record."""
        self.run(
            _table.update()
            .where(_table.c.doorverwijzing_id == referral_id, _table.c.ingetrokken_op.is_(None))
            .values(ingetrokken_op=self.unit.now)
        )
        self.unit.audit.add("huurder", "toestemming_ingetrokken", referral_id, ontvanger)

    def wis_inhoud(self, referral_id: str) -> None:
        """The huurder had everything deleted: of the proof only the fingerprint of the text stays,
        with version, channel, times and answer."""
        cipher = self.unit.cipher(referral_id)
        for consent in self.van_doorverwijzing(referral_id):
            bare = {key: value for key, value in consent.bewijs.items() if key not in CONTENT}
            self.run(
                _table.update()
                .where(_table.c.id == consent.id)
                .values(bewijs_enc=cipher.seal("toestemming|bewijs", bare))
            )

    def _select(self, where: Any) -> list[Toestemming]:
        rows = self.run(sa.select(_table).where(where).order_by(_table.c.at, _table.c.id)).all()
        return [
            Toestemming(
                id=row.id,
                ontvanger=row.ontvanger,
                antwoord=row.antwoord,
                bewijs=self.unit.cipher(row.doorverwijzing_id or row.conversation_id).open(
                    "toestemming|bewijs", row.bewijs_enc
                ),
                at=row.at,
                ingetrokken_op=row.ingetrokken_op,
                doorverwijzing_id=row.doorverwijzing_id,
            )
            for row in rows
        ]
