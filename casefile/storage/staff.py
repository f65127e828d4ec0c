"""Staff accounts by name: who, of which organisation, in which role; invited, at work, left.

How somebody comes in is in `staff_entry`, the sessions are in `staff_sessions`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from argon2 import PasswordHasher

from casefile.rechten import Recht, Rol, mag
from casefile.storage import schema
from casefile.storage.repository import Repository

hasher = PasswordHasher()
_table = schema.staff


@dataclass(frozen=True)
class StaffMember:
    """`aanwezig`: set by themselves, they hear of a cry for help. `vertrokken_op` None: still here.

    `has_password`: False until the invitation was used.
    """

    id: str
    organisation: str
    email: str
    name: str
    rol: Rol = Rol.MEDEWERKER
    aanwezig: bool = False
    mail_bij_bericht: bool = True
    has_password: bool = True
    vertrokken_op: datetime | None = None

    def mag(self, recht: Recht) -> bool:
        return mag(self.rol, recht)


class StaffAccounts(Repository):
    def create(
        self,
        organisation: str,
        email: str,
        name: str,
        password: str | None = None,
        rol: Rol = Rol.MEDEWERKER,
    ) -> StaffMember:
        """A new account; the address must be new (`IntegrityError`). Without a password somebody
        comes in by a one-time link."""
        staff_id = self.unit.new_id()
        self.run(
            _table.insert().values(
                id=staff_id,
                organisation=organisation,
                email=clean_email(email),
                name=name,
                rol=rol.value,
                password_hash=hasher.hash(password) if password else None,
                created_at=self.unit.now,
            )
        )
        made = self.get(staff_id)
        assert made is not None
        return made

    def get(self, staff_id: str) -> StaffMember | None:
        """Also of who left: the story of a case goes on naming them."""
        return next(iter(self._select(_table.c.id == staff_id)), None)

    def by_email(self, email: str) -> StaffMember | None:
        """Who works here with this address."""
        here = _table.c.vertrokken_op.is_(None)
        return next(iter(self._select(here, _table.c.email == clean_email(email))), None)

    def of_organisation(self, organisation: str | None = None) -> list[StaffMember]:
        """Of one organisation, or of all of them; by name, also who left."""
        return self._select(sa.true() if organisation is None else self._of(organisation))

    def has_any(self, organisation: str) -> bool:
        """Whether somebody was ever invited there to work on cases."""
        casework = _table.c.rol.notin_([Rol.BEHEERDER.value, Rol.PRIVACY.value])
        return bool(self._select(self._of(organisation), casework))

    def at_work(self, organisation: str) -> list[StaffMember]:
        """Who works there and has used their invitation."""
        here = (_table.c.vertrokken_op.is_(None), _table.c.password_hash.is_not(None))
        return self._select(self._of(organisation), *here)

    def with_role(self, rol: Rol) -> list[StaffMember]:
        here = (_table.c.vertrokken_op.is_(None), _table.c.password_hash.is_not(None))
        return self._select(_table.c.rol == rol.value, *here)

    def set_password(self, staff_id: str, password: str) -> None:
        self._update(staff_id, password_hash=hasher.hash(password))

    def rename(self, staff_id: str, name: str, email: str, rol: Rol) -> None:
        """Raises `IntegrityError` when somebody else has the address."""
        self._update(staff_id, name=name, email=clean_email(email), rol=rol.value)

    def set_present(self, staff_id: str, aanwezig: bool) -> None:
        self._update(staff_id, aanwezig=aanwezig)

    def set_mail(self, staff_id: str, mail_bij_bericht: bool) -> None:
        self._update(staff_id, mail_bij_bericht=mail_bij_bericht)

    def leave(self, staff_id: str) -> None:
        """The account is closed; the name stays for the story, the address and every way in go."""
        self._update(
            staff_id,
            vertrokken_op=self.unit.now,
            email=f"vertrokken-{staff_id}",
            password_hash=None,
            totp_enc=None,
            totp_step=None,
            aanwezig=False,
        )
        for table in (schema.staff_session, schema.staff_link, schema.recovery_code):
            self.run(table.delete().where(table.c.staff_id == staff_id))

    @staticmethod
    def _of(organisation: str) -> Any:
        return _table.c.organisation == organisation

    def _select(self, *where: Any) -> list[StaffMember]:
        rows = self.run(sa.select(_table).where(*where).order_by(_table.c.name, _table.c.id))
        return [member(row) for row in rows.all()]

    def _update(self, staff_id: str, **values: object) -> None:
        self.run(_table.update().where(_table.c.id == staff_id).values(**values))


def member(row: Any) -> StaffMember:
    """From a row of the table."""
    return StaffMember(
        row.id,
        row.organisation,
        row.email,
        row.name,
        Rol(row.rol),
        row.aanwezig,
        row.mail_bij_bericht,
        row.password_hash is not None,
        row.vertrokken_op,
    )


def clean_email(text: str) -> str:
    return text.strip().lower()
