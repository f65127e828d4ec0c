"""Brings webhook calls the way the platforms do: at least once, not always in order, again when
the answer is not 200."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass

import httpx

TRIES = 20


@dataclass(frozen=True)
class Call:
    body: bytes
    headers: dict[str, str]


def muddle(calls: list[Call], chance: random.Random, duplicates: float, window: int) -> list[Call]:
    """With this share delivered twice, and each call up to `window` places from where it was."""
    doubled = [call for call in calls for _ in range(2 if chance.random() < duplicates else 1)]
    places = {index: index + chance.uniform(0, window) for index in range(len(doubled))}
    return [doubled[index] for index in sorted(places, key=lambda index: places[index])]


async def bring(
    client: httpx.AsyncClient, url: str, calls: list[Call], at_a_time: int = 8, delay: float = 0.0
) -> dict[int, int]:
    """Deliver all of them until each was answered 200; how often each status came back."""
    statuses: dict[int, int] = {}
    waiting = iter(calls)

    async def worker() -> None:
        for call in waiting:
            for attempt in range(TRIES):
                response = await client.post(url, content=call.body, headers=call.headers)
                statuses[response.status_code] = statuses.get(response.status_code, 0) + 1
                if response.status_code == 200:
                    break
                await asyncio.sleep(delay * 2**attempt)

    await asyncio.gather(*(worker() for _ in range(at_a_time)))
    return statuses
