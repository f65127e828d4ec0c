"""The migrations make exactly the tables that the code speaks of."""

from __future__ import annotations

import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from casefile.storage.schema import metadata
from casefile.storage.unit_of_work import Store


def test_the_migrated_database_is_the_schema(any_store: Store) -> None:
    with any_store.engine.connect() as connection:
        context = MigrationContext.configure(connection)
        differences = compare_metadata(context, metadata)
    own = [d for d in differences if "sqlite_sequence" not in str(d)]  # SQLite's own table
    assert own == []


def test_sqlite_never_gives_a_number_twice_where_the_schema_says_so(store: Store) -> None:
    """A copy of a table in a migration loses it unseen, and pages then miss what came later."""
    meant = {
        name
        for name, table in metadata.tables.items()
        if table.dialect_options["sqlite"].get("autoincrement")
    }
    with store.engine.connect() as connection:
        tables = connection.execute(sa.text("SELECT name, sql FROM sqlite_master WHERE sql <> ''"))
        found = {name for name, sql in tables if "AUTOINCREMENT" in sql}
    assert meant and found == meant
