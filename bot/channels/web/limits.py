"""How much one address and one conversation may ask of the page: enough for a full library.

Kept in this program's memory, never stored; an address is only a key here. A cry for help is never
refused: who calls decides that.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

MOST_KEYS = 50_000  # the ones that are longest quiet are forgotten first


@dataclass
class Buckets:
    """A token bucket per key: `burst` at once, and `per_second` from then on."""

    per_second: float
    burst: int
    clock: Callable[[], float] = time.monotonic
    _full_at: OrderedDict[str, float] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, key: str) -> bool:
        """False when this key has had its part for now."""
        now, interval = self.clock(), 1 / self.per_second
        with self._lock:
            full_at = max(self._full_at.get(key, now), now)
            if full_at - now > interval * (self.burst - 1):
                return False
            self._full_at[key] = full_at + interval
            self._full_at.move_to_end(key)
            while len(self._full_at) > MOST_KEYS:
                self._full_at.popitem(last=False)
            return True


def new_conversations() -> Buckets:
    """Per address: thirty people at once behind one address, then one every ten seconds."""
    return Buckets(per_second=0.1, burst=30)


def messages() -> Buckets:
    """Per conversation: faster than anybody types or taps for long."""
    return Buckets(per_second=1.0, burst=20)
