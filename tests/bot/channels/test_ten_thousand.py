"""Ten thousand updates, a tenth of them twice, out of order and in batches: each is handled once,
and each person's in the order in which they were sent."""

from __future__ import annotations

import contextlib
import dataclasses
import random
import time
from collections import defaultdict
from typing import Any

import httpx
import sqlalchemy as sa
import telegram as telegram_library

from bot.channels.telegram.api import make_bot
from bot.channels.telegram.polling import Poller
from casefile.settings import Settings
from casefile.storage import schema
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from tests.bot.channels.conftest import SECRET, client
from tests.conftest import Clock
from tests.standins.courier import Call, bring, muddle
from tests.standins.telegram import TelegramStandIn
from tests.standins.whatsapp import WhatsAppStandIn

PEOPLE = 200
WEBHOOK, POLLED, WHATSAPP = 1500, 3500, 5000
NOWHERE = "http://127.0.0.1:9"  # read marks and "typing" fail: nothing may depend on them
DUPLICATES, WINDOW = 0.1, 40
SEED = 20261123


class Drain:
    """A trivial worker: takes what may be taken now and writes down what it was."""

    def __init__(self, store: Store) -> None:
        self.store, self.handled = store, defaultdict[str, list[str]](list)

    @property
    def count(self) -> int:
        return sum(len(said) for said in self.handled.values())

    def run(self) -> None:
        with self.store.unit() as unit:
            while row := unit.inbox.claim():
                unit.inbox.done(row.id)
                self.handled[row.conversation_id].append(row.message.text)


async def deliver(
    webhooks: httpx.AsyncClient, url: str, calls: list[Call], drain: Drain, clock: Clock
) -> None:
    """Two hundred calls a second on the test's clock, with the worker in between."""
    for start in range(0, len(calls), 50):
        statuses = await bring(webhooks, url, calls[start : start + 50], at_a_time=3)
        assert set(statuses) == {200}
        clock.forward(seconds=0.25)
        drain.run()
    clock.forward(seconds=1)
    drain.run()


async def test_ten_thousand_updates_are_each_handled_once_and_in_order(
    store: Store,
    connected: Settings,
    clock: Clock,
    telegram: TelegramStandIn,
    whatsapp: WhatsAppStandIn,
) -> None:
    deaf = dataclasses.replace(connected, telegram_api=NOWHERE, whatsapp_api=NOWHERE)
    webhooks, drain = client(store, deaf), Drain(store)
    chance, begin = random.Random(SEED), time.monotonic()
    updates = [telegram.say(n % PEOPLE + 1, str(n // PEOPLE)) for n in range(WEBHOOK)]
    calls = [telegram.call(update, SECRET) for update in updates]
    muddled = muddle(calls, chance, DUPLICATES, WINDOW)
    assert len(muddled) > WEBHOOK * (1 + DUPLICATES * 0.8) and muddled[:100] != calls[:100]
    await deliver(webhooks, "/telegram", muddled, drain, clock)

    # The laptop without a public address takes over: what was stored above comes once more.
    poller = Poller(store, make_bot(connected), Teksten.standaard())
    for number in range(POLLED):
        telegram.say(PEOPLE + number % PEOPLE + 1, str(number // PEOPLE))
    while await poller.poll_once(seconds=0):
        drain.run()

    calls = whatsapp_batches(whatsapp, chance)
    await deliver(webhooks, "/whatsapp", muddle(calls, chance, DUPLICATES, WINDOW), drain, clock)
    assert drain.count == WEBHOOK + POLLED + WHATSAPP == rows(store)
    assert len(drain.handled) == 3 * PEOPLE
    for said in drain.handled.values():
        assert said == [str(number) for number in range(len(said))]
    seconds = time.monotonic() - begin
    print(f"{drain.count} updates in {seconds:.1f} s, {drain.count / seconds:.0f} a second")


def rows(store: Store) -> int:
    with store.engine.connect() as connection:
        count: int = connection.execute(
            sa.select(sa.func.count()).select_from(schema.inbox)
        ).scalar()
        return count


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
    drain = Drain(store)
    drain.run()
    assert starts > 10 and drain.count == 1000
    for said in drain.handled.values():
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
