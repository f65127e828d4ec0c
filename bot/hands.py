"""The hands of one way out: each carries one message at a time, and one is kept for emergencies.

So a cry for help is answered although every other hand waits for a platform that hangs. Knows no
platform; what a hand does is `bot.sender`'s.
"""

from __future__ import annotations

import logging
import queue
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from bot.resting import LITTLE, until
from bot.sender import Sender, Taken

logger = logging.getLogger(__name__)
HAND_FREE = 0.5  # seconds that we wait for a hand before looking whether we must stop


class Hands:
    """`senders`: one per hand, all for the same channels."""

    def __init__(self, senders: Sequence[Sender]) -> None:
        self._store, self._channels = senders[0].store, senders[0].channels
        self._free: queue.SimpleQueue[Sender] = queue.SimpleQueue()
        for sender in senders:
            self._free.put(sender)
        self._keep_one = len(senders) > 1
        self._pool = ThreadPoolExecutor(len(senders), thread_name_prefix="hand")
        self._rest = LITTLE

    def step(self) -> bool:
        """Give one row to a free hand; False when there is none that may go now."""
        try:
            sender = self._free.get(timeout=HAND_FREE)
        except queue.Empty:
            return True
        taken = None
        try:
            taken = self._take(sender)
        finally:
            if taken is None:
                self._free.put(sender)
        if taken is None:
            return False
        self._pool.submit(self._carry, sender, taken)
        return True

    def rest(self) -> float:
        """Seconds until something may go by itself."""
        return self._rest

    def _take(self, sender: Sender) -> Taken | None:
        urgent_only = self._keep_one and self._free.empty()
        with self._store.read() as unit:  # without the write lock: most of the time it is empty
            due = unit.outbox.next_try(self._channels, urgent_only)
            self._rest = until(due, unit.now)
            if due is None or due > unit.now:
                return None
        return sender.take(urgent_only)

    def _carry(self, sender: Sender, taken: Taken) -> None:
        try:
            sender.deliver(taken)
        except Exception as error:  # the lease runs out, and it goes again
            logger.error("outbox row %s: %s", taken.row.id, type(error).__name__)
        finally:
            self._free.put(sender)
            self._store.signal.nudge()
