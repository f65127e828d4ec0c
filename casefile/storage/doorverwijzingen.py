"""Doorverwijzingen and their steps.

Every change of state goes through `verander`, which checks it and writes the step and the audit
line. A doorverwijzing has a key of its own: it outlives the chat, and withdrawing destroys what it
held.
"""

from __future__ import annotations

import secrets
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from casefile.cijfers import Wat, uitkomst
from casefile.doorverwijzing.doorverwijzing import (
    AANMELDING,
    HERINNERING,
    OPVOLGING,
    Doorverwijzing,
    StapRegel,
)
from casefile.doorverwijzing.toestand import WACHT_OP_IEMAND, Toestand, Waarom, controleer, is_open
from casefile.doorverwijzing.zoeken import zoekwoorden
from casefile.storage import schema
from casefile.storage.repository import Repository
from casefile.tijd import eind_van

_table = schema.doorverwijzing
_steps = schema.doorverwijzing_stap
_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # no 0/O, 1/I: it is read aloud on the phone


class Doorverwijzingen(Repository):
    def maak(
        self,
        conversation_id: str,
        ontvanger: str,
        pakket: dict[str, Any],
        spoed: bool,
        reactie_voor: datetime,
        soort: str = AANMELDING,
        indicatie: str | None = None,
    ) -> Doorverwijzing:
        """A new one, in state `gevraagd`; its number is short enough to say on the phone."""
        new_id, now = self.unit.new_id(), self.unit.now
        nummer = "WK-" + "".join(secrets.choice(_ALPHABET) for _ in range(6))
        cipher = self.unit.cipher(new_id)
        self.run(
            _table.insert().values(
                id=new_id,
                nummer=nummer,
                soort=soort,
                conversation_id=conversation_id,
                ontvanger=ontvanger,
                toestand=Toestand.GEVRAAGD.value,
                spoed=spoed,
                pakket_enc=cipher.seal("doorverwijzing|pakket", pakket),
                indicatie=indicatie,
                created_at=now,
                updated_at=now,
                reactie_voor=reactie_voor,
            )
        )
        made = self.get(new_id)
        assert made is not None
        self.unit.zoekwoorden.zet(new_id, ontvanger, zoekwoorden(pakket, nummer))
        self._write_step(made, Toestand.CONCEPT, "huurder", Waarom.JA_GEZEGD, None)
        return made

    def get(self, referral_id: str) -> Doorverwijzing | None:
        """By its own id; the number on the phone is no key."""
        return next(iter(self._select(_table.c.id == referral_id)), None)

    def voor_wijziging(self, referral_id: str) -> Doorverwijzing:
        """As it is now, ours until the unit of work ends: of two people who change it at the same
        time the second sees what the first did. Raises `LookupError`."""
        self.run(sa.select(_table.c.id).where(_table.c.id == referral_id).with_for_update())
        current = self.get(referral_id)
        if current is None:
            raise LookupError("Deze doorverwijzing bestaat niet.")
        return current

    def of_conversation(self, conversation_id: str) -> list[Doorverwijzing]:
        return self._select(_table.c.conversation_id == conversation_id)

    def of_organisation(self, organisation: str) -> list[Doorverwijzing]:
        """What is addressed to this organisation and to no other, newest first."""
        return self._select(_table.c.ontvanger == organisation)[::-1]

    def of_behandelaar(self, staff_id: str) -> list[Doorverwijzing]:
        """The running ones that this person has."""
        running = [Toestand.AANGENOMEN.value, Toestand.LOPEND.value]
        mine = sa.and_(_table.c.behandelaar_id == staff_id, _table.c.toestand.in_(running))
        return self._select(mine)

    def verander(
        self,
        referral_id: str,
        naar: Toestand,
        wie: str,
        waarom: str,
        toelichting: str | None = None,
    ) -> Doorverwijzing:
        """Change the state; raises `VerbodenOvergang`.

        `waarom`: a fixed word (a `Waarom`, or the reason of a refusal) for the audit trail, which
        holds no content; `toelichting`: words of staff, sealed, which the huurder may read.
        """
        current = self.voor_wijziging(referral_id)
        controleer(current.toestand, naar)
        self._update(referral_id, toestand=naar.value)
        changed = self.get(referral_id)
        assert changed is not None
        self._write_step(changed, current.toestand, wie, waarom, toelichting)
        return changed

    def zet_behandelaar(self, referral_id: str, behandelaar: dict[str, Any]) -> None:
        """Who took charge: name and when they call (what the huurder is told)."""
        sealed = self.unit.cipher(referral_id).seal("doorverwijzing|behandelaar", behandelaar)
        day = behandelaar.get("beldag")
        self._update(
            referral_id,
            behandelaar_enc=sealed,
            behandelaar_id=behandelaar.get("medewerker"),
            bel_voor=eind_van(date.fromisoformat(day)) if day else None,
        )

    def wijs_toe(self, referral_id: str, staff_id: str) -> None:
        """It is this person's to take; the huurder hears nothing until they do."""
        self._update(referral_id, behandelaar_id=staff_id)

    def leg_terug(self, referral_id: str, wie: str, reactie_voor: datetime) -> None:
        """Nobody has it any more: on the list again, with a fresh clock."""
        current = self.voor_wijziging(referral_id)
        self._update(
            referral_id,
            behandelaar_enc=None,
            behandelaar_id=None,
            bel_voor=None,
            reactie_voor=reactie_voor,
            geescaleerd_op=None,
        )
        self.verander(current.id, Toestand.ONTVANGEN, wie, Waarom.TERUG_IN_DE_LIJST)

    def stel_bij(self, referral_id: str, pakket: dict[str, Any]) -> None:
        """The huurder corrected what was sent: from now on this is the package."""
        self.voor_wijziging(referral_id)
        sealed = self.unit.cipher(referral_id).seal("doorverwijzing|pakket", pakket)
        self._update(referral_id, pakket_enc=sealed)

    def zet_spoed(self, referral_id: str) -> None:
        """A cry for help was heard: urgent from now on, whatever the package said."""
        current = self.voor_wijziging(referral_id)
        self._update(referral_id, spoed=True)
        self.unit.audit.add("bot", "nood_gemeld", referral_id, current.ontvanger)

    def zet_onbeantwoord(self, referral_id: str, sinds: datetime | None) -> None:
        """A message in the chat waits for the team since then; None: somebody took it up. The case
        itself does not change: a form that is open stays good."""
        self.run(_table.update().where(_table.c.id == referral_id).values(onbeantwoord_sinds=sinds))

    def haal_naar_voren(self, referral_id: str, reactie_voor: datetime) -> None:
        """A near day was confirmed after sending: urgent, and somebody must react sooner."""
        current = self.voor_wijziging(referral_id)
        sooner = min(current.reactie_voor or reactie_voor, reactie_voor)
        self._update(referral_id, spoed=True, reactie_voor=sooner)
        self.unit.audit.add("systeem", "naar_voren_gehaald", referral_id, current.ontvanger)

    def zet_gesprek(self, referral_id: str, gesprek: dict[str, Any] | None) -> None:
        """A planned meeting: when (ISO) and where; None: there is none any more."""
        cipher = self.unit.cipher(referral_id)
        sealed = cipher.seal("doorverwijzing|gesprek", gesprek) if gesprek else None
        self._update(referral_id, gesprek_enc=sealed)

    def zet_indicatie(self, referral_id: str, indicatie: str, wie: str) -> None:
        """One of `casefile.zaken.indicatie.Indicatie`; `wie`: a staff id or "systeem"."""
        current = self.voor_wijziging(referral_id)
        self._update(referral_id, indicatie=indicatie)
        self.unit.audit.add(wie, f"indicatie_{indicatie}", referral_id, current.ontvanger)

    def escaleer(self, referral_id: str) -> bool:
        """Note that a second contact is asked; False when that was done already."""
        current = self.voor_wijziging(referral_id)
        if current.geescaleerd_op is not None:
            return False
        self._update(referral_id, geescaleerd_op=self.unit.now)
        self.unit.audit.add("systeem", "geescaleerd", referral_id, current.ontvanger)
        return True

    def over_tijd(self) -> list[Doorverwijzing]:
        """Nobody picked these up in time or they did not arrive, and no second contact knows."""
        waiting = _table.c.toestand.in_([t.value for t in WACHT_OP_IEMAND])
        late = sa.or_(
            _table.c.reactie_voor < self.unit.now, _table.c.toestand == Toestand.MISLUKT.value
        )
        return self._select(sa.and_(waiting, late, _table.c.geescaleerd_op.is_(None)))

    def trek_in(self, referral_id: str, waarom: Waarom = Waarom.TOESTEMMING_INGETROKKEN) -> None:
        """The huurder withdraws: the state says so (a closed one stays closed), unsent mail is
        cancelled, and the package is gone for good."""
        current = self.voor_wijziging(referral_id)
        if is_open(current.toestand):
            self.verander(referral_id, Toestand.INGETROKKEN, "huurder", waarom)
        self.unit.toestemmingen.trek_in(referral_id, current.ontvanger)
        self.unit.outbox.cancel_unsent(referral_id)
        self.unit.afspraken.zet(referral_id, HERINNERING, [])
        self.unit.afspraken.zet(referral_id, OPVOLGING, [])
        self.unit.zoekwoorden.wis(referral_id)
        self.unit.aantekeningen.wis(referral_id)
        if current.conversation_id is not None:
            self.unit.nakijkzinnen.wis_van(current.ontvanger, current.conversation_id)
        self._update(referral_id, pakket_enc=None, gesprek_enc=None)

    def steps(self, referral_id: str) -> list[StapRegel]:
        """Every change of state, oldest first."""
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

    def _select(self, where: Any) -> list[Doorverwijzing]:
        rows = self.run(sa.select(_table).where(where).order_by(_table.c.created_at, _table.c.id))
        return [self._read(row) for row in rows.all()]

    def _read(self, row: Any) -> Doorverwijzing:
        cipher = self.unit.cipher(row.id)
        values = dict(row._mapping)
        for name in ("nood_gezien", "onbeantwoord_sinds"):  # of the list of work
            values.pop(name)
        for name in ("pakket", "behandelaar", "gesprek"):
            sealed = values.pop(f"{name}_enc")
            values[name] = cipher.open(f"doorverwijzing|{name}", sealed) if sealed else None
        values["toestand"] = Toestand(values["toestand"])
        return Doorverwijzing(**values)

    def _write_step(
        self,
        referral: Doorverwijzing,
        van: Toestand,
        wie: str,
        waarom: str,
        toelichting: str | None,
    ) -> None:
        """The step and its audit line, to the state that the doorverwijzing has now."""
        cipher, naar = self.unit.cipher(referral.id), referral.toestand.value
        self.run(
            _steps.insert().values(
                doorverwijzing_id=referral.id,
                van=van.value,
                naar=naar,
                wie=wie,
                waarom_enc=cipher.seal("stap|waarom", toelichting) if toelichting else None,
                at=self.unit.now,
            )
        )
        word = waarom.value if isinstance(waarom, Waarom) else waarom
        counted = uitkomst(referral.toestand, word, referral.created_at, self.unit.now)
        if counted:
            self.unit.cijfers.tel(Wat.UITKOMST, counted, referral.ontvanger)
        what = f"doorverwijzing_{naar}"
        self.unit.audit.add(wie, what, referral.id, referral.ontvanger, detail=word)

    def _update(self, referral_id: str, **values: Any) -> None:
        self.run(
            _table.update()
            .where(_table.c.id == referral_id)
            .values(updated_at=self.unit.now, versie=_table.c.versie + 1, **values)
        )
