"""The product as `make run` starts it, on free ports and a database that is thrown away."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from bot.bench.machine import free_port
from bot.bench.stock import Running
from casefile.settings import ROOT

START_SECONDS = 120.0


@contextmanager
def running(folder: Path) -> Iterator[Running]:
    """Every program, until the block ends. Ready: the page answers a message."""
    names = ("WEB", "DESK", "MAILBOX", "SMTP")
    ports = {f"WOONKANS_{name}_PORT": str(free_port()) for name in names}
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("WOONKANS_TELEGRAM", "WOONKANS_WHATSAPP", "WOONKANS_DATABASE"))
    }
    began = time.monotonic()
    program = subprocess.Popen(
        [sys.executable, "-m", "bot.run"],
        cwd=ROOT,
        env={
            **environment,
            **ports,
            "WOONKANS_LIMITS": "no",
            "WOONKANS_DATA_DIR": str(folder),
            "PYTHONPATH": str(ROOT),
        },
        stdout=subprocess.PIPE,
        text=True,
    )
    address = f"http://127.0.0.1:{ports['WOONKANS_WEB_PORT']}"
    try:
        assert program.stdout is not None
        for line in program.stdout:
            if "is running" in line:
                break
        else:
            raise SystemExit("The product did not start.")
        httpx.get(f"{address}/gezond", timeout=START_SECONDS).raise_for_status()
        ready = time.monotonic() - began
        yield Running(
            address, (program.pid,), ready, f"http://127.0.0.1:{ports['WOONKANS_DESK_PORT']}"
        )
    finally:
        program.terminate()
        program.wait(20)
