"""One try to come in by way of somebody else's login page: made here, finished once, by the same
browser, within ten minutes. Only what was finished is kept, as a keyed hash, so that it is once.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from urllib.parse import quote, unquote

from sqlalchemy.exc import IntegrityError

from casefile.storage import schema
from casefile.storage.repository import Repository

LIVES = timedelta(minutes=10)
_FORM = re.compile(r"([\w-]{32})\.(\d{1,12})\.([\w%.~-]{0,300})")
_table = schema.login_attempt


@dataclass(frozen=True)
class LoginAttempt:
    """`cookie` is what the browser keeps; the rest follows from it with the installation's key, so
    that nobody can make one up. `naar`: the page where somebody was going."""

    cookie: str
    state: str
    nonce: str
    verifier: str
    naar: str
    begun: datetime


class LoginAttempts(Repository):
    def begin(self, naar: str) -> LoginAttempt:
        """Nothing is written: a stranger can begin as often as they like."""
        stamp = int(self.unit.now.timestamp())
        return self._of(f"{secrets.token_urlsafe(24)}.{stamp}.{quote(naar, safe='')}", naar)

    def finish(self, cookie: str, state: str) -> LoginAttempt | None:
        """The attempt of this browser when that is what came back; None: not ours, too late, or
        finished before."""
        parts = _FORM.fullmatch(cookie)
        if parts is None:
            return None
        found = self._of(cookie, unquote(parts[3]))
        if not secrets.compare_digest(found.state.encode(), state.encode()):
            return None
        if not found.begun <= self.unit.now < found.begun + LIVES:
            return None
        try:
            with self.unit.savepoint():
                self.run(
                    _table.insert().values(state_index=found.state, expires_at=found.begun + LIVES)
                )
        except IntegrityError:
            return None
        return found

    def forget_old(self) -> int:
        """Those that are too late by now anyway."""
        old = _table.delete().where(_table.c.expires_at <= self.unit.now)
        return int(self.run(old).rowcount)

    def _of(self, cookie: str, naar: str) -> LoginAttempt:
        hashed = self.unit.keys.blind_index
        stamp = int(cookie.split(".", 2)[1])
        return LoginAttempt(
            cookie,
            hashed("login-state", cookie),
            hashed("login-nonce", cookie),
            hashed("login-verifier", cookie),
            naar,
            datetime.fromtimestamp(stamp, timezone.utc),
        )
