"""Why a program ended by itself is told by a type and a place, never by what it was about."""

from __future__ import annotations

from tests.chaos.fell import why

LOG = """2026-11-30 02:00:00,001 bot.worker a turn failed
KeyError
  /srv/bot/worker.py:90 handle
2026-11-30 02:00:01,001 bot.discreet_log ended by itself
OperationalError
  /srv/bot/program.py:299 main
  /srv/sqlalchemy/engine/base.py:1900 _execute_context
OSError
  /srv/bot/brain.py:40 load
  /usr/lib/tarfile.py:251 copyfileobj
"""


def test_a_signal_is_named() -> None:
    assert why("", -7) == "SIGBUS"


def test_the_last_exception_with_its_causes_each_where_it_rose() -> None:
    assert why(LOG, 1) == (
        "OperationalError at base.py:1900 _execute_context, OSError at tarfile.py:251 copyfileobj"
    )


def test_what_says_nothing_is_its_code() -> None:
    assert why("ik heet Jan en ik ben bang\n", 3) == "code 3"
