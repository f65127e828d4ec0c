"""Ten thousand updates, a tenth of them twice, out of order and in batches, over HTTP: each is
handled once, and each person's in the order in which they were sent."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import random
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import sqlalchemy as sa
import telegram as telegram_library

from bot.channels.telegram.api import make_bot
from bot.channels.telegram.polling import Poller
from casefile.settings import Settings
from casefile.storage import schema
from casefile.storage.unit_of_work import Store, UnitOfWork
from casefile.teksten.lezer import Teksten
from standins.courier import Call, bring, muddle
from standins.telegram import TelegramStandIn
from standins.whatsapp import WhatsAppStandIn
from tests.bot.channels.conftest import SECRET, served, webhook_app
from tests.bot.channels.stored import rows
from tests.conftest import Clock

PEOPLE = 200
WEBHOOK, POLLED, WHATSAPP = 1500, 3500, 5000
NOWHERE = "http://127.0.0.1:9"  # read marks and "typing" fail: nothing may depend on them
DUPLICATES, WINDOW = 0.1, 40
WORKERS, AT_A_TIME = 2, 10
SEED = 20261123


class Workers:
    """Trivial workers, as many as there are in earnest. Each takes ten messages in a transaction and
    writes down what they were before it commits, while their conversations are still its own."""

    def __init__(self, store: Store) -> None:
        self.store, self.handled = store, defaultdict[str, list[str]](list)

    @property
    def count(self) -> int:
        return sum(len(said) for said in self.handled.values())

    def run(self) -> None:
        """Until there is nothing that may be taken now: a worker also stops when another was first."""
        before = -1
        with ThreadPoolExecutor(WORKERS) as pool:
            while self.count > before:
                before = self.count
                list(pool.map(self._work, range(WORKERS)))

    def _work(self, _: int) -> None:
        more = True
        while more:
            with self.store.unit() as unit:
                more = all(self._take_one(unit) for _ in range(AT_A_TIME))

    def _take_one(self, unit: UnitOfWork) -> bool:
        row = unit.inbox.claim()
        if row is None:
            return False
        unit.inbox.done(row.id)
        self.handled[row.conversation_id].append(row.message.text)
        return True


async def deliver(url: str, calls: list[Call], workers: Workers, clock: Clock) -> None:
    """Two hundred calls a second on the test's clock, three at a time, with workers in between."""
    async with httpx.AsyncClient(timeout=60) as client:
        for start in range(0, len(calls), 50):
            some = calls[start : start + 50]
            assert await bring(client, url, some, at_a_time=3) == {200: len(some)}
            clock.forward(seconds=0.25)
            await asyncio.to_thread(workers.run)
    clock.forward(seconds=1)
    await asyncio.to_thread(workers.run)


async def test_ten_thousand_updates_are_each_handled_once_and_in_order(
    any_store: Store,
    connected: Settings,
    clock: Clock,
    telegram: TelegramStandIn,
    whatsapp: WhatsAppStandIn,
) -> None:
    deaf = dataclasses.replace(connected, telegram_api=NOWHERE, whatsapp_api=NOWHERE)
    workers, chance = Workers(any_store), random.Random(SEED)
    begin = time.monotonic()
    for webhooks in served(webhook_app(any_store, deaf)):
        calls = [
            telegram.call(telegram.say(n % PEOPLE + 1, str(n // PEOPLE)), SECRET)
            for n in range(WEBHOOK)
        ]
        await deliver(f"{webhooks}/telegram", muddled(calls, chance), workers, clock)

        # The laptop without a public address takes over: what was stored above comes once more.
        poller = Poller(any_store, make_bot(connected), Teksten.standaard())
        for number in range(POLLED):
            telegram.say(PEOPLE + number % PEOPLE + 1, str(number // PEOPLE))
        while await poller.poll_once(seconds=0):
            await asyncio.to_thread(workers.run)

        calls = whatsapp_batches(whatsapp, chance)
        await deliver(f"{webhooks}/whatsapp", muddled(calls, chance), workers, clock)
    assert workers.count == WEBHOOK + POLLED + WHATSAPP == rows(any_store, schema.inbox)
    assert len(workers.handled) == 3 * PEOPLE
    for said in workers.handled.values():
        assert said == [str(number) for number in range(len(said))]
    seconds = time.monotonic() - begin
    print(f"{workers.count} updates in {seconds:.1f} s, {workers.count / seconds:.0f} a second")


def muddled(calls: list[Call], chance: random.Random) -> list[Call]:
    """A tenth of them twice, and hardly one in its place."""
    result = muddle(calls, chance, DUPLICATES, WINDOW)
    assert len(result) > len(calls) * (1 + DUPLICATES * 0.8)
    assert sum(a is b for a, b in zip(result, calls, strict=False)) < len(calls) / 5
    return result


def whatsapp_batches(whatsapp: WhatsAppStandIn, chance: random.Random) -> list[Call]:
    """Bodies of one to twelve messages; people write at most once a second."""
    calls, batch, size = [], [], 1
    for number in range(WHATSAPP):
        person, turn = f"316{number % PEOPLE:08d}", number // PEOPLE
        batch.append(whatsapp.say(person, str(turn), timestamp=str(1795424400 + turn)))
        if len(batch) == size or number == WHATSAPP - 1:
            calls.append(whatsapp.call(whatsapp.body(*batch)))
            batch, size = [], chance.randint(1, 12)
    return calls


async def test_polling_takes_batches_and_loses_nothing_in_a_crash(
    store: Store, connected: Settings, telegram: TelegramStandIn
) -> None:
    """The program dies between receiving and committing; every start has nothing in memory."""
    for number in range(1000):
        telegram.say(number % 20 + 1, str(number // 20))
    bot = make_bot(connected)
    starts = 0
    while telegram.updates:
        starts += 1
        if starts % 3 == 0:
            await _crash_before_commit(store, bot)
        else:
            await Poller(store, bot, Teksten.standaard()).poll_once(seconds=0)
    workers = Workers(store)
    workers.run()
    assert starts > 10 and workers.count == 1000
    for said in workers.handled.values():
        assert said == [str(number) for number in range(50)]


class Crash(Exception):
    pass


async def _crash_before_commit(store: Store, bot: telegram_library.Bot) -> None:
    def fail(*args: Any) -> None:
        raise Crash

    sa.event.listen(store.engine, "commit", fail)
    try:
        with contextlib.suppress(Crash):
            await Poller(store, bot, Teksten.standaard()).poll_once(seconds=0)
    finally:
        sa.event.remove(store.engine, "commit", fail)
