"""The webhook: only Telegram itself gets in, everything is kept once, a tap means what we meant."""

from __future__ import annotations

import httpx
import pytest
import sqlalchemy as sa

from casefile.messages import Button, Incoming, Kind, Reply
from casefile.storage import schema
from casefile.storage.unit_of_work import Store
from tests.bot.channels.conftest import SECRET
from tests.bot.channels.payloads import payload, raw
from tests.conftest import Clock
from tests.standins.telegram import TelegramStandIn

HEADER = "x-telegram-bot-api-secret-token"
CHAT = 5550123


def rows(store: Store, table: sa.Table) -> int:
    with store.engine.connect() as connection:
        count: int = connection.execute(sa.select(sa.func.count()).select_from(table)).scalar()
        return count


def waiting(store: Store, clock: Clock) -> list[Incoming]:
    """What the worker would get, in its order."""
    clock.forward(seconds=1)
    messages = []
    with store.unit() as unit:
        while row := unit.inbox.claim():
            unit.inbox.done(row.id)
            messages.append(row.message)
    return messages


async def post(client: httpx.AsyncClient, body: bytes, secret: str = SECRET) -> int:
    response = await client.post("/telegram", content=body, headers={HEADER: secret})
    return response.status_code


@pytest.mark.parametrize(
    "secret", ["", "wrong", SECRET + "x", SECRET[:-1], "ë\u00ff".encode().decode("latin-1")]
)
async def test_a_wrong_secret_is_refused_and_leaves_no_trace(
    webhooks: httpx.AsyncClient, store: Store, secret: str
) -> None:
    headers = {HEADER.encode(): secret.encode("latin-1")}
    response = await webhooks.post("/telegram", content=raw("telegram", "text"), headers=headers)
    assert response.status_code == 401
    assert rows(store, schema.inbox) == rows(store, schema.conversation) == 0
    response = await webhooks.post("/telegram", content=raw("telegram", "text"))
    assert response.status_code == 401


async def test_a_message_is_stored_once(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock
) -> None:
    for _ in range(3):
        assert await post(webhooks, raw("telegram", "text")) == 200
    (message,) = waiting(store, clock)
    assert message.text == "wat is een vonnis?"


async def test_messages_that_overtook_each_other_are_put_in_order(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock, telegram: TelegramStandIn
) -> None:
    updates = [telegram.say(CHAT, f"bericht {n}") for n in range(4)]
    for update in (updates[1], updates[0], updates[3], updates[2]):
        call = telegram.call(update, SECRET)
        await webhooks.post("/telegram", content=call.body, headers=call.headers)
    assert [m.text for m in waiting(store, clock)] == [f"bericht {n}" for n in range(4)]


async def test_a_tap_means_what_the_button_meant_in_our_own_reply(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock, telegram: TelegramStandIn
) -> None:
    token = offer(store, str(CHAT), Button("Ja", '/geef_antwoord{"waarde":"ja"}'))
    await tap(webhooks, telegram, CHAT, f"{token}:0")
    (message,) = waiting(store, clock)
    assert (message.kind, message.payload) == (Kind.TAP, '/geef_antwoord{"waarde":"ja"}')


@pytest.mark.parametrize("data", ["/geef_antwoord", "x", ":0", "TOKEN:7", "TOKEN:-1", "TOKEN:0x"])
async def test_a_made_up_button_is_no_command(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock, telegram: TelegramStandIn, data: str
) -> None:
    token = offer(store, str(CHAT), Button("Ja", "/bevestig"))
    await tap(webhooks, telegram, CHAT, data.replace("TOKEN", token))
    assert waiting(store, clock) == []


async def test_the_button_of_somebody_else_is_no_command(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock, telegram: TelegramStandIn
) -> None:
    token = offer(store, "999", Button("Ja", "/bevestig"))
    await tap(webhooks, telegram, CHAT, f"{token}:0")
    assert waiting(store, clock) == []


async def test_a_button_pressed_twice_counts_once_and_its_buttons_go(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock, telegram: TelegramStandIn
) -> None:
    token = offer(store, str(CHAT), Button("Ja", "/bevestig"), Button("Nee", "/ontken"))
    await tap(webhooks, telegram, CHAT, f"{token}:0")
    await tap(webhooks, telegram, CHAT, f"{token}:0")
    assert [message.payload for message in waiting(store, clock)] == ["/bevestig"]
    done = [method for method, _ in telegram.calls]
    assert done.count("answerCallbackQuery") == 2 and "editMessageReplyMarkup" in done
    assert "sendChatAction" in done


async def test_an_old_button_gets_a_kind_word(
    webhooks: httpx.AsyncClient, telegram: TelegramStandIn
) -> None:
    await tap(webhooks, telegram, CHAT, "gone:0")
    ((_, data),) = [call for call in telegram.calls if call[0] == "answerCallbackQuery"]
    assert data["text"] == "Deze knop werkt niet meer. Typ je vraag."


async def test_an_edit_before_the_answer_changes_the_message_and_later_says_so(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock
) -> None:
    await post(webhooks, raw("telegram", "text"))
    await post(webhooks, raw("telegram", "edited"))
    (message,) = waiting(store, clock)
    assert (message.kind, message.text) == (Kind.TEXT, "wat is een dagvaarding?")
    edited = payload("telegram", "edited")
    edited["edited_message"]["edit_date"] += 60
    response = await webhooks.post("/telegram", json=edited, headers={HEADER: SECRET})
    assert response.status_code == 200
    (message,) = waiting(store, clock)
    assert (message.kind, message.media) == (Kind.MEDIA, "edited")


async def test_a_group_is_refused_politely_and_kept_nowhere(
    webhooks: httpx.AsyncClient, store: Store, telegram: TelegramStandIn
) -> None:
    await post(webhooks, raw("telegram", "group_message"))
    assert [sent.text.split(".")[0] for sent in telegram.sent] == ["Ik praat niet in een groep"]
    assert ("leaveChat", {"chat_id": "-1001234567890"}) in telegram.calls
    assert rows(store, schema.inbox) == rows(store, schema.conversation) == 0


async def test_who_blocks_us_has_stopped(webhooks: httpx.AsyncClient, store: Store) -> None:
    await post(webhooks, raw("telegram", "text"))
    await post(webhooks, raw("telegram", "blocked"))
    with store.read() as unit:
        conversation = unit.conversations.find("telegram", str(CHAT))
        assert conversation is not None and conversation.stopped


async def test_without_a_database_telegram_is_asked_to_come_back(
    webhooks: httpx.AsyncClient, store: Store
) -> None:
    with store.engine.begin() as connection:
        connection.execute(sa.text("ALTER TABLE inbox RENAME TO away"))
    assert await post(webhooks, raw("telegram", "text")) == 503
    with store.engine.begin() as connection:
        connection.execute(sa.text("ALTER TABLE away RENAME TO inbox"))
    assert await post(webhooks, raw("telegram", "text")) == 200


async def test_what_is_no_json_or_far_too_long_is_refused(webhooks: httpx.AsyncClient) -> None:
    assert await post(webhooks, b"{") == 400
    assert await post(webhooks, b"[]") == 200
    assert await post(webhooks, b" " * 1_000_001) == 413


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
