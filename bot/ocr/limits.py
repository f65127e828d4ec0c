"""What a file may be and may cost. A letter stays far under all of these; a trap does not.

Bytes, pixels, pages, seconds.
"""

from __future__ import annotations

import resource
from enum import Enum

MAX_BYTES = 12_000_000  # per file; platforms send photographs of some megabytes at most
MAX_FILES = 10
MAX_PIXELS = 60_000_000
MAX_PAGES = 12
MEMORY = 1_200_000_000
OPEN_SECONDS = 8.0
"""To open and draw everything: a trap is in here. What takes longer is refused."""
PAGE_SECONDS = 20.0
ALL_SECONDS = 150.0


class Refusal(str, Enum):
    """Why nothing was read; each has a sentence for the tenant."""

    TOO_LARGE = "te_groot"
    TOO_MANY_PAGES = "te_veel_bladen"
    WRONG_KIND = "verkeerd_soort"
    PASSWORD = "wachtwoord"  # noqa: S105 (a reason)
    UNSAFE = "onveilig"
    TOO_SLOW = "te_zwaar"
    ILLEGIBLE = "onleesbaar"
    NOT_HERE = "niet_hier"  # the recogniser is not installed


class Refused(Exception):
    def __init__(self, why: Refusal) -> None:
        super().__init__(why.value)
        self.why = why


def limit_this_process() -> None:
    """Little memory, no file on disk (pipes are none), no core dump that holds a letter."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    seconds = int(ALL_SECONDS) + 5
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
