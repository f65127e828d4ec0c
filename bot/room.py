"""What a program does that needs room on the disk before it can work: wait for it. Starting anew
takes longer, and on a full disk each new start fails in the same way."""

from __future__ import annotations

import errno
import logging
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
LOOK_SECONDS = 2.0
_log = logging.getLogger(__name__)


def when_there_is_room(work: Callable[[], T], wait: Callable[[float], object] = time.sleep) -> T:
    """What `work` gives, tried again for as long as nothing more fits on the disk."""
    told = False
    while True:
        try:
            return work()
        except OSError as error:
            if error.errno not in FULL:
                raise
        if not told:
            _log.warning("the disk is full: waiting for room")
            told = True
        wait(LOOK_SECONDS)
