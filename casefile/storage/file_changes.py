"""Sleeps until something is written in a folder: the kernel says it (Linux, inotify).

Elsewhere, or where the kernel gives no more watches, it just sleeps. Knows no database.
"""

from __future__ import annotations

import ctypes
import os
import select
import time
from pathlib import Path
from types import TracebackType

_MODIFIED, _CREATED = 0x2, 0x100
_MANY = 65_536  # bytes of news at a time; what it says is of no interest


class FileChanges:
    """`told`: whether the kernel tells us anything at all."""

    def __init__(self, folder: Path) -> None:
        self._news = _watch(folder)

    @property
    def told(self) -> bool:
        return self._news is not None

    def wait(self, seconds: float) -> bool:
        """True as soon as something was written; False after so many seconds without."""
        if self._news is None:
            time.sleep(seconds)
            return False
        if not select.select([self._news], [], [], seconds)[0]:
            return False
        os.read(self._news, _MANY)
        return True

    def __enter__(self) -> FileChanges:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._news is not None:
            os.close(self._news)
            self._news = None


def _watch(folder: Path) -> int | None:
    libc = ctypes.CDLL(None)
    if not hasattr(libc, "inotify_init1"):
        return None
    news = int(libc.inotify_init1(os.O_CLOEXEC | os.O_NONBLOCK))
    if news < 0:
        return None
    if libc.inotify_add_watch(news, os.fsencode(folder), _MODIFIED | _CREATED) < 0:
        os.close(news)
        return None
    return news
