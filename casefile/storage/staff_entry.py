"""How staff come in: a one-time link, a password, and always a second factor.

A wrong try counts for the account *and* the place it came from: an outsider who guesses shuts out
the outsider, never the colleague behind her own desk. Every answer takes the same work.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

import pyotp
import sqlalchemy as sa
from argon2.exceptions import InvalidHashError, VerificationError

from casefile.storage import schema
from casefile.storage.repository import Repository
from casefile.storage.staff import StaffMember, clean_email, hasher
from casefile.storage.staff_sessions import CODE, INSTELLEN, VOLLEDIG, StaffSession

MOST_TRIES = 5  # of one account from one place, within `WINDOW`
MOST_TRIES_OF_A_PLACE = 50  # of all accounts together: an office shares an address
WINDOW = timedelta(minutes=15)
STEP = 30  # seconds that a code lives; one before and one after count too
RECOVERY_CODES = 10
UITNODIGING, HERSTEL = "uitnodiging", "herstel"
LIVES = {UITNODIGING: timedelta(days=7), HERSTEL: timedelta(hours=1)}
LOGGED_IN = "ingelogd"
_table = schema.staff
_tries = schema.login_try
_links = schema.staff_link
_codes = schema.recovery_code


@dataclass(frozen=True)
class OneTimeLink:
    """`soort`: `UITNODIGING` sets a password and a second factor, `HERSTEL` a password."""

    member: StaffMember
    soort: str


class StaffEntry(Repository):
    # Password, then code.

    def with_password(self, email: str, password: str, plaats: str, toestel: str) -> str | None:
        """The token of a session that still needs the second factor; None: wrong, or shut here."""
        row = self._row(_table.c.email == clean_email(email), _table.c.vertrokken_op.is_(None))
        right = _fits(_kept(row.password_hash if row else None), password)
        pair, place = self._where_from(email, plaats)
        if self._is_shut(pair, place):
            return None
        if not right or row is None:
            self._count_try(pair, place)
            if row is not None:
                self.unit.audit.add(row.id, "inloggen_mislukt", row.id, row.organisation)
            return None
        phase = CODE if self._has_factor(row) else INSTELLEN
        return self.unit.staff_sessions.begin(row.id, phase, toestel)

    def with_code(self, session: StaffSession, code: str, plaats: str) -> str | None:
        """The token of a whole session, after a code of the app or a recovery code; None: wrong."""
        who = session.member
        pair, place = self._where_from(who.email, plaats)
        if session.fase != CODE or self._is_shut(pair, place):
            return None
        if not (self._uses_app_code(who.id, code) or self._uses_recovery_code(who, code)):
            self._count_try(pair, place)
            self.unit.audit.add(who.id, "inloggen_mislukt", who.id, who.organisation)
            return None
        return self._whole(session, pair)

    def is_password(self, who: StaffMember, password: str, plaats: str) -> bool:
        """Whether this is their present one; wrong tries count as at the login."""
        pair, place = self._where_from(who.email, plaats)
        right = _fits(_kept(self._row(_table.c.id == who.id).password_hash), password)
        if self._is_shut(pair, place):
            return False
        if not right:
            self._count_try(pair, place)
        return right

    # The second factor.

    def factor_to_set_up(self, session: StaffSession) -> str:
        """The secret for the app (base32), the same until it is confirmed."""
        row = self._row(_table.c.id == session.member.id)
        if session.fase != INSTELLEN or self._has_factor(row):
            raise LookupError("This session sets up no second factor.")
        cipher = self.unit.cipher(session.member.id)
        if row.totp_enc is None:
            secret = pyotp.random_base32()
            self._update(session.member.id, totp_enc=cipher.seal("staff|totp", secret))
            return secret
        return str(cipher.open("staff|totp", row.totp_enc))

    def confirm_factor(self, session: StaffSession, code: str) -> tuple[str, list[str]] | None:
        """The token of a whole session and the recovery codes, shown once; None: wrong code."""
        self.factor_to_set_up(session)
        if not self._uses_app_code(session.member.id, code):
            return None
        pair, _ = self._where_from(session.member.email, "")
        return self._whole(session, pair), self.fresh_recovery_codes(session.member.id)

    def fresh_recovery_codes(self, staff_id: str) -> list[str]:
        """Ten codes that work once each, instead of those of before."""
        self.run(_codes.delete().where(_codes.c.staff_id == staff_id))
        made = [f"{secrets.randbelow(10**10):010d}" for _ in range(RECOVERY_CODES)]
        for code in made:
            index = self._code_index(staff_id, code)
            self.run(_codes.insert().values(code_index=index, staff_id=staff_id))
        return [f"{code[:5]}-{code[5:]}" for code in made]

    def recovery_codes_left(self, staff_id: str) -> int:
        mine = sa.select(sa.func.count()).where(_codes.c.staff_id == staff_id)
        return int(self.run(mine).scalar())

    # One-time links.

    def link(self, staff_id: str, soort: str) -> str:
        """The token of a fresh link; an older one of this person stops working."""
        token = secrets.token_urlsafe(32)
        self.run(_links.delete().where(_links.c.staff_id == staff_id))
        self.run(
            _links.insert().values(
                token_index=self._link_index(token),
                staff_id=staff_id,
                soort=soort,
                created_at=self.unit.now,
                expires_at=self.unit.now + LIVES[soort],
            )
        )
        return token

    def find_link(self, token: str) -> OneTimeLink | None:
        """Looking uses nothing up: a mail scanner opens every link."""
        row = self.run(
            sa.select(_links).where(
                _links.c.token_index == self._link_index(token),
                _links.c.expires_at > self.unit.now,
            )
        ).first()
        who = self.unit.staff.get(row.staff_id) if row else None
        return OneTimeLink(who, row.soort) if who and who.vertrokken_op is None else None

    def open_links(self, staff_ids: list[str]) -> set[str]:
        """Those of these who have a link that still works."""
        mine = (_links.c.staff_id.in_(staff_ids), _links.c.expires_at > self.unit.now)
        return set(self.run(sa.select(_links.c.staff_id).where(*mine)).scalars())

    def use_link(self, token: str, password: str, toestel: str) -> str:
        """A new password; every session of before ends. The token of a session that still needs the
        second factor. Raises `LookupError` when the link no longer works."""
        found = self.find_link(token)
        if found is None:
            raise LookupError("This link does not work any more.")
        who = found.member
        self.run(_links.delete().where(_links.c.staff_id == who.id))
        self.unit.staff_sessions.end_all(who.id)
        self.unit.staff.set_password(who.id, password)
        if found.soort == UITNODIGING:
            self._update(who.id, totp_enc=None, totp_step=None)
            self.run(_codes.delete().where(_codes.c.staff_id == who.id))
        self.unit.audit.add(who.id, f"link_gebruikt_{found.soort}", who.id, who.organisation)
        row = self._row(_table.c.id == who.id)
        phase = CODE if self._has_factor(row) else INSTELLEN
        return self.unit.staff_sessions.begin(who.id, phase, toestel)

    def forget_old(self) -> int:
        """Tries and links that count for nothing any more."""
        old = self.run(_tries.delete().where(_tries.c.at <= self.unit.now - WINDOW)).rowcount
        dead = self.run(_links.delete().where(_links.c.expires_at <= self.unit.now)).rowcount
        return int(old + dead)

    # Below: how.

    def _whole(self, session: StaffSession, pair: str) -> str:
        who = session.member
        self.run(_tries.delete().where(_tries.c.pair_index == pair))
        self.unit.staff_sessions.end(who.id, session.id)
        self.unit.audit.add(who.id, LOGGED_IN, who.id, who.organisation)
        return self.unit.staff_sessions.begin(who.id, VOLLEDIG, session.toestel)

    def _uses_app_code(self, staff_id: str, code: str) -> bool:
        """Each code works once: the step of time it belongs to must be later than the last one."""
        row = self._row(_table.c.id == staff_id)
        if row.totp_enc is None:
            return False
        app = pyotp.TOTP(self.unit.cipher(staff_id).open("staff|totp", row.totp_enc))
        now, said = int(self.unit.now.timestamp()) // STEP, "".join(code.split())
        for step in (now - 1, now, now + 1):
            fresh = row.totp_step is None or step > row.totp_step
            if fresh and secrets.compare_digest(app.at(step * STEP).encode(), said.encode()):
                self._update(staff_id, totp_step=step)
                return True
        return False

    def _uses_recovery_code(self, who: StaffMember, code: str) -> bool:
        bare = "".join(c for c in code if c.isdigit())
        mine = _codes.c.code_index == self._code_index(who.id, bare)
        if not self.run(_codes.delete().where(mine)).rowcount:
            return False
        self.unit.audit.add(who.id, "herstelcode_gebruikt", who.id, who.organisation)
        return True

    @staticmethod
    def _has_factor(row: sa.engine.Row) -> bool:
        return row.totp_enc is not None and row.totp_step is not None

    def _where_from(self, email: str, plaats: str) -> tuple[str, str]:
        pair = self.unit.keys.blind_index("login", f"{clean_email(email)}|{plaats}")
        return pair, self.unit.keys.blind_index("login-place", plaats)

    def _is_shut(self, pair: str, place: str) -> bool:
        recent = _tries.c.at > self.unit.now - WINDOW
        count = sa.select(sa.func.count()).select_from(_tries)
        of_pair = self.run(count.where(recent, _tries.c.pair_index == pair)).scalar()
        of_place = self.run(count.where(recent, _tries.c.place_index == place)).scalar()
        return bool(of_pair >= MOST_TRIES or of_place >= MOST_TRIES_OF_A_PLACE)

    def _count_try(self, pair: str, place: str) -> None:
        self.run(_tries.insert().values(pair_index=pair, place_index=place, at=self.unit.now))

    def _code_index(self, staff_id: str, code: str) -> str:
        return self.unit.keys.blind_index("recovery", f"{staff_id}|{code}")

    def _link_index(self, token: str) -> str:
        return self.unit.keys.blind_index("staff-link", token)

    def _row(self, *where: object) -> sa.engine.Row:
        return self.run(sa.select(_table).where(*where)).first()

    def _update(self, staff_id: str, **values: object) -> None:
        self.run(_table.update().where(_table.c.id == staff_id).values(**values))


@lru_cache
def _of_nobody() -> str:
    """Half a second and 64 MB: not for a program in which nobody logs in."""
    return hasher.hash(secrets.token_urlsafe(16))


def _kept(password_hash: str | None) -> str:
    """What a password is compared with; made for who is known too, so that a first try of a program
    tells nothing."""
    nobody = _of_nobody()
    return password_hash or nobody


def _fits(password_hash: str, password: str) -> bool:
    try:
        return hasher.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False
