"""Alembic's entry: runs the migrations on the engine that the product itself uses."""

from __future__ import annotations

from alembic import context

from casefile.storage.database import create_engine
from casefile.storage.schema import metadata

engine = create_engine(context.config.get_main_option("sqlalchemy.url") or "")
with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
engine.dispose()
