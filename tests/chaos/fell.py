"""Why a program of a storm ended by itself: the type of what nobody caught and the place where it
rose, from the log that `bot.discreet_log` writes. Never a message."""

from __future__ import annotations

import re
import signal

from bot.discreet_log import ENDED

_TYPE = re.compile(r"^\w+$")
_PLACE = re.compile(r"^  (?:.*/)?([^/]+:\d+ \S+)$")


def why(log: str, code: int) -> str:
    """`log`: what the program left; `code`: what it ended with, below none when by a signal."""
    if code < 0:
        return signal.Signals(-code).name
    told: list[list[str]] = []
    for line in log.rpartition(ENDED)[2].splitlines() if ENDED in log else []:
        if _TYPE.match(line):
            told.append([line, ""])
        elif told and (place := _PLACE.match(line)):
            told[-1][1] = f" at {place[1]}"
    return ", ".join("".join(each) for each in told) or f"code {code}"
