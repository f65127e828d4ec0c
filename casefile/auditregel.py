"""One line of who did what, when: opaque ids and fixed words, never content."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class AuditLine:
    """`subject`: the opaque id of what it was done to. See `Audit.add` for the rest."""

    at: datetime
    actor: str
    what: str
    subject: str
    organisation: str | None
    detail: str | None
