"""Whether the keys fit what is stored: a program with others would greet everybody as a stranger.

Looks at one row per key; must not change anything.
"""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from casefile.settings import Settings
from casefile.storage import schema
from casefile.storage.encryption import EncryptionError
from casefile.storage.unit_of_work import Store, UnitOfWork

_keys, _people = schema.data_key, schema.conversation


def check_keys(settings: Settings) -> None:
    """Raises `EncryptionError` with what is wrong; makes the key file where there are no keys."""
    store = Store.open(settings)
    found = list(wrong_keys(store))
    store.engine.dispose()
    if found:
        raise EncryptionError("\n".join(found))


def wrong_keys(store: Store) -> Iterator[str]:
    """What is wrong, each in one sentence. Nothing where there are no tables, or no database: that
    is for others to say."""
    try:
        with store.read() as unit:
            found = list(_unread(unit)) or list(_unfound(unit))
    except SQLAlchemyError:
        return
    yield from found


def _unread(unit: UnitOfWork) -> Iterator[str]:
    """Keys that are named in the database and missing, or other than they were."""
    named = []
    for key_id in unit.keys.keys:
        start = bytes([len(key_id.encode())]) + key_id.encode()
        under = sa.and_(_keys.c.wrapped >= start, _keys.c.wrapped < start[:-1] + _next(start))
        named.append(under)
        row = unit.connection.execute(sa.select(_keys).where(under).limit(1)).first()
        if row is None:
            continue
        try:
            unit.keys.unwrap(row.owner, row.wrapped)
        except EncryptionError:
            yield f"WOONKANS_KEYS: {key_id} is not the key of that name that wrote the database."
    row = unit.connection.execute(sa.select(_keys).where(~sa.or_(*named)).limit(1)).first()
    if row is not None:
        missing = row.wrapped[1 : 1 + row.wrapped[0]].decode()
        yield f"WOONKANS_KEYS: {missing} is missing, and part of the database is under it."


def _next(start: bytes) -> bytes:
    return bytes([start[-1] + 1])  # the last byte of UTF-8 is never 255


def _unfound(unit: UnitOfWork) -> Iterator[str]:
    """The last key finds people: whom we talked with first must be found where they are."""
    first = sa.select(_people).order_by(_people.c.created_at, _people.c.id).limit(1)
    row = unit.connection.execute(first).first()
    if row is None:
        return
    address = unit.conversations.address(row.id)
    if unit.keys.address_index(row.channel, address) != row.address_index:
        yield (
            "WOONKANS_KEYS: the last key finds nobody who is in the database. The oldest key stays "
            "last; a new one goes in front."
        )
