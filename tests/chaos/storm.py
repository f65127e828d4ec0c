"""The real programs on real platforms' stand-ins, killed at random moments while people write.

Together: kill -9 of every program, a database that is locked or away for seconds, a disk on which
nothing more fits, a clock that jumps an hour and back, calls that hang, fail or are accepted without
an answer, and messages that come twice, in batches and out of order.
"""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import os
import random
import resource
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import sqlalchemy as sa

from bot.bench.machine import free_port
from bot.program import READY
from casefile.settings import ROOT, Settings
from casefile.storage.database import migrate
from casefile.storage.unit_of_work import Store
from standins.courier import bring, muddle
from standins.faults import Fault
from standins.phone import standin_environment, standin_settings
from standins.telegram import TelegramStandIn
from standins.whatsapp import VERSION, WhatsAppStandIn
from tests.bot.channels.conftest import serve
from tests.chaos.callers import Callers
from tests.chaos.cluster import Cluster
from tests.chaos.fell import why
from tests.chaos.jumping import Jumping
from tests.chaos.receivers import SECRET, Postbus, Webhook
from tests.chaos.unrest import unrest, waits

PROGRAMS = ("web", "sender", "telegram", "keeper", "worker")
DUPLICATES, WINDOW, BATCH = 0.3, 6, 3
LOCKED_SECONDS = FULL_SECONDS = 2.0
AWAY_SECONDS = 3.0
JUMP = 3600.0
FAULTS = (Fault("http", status=500), Fault("hang", seconds=1.5), Fault("lost", seconds=1.5))
START_SECONDS = 180.0  # on a busy machine; else it is two
QUIET_SECONDS = 120.0
LOADING = 0.2  # of the kills of a worker that does not work yet


@dataclass
class Storm:
    """`said`: what each person said, in order, by (channel, address). `cluster`: PostgreSQL in the
    place of SQLite. `happened`: how often each kind of misfortune came."""

    folder: Path
    chance: random.Random
    cluster: Cluster | None = None
    kills: int = 0
    happened: Counter[str] = field(default_factory=Counter)
    said: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    telegram: TelegramStandIn = field(default_factory=lambda: TelegramStandIn(strict_pace=False))
    whatsapp: WhatsAppStandIn = field(default_factory=WhatsAppStandIn)
    webhook: Webhook = field(default_factory=Webhook)
    postbus: Postbus = field(default_factory=Postbus)
    fell: Counter[str] = field(default_factory=Counter)  # why programs ended by themselves
    _running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    _calm: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.whatsapp.pair_limit = 10_000
        apps = (self.telegram.app(), self.whatsapp.app(), self.webhook.app())
        telegram, whatsapp, webhook = (serve(app)[2] for app in apps)
        self._web_port, smtp_port = free_port(), free_port()
        self._mail = self.postbus.open(smtp_port)
        self._clock = Jumping(self.folder)
        url = self.cluster.url if self.cluster else f"sqlite:///{self.folder}/woonkans.sqlite"
        self.settings = Settings(self.folder, url, web_port=self._web_port)
        self._environment = {
            **os.environ,
            **standin_environment(standin_settings(self.settings)),
            "WOONKANS_TELEGRAM_API": telegram,
            "WOONKANS_WHATSAPP_API": f"{whatsapp}/{VERSION}",
            "WOONKANS_DATA_DIR": str(self.folder),
            "WOONKANS_DATABASE_URL": url,
            "WOONKANS_WEB_PORT": str(self._web_port),
            "WOONKANS_SMTP_PORT": str(smtp_port),
            "WOONKANS_WEBHOOK_SECRET_CONTACTPUNT": SECRET,
            "CHAOS_WEBHOOK": f"{webhook}/in",
            "CHAOS_FOLDER": str(self.folder),
            "PYTHONPATH": str(ROOT),
        }
        migrate(url)
        self.store = dataclasses.replace(Store.open(self.settings), clock=self._clock)
        self.callers = Callers(self.telegram, self.store)

    def run(
        self, people: int, messages: int, kills: int, seconds: float, callers: int, mails: int
    ) -> None:
        """People write while programs are killed; then everything may come to rest."""
        for name in PROGRAMS:
            self._start(name)
        try:
            self._wait_for_the_page()
            work: list[Callable[[], object]] = [
                self._bring_misfortune,
                lambda: asyncio.run(self._write(people, messages, seconds)),
                lambda: [self._say_yes(number, seconds / mails) for number in range(mails)],
                *(lambda chat=7000 + n: self.callers.call(chat) for n in range(callers)),  # type: ignore[misc]
            ]
            threads = [threading.Thread(target=each) for each in work]
            for thread in threads:
                thread.start()
            # In this thread: a program dies with the thread that started it (`die_with_parent`).
            self._kill(kills, seconds)
            self._calm.set()  # who still waits for an answer gets one now
            for thread in threads[1:]:
                while thread.is_alive():
                    thread.join(0.5)
                    self._revive()
            threads[0].join()
            self._come_to_rest()
        finally:
            self._calm.set()
            for program in self._running.values():
                program.kill()
                program.wait()
            self._mail.stop()

    def _say_yes(self, number: int, pause: float) -> None:
        time.sleep(pause)
        self.callers.say_yes(number)

    def _start(self, name: str) -> None:
        self._running[name] = subprocess.Popen(
            [sys.executable, "-m", "tests.chaos.program", name],
            cwd=ROOT,
            env=self._environment,
            stdout=(self.folder / f"{name}.out").open("wb"),
            stderr=(self.folder / f"{name}.log").open("ab"),
        )

    def _revive(self) -> None:
        """As systemd does with a program that fell over by itself."""
        for name, program in list(self._running.items()):
            if program.poll() is not None:
                log = (self.folder / f"{name}.log").read_text("utf-8", errors="replace")
                self.fell[f"{name} fell over: {why(log, program.returncode)}"] += 1
                self._start(name)

    def _wait_for_the_page(self) -> None:
        end = time.monotonic() + START_SECONDS
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
            self._revive()
            # A worker needs seconds to load its model, many on a busy machine: it is killed now and
            # then, and hardly ever before it could work, or nobody would be answered at all.
            loaded = READY in (self.folder / "worker.out").read_text()
            due = number % 5 == 4 and (loaded or self.chance.random() < LOADING)
            name = "worker" if due else self.chance.choice(PROGRAMS[:-1])
            self._running[name].kill()
            self._running[name].wait()
            self._start(name)
            self.kills += 1

    def _bring_misfortune(self) -> None:
        """One after the other, with some seconds between, as long as people write."""
        kinds = [self._jump, self._away if self.cluster else self._lock, self._cut]
        if not self.cluster:  # the disk of a database server is not ours to fill
            kinds[2] = self._fill
        number = 0
        while not self._calm.wait(3.0):
            kinds[number % len(kinds)]()
            number += 1
        self._clock.set(0)

    def _lock(self) -> None:
        """Somebody else writes, and does not stop."""
        connection = sqlite3.connect(
            self.folder / "woonkans.sqlite", timeout=30, isolation_level=None
        )
        try:
            connection.execute("BEGIN IMMEDIATE")
            time.sleep(LOCKED_SECONDS)
            connection.execute("ROLLBACK")
            self.happened["locked"] += 1
        finally:
            connection.close()

    def _fill(self) -> None:
        """No program can make any file longer."""
        running = [program.pid for program in list(self._running.values())]
        for pid in running:
            with contextlib.suppress(ProcessLookupError):
                resource.prlimit(pid, resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))
        time.sleep(FULL_SECONDS)
        for pid in running:
            with contextlib.suppress(ProcessLookupError):
                unlimited = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
                resource.prlimit(pid, resource.RLIMIT_FSIZE, unlimited)
        self.happened["disk full"] += 1

    def _jump(self) -> None:
        """An hour ahead, and after a while back again."""
        ahead = self.happened["clock"] % 2 == 0
        self._clock.set(JUMP if ahead else 0)
        self.happened["clock"] += 1

    def _away(self) -> None:
        """The database falls over, and comes back."""
        assert self.cluster is not None
        self.cluster.stop()
        time.sleep(AWAY_SECONDS)
        self.cluster.start()
        self.happened["database stopped"] += 1

    def _cut(self) -> None:
        """Every connection to the database breaks."""
        with contextlib.suppress(sa.exc.OperationalError), self.store.engine.connect() as mine:
            mine.exec_driver_sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        self.happened["connections cut"] += 1

    async def _write(self, people: int, messages: int, seconds: float) -> None:
        async with httpx.AsyncClient(timeout=10) as client:
            for number in range(messages):
                self.telegram.faults.plan(self.chance.choice(FAULTS))
                self.whatsapp.faults.plan(self.chance.choice(FAULTS))
                self.webhook.faults.plan(self.chance.choice(FAULTS))
                self.postbus.faults.plan(self.chance.choice(FAULTS))
                self.happened["faults"] += 4
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
        self.webhook.faults.clear()
        self.postbus.faults.clear()
        end = time.monotonic() + QUIET_SECONDS
        while time.monotonic() < end:
            if not self._unread() and not waits(self.store):
                return
            time.sleep(0.5)
            self._revive()
        left = unrest(self.store, self._unread(), self.folder)
        raise AssertionError(f"it did not come to rest: {dict(self.happened | self.fell)}\n{left}")

    def _unread(self) -> int:
        with self.store.read() as unit:
            position = unit.channel_states.position("telegram") or 0
        return sum(update["update_id"] > position for update in self.telegram.updates)
