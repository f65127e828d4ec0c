"""Doorverwijzingen, their steps and the consents they rest on.

Every change of state goes through `verander`, which checks it and writes the step and the audit
line. A doorverwijzing has a key of its own: it outlives the chat, and withdrawing destroys it.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from casefile.doorverwijzing.toestand import Toestand, controleer, is_open
from casefile.storage import schema
from casefile.storage.repository import Repository

_table = schema.doorverwijzing
_steps = schema.doorverwijzing_stap
_consents = schema.toestemming
_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # no 0/O, 1/I: it is read aloud on the phone


@dataclass(frozen=True)
class Doorverwijzing:
    """`pakket` is None once the consent was withdrawn."""

    id: str
    nummer: str
    conversation_id: str | None
    ontvanger: str
    toestand: Toestand
    spoed: bool
    pakket: dict[str, Any] | None
    behandelaar: dict[str, Any] | None
    gesprek: dict[str, Any] | None
    indicatie: str | None
    created_at: datetime
    updated_at: datetime
    reactie_voor: datetime | None
    geescaleerd_op: datetime | None


@dataclass(frozen=True)
class StapRegel:
    van: str | None
    naar: str
    wie: str
    waarom: str | None
    at: datetime


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


class Doorverwijzingen(Repository):
    def maak(
        self,
        conversation_id: str,
        ontvanger: str,
        pakket: dict[str, Any],
        spoed: bool,
        reactie_voor: datetime,
    ) -> Doorverwijzing:
        """A new one, in state `gevraagd`; its number is short enough to say on the phone."""
        new_id, now = self.unit.new_id(), self.unit.now
        nummer = "WK-" + "".join(secrets.choice(_ALPHABET) for _ in range(6))
        cipher = self.unit.cipher(new_id)
        self.run(
            _table.insert().values(
                id=new_id,
                nummer=nummer,
                conversation_id=conversation_id,
                ontvanger=ontvanger,
                toestand=Toestand.GEVRAAGD.value,
                spoed=spoed,
                pakket_enc=cipher.seal("doorverwijzing|pakket", pakket),
                created_at=now,
                updated_at=now,
                reactie_voor=reactie_voor,
            )
        )
        self._write_step(new_id, Toestand.CONCEPT, Toestand.GEVRAAGD, "huurder", None, ontvanger)
        made = self.get(new_id)
        assert made is not None
        return made

    def get(self, referral_id: str) -> Doorverwijzing | None:
        return next(iter(self._select(_table.c.id == referral_id)), None)

    def of_conversation(self, conversation_id: str) -> list[Doorverwijzing]:
        return self._select(_table.c.conversation_id == conversation_id)

    def of_organisation(self, organisation: str) -> list[Doorverwijzing]:
        """What is addressed to this organisation and to no other, newest first."""
        return self._select(_table.c.ontvanger == organisation)[::-1]

    def verander(
        self, referral_id: str, naar: Toestand, wie: str, waarom: str | None = None
    ) -> Doorverwijzing:
        """Change the state; raises `VerbodenOvergang`. `waarom` may be read by the huurder."""
        current = self.get(referral_id)
        if current is None:
            raise LookupError("Deze doorverwijzing bestaat niet.")
        controleer(current.toestand, naar)
        self._update(referral_id, toestand=naar.value)
        self._write_step(referral_id, current.toestand, naar, wie, waarom, current.ontvanger)
        changed = self.get(referral_id)
        assert changed is not None
        return changed

    def zet_behandelaar(self, referral_id: str, behandelaar: dict[str, Any]) -> None:
        """Who took charge: name and when they call (what the huurder is told)."""
        sealed = self.unit.cipher(referral_id).seal("doorverwijzing|behandelaar", behandelaar)
        self._update(referral_id, behandelaar_enc=sealed)

    def zet_gesprek(self, referral_id: str, gesprek: dict[str, Any]) -> None:
        """A planned meeting: when (ISO), where, with whom."""
        sealed = self.unit.cipher(referral_id).seal("doorverwijzing|gesprek", gesprek)
        self._update(referral_id, gesprek_enc=sealed)

    def zet_indicatie(self, referral_id: str, indicatie: str) -> None:
        self._update(referral_id, indicatie=indicatie)

    def escaleer(self, referral_id: str) -> None:
        self._update(referral_id, geescaleerd_op=self.unit.now)

    def over_tijd(self) -> list[Doorverwijzing]:
        """Nobody picked these up in time, and it was not escalated yet."""
        return self._select(
            sa.and_(
                _table.c.toestand.in_([Toestand.GEVRAAGD.value, Toestand.ONTVANGEN.value]),
                _table.c.reactie_voor < self.unit.now,
                _table.c.geescaleerd_op.is_(None),
            )
        )

    def trek_in(self, referral_id: str, wie: str = "huurder") -> None:
        """Withdraw: the state says so, unsent mail is cancelled, the package is gone for good."""
        self.verander(referral_id, Toestand.INGETROKKEN, wie)
        self.run(
            _consents.update()
            .where(_consents.c.doorverwijzing_id == referral_id)
            .values(ingetrokken_op=self.unit.now)
        )
        self.unit.outbox.cancel_unsent(referral_id)
        self._update(referral_id, pakket_enc=None)

    def trek_in_als_open(self, referral: Doorverwijzing) -> None:
        """For "wis alles": what is still running stops; what is closed stays closed."""
        if is_open(referral.toestand):
            self.trek_in(referral.id)

    def steps(self, referral_id: str) -> list[StapRegel]:
        rows = self.run(
            sa.select(_steps).where(_steps.c.doorverwijzing_id == referral_id).order_by(_steps.c.id)
        )
        cipher = self.unit.cipher(referral_id)
        return [
            StapRegel(
                row.van,
                row.naar,
                row.wie,
                cipher.open("stap|waarom", row.waarom_enc) if row.waarom_enc else None,
                row.at,
            )
            for row in rows
        ]

    def leg_toestemming_vast(
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
            _consents.insert().values(
                id=consent_id,
                conversation_id=conversation_id,
                doorverwijzing_id=doorverwijzing_id,
                ontvanger=ontvanger,
                antwoord=antwoord,
                bewijs_enc=self.unit.cipher(owner).seal("toestemming|bewijs", bewijs),
                at=self.unit.now,
            )
        )
        self.unit.audit.add(
            "huurder", f"toestemming_{antwoord}", doorverwijzing_id or conversation_id, ontvanger
        )
        return consent_id

    def toestemmingen(self, where_id: str) -> list[Toestemming]:
        """Consents of a doorverwijzing, or of a conversation, by that id."""
        rows = self.run(
            sa.select(_consents)
            .where(
                sa.or_(
                    _consents.c.doorverwijzing_id == where_id,
                    _consents.c.conversation_id == where_id,
                )
            )
            .order_by(_consents.c.at)
        )
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

    def _select(self, where: Any) -> list[Doorverwijzing]:
        rows = self.run(sa.select(_table).where(where).order_by(_table.c.created_at, _table.c.id))
        return [self._read(row) for row in rows]

    def _read(self, row: Any) -> Doorverwijzing:
        cipher = self.unit.cipher(row.id)

        def opened(name: str) -> dict[str, Any] | None:
            sealed = row[f"{name}_enc"]
            return cipher.open(f"doorverwijzing|{name}", sealed) if sealed else None

        return Doorverwijzing(
            id=row.id,
            nummer=row.nummer,
            conversation_id=row.conversation_id,
            ontvanger=row.ontvanger,
            toestand=Toestand(row.toestand),
            spoed=row.spoed,
            pakket=opened("pakket"),
            behandelaar=opened("behandelaar"),
            gesprek=opened("gesprek"),
            indicatie=row.indicatie,
            created_at=row.created_at,
            updated_at=row.updated_at,
            reactie_voor=row.reactie_voor,
            geescaleerd_op=row.geescaleerd_op,
        )

    def _write_step(
        self,
        referral_id: str,
        van: Toestand,
        naar: Toestand,
        wie: str,
        waarom: str | None,
        ontvanger: str,
    ) -> None:
        cipher = self.unit.cipher(referral_id)
        self.run(
            _steps.insert().values(
                doorverwijzing_id=referral_id,
                van=van.value,
                naar=naar.value,
                wie=wie,
                waarom_enc=cipher.seal("stap|waarom", waarom) if waarom else None,
                at=self.unit.now,
            )
        )
        self.unit.audit.add(wie, f"doorverwijzing_{naar.value}", referral_id, ontvanger)

    def _update(self, referral_id: str, **values: Any) -> None:
        self.run(
            _table.update()
            .where(_table.c.id == referral_id)
            .values(updated_at=self.unit.now, **values)
        )
