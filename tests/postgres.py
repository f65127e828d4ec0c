"""A PostgreSQL for the tests: the one that answers, else one of our own from Debian's package.

Our own lives in a temporary folder, listens on a free port of this machine only, and is stopped
when the tests end. As root it runs as the package's own user, because it refuses to run as root.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import sqlalchemy as sa

ASKED = os.environ.get(
    "WOONKANS_TEST_POSTGRES", "postgresql+psycopg2://postgres@127.0.0.1:5432/postgres"
)
OWNER = "postgres"


def answers(url: str) -> bool:
    try:
        engine = sa.create_engine(url, connect_args={"connect_timeout": 2})
        with engine.connect():
            return True
    except sa.exc.OperationalError:
        return False


@contextlib.contextmanager
def running() -> Iterator[tuple[str | None, str]]:
    """(URL of the administrator's database, why there is none)."""
    if answers(ASKED):
        yield ASKED, ""
        return
    found = programs()
    if found is None:
        yield None, "no PostgreSQL answers, and Debian's package postgresql is not installed"
        return
    with tempfile.TemporaryDirectory(prefix="woonkans-postgres-") as folder:
        try:
            url = start(found, Path(folder))
        except (OSError, subprocess.CalledProcessError) as error:
            yield None, f"PostgreSQL of {found} did not start: {type(error).__name__}"
            return
        try:
            yield url, ""
        finally:
            run(found / "pg_ctl", "-D", f"{folder}/data", "-m", "immediate", "stop")


def programs() -> Path | None:
    """Where `initdb` and `pg_ctl` are; the newest when there are several."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3]))
    if found:
        return found[-1].parent
    in_path = shutil.which("initdb")
    return Path(in_path).resolve().parent if in_path else None


def start(where: Path, folder: Path) -> str:
    if os.geteuid() == 0:
        owner = pwd.getpwnam(OWNER)
        os.chown(folder, owner.pw_uid, owner.pw_gid)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    data = folder / "data"
    run(where / "initdb", "-D", data, "-U", OWNER, "-A", "trust", "-E", "UTF8", "-N")
    with (data / "postgresql.conf").open("a") as settings:
        settings.write(
            f"port = {port}\nunix_socket_directories = '{folder}'\n"
            "listen_addresses = '127.0.0.1'\nmax_connections = 60\nshared_buffers = 32MB\n"
        )
    run(where / "pg_ctl", "-D", data, "-l", folder / "log", "-w", "start")
    return f"postgresql+psycopg2://{OWNER}@127.0.0.1:{port}/postgres"


def run(*command: object) -> None:
    subprocess.run(
        [str(part) for part in command],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        user=OWNER if os.geteuid() == 0 else None,
        env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
        cwd="/",
    )
