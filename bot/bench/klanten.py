"""Clients that chat: each says one thing, waits for the whole answer, and says the next.

60% taps on a button that is on the screen, 40% sentences. The same for the product's web page and
for stock Rasa's REST channel; a client knows only what a person sees.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import re
import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import Protocol

import httpx

TAPS = 0.6
PATIENCE = 60.0  # seconds
SILENCE = 20.0  # seconds after which a turn counts as not answered
_BUTTON = re.compile(r'<button name="payload" value="([^"]*)"')
_UNDER = re.compile(r'name="onder" value="([^"]*)"')


@dataclass
class Scherm:
    """What a person sees after an answer."""

    knoppen: list[str] = field(default_factory=list)
    onder: str = ""


class Klant(Protocol):
    async def zeg(self, text: str | None, payload: str | None) -> None:
        """Say it, and wait until the answer is there. Raises `asyncio.TimeoutError` in silence."""

    async def stop(self) -> None:
        """Leave."""

    scherm: Scherm


class WebKlant:
    """One browser on the product's page: a cookie, posts, a stream of bubbles that stays open."""

    def __init__(self, client: httpx.AsyncClient, address: str, who: int) -> None:
        self._client, self._address = client, address
        self._cookies: dict[str, str] = {}
        self._last = 0
        self._bubbles: asyncio.Queue[str] = asyncio.Queue()
        self._reading: asyncio.Task[None] | None = None
        self.scherm = Scherm()

    async def zeg(self, text: str | None, payload: str | None) -> None:
        form = {"nonce": secrets.token_urlsafe(8)}
        form |= {"tekst": text} if text else {"payload": payload or ""}
        if payload and self.scherm.onder:
            form["onder"] = self.scherm.onder
        while not self._bubbles.empty():  # a second bubble of the turn before
            self._bubbles.get_nowait()
        response = await self._client.post(
            f"{self._address}/bericht",
            data=form,
            headers={"accept": "application/json", **self._cookie()},
        )
        response.raise_for_status()
        for name, value in response.cookies.items():
            self._cookies[name] = value
        if self._reading is None:
            self._reading = asyncio.ensure_future(self._read())
        self._look(await asyncio.wait_for(self._bubbles.get(), SILENCE))

    async def stop(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            await asyncio.gather(self._reading, return_exceptions=True)

    def _cookie(self) -> dict[str, str]:
        return {"cookie": "; ".join(f"{n}={v}" for n, v in self._cookies.items())}

    async def _read(self) -> None:
        """As the page does: when the stream ends it is opened anew where it was."""
        while True:
            address = f"{self._address}/stroom?na={self._last}"
            async with self._client.stream("GET", address, headers=self._cookie()) as stream:
                html: list[str] = []
                async for line in stream.aiter_lines():
                    if line.startswith("id: "):
                        self._last = int(line[4:])
                    elif line.startswith("data: "):
                        html.append(line[6:])
                    elif not line and html:
                        bubble, html = "\n".join(html), []
                        if "bubble huurder" not in bubble:
                            self._bubbles.put_nowait(bubble)
            await asyncio.sleep(0.05)

    def _look(self, bubble: str) -> None:
        under = _UNDER.search(bubble)
        self.scherm = Scherm(
            [unescape(value) for value in _BUTTON.findall(bubble)],
            under.group(1) if under else "",
        )


class RestKlant:
    """One sender on Rasa's REST channel: it answers when the turn is done."""

    def __init__(self, client: httpx.AsyncClient, address: str, who: int) -> None:
        self._client, self._address = client, f"{address}/webhooks/rest/webhook"
        self._sender = f"klant-{who}-{secrets.token_hex(4)}"
        self.scherm = Scherm()

    async def zeg(self, text: str | None, payload: str | None) -> None:
        body = {"sender": self._sender, "message": text or payload}
        response = await self._client.post(self._address, json=body)
        response.raise_for_status()
        buttons = [b["payload"] for m in response.json() for b in m.get("buttons", ())]
        self.scherm = Scherm(buttons)

    async def stop(self) -> None:
        pass


@dataclass(frozen=True)
class Gemeten:
    """`seconden`: how long each turn took, as the person felt it; `tikken`: how many were taps;
    `stil`: how many got no answer (a machine that repeats itself gets none)."""

    klanten: int
    duur: float
    seconden: Sequence[float]
    tikken: int = 0
    stil: int = 0

    @property
    def per_seconde(self) -> float:
        return len(self.seconden) / self.duur

    def deel(self, part: float) -> float:
        """The time within which that part of the turns was answered, in seconds."""
        ordered = sorted(self.seconden)
        return ordered[min(len(ordered) - 1, int(len(ordered) * part))] if ordered else 0.0


async def chat(
    make: Callable[[httpx.AsyncClient, str, int], Klant],
    address: str,
    clients: int,
    seconds: float,
    sentences: Sequence[str],
    begun: Callable[[], None] = lambda: None,
) -> Gemeten:
    """So many people at once, each in a conversation of their own, for so long.

    Everybody said something before it counts: a first message has no button to tap and makes a
    conversation, so that with many people a short run would measure little else. `begun` is called
    then.
    """
    limits = httpx.Limits(max_connections=clients * 3 + 10)
    times: list[float] = []
    taps = silent = 0
    async with httpx.AsyncClient(timeout=PATIENCE, limits=limits) as http:
        people = [(make(http, address, number), random.Random(number)) for number in range(clients)]
        await asyncio.gather(*(klant.zeg(dice.choice(sentences), None) for klant, dice in people))
        begun()
        began = time.monotonic()
        end = began + seconds

        async def chats(klant: Klant, dice: random.Random) -> None:
            nonlocal taps, silent
            await asyncio.sleep(dice.random() * min(1.0, seconds / 10))
            while time.monotonic() < end:
                buttons = klant.scherm.knoppen
                tap = dice.choice(buttons) if buttons and dice.random() < TAPS else None
                said = None if tap else dice.choice(sentences)
                start = time.monotonic()
                try:
                    await klant.zeg(said, tap)
                except asyncio.TimeoutError:
                    silent += 1
                    continue
                times.append(time.monotonic() - start)
                taps += tap is not None

        await asyncio.gather(*(chats(klant, dice) for klant, dice in people))
        duration = time.monotonic() - began
        await asyncio.gather(*(klant.stop() for klant, _ in people))
        return Gemeten(clients, duration, times, taps, silent)


async def lang_gesprek(
    make: Callable[[httpx.AsyncClient, str, int], Klant],
    address: str,
    turns: int,
    seconds: float,
    sentences: Sequence[str],
    times: list[float],
) -> None:
    """Adds the seconds of each turn of one conversation to `times`: so many turns or seconds, of
    sentences only."""
    dice, end = random.Random(7), time.monotonic() + seconds
    async with httpx.AsyncClient(timeout=PATIENCE) as http:
        klant = make(http, address, 0)
        while len(times) < turns and time.monotonic() < end:
            start = time.monotonic()
            with contextlib.suppress(asyncio.TimeoutError):
                await klant.zeg(dice.choice(sentences), None)
                times.append(time.monotonic() - start)
        await klant.stop()
