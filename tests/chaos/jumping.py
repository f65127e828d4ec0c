"""A clock that all programs of a storm share, and that can be set forward and back while they run."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from casefile.storage.unit_of_work import utc_now


class Jumping:
    """The real time and what the file says: seconds, also less than none."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "klok"

    def __call__(self) -> datetime:
        try:
            return utc_now() + timedelta(seconds=float(self._file.read_text()))
        except FileNotFoundError:
            return utc_now()

    def set(self, seconds: float) -> None:
        fresh = self._file.with_suffix(".nieuw")
        fresh.write_text(str(seconds))
        fresh.rename(self._file)
