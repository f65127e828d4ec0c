"""A log tells what failed and where; what a tenant said never gets into it."""

from __future__ import annotations

import io
import logging
import subprocess
import sys
import threading
import warnings

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.discreet_log import log_discreetly
from bot.program import server_for
from casefile.settings import ROOT

SECRET = "mijn-geheime-zin-over-huurschuld"


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", [])
    for name in ("uvicorn", "uvicorn.error"):  # another server in this process may have set these
        monkeypatch.setattr(logging.getLogger(name), "handlers", [])
        monkeypatch.setattr(logging.getLogger(name), "propagate", True)
    stream = io.StringIO()
    log_discreetly(stream)
    return stream


def read_as_number(text: str) -> int:
    return int(text)


def test_an_exception_is_told_by_its_type_and_place(log: io.StringIO) -> None:
    try:
        try:
            read_as_number(SECRET)
        except ValueError as error:
            raise RuntimeError(f"cannot read {SECRET}") from error
    except RuntimeError:
        logging.getLogger("somewhere").exception("it failed")
    assert "somewhere it failed" in log.getvalue()
    assert "RuntimeError" in log.getvalue() and "ValueError" in log.getvalue()
    assert "test_discreet_log.py" in log.getvalue() and "read_as_number" in log.getvalue()
    assert SECRET not in log.getvalue()


def fall_over(body: str) -> str:
    """What a program of that body leaves on standard error when it ends by itself."""
    code = f"from bot.discreet_log import log_discreetly\nlog_discreetly()\n{body}"
    ended = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    return ended.stderr


def test_what_nobody_caught_is_told_in_the_same_way(log: io.StringIO) -> None:
    fails = f"def read():\n    int('{SECRET}')\n"
    for body in (
        f"{fails}read()",
        f"{fails}import threading\nthread = threading.Thread(target=read)\nthread.start()",
    ):
        told = fall_over(body)
        assert "ValueError" in told and " read" in told and SECRET not in told
    assert fall_over(f"raise SystemExit('{SECRET}')").strip() == SECRET, "a sentence of ours"


def test_what_a_library_warns_of_is_no_news(log: io.StringIO) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(True)
        warnings.warn(f"deprecated: {SECRET}", DeprecationWarning, stacklevel=1)
        logging.captureWarnings(False)
    assert log.getvalue() == ""


def test_a_page_that_fails_does_not_log_what_was_sent(log: io.StringIO) -> None:
    async def page(request: Request) -> Response:
        read_as_number((await request.body()).decode())
        return Response()

    server: uvicorn.Server = server_for(
        Starlette(routes=[Route("/", page, methods=["POST"])]), "127.0.0.1", 0
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        while not (server.started and server.servers):
            thread.join(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        answer = httpx.post(f"http://127.0.0.1:{port}/?q={SECRET}", content=SECRET)
    finally:
        server.should_exit = True
        thread.join(5)
    assert answer.status_code == 500 and SECRET not in answer.text
    assert "ValueError" in log.getvalue()
    assert SECRET not in log.getvalue()
