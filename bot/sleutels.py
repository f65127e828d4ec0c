"""The installation's keys: make a new one, and put every data key under it.

    python -m bot.sleutels nieuw K2     prints a line for WOONKANS_KEYS
    python -m bot.sleutels draai        wraps every data key anew, under the first key

The last key in WOONKANS_KEYS also finds people (keyed hashes): it stays, also after a rotation.
"""

from __future__ import annotations

import base64
import os
import sys

import sqlalchemy as sa

from casefile.settings import Settings
from casefile.storage import schema
from casefile.storage.unit_of_work import Store

AT_A_TIME = 200
_table = schema.data_key


def fresh(key_id: str) -> str:
    """A key of 256 random bits, as WOONKANS_KEYS wants it."""
    return f"{key_id}:{base64.urlsafe_b64encode(os.urandom(32)).decode()}"


def rotate(store: Store) -> int:
    """How many data keys came under the first key. May be broken off and resumed."""
    done, after = 0, ""
    while True:
        with store.unit() as unit:
            rows = unit.connection.execute(
                sa.select(_table)
                .where(_table.c.owner > after)
                .order_by(_table.c.owner)
                .limit(AT_A_TIME)
                .with_for_update()
            ).all()
            for row in rows:
                if not store.keys.is_current(row.wrapped):
                    wrapped = store.keys.wrap(row.owner, store.keys.unwrap(row.owner, row.wrapped))
                    unit.connection.execute(
                        _table.update().where(_table.c.owner == row.owner).values(wrapped=wrapped)
                    )
                    done += 1
        if not rows:
            return done
        after = rows[-1].owner


def main() -> int:
    """The exit code."""
    if len(sys.argv) == 3 and sys.argv[1] == "nieuw":
        print(fresh(sys.argv[2]))
        return 0
    if sys.argv[1:] == ["draai"]:
        print(f"{rotate(Store.open(Settings.from_env()))} data keys are under the new key now.")
        return 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
