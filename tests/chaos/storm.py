"""The real programs on real platforms' stand-ins, killed at random moments while people write.

Together: kill -9 of every program, a database that is locked for seconds, calls that hang, fail or
are accepted without an answer, and messages that come twice, in batches and out of order.
"""

from __future__ import annotations

import asyncio
import os
import random
import sqlite3
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import sqlalchemy as sa

from bot.bench.machine import free_port
from casefile.settings import ROOT, Settings
from casefile.storage import schema
from casefile.storage.database import migrate
from casefile.storage.unit_of_work import Store
from standins.courier import bring, muddle
from standins.faults import Fault
from standins.phone import standin_environment, standin_settings
from standins.telegram import TelegramStandIn
from standins.whatsapp import VERSION, WhatsAppStandIn
from tests.bot.channels.conftest import serve

PROGRAMS = ("web", "sender", "telegram", "keeper", "worker")
DUPLICATES, WINDOW, BATCH = 0.3, 6, 3
LOCKED_SECONDS = 2.0
FAULTS = (Fault("http", status=500), Fault("hang", seconds=1.5), Fault("lost", seconds=1.5))
QUIET_SECONDS = 240.0


@dataclass
class Storm:
    """`said`: what each person said, in order, by (channel, address)."""

    folder: Path
    chance: random.Random
    kills: int = 0
    said: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    telegram: TelegramStandIn = field(default_factory=lambda: TelegramStandIn(strict_pace=False))
    whatsapp: WhatsAppStandIn = field(default_factory=WhatsAppStandIn)
    _running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    _over: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.whatsapp.pair_limit = 10_000
        servers = [serve(self.telegram.app()), serve(self.whatsapp.app())]
        self._web_port = free_port()
        url = f"sqlite:///{self.folder}/woonkans.sqlite"
        self.settings = Settings(self.folder, url, web_port=self._web_port)
        self._environment = {
            **os.environ,
            **standin_environment(standin_settings(self.settings)),
            "WOONKANS_TELEGRAM_API": servers[0][2],
            "WOONKANS_WHATSAPP_API": f"{servers[1][2]}/{VERSION}",
            "WOONKANS_DATA_DIR": str(self.folder),
            "WOONKANS_DATABASE_URL": url,
            "WOONKANS_WEB_PORT": str(self._web_port),
            "PYTHONPATH": str(ROOT),
        }
        migrate(url)
        self.store = Store.open(self.settings)

    def run(self, people: int, messages: int, kills: int, seconds: float) -> None:
        """People write while programs are killed; then everything may come to rest."""
        for name in PROGRAMS:
            self._start(name)
        try:
            self._wait_for_the_page()
            locker = threading.Thread(target=self._lock_now_and_then)
            writer = threading.Thread(
                target=lambda: asyncio.run(self._write(people, messages, seconds))
            )
            locker.start()
            writer.start()
            # In this thread: a program dies with the thread that started it (`die_with_parent`).
            self._kill(kills, seconds)
            writer.join()
            self._over.set()
            locker.join()
            self._come_to_rest()
        finally:
            self._over.set()
            for program in self._running.values():
                program.kill()
                program.wait()

    def _start(self, name: str) -> None:
        self._running[name] = subprocess.Popen(
            [sys.executable, "-m", "bot.program", name],
            cwd=ROOT,
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _wait_for_the_page(self) -> None:
        end = time.monotonic() + 60
        while time.monotonic() < end:
            try:
                httpx.get(f"http://127.0.0.1:{self._web_port}/levend", timeout=2)
                return
            except httpx.HTTPError:
                time.sleep(0.1)
        raise AssertionError("the web program did not start")

    def _kill(self, kills: int, seconds: float) -> None:
        for number in range(kills):
            time.sleep(seconds / kills * self.chance.uniform(0.3, 1.7))
            # A worker needs seconds to load its model: it is killed now and then, not all the time.
            name = "worker" if number % 5 == 4 else self.chance.choice(PROGRAMS[:-1])
            self._running[name].kill()
            self._running[name].wait()
            self._start(name)
            self.kills += 1

    def _lock_now_and_then(self) -> None:
        connection = sqlite3.connect(
            self.folder / "woonkans.sqlite", timeout=30, isolation_level=None
        )
        while not self._over.wait(5.0):
            connection.execute("BEGIN IMMEDIATE")
            time.sleep(LOCKED_SECONDS)
            connection.execute("ROLLBACK")
        connection.close()

    async def _write(self, people: int, messages: int, seconds: float) -> None:
        async with httpx.AsyncClient(timeout=10) as client:
            for number in range(messages):
                self.telegram.faults.plan(self.chance.choice(FAULTS))
                self.whatsapp.faults.plan(self.chance.choice(FAULTS))
                events = [self._say(person, number) for person in range(people)]
                await self._bring(client, [event for event in events if event is not None])
                await asyncio.sleep(seconds / messages)

    def _say(self, person: int, number: int) -> dict[str, object] | None:
        """Half of them on each platform; WhatsApp's webhook is ours to bring."""
        text = f"dit is zin {number} van bezoeker {person}"
        if person % 2:
            phone = f"316{person:08d}"
            self.said.setdefault(("whatsapp", phone), []).append(text)
            return self.whatsapp.say(phone, text, timestamp=str(int(time.time()) + number))
        self.said.setdefault(("telegram", str(1000 + person)), []).append(text)
        self.telegram.say(1000 + person, text)
        return None

    async def _bring(self, client: httpx.AsyncClient, events: list[dict[str, object]]) -> None:
        """In batches, some twice, and again until the webhook says that it has them."""
        batches = [events[at : at + BATCH] for at in range(0, len(events), BATCH)]
        calls = [self.whatsapp.call(self.whatsapp.body(*batch)) for batch in batches]
        url = f"http://127.0.0.1:{self._web_port}/whatsapp"
        for call in muddle(calls, self.chance, DUPLICATES, WINDOW):
            while True:
                try:
                    if 200 in await bring(client, url, [call], delay=0.2):
                        break
                except httpx.HTTPError:  # the program was killed in the middle
                    await asyncio.sleep(0.3)

    def _come_to_rest(self) -> None:
        """Until nothing waits any more."""
        self.telegram.faults.clear()
        self.whatsapp.faults.clear()
        end = time.monotonic() + QUIET_SECONDS
        while time.monotonic() < end:
            if self.telegram_is_read() and not self._waits():
                return
            time.sleep(0.5)
        raise AssertionError("it did not come to rest")

    def telegram_is_read(self) -> bool:
        with self.store.read() as unit:
            position = unit.channel_states.position("telegram") or 0
        return all(update["update_id"] <= position for update in self.telegram.updates)

    def _waits(self) -> bool:
        with self.store.read() as unit:
            return any(
                unit.connection.execute(
                    sa.select(table.c.id).where(table.c.status == "new").limit(1)
                ).first()
                for table in (schema.inbox, schema.outbox)
            )
