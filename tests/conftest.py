"""What many tests need: a fresh store on SQLite, and on PostgreSQL where one runs."""

from __future__ import annotations

import base64
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path

import hypothesis
import pytest
import sqlalchemy as sa
from argon2 import PasswordHasher

from casefile.settings import Settings
from casefile.storage import staff, staff_entry
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


@pytest.fixture(scope="session", autouse=True)
def in_earnest() -> Iterator[PasswordHasher]:
    """How passwords are hashed in earnest. Tests take a hundredth of that: it is meant to be slow,
    and most of them only need somebody who has an account."""
    real, quick = staff.hasher, PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(staff, "hasher", quick)
        patch.setattr(staff_entry, "hasher", quick)
        yield real


@pytest.fixture
def clock() -> Clock:
    return Clock()


def fresh_keys() -> KeyRing:
    return KeyRing.parse(f"k1:{base64.urlsafe_b64encode(os.urandom(32)).decode()}")


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database of the newest version, to copy: making one costs a tenth of a second."""
    path = tmp_path_factory.mktemp("leeg") / "woonkans.sqlite"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
def store(tmp_path: Path, clock: Clock, migrated: Path) -> Iterator[Store]:
    """A migrated SQLite database with keys of its own."""
    path = tmp_path / "woonkans.sqlite"
    shutil.copyfile(migrated, path)
    engine = create_engine(f"sqlite:///{path}")
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


@contextmanager
def _fresh(admin_url: str, like: str | None) -> Iterator[str]:
    """The URL of a new PostgreSQL database, a copy of `like` or empty; dropped afterwards."""
    name = f"woonkans_test_{secrets.token_hex(6)}"
    admin = sa.create_engine(admin_url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        copied = f" TEMPLATE {like}" if like else ""
        connection.execute(sa.text(f"CREATE DATABASE {name}{copied}"))
    try:
        yield admin_url.rsplit("/", 1)[0] + f"/{name}"
    finally:
        with admin.connect() as connection:
            connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))
        admin.dispose()


@pytest.fixture(scope="session")
def postgres_migrated(postgres_admin: str) -> Iterator[str]:
    """The name of one to copy, on PostgreSQL."""
    with _fresh(postgres_admin, None) as url:
        migrate(url)
        yield url.rsplit("/", 1)[1]


@pytest.fixture
def postgres_store(clock: Clock, postgres_admin: str, postgres_migrated: str) -> Iterator[Store]:
    """The same on PostgreSQL, in a database that is made and dropped here."""
    with _fresh(postgres_admin, postgres_migrated) as url:
        engine = create_engine(url)
        yield Store(engine, fresh_keys(), clock)
        engine.dispose()


@pytest.fixture(params=["sqlite", "postgres"])
def any_store(request: pytest.FixtureRequest) -> Store:
    """Each test once per database."""
    chosen: Store = request.getfixturevalue(
        "store" if request.param == "sqlite" else "postgres_store"
    )
    return chosen
