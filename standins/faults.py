"""Faults that a stand-in commits when told to: the next calls hang, fail or are refused."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Fault:
    """`kind`: "http" (answer with `status` and nothing of use), "answer" (with `status` and exactly
    this `body`), "error" (the platform's own error `code`), "hang" (no answer for `seconds`),
    "lost" (accepted, but no answer for `seconds`), "later" (accepted, and a status with `code`
    afterwards)."""

    kind: str
    status: int = 500
    code: int = 0
    seconds: float = 60.0
    retry_after: int = 1
    body: Mapping[str, Any] = field(default_factory=dict)


class Faults:
    """A plan: what goes wrong with the next calls that send something, in order."""

    def __init__(self) -> None:
        self._plan: deque[Fault] = deque()

    def plan(self, *faults: Fault) -> None:
        self._plan.extend(faults)

    def clear(self) -> None:
        self._plan.clear()

    def next(self) -> Fault | None:
        return self._plan.popleft() if self._plan else None

    @staticmethod
    async def sleep(fault: Fault) -> None:
        await asyncio.sleep(fault.seconds)
