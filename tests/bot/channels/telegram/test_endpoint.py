"""Telegram's webhook: a tap means what we meant, groups are refused, who blocks us has stopped."""

from __future__ import annotations

import httpx
import pytest
import sqlalchemy as sa

from casefile.messages import Button, Kind, Reply
from casefile.storage import schema
from casefile.storage.unit_of_work import Store
from standins.telegram import TelegramStandIn
from tests.bot.channels.conftest import SECRET
from tests.bot.channels.payloads import raw
from tests.bot.channels.stored import handled, nothing_is_stored
from tests.conftest import Clock

HEADER = "x-telegram-bot-api-secret-token"
CHAT = 5550123


async def post(client: httpx.AsyncClient, body: bytes, secret: str = SECRET) -> int:
    response = await client.post("/telegram", content=body, headers={HEADER: secret})
    return response.status_code


async def test_a_tap_means_what_the_button_meant_in_our_own_reply(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock, telegram: TelegramStandIn
) -> None:
    token = offer(store, str(CHAT), Button("Ja", '/geef_antwoord{"waarde":"ja"}'))
    await tap(webhooks, telegram, CHAT, f"{token}:0")
    (message,) = handled(store, clock)
    assert (message.kind, message.payload) == (Kind.TAP, '/geef_antwoord{"waarde":"ja"}')


@pytest.mark.parametrize("data", ["/geef_antwoord", "x", ":0", "TOKEN:7", "TOKEN:-1", "TOKEN:0x"])
async def test_a_made_up_button_is_no_command(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock, telegram: TelegramStandIn, data: str
) -> None:
    token = offer(store, str(CHAT), Button("Ja", "/bevestig"))
    await tap(webhooks, telegram, CHAT, data.replace("TOKEN", token))
    assert handled(store, clock) == []


async def test_the_button_of_somebody_else_is_no_command(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock, telegram: TelegramStandIn
) -> None:
    token = offer(store, "999", Button("Ja", "/bevestig"))
    await tap(webhooks, telegram, CHAT, f"{token}:0")
    assert handled(store, clock) == []


async def test_a_button_pressed_twice_counts_once_and_its_buttons_go(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock, telegram: TelegramStandIn
) -> None:
    token = offer(store, str(CHAT), Button("Ja", "/bevestig"), Button("Nee", "/ontken"))
    await tap(webhooks, telegram, CHAT, f"{token}:0")
    await tap(webhooks, telegram, CHAT, f"{token}:0")
    assert [message.payload for message in handled(store, clock)] == ["/bevestig"]
    done = [method for method, _ in telegram.calls]
    assert done.count("answerCallbackQuery") == 2 and "editMessageReplyMarkup" in done
    assert "sendChatAction" in done


async def test_an_old_button_gets_a_kind_word(
    webhooks: httpx.AsyncClient, telegram: TelegramStandIn
) -> None:
    await tap(webhooks, telegram, CHAT, "gone:0")
    ((_, data),) = [call for call in telegram.calls if call[0] == "answerCallbackQuery"]
    assert data["text"] == "Deze knop werkt niet meer. Typ je vraag."


async def test_a_group_is_refused_politely_and_kept_nowhere(
    webhooks: httpx.AsyncClient, store: Store, telegram: TelegramStandIn
) -> None:
    await post(webhooks, raw("telegram", "group_message"))
    assert [sent.text.split(".")[0] for sent in telegram.sent] == ["Ik praat niet in een groep"]
    assert ("leaveChat", {"chat_id": "-1001234567890"}) in telegram.calls
    assert nothing_is_stored(store)


async def test_who_blocks_us_has_stopped(webhooks: httpx.AsyncClient, store: Store) -> None:
    await post(webhooks, raw("telegram", "text"))
    await post(webhooks, raw("telegram", "blocked"))
    with store.read() as unit:
        conversation = unit.conversations.find("telegram", str(CHAT))
        assert conversation is not None and conversation.stopped


def offer(store: Store, chat: str, *buttons: Button) -> str:
    """A reply with buttons that was sent to this chat; its token."""
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("telegram", chat)
        row_id = unit.outbox.add_reply(conversation.id, "telegram", Reply("?", buttons), "bot")
        unit.outbox.sent(row_id, "21")
        table = schema.outbox
        return str(
            unit.connection.execute(sa.select(table.c.token).where(table.c.id == row_id)).scalar()
        )


async def tap(client: httpx.AsyncClient, telegram: TelegramStandIn, chat: int, data: str) -> None:
    call = telegram.call(telegram.tap_data(chat, 21, data), SECRET)
    response = await client.post("/telegram", content=call.body, headers=call.headers)
    assert response.status_code == 200
