"""The migrations make exactly the tables that the code speaks of."""

from __future__ import annotations

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
