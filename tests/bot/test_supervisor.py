"""Programs are forks: each starts clean, is started again when it falls over, and all are stopped."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from casefile.settings import ROOT

# What the programs of these tests do; they tell of themselves in a file of their own.
PROGRAM = """
import os, signal, sys, threading, time
from pathlib import Path
from bot.supervisor import Supervisor

folder = Path(sys.argv[1])

def become(name):
    handlers = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, [])
    files = [os.readlink(f"/proc/self/fd/{n}") for n in os.listdir("/proc/self/fd")
             if os.path.exists(f"/proc/self/fd/{n}")]
    clean = handlers == [signal.default_int_handler, signal.SIG_DFL] and not blocked
    databases = [file for file in files if "sqlite" in file]
    comm = Path("/proc/self/comm").read_text().strip()
    with (folder / name).open("a") as told:
        told.write(f"{os.getpid()} {os.getpgrp()} {clean} {len(databases)} {comm}\\n")
    if name == "wrong":
        raise SystemExit("This cannot start.")
    print("x" * 200_000, flush=True)
    print("ready", flush=True)
    time.sleep(600)

def prepare():
    assert threading.active_count() == 1
    return "prepared"

code = Supervisor(sys.argv[2:], become).run(prepare, lambda made: print(made, flush=True))
raise SystemExit(code)
"""


def start(folder: Path, *names: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(folder), *names],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def lives(folder: Path, name: str, how_many: int = 1) -> list[list[str]]:
    """What each life of that program told, once it had so many."""
    file, deadline = folder / name, time.monotonic() + 60
    while time.monotonic() < deadline:
        lines = file.read_text().splitlines() if file.exists() else []
        if len(lines) >= how_many:
            return [line.split() for line in lines]
        time.sleep(0.05)
    raise AssertionError(f"{name} did not live {how_many} times")


def alive(pid: str) -> bool:
    stat = Path(f"/proc/{pid}/stat")
    return stat.exists() and stat.read_text().rsplit(")", 1)[1].split()[0] != "Z"


def test_a_program_starts_clean_is_started_again_and_stopped(tmp_path: Path) -> None:
    running = start(tmp_path, "first", "second")
    try:
        assert running.stdout is not None and running.stdout.readline().strip() == "prepared"
        ((pid, group, clean, databases, comm),) = lives(tmp_path, "second")
        assert (group, clean, databases, comm) == (pid, "True", "0", "woonkans-second")
        os.kill(int(pid), signal.SIGKILL)
        again = lives(tmp_path, "second", 2)[1]
        assert again[0] != pid and again[1:] == [again[0], "True", "0", "woonkans-second"]
        first = lives(tmp_path, "first")
        assert len(first) == 1 and alive(first[0][0])
        running.send_signal(signal.SIGTERM)
        assert running.wait(30) == 0
        assert not any(alive(life[0]) for life in (*first, again))
    finally:
        running.kill()


def test_one_that_cannot_start_says_so_and_takes_the_others_along(tmp_path: Path) -> None:
    running = start(tmp_path, "first", "wrong")
    _, told = running.communicate(timeout=60)
    assert running.returncode == 1
    assert "This cannot start." in told and "'wrong' did not start" in told
    assert not alive(lives(tmp_path, "first")[0][0])
