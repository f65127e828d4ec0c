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
_HERE = sa.and_(
    _table.c.vertrokken_op.is_(None),
    sa.or_(_table.c.password_hash.is_not(None), _table.c.extern_index.is_not(None)),
)


@dataclass(frozen=True)
class StaffMember:
    """`aanwezig`: set by themselves, they hear of a cry for help. `vertrokken_op` None: still here.

    `has_password`: False until the invitation was used. `via_organisatie`: they came in with the
    account of their organisation, and may still do so.
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
    via_organisatie: bool = False

    @property
    def was_binnen(self) -> bool:
        """Whether there is a way in that they used before."""
        return self.has_password or self.via_organisatie

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
        """Who works there and was in."""
        return self._select(self._of(organisation), _HERE)

    def with_role(self, rol: Rol) -> list[StaffMember]:
        return self._select(_table.c.rol == rol.value, _HERE)

    def extern_index(self, uitgever: str, onderwerp: str) -> str:
        """Of somebody at another login: findable, not readable."""
        return self.unit.keys.blind_index("extern", f"{uitgever}|{onderwerp}")

    def by_extern(self, index: str) -> StaffMember | None:
        """Whose account that is, also of who left."""
        return next(iter(self._select(_table.c.extern_index == index)), None)

    def set_extern(self, staff_id: str, index: str) -> None:
        """From now on they come in by that login, and nobody else does."""
        self.run(_table.update().where(_table.c.extern_index == index).values(extern_index=None))
        self._update(staff_id, extern_index=index)

    def has_left(self, email: str) -> bool:
        """Whether somebody with this address left; the address itself is not kept."""
        return bool(self._select(_table.c.vertrokken_index == self._left_index(email)))

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
        """The account is closed; the name stays for the story, the address and every way in go. Who
        they are at another login stays as a hash: else that would make them an account again."""
        who = self.get(staff_id)
        assert who is not None
        self._update(
            staff_id,
            vertrokken_op=self.unit.now,
            vertrokken_index=self._left_index(who.email),
            email=f"vertrokken-{staff_id}",
            password_hash=None,
            totp_enc=None,
            totp_step=None,
            aanwezig=False,
        )
        for table in (schema.staff_session, schema.staff_link, schema.recovery_code):
            self.run(table.delete().where(table.c.staff_id == staff_id))

    def _left_index(self, email: str) -> str:
        return self.unit.keys.blind_index("staff-left", clean_email(email))

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
        row.extern_index is not None,
    )


def clean_email(text: str) -> str:
    return text.strip().lower()
