"""Starting and stopping: one sentence when it cannot, and nothing left behind."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from casefile.settings import ROOT
from tests.browser.conftest import free_port, start, stop


def children(pid: int) -> list[int]:
    path = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in path.read_text().split()]


def alive(pid: int) -> bool:
    stat = Path(f"/proc/{pid}/stat")
    return stat.exists() and stat.read_text().rsplit(")", 1)[1].split()[0] != "Z"


def test_ctrl_c_stops_everything_and_it_starts_again(tmp_path: Path) -> None:
    first = start(tmp_path)
    programs = children(first.process.pid)
    assert len(programs) >= 5
    stop(first)
    assert not any(alive(pid) for pid in programs)
    second = start(tmp_path)
    stop(second)
    links = [running.admin_link for running in (first, second)]
    assert all(links) and links[0] != links[1], "nobody used it: the next start gives another"


def test_nothing_is_left_when_the_starter_itself_is_killed(tmp_path: Path) -> None:
    running = start(tmp_path)
    programs = children(running.process.pid)
    running.process.send_signal(signal.SIGKILL)
    running.process.wait()
    deadline = time.monotonic() + 60  # they finish what they were at; the machine may be busy
    while any(alive(pid) for pid in programs) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not any(alive(pid) for pid in programs)


def run(env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot.run"],
        cwd=ROOT,
        env={**os.environ, **env, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_a_busy_port_gives_one_clear_sentence(tmp_path: Path) -> None:
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        result = run({"WOONKANS_DATA_DIR": str(tmp_path), "WOONKANS_WEB_PORT": str(port)})
    assert result.returncode == 1
    assert f"Port {port} for the chat is in use" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("WOONKANS_WEB_PORT", "abc", "must be a port number"),
        ("WOONKANS_KEYS", "k1:short", "WOONKANS_KEYS must be"),
        ("WOONKANS_DATA_DIR", "/proc/nowhere", "Cannot start"),
    ],
)
def test_a_wrong_setting_gives_one_clear_sentence(
    tmp_path: Path, name: str, value: str, said: str
) -> None:
    ports = {f"WOONKANS_{n}_PORT": str(free_port()) for n in ("WEB", "DESK", "MAILBOX", "SMTP")}
    result = run({"WOONKANS_DATA_DIR": str(tmp_path), **ports, name: value})
    assert result.returncode == 1
    assert said in result.stderr and "Traceback" not in result.stderr
