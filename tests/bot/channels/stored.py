"""What the webhooks left in the database: rows, and messages as the worker would get them."""

from __future__ import annotations

import sqlalchemy as sa

from casefile.messages import Incoming
from casefile.storage import schema
from casefile.storage.unit_of_work import Store
from tests.conftest import Clock


def rows(store: Store, table: sa.Table) -> int:
    with store.engine.connect() as connection:
        count: int = connection.execute(sa.select(sa.func.count()).select_from(table)).scalar()
        return count


def nothing_is_stored(store: Store) -> bool:
    return all(rows(store, table) == 0 for table in schema.metadata.tables.values())


def handled(store: Store, clock: Clock) -> list[Incoming]:
    """Every message that waits, in the worker's order; they are done after this."""
    clock.forward(seconds=1)
    messages = []
    with store.unit() as unit:
        while row := unit.inbox.claim():
            unit.inbox.done(row.id)
            messages.append(row.message)
    return messages


def outbox(store: Store) -> list[sa.engine.Row]:
    """Everything that was ever queued to go out, in order."""
    with store.engine.connect() as connection:
        return list(connection.execute(sa.select(schema.outbox).order_by(schema.outbox.c.id)))
