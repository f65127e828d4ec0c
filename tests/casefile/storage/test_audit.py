"""Nobody rewrites what happened, not even with the database in hand."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy.exc import DBAPIError

from casefile.storage.unit_of_work import Store
from tests.conftest import Clock


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET what = 'niets'",
        "DELETE FROM audit",
        "UPDATE audit_grens SET voor = '2030-01-01'",
        "DELETE FROM audit_grens",
        "INSERT INTO audit_grens (voor, gezet_op) VALUES ('2999-01-01', '2026-01-01')",
    ],
)
def test_the_database_refuses(any_store: Store, clock: Clock, statement: str) -> None:
    clock.now = datetime(2020, 1, 1, tzinfo=timezone.utc)
    with any_store.unit() as unit:
        unit.audit.forget_before(clock.now - timedelta(days=1))
        unit.audit.add("systeem", "iets", "x")
    with pytest.raises(DBAPIError), any_store.unit() as unit:
        unit.connection.exec_driver_sql(statement)
    with any_store.read() as unit:
        assert [line.what for line in unit.audit.of("x")] == ["iets"]


def test_the_table_is_not_emptied_at_once(postgres_store: Store) -> None:
    for table in ("audit", "audit_grens"):
        with pytest.raises(DBAPIError), postgres_store.unit() as unit:
            unit.connection.exec_driver_sql(f"TRUNCATE {table}")


def test_one_path_forgets_what_is_old(any_store: Store, clock: Clock) -> None:
    clock.now = datetime(2019, 5, 1, tzinfo=timezone.utc)
    with any_store.unit() as unit:
        unit.audit.add("systeem", "oud", "x")
    clock.forward(days=400)
    with any_store.unit() as unit:
        unit.audit.add("systeem", "later", "x")
        assert unit.audit.forget_before(clock.now - timedelta(days=365)) == 1
        assert [line.what for line in unit.audit.of("x")] == ["later"]


def test_the_last_year_stays_whatever_our_clock_says(any_store: Store, clock: Clock) -> None:
    clock.now = datetime.now(timezone.utc) + timedelta(days=4000)
    with pytest.raises(DBAPIError, match="last year stays"), any_store.unit() as unit:
        unit.audit.forget_before(clock.now - timedelta(days=800))
