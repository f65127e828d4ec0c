"""The engine: SQLite (WAL, durable) by default, PostgreSQL by its URL; the same tables and queries.

Must not know any table.
"""

from __future__ import annotations

import contextlib
import time
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Engine
from sqlalchemy.exc import OperationalError

MIGRATIONS = Path(__file__).resolve().parent / "migrations"
SQLITE_BUSY_SECONDS = 30
AWAY_SECONDS = 60.0  # so long a program that starts waits for a database that does not answer


def create_engine(url: str) -> Engine:
    """An engine whose every transaction is durable once committed.

    On SQLite a transaction takes the write lock when it begins (BEGIN IMMEDIATE): two programs
    then wait for each other instead of failing half-way. What goes wrong names the statement and
    never its values: an error may end up in a log.
    """
    if not url.startswith("sqlite"):
        return sa.create_engine(url, future=True, hide_parameters=True, pool_pre_ping=True)
    _keep_private(Path(url.removeprefix("sqlite:///")))
    engine = sa.create_engine(
        url,
        future=True,
        hide_parameters=True,
        poolclass=sa.pool.QueuePool,  # the last connection that closes checkpoints the whole log
        connect_args={"timeout": SQLITE_BUSY_SECONDS, "check_same_thread": False},
    )

    @sa.event.listens_for(engine, "connect")
    def _configure(connection: Any, record: Any) -> None:
        connection.isolation_level = None  # the driver must not begin on its own
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute("PRAGMA secure_delete=ON")
        cursor.close()

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        read_only = connection.get_execution_options().get("read_only", False)
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return engine


def _keep_private(path: Path) -> None:
    """The file and its logs are for the user who runs the product, whatever the umask: SQLite gives
    a log the rights of its database. A folder that we make is, too."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600, exist_ok=True)
    for file in (path, *(path.with_name(f"{path.name}{end}") for end in ("-wal", "-shm"))):
        with contextlib.suppress(FileNotFoundError, PermissionError):  # gone; not ours to change
            file.chmod(0o600)


def migrate(url: str) -> None:
    """Bring the database to the newest version (Alembic)."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
    command.upgrade(config, "head")


def wait_for_migration(engine: Engine, look: float = 0.2) -> None:
    """Until the tables are those of this version, or newer: somebody else brings them there. A
    database that is away for a moment is waited for: starting anew costs more."""
    older = _older_revisions()
    end = time.monotonic() + AWAY_SECONDS
    while True:
        try:
            if _revision(engine) not in older:
                return
        except OperationalError:
            if time.monotonic() > end:
                raise
        time.sleep(look)


def is_migrated(engine: Engine) -> bool:
    """Whether the tables are those of this version, or newer."""
    return _revision(engine) not in _older_revisions()


def _revision(engine: Engine) -> str | None:
    with engine.connect().execution_options(read_only=True) as connection:
        found: str | None = MigrationContext.configure(connection).get_current_revision()
        return found


def _older_revisions() -> set[str | None]:
    """None: no tables at all."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    older = {None, *(script.revision for script in scripts.walk_revisions())}
    older.discard(scripts.get_current_head())
    return older


def checkpoint(engine: Engine) -> None:
    """Let SQLite's write-ahead log forget what was deleted; nothing to do elsewhere.

    Waits for who is reading (at most `SQLITE_BUSY_SECONDS`); what then stays goes the next time.
    """
    if engine.dialect.name == "sqlite":
        raw = engine.raw_connection()
        try:
            raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            raw.close()
