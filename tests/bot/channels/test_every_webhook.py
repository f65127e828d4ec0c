"""Both webhooks: only the platform itself gets in, and everything it brings is kept once, in order."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
import sqlalchemy as sa

from casefile.messages import Kind
from casefile.storage.unit_of_work import Store
from standins.courier import Call
from standins.telegram import TelegramStandIn
from standins.whatsapp import WhatsAppStandIn
from tests.bot.channels.conftest import SECRET
from tests.bot.channels.payloads import payload, raw
from tests.bot.channels.stored import handled, nothing_is_stored
from tests.conftest import Clock

PHONE = 31612345678
TELEGRAM_HEADER, WHATSAPP_HEADER = "x-telegram-bot-api-secret-token", "x-hub-signature-256"


@dataclass
class Door:
    """One platform in front of the product's webhook."""

    platform: str
    client: httpx.AsyncClient
    header: str
    sign: Callable[[Any], Call]
    say: Callable[[str, int], Any]
    largest: int

    async def bring(self, call: Call) -> int:
        response = await self.client.post(
            f"/{self.platform}", content=call.body, headers=call.headers
        )
        return response.status_code

    async def bring_body(self, body: Any) -> int:
        return await self.bring(self.sign(body))

    async def replay(self, name: str) -> None:
        assert await self.bring_body(payload(self.platform, name)) == 200


@pytest.fixture(params=["telegram", "whatsapp"])
def door(
    request: pytest.FixtureRequest,
    webhooks: httpx.AsyncClient,
    telegram: TelegramStandIn,
    whatsapp: WhatsAppStandIn,
) -> Door:
    if request.param == "telegram":
        return Door(
            "telegram",
            webhooks,
            TELEGRAM_HEADER,
            sign=lambda update: telegram.call(update, SECRET),
            say=lambda text, second: telegram.say(PHONE, text),
            largest=1_000_000,
        )
    return Door(
        "whatsapp",
        webhooks,
        WHATSAPP_HEADER,
        sign=whatsapp.call,
        say=lambda text, second: whatsapp.body(
            whatsapp.say(str(PHONE), text, timestamp=str(1795424400 + second))
        ),
        largest=3_500_000,
    )


def forged(right: str) -> list[bytes]:
    """Headers that are not it: nothing, almost, other letters, no ASCII."""
    other = right[:-1] + ("0" if right[-1] != "0" else "1")
    near = ["", "x", right[:-1], right + "x", other, right.upper() + "X", right.partition("=")[2]]
    return [*(text.encode() for text in near), b"\xff\xee", "ë".encode(), b"sha256="]


async def test_a_wrong_secret_or_signature_gets_401_and_leaves_no_trace(
    door: Door, store: Store
) -> None:
    call = door.sign(payload(door.platform, "text"))
    for wrong in forged(call.headers[door.header]):
        response = await door.client.post(
            f"/{door.platform}", content=call.body, headers={door.header.encode(): wrong}
        )
        assert response.status_code == 401, wrong
    response = await door.client.post(f"/{door.platform}", content=call.body)
    assert response.status_code == 401
    assert nothing_is_stored(store)


async def test_a_message_that_comes_three_times_is_kept_once(
    door: Door, store: Store, clock: Clock
) -> None:
    for _ in range(3):
        await door.replay("text")
    (message,) = handled(store, clock)
    assert message.text == "wat is een vonnis?"
    clock.forward(days=7)
    await door.replay("text")
    assert handled(store, clock) == []


async def test_messages_that_overtook_each_other_are_put_in_order(
    door: Door, store: Store, clock: Clock
) -> None:
    bodies = [door.say(f"bericht {number}", number) for number in range(4)]
    for number in (1, 0, 3, 2):
        await door.bring_body(bodies[number])
    assert [m.text for m in handled(store, clock)] == [f"bericht {n}" for n in range(4)]


async def test_an_edit_before_the_answer_changes_the_message_and_comes_once(
    door: Door, store: Store, clock: Clock
) -> None:
    await door.replay("text")
    await door.replay("edited")
    (message,) = handled(store, clock)
    assert (message.kind, message.text) == (Kind.TEXT, "wat is een dagvaarding?")
    await door.replay("edited")
    assert handled(store, clock) == []


async def test_an_edit_after_the_answer_is_told_to_the_dialogue(
    door: Door, store: Store, clock: Clock
) -> None:
    await door.replay("text")
    handled(store, clock)
    for _ in range(2):
        await door.replay("edited")
    (message,) = handled(store, clock)
    assert (message.media, message.text) == ("edited", "wat is een dagvaarding?")


async def test_an_edit_that_changes_no_word_says_nothing(
    door: Door, store: Store, clock: Clock
) -> None:
    await door.replay("text")
    handled(store, clock)
    if door.platform == "telegram":  # only Telegram tells of such edits
        await door.replay("edited_same_text")
    assert handled(store, clock) == []


async def test_without_a_database_the_platform_is_asked_to_come_back(
    door: Door, store: Store, clock: Clock
) -> None:
    with store.engine.begin() as connection:
        connection.execute(sa.text("ALTER TABLE inbox RENAME TO away"))
    assert await door.bring_body(payload(door.platform, "text")) == 503
    with store.engine.begin() as connection:
        connection.execute(sa.text("ALTER TABLE away RENAME TO inbox"))
    await door.replay("text")
    assert len(handled(store, clock)) == 1


async def test_what_is_no_json_or_far_too_long_is_refused(door: Door, store: Store) -> None:
    for body, status in (
        (b"{", 400),
        (b"[]", 200),
        (b"7", 200),
        (b" " * (door.largest + 1), 413),
    ):
        signed = _signed(door, body)
        assert await door.bring(signed) == status
    assert nothing_is_stored(store)


def _signed(door: Door, body: bytes) -> Call:
    """These very bytes, with a header that is right."""
    if door.platform == "telegram":
        return Call(body, {TELEGRAM_HEADER: SECRET})
    from bot.channels.whatsapp.endpoint import signature
    from standins.whatsapp import SECRET as APP_SECRET

    return Call(body, {WHATSAPP_HEADER: signature(APP_SECRET, body)})


async def test_what_cannot_be_read_is_logged_as_a_number_only(
    door: Door, caplog: pytest.LogCaptureFixture
) -> None:
    body = json.loads(raw(door.platform, "text"))
    if door.platform == "telegram":
        del body["message"]["chat"]
    else:
        del body["entry"][0]["changes"][0]["value"]["messages"][0]["timestamp"]
    assert await door.bring_body(body) == 200
    said = [record.getMessage() for record in caplog.records if "unread" in record.getMessage()]
    assert said == [f"{door.platform}: unread 1, errors ()"]
