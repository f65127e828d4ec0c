"""Works until told to stop; when there is nothing to do it sleeps until something was committed.

Knows nothing of what the work is.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from casefile.storage.signals import LONGEST_REST, Signal

LITTLE = 0.25  # seconds: something is due, but another program has it
FAULT_WAIT, LONGEST_FAULT_WAIT = 0.5, 10.0


@dataclass(frozen=True)
class Work:
    """`step` does one thing, and is False when there is none to do now; `rest` says how many
    seconds it may then sleep. `heard`: it wakes up at what anybody commits; `lull`: but no sooner
    than so many seconds after it found nothing, where that is soon enough."""

    step: Callable[[], bool]
    rest: Callable[[], float]
    heard: bool = True
    lull: float = 0.0


def until(moment: datetime | None, now: datetime) -> float:
    """Seconds to sleep when the next thing is due at that moment (None: nothing is). Never longer
    than the slow look: the clock that named the moment may be set back meanwhile."""
    if moment is None:
        return LONGEST_REST
    seconds = (moment - now).total_seconds()
    return min(seconds, LONGEST_REST) if seconds > 0 else LITTLE


def repeat(work: Work, stopping: threading.Event, signal: Signal) -> None:
    """Until `stopping`. A passing fault (a database that is away) is waited out."""
    wait = FAULT_WAIT
    while not stopping.is_set():
        try:
            seen = signal.count if work.heard else 0
            if not work.step():
                if work.heard:
                    stopping.wait(work.lull)
                    signal.wait(seen, work.rest())
                else:
                    stopping.wait(work.rest())
            wait = FAULT_WAIT
        except Exception as error:
            logging.error("waiting: %s", type(error).__name__)
            stopping.wait(wait)
            wait = min(wait * 2, LONGEST_FAULT_WAIT)
