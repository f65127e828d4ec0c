"""What keeps a storm from coming to rest, in words that a log may hold: counts, moments, short codes
and the ends of the programs' logs. No texts, no people."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from casefile.storage import schema
from casefile.storage.unit_of_work import Store

TABLES = (schema.inbox, schema.outbox)
LOG_END = 12  # lines


def waits(store: Store) -> bool:
    """Whether anything is to be handled or sent still."""
    with store.read() as unit:
        return any(
            unit.connection.execute(
                sa.select(table.c.id).where(table.c.status == "new").limit(1)
            ).first()
            for table in TABLES
        )


def unrest(store: Store, unread: int, folder: Path) -> str:
    """`unread`: how many of Telegram's updates nobody asked for; `folder`: where the logs are."""
    told = [f"telegram: {unread} not read"]
    with store.read() as unit:
        now = unit.now
        for table in TABLES:
            found: dict[tuple[str, ...], list[Any]] = defaultdict(list)
            for row in unit.connection.execute(sa.select(table)):
                found[table.name, row.channel, row.status].append(row)
            told += [f"{' '.join(key)}: {_rows(key[2], rows, now)}" for key, rows in found.items()]
        state = unit.connection.execute(sa.select(schema.channel_state)).all()
        told += [f"{row.channel} sends {_due(row.next_send_at, now)}" for row in state]
        beats = unit.heartbeats.all().items()
        told += [f"{name} was there {_due(at, now)}" for name, at in sorted(beats)]
    for log in sorted(folder.glob("*.log")):
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()[-LOG_END:]
        told += [f"-- {log.name}", *lines]
    return "\n".join(told)


def _rows(status: str, rows: list[Any], now: datetime) -> str:
    """How many; of those that wait when each is due, how often it was tried, and why not yet."""
    if status != "new":
        return str(len(rows))
    each = [
        f"{row.id} {_due(row.next_try_at, now)}, tries {row.attempts}, "
        f"{getattr(row, 'last_error', None) or 'no error'}"
        for row in rows
    ]
    return f"{len(rows)} ({'; '.join(each)})"


def _due(moment: datetime | None, now: datetime) -> str:
    return "any time" if moment is None else f"at {(moment - now).total_seconds():+.0f} s"
