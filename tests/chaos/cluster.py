"""A PostgreSQL of the storm's own, that can be stopped in the middle of everything and come back."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests import postgres


@dataclass
class Cluster:
    url: str
    _programs: Path
    _data: Path

    def stop(self) -> None:
        """As when its machine loses power."""
        postgres.run(self._programs / "pg_ctl", "-D", self._data, "-m", "immediate", "stop")

    def start(self) -> None:
        log = self._data.parent / "log"
        postgres.run(
            self._programs / "pg_ctl", "-D", self._data, "-l", log, "-w", "-t", "120", "start"
        )


@contextmanager
def cluster() -> Iterator[Cluster | None]:
    """None where Debian's package is not installed."""
    programs = postgres.programs()
    if programs is None:
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="woonkans-storm-") as folder:
        found = Cluster(postgres.start(programs, Path(folder)), programs, Path(folder) / "data")
        try:
            yield found
        finally:
            found.stop()
