"""Staff accounts and their sessions. A session token is stored as a keyed hash only."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import timedelta

import sqlalchemy as sa
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from casefile.storage import schema
from casefile.storage.repository import Repository

IDLE = timedelta(minutes=30)
ABSOLUTE = timedelta(hours=10)
MAX_FAILED = 5
LOCK = timedelta(minutes=15)
LOGGED_IN = "ingelogd"
_hasher = PasswordHasher()
_table = schema.staff
_sessions = schema.staff_session


@dataclass(frozen=True)
class StaffMember:
    id: str
    organisation: str
    email: str
    name: str


@dataclass(frozen=True)
class StaffSession:
    """`csrf`: what every form of this session must carry."""

    member: StaffMember
    csrf: str


class StaffAccounts(Repository):
    def create(self, organisation: str, email: str, name: str, password: str) -> StaffMember:
        """A new account; the address must be new (`IntegrityError`)."""
        member = StaffMember(self.unit.new_id(), organisation, email.lower(), name)
        self.run(
            _table.insert().values(
                id=member.id,
                organisation=organisation,
                email=member.email,
                name=name,
                password_hash=_hasher.hash(password),
                created_at=self.unit.now,
            )
        )
        return member

    def anybody_came_in(self) -> bool:
        """Whether somebody logged in here, ever."""
        audit = schema.audit
        found = self.run(sa.select(audit.c.id).where(audit.c.what == LOGGED_IN).limit(1)).first()
        return found is not None

    def set_password(self, email: str, password: str) -> bool:
        """A new password for this address; False when nobody has it."""
        done = self.run(
            _table.update()
            .where(_table.c.email == email)
            .values(password_hash=_hasher.hash(password), failed_logins=0, locked_until=None)
        )
        return bool(done.rowcount)

    def get(self, staff_id: str) -> StaffMember | None:
        row = self.run(sa.select(_table).where(_table.c.id == staff_id)).first()
        return None if row is None else _member(row)

    def log_in(self, email: str, password: str) -> str | None:
        """A fresh session token, or None. Five wrong passwords lock the account for 15 minutes."""
        row = self.run(sa.select(_table).where(_table.c.email == email.strip().lower())).first()
        if row is None:
            _hasher.hash(password)  # the same work, so that the time tells nothing
            return None
        if row.locked_until and row.locked_until > self.unit.now:
            return None
        try:
            _hasher.verify(row.password_hash, password)
        except (VerificationError, InvalidHashError):
            failed = row.failed_logins + 1
            locked = self.unit.now + LOCK if failed >= MAX_FAILED else None
            self._update(row.id, failed_logins=0 if locked else failed, locked_until=locked)
            self.unit.audit.add(row.id, "inloggen_mislukt", row.id, row.organisation)
            return None
        self._update(row.id, failed_logins=0, locked_until=None)
        token = secrets.token_urlsafe(32)
        self.run(
            _sessions.insert().values(
                token_index=self._index(token),
                staff_id=row.id,
                csrf=secrets.token_urlsafe(32),
                created_at=self.unit.now,
                last_seen_at=self.unit.now,
            )
        )
        self.unit.audit.add(row.id, LOGGED_IN, row.id, row.organisation)
        return token

    def session(self, token: str) -> StaffSession | None:
        """The session of a token while it is alive (30 minutes idle, 10 hours at most)."""
        row = self.run(
            sa.select(_table, _sessions.c.csrf, _sessions.c.last_seen_at)
            .join(_sessions, _sessions.c.staff_id == _table.c.id)
            .where(
                _sessions.c.token_index == self._index(token),
                _sessions.c.last_seen_at > self.unit.now - IDLE,
                _sessions.c.created_at > self.unit.now - ABSOLUTE,
            )
        ).first()
        if row is None:
            return None
        if row.last_seen_at < self.unit.now - timedelta(minutes=1):
            self.run(
                _sessions.update()
                .where(_sessions.c.token_index == self._index(token))
                .values(last_seen_at=self.unit.now)
            )
        return StaffSession(_member(row), row.csrf)

    def log_out(self, token: str) -> None:
        self.run(_sessions.delete().where(_sessions.c.token_index == self._index(token)))

    def _index(self, token: str) -> str:
        return self.unit.keys.blind_index("session", token)

    def _update(self, staff_id: str, **values: object) -> None:
        self.run(_table.update().where(_table.c.id == staff_id).values(**values))


def _member(row: sa.engine.Row) -> StaffMember:
    return StaffMember(row.id, row.organisation, row.email, row.name)
