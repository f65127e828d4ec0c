"""What many tests need: a fresh store on SQLite, and on PostgreSQL where one runs."""

from __future__ import annotations

import base64
import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path

import hypothesis
import pytest
import sqlalchemy as sa

from casefile.settings import Settings
from casefile.storage.database import create_engine, migrate
from casefile.storage.encryption import KeyRing
from casefile.storage.unit_of_work import Store
from tests import postgres

# The same examples on every machine; HYPOTHESIS_PROFILE=explore looks for new ones.
hypothesis.settings.register_profile("suite", deadline=None, derandomize=True)
hypothesis.settings.register_profile("explore", deadline=None, max_examples=1000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=timezone.utc)


@dataclass
class Clock:
    """A clock that tests move by hand."""

    now: datetime = MONDAY
    steps: list[timedelta] = field(default_factory=list)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **kwargs: float) -> None:
        self.now += timedelta(**kwargs)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def fresh_keys() -> KeyRing:
    return KeyRing.parse(f"k1:{base64.urlsafe_b64encode(os.urandom(32)).decode()}")


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """A migrated SQLite database with keys of its own."""
    url = f"sqlite:///{tmp_path / 'woonkans.sqlite'}"
    migrate(url)
    engine = create_engine(url)
    yield Store(engine, fresh_keys(), clock)
    engine.dispose()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path, database_url=f"sqlite:///{tmp_path / 'woonkans.sqlite'}")


@pytest.fixture(scope="session")
def postgres_admin() -> Iterator[str]:
    """The administrator's database of a PostgreSQL; found, or started for these tests."""
    with postgres.running() as (url, why):
        if url is None:
            pytest.skip(why)
        yield url


@pytest.fixture
def postgres_store(clock: Clock, postgres_admin: str) -> Iterator[Store]:
    """The same on PostgreSQL, in a database that is made and dropped here."""
    name = f"woonkans_test_{secrets.token_hex(6)}"
    admin = sa.create_engine(postgres_admin, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(sa.text(f"CREATE DATABASE {name}"))
    url = postgres_admin.rsplit("/", 1)[0] + f"/{name}"
    migrate(url)
    engine = create_engine(url)
    try:
        yield Store(engine, fresh_keys(), clock)
    finally:
        engine.dispose()
        with admin.connect() as connection:
            connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))
        admin.dispose()


@pytest.fixture(params=["sqlite", "postgres"])
def any_store(request: pytest.FixtureRequest) -> Store:
    """Each test once per database."""
    chosen: Store = request.getfixturevalue(
        "store" if request.param == "sqlite" else "postgres_store"
    )
    return chosen
