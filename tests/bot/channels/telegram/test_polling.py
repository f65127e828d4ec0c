"""How we introduce ourselves to Telegram, and where polling goes on after a stop."""

from __future__ import annotations

import dataclasses

import pytest
from telegram.error import Conflict, TelegramError

from bot.channels.telegram.adapter import UPDATES
from bot.channels.telegram.api import make_bot
from bot.channels.telegram.polling import Poller, introduce
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from standins.telegram import TelegramStandIn
from tests.bot.channels.conftest import SECRET
from tests.bot.channels.payloads import payload, raw
from tests.bot.channels.stored import handled
from tests.conftest import Clock


async def test_with_a_secret_a_webhook_is_set_and_else_it_is_removed(
    store: Store, connected: Settings, telegram: TelegramStandIn
) -> None:
    public = dataclasses.replace(connected, web_url="https://chat.example.nl")
    await introduce(store, make_bot(public), public)
    assert telegram.webhook is not None
    assert telegram.webhook["url"] == "https://chat.example.nl/telegram"
    assert telegram.webhook["secret_token"] == SECRET
    assert all(kind in telegram.webhook["allowed_updates"] for kind in UPDATES)
    with store.read() as unit:
        assert unit.channel_states.public_name("telegram") == "WoonkansTestBot"
    laptop = dataclasses.replace(connected, telegram_secret=None)
    await introduce(store, make_bot(laptop), laptop)
    assert telegram.webhook is None


async def test_a_new_start_goes_on_where_the_last_one_stopped(
    store: Store, connected: Settings, clock: Clock, telegram: TelegramStandIn
) -> None:
    texts = Teksten.standaard()
    for text in ("een", "twee"):
        telegram.say(42, text)
    assert await Poller(store, make_bot(connected), texts).poll_once(seconds=0) == 2
    telegram.say(42, "drie")
    assert await Poller(store, make_bot(connected), texts).poll_once(seconds=0) == 1
    assert [message.text for message in handled(store, clock)] == ["een", "twee", "drie"]


@pytest.mark.parametrize(
    ("answer", "texts"),
    [
        ("batch_of_3", ["hallo", "ik heb een brief", "van de deurwaarder"]),
        ("duplicate", ["hallo"]),
    ],
)
async def test_an_answer_with_more_than_one_update_is_kept_whole_and_once(
    store: Store,
    connected: Settings,
    clock: Clock,
    telegram: TelegramStandIn,
    answer: str,
    texts: list[str],
) -> None:
    telegram.updates = payload("telegram", answer)["result"]
    await Poller(store, make_bot(connected), Teksten.standaard()).poll_once(seconds=0)
    assert [message.text for message in handled(store, clock)] == texts


async def test_after_a_quiet_week_ids_may_begin_lower_and_nothing_is_lost(
    store: Store, connected: Settings, clock: Clock, telegram: TelegramStandIn
) -> None:
    poller = Poller(store, make_bot(connected), Teksten.standaard())
    telegram.say(42, "voor de stilte")
    for _ in range(2):
        await poller.poll_once(seconds=0)
    assert [message.text for message in handled(store, clock)] == ["voor de stilte"]
    telegram._update_id = 7
    for text in ("na de stilte", "en nog een"):
        telegram.say(42, text)
        assert await poller.poll_once(seconds=0) == 1
    assert await poller.poll_once(seconds=0) == 0
    assert [message.text for message in handled(store, clock)] == ["na de stilte", "en nog een"]


async def test_updates_that_nobody_can_parse_hold_up_nobody(
    store: Store, connected: Settings, clock: Clock, telegram: TelegramStandIn
) -> None:
    telegram.told = raw("telegram", "broken_updates")
    poller = Poller(store, make_bot(connected), Teksten.standaard())
    assert await poller.poll_once(seconds=0) == 4
    said = [message.text for message in handled(store, clock)]
    assert said == ["eerste", "", "half teken \ufffd hier", "laatste"]
    assert await poller.poll_once(seconds=0) == 0


async def test_an_answer_that_is_no_json_is_never_printed(
    store: Store, connected: Settings, telegram: TelegramStandIn, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.told = b'{"ok": true, "result": [{"text": "ik ben zo bang"'
    with pytest.raises(TelegramError) as raised:
        await Poller(store, make_bot(connected), Teksten.standaard()).poll_once(seconds=0)
    assert "bang" not in caplog.text + repr(raised.value)


async def test_two_pollers_are_noticed(
    store: Store, connected: Settings, telegram: TelegramStandIn
) -> None:
    telegram.webhook = {"url": "x"}
    with pytest.raises(Conflict):
        await Poller(store, make_bot(connected), Teksten.standaard()).poll_once(seconds=0)
