"""Sessions of staff: a token that only the browser has (here is its keyed hash), a phase, an end.

Only the phase `VOLLEDIG` opens pages; in the others somebody still has to prove the second factor.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from casefile.storage import schema
from casefile.storage.repository import Repository
from casefile.storage.staff import StaffMember, member

IDLE = timedelta(minutes=30)
ABSOLUTE = timedelta(hours=10)
HALFWAY = timedelta(minutes=15)  # to give or set up the second factor
VOLLEDIG, CODE, INSTELLEN = "volledig", "code", "instellen"
_table = schema.staff_session


@dataclass(frozen=True)
class StaffSession:
    """`csrf`: what every form of this session must carry. `toestel`: "Firefox op Windows"."""

    id: str
    member: StaffMember
    csrf: str
    fase: str
    toestel: str
    created_at: datetime
    last_seen_at: datetime


class StaffSessions(Repository):
    def begin(self, staff_id: str, fase: str, toestel: str = "") -> str:
        """The token of a fresh session."""
        token = secrets.token_urlsafe(32)
        self.run(
            _table.insert().values(
                token_index=self._index(token),
                id=self.unit.new_id(),
                staff_id=staff_id,
                csrf=secrets.token_urlsafe(32),
                fase=fase,
                toestel=toestel,
                created_at=self.unit.now,
                last_seen_at=self.unit.now,
            )
        )
        return token

    def find(self, token: str) -> StaffSession | None:
        """While it is alive: 30 minutes idle and 10 hours at most, 15 minutes when halfway in."""
        found = self._select(_table.c.token_index == self._index(token))
        if not found:
            return None
        session = found[0]
        if session.fase != VOLLEDIG and session.created_at <= self.unit.now - HALFWAY:
            return None
        if session.last_seen_at < self.unit.now - timedelta(minutes=1):
            self.run(
                _table.update().where(_table.c.id == session.id).values(last_seen_at=self.unit.now)
            )
        return session

    def of(self, staff_id: str) -> list[StaffSession]:
        """The live ones of this person, the last used first."""
        here = (_table.c.staff_id == staff_id, _table.c.fase == VOLLEDIG)
        return sorted(self._select(*here), key=lambda s: s.last_seen_at, reverse=True)

    def last_seen(self, staff_ids: list[str]) -> dict[str, datetime]:
        """When each of these was last here, for who has a session that was not ended."""
        rows = self.run(
            sa.select(_table.c.staff_id, sa.func.max(_table.c.last_seen_at))
            .where(_table.c.staff_id.in_(staff_ids), _table.c.fase == VOLLEDIG)
            .group_by(_table.c.staff_id)
        )
        return {row[0]: row[1] for row in rows}

    def end(self, staff_id: str, session_id: str) -> None:
        self.run(_table.delete().where(_table.c.staff_id == staff_id, _table.c.id == session_id))

    def end_all(self, staff_id: str, but: str | None = None) -> None:
        """Every session of this person, but the one with this id."""
        self.run(_table.delete().where(_table.c.staff_id == staff_id, _table.c.id != (but or "")))

    def forget_old(self) -> int:
        """Rows of sessions that ended by themselves."""
        old = sa.or_(
            _table.c.last_seen_at <= self.unit.now - ABSOLUTE,
            _table.c.created_at <= self.unit.now - ABSOLUTE,
        )
        return int(self.run(_table.delete().where(old)).rowcount)

    def _index(self, token: str) -> str:
        return self.unit.keys.blind_index("session", token)

    def _select(self, *where: object) -> list[StaffSession]:
        mine = [column.label(f"session_{column.name}") for column in _table.c]
        rows = self.run(
            sa.select(schema.staff, *mine)
            .join(_table, _table.c.staff_id == schema.staff.c.id)
            .where(
                *where,
                schema.staff.c.vertrokken_op.is_(None),
                _table.c.last_seen_at > self.unit.now - IDLE,
                _table.c.created_at > self.unit.now - ABSOLUTE,
            )
        )
        return [
            StaffSession(
                row.session_id,
                member(row),
                row.session_csrf,
                row.session_fase,
                row.session_toestel,
                row.session_created_at,
                row.session_last_seen_at,
            )
            for row in rows.all()
        ]
