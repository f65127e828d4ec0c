"""Starts the reading process, and ends it when it takes too long. Keeps nothing.

A file that makes the process fall over costs that process only.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import selectors
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

from bot.ocr.child import OPENED
from bot.ocr.limits import (
    ALL_SECONDS,
    MAX_BYTES,
    MAX_FILES,
    OPEN_SECONDS,
    Refusal,
    Refused,
)
from casefile.brief.brieftekst import Brieftekst, Woord, van_woorden

ROOT = Path(__file__).parents[2]


def read_letter(files: list[bytes]) -> Brieftekst:
    """The words on the photographs or in the PDF, in order. Raises `Refused`; takes at most
    `ALL_SECONDS`, and for what cannot be opened `OPEN_SECONDS`."""
    if len(files) > MAX_FILES:
        raise Refused(Refusal.TOO_MANY_PAGES)
    if sum(map(len, files)) > 2 * MAX_BYTES or any(len(body) > MAX_BYTES for body in files):
        raise Refused(Refusal.TOO_LARGE)
    answer = _ask(files)
    if "waarom" in answer:
        raise Refused(Refusal(answer["waarom"]))
    return van_woorden([[Woord(text, sure) for text, sure in row] for row in answer["regels"]])


def _ask(files: list[bytes]) -> dict[str, Any]:
    child = subprocess.Popen(
        [sys.executable, "-m", "bot.ocr.child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # it may quote a file
        cwd=ROOT,
        env={"PATH": os.environ.get("PATH", ""), "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1",
             "OPENBLAS_NUM_THREADS": "1"},
        start_new_session=True,
    )  # fmt: skip
    body = json.dumps([base64.b64encode(f).decode() for f in files]).encode() + b"\n"
    threading.Thread(target=_feed, args=(child, body), daemon=True).start()
    began = time.monotonic()
    lines = _Lines(child)
    try:
        first = lines.next(began + OPEN_SECONDS)
        if first is None or first.get("stand") != OPENED:
            return first or {"waarom": Refusal.TOO_SLOW.value}
        return lines.next(began + ALL_SECONDS) or {"waarom": Refusal.TOO_SLOW.value}
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
        child.wait()
        assert child.stdout
        child.stdout.close()


def _feed(child: subprocess.Popen[bytes], body: bytes) -> None:
    assert child.stdin
    with contextlib.suppress(BrokenPipeError, OSError), child.stdin:
        child.stdin.write(body)


class _Lines:
    """What the process says, line by line."""

    def __init__(self, child: subprocess.Popen[bytes]) -> None:
        assert child.stdout
        self._pipe = child.stdout.fileno()
        self._data = b""

    def next(self, until: float) -> dict[str, Any] | None:
        """None when it says nothing in time or has fallen over."""
        with selectors.DefaultSelector() as waiting:
            waiting.register(self._pipe, selectors.EVENT_READ)
            while b"\n" not in self._data:
                left = until - time.monotonic()
                if left <= 0 or not waiting.select(left):
                    return None
                part = os.read(self._pipe, 65536)
                if not part:
                    return None
                self._data += part
        line, _, self._data = self._data.partition(b"\n")
        said: dict[str, Any] = json.loads(line)
        return said
