"""What columns are made of: moments in UTC, ids, and rows that belong to another row."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import sqlalchemy as sa

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class UtcDateTime(sa.types.TypeDecorator[datetime]):
    """Aware datetimes in UTC; a naive one is a mistake and is refused."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A datetime for the database must have a time zone.")
        return value.astimezone(timezone.utc).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        return None if value is None else value.replace(tzinfo=timezone.utc)


BigId = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def row_number() -> sa.Column[int]:
    """The primary key of rows that nobody outside names."""
    return sa.Column("id", BigId, primary_key=True, autoincrement=True)


def opaque_id() -> sa.Column[str]:
    """The primary key of what is named outside: `UnitOfWork.new_id`, never a number that counts."""
    return sa.Column("id", sa.String(32), primary_key=True)


def of(
    table: str, nullable: bool = False, ondelete: str = "CASCADE", index: bool = True
) -> sa.Column[str]:
    """`<table>_id`: this row is gone with that one; with "SET NULL" it outlives it."""
    return sa.Column(
        f"{table}_id",
        sa.String(32),
        sa.ForeignKey(f"{table}.id", ondelete=ondelete),
        nullable=nullable,
        index=index,
    )
