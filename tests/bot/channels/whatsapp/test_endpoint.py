"""The webhook: only Meta gets in, batches and duplicates are kept once, people are recognised."""

from __future__ import annotations

import json

import httpx
import pytest
import sqlalchemy as sa

from casefile.messages import Button, Incoming, Kind, Reply
from casefile.storage import schema
from casefile.storage.unit_of_work import Store
from tests.bot.channels.payloads import payload, raw
from tests.conftest import Clock
from tests.standins.whatsapp import SECRET, VERIFY, WhatsAppStandIn

PHONE, USER = "31612345678", "NL.13491208655302741918"


def rows(store: Store, table: sa.Table) -> int:
    with store.engine.connect() as connection:
        count: int = connection.execute(sa.select(sa.func.count()).select_from(table)).scalar()
        return count


def waiting(store: Store, clock: Clock) -> list[Incoming]:
    clock.forward(seconds=1)
    messages = []
    with store.unit() as unit:
        while row := unit.inbox.claim():
            unit.inbox.done(row.id)
            messages.append(row.message)
    return messages


async def post(client: httpx.AsyncClient, body: bytes, secret: str = SECRET) -> int:
    call = WhatsAppStandIn.call(json.loads(body), secret)
    response = await client.post("/whatsapp", content=call.body, headers=call.headers)
    return response.status_code


async def replay(client: httpx.AsyncClient, name: str) -> None:
    assert await post(client, raw("whatsapp", name)) == 200


async def test_verification_echoes_the_challenge_only_for_our_token(
    webhooks: httpx.AsyncClient,
) -> None:
    asked = {"hub.mode": "subscribe", "hub.verify_token": VERIFY, "hub.challenge": "1158201444"}
    response = await webhooks.get("/whatsapp", params=asked)
    assert (response.status_code, response.text) == (200, "1158201444")
    assert response.headers["content-type"].startswith("text/plain")
    for change in (
        {"hub.verify_token": "x"},
        {"hub.verify_token": "ë"},
        {"hub.mode": "unsubscribe"},
    ):
        assert (await webhooks.get("/whatsapp", params=asked | change)).status_code == 403


async def test_a_wrong_signature_is_refused_and_leaves_no_trace(
    webhooks: httpx.AsyncClient, store: Store
) -> None:
    good = WhatsAppStandIn.call(payload("whatsapp", "text"))
    signature = good.headers["x-hub-signature-256"]
    wrong = [
        b"",
        b"sha256=",
        signature[:-1].encode(),
        signature.upper().encode(),
        b"sha256=\xff\xee",
        signature[7:].encode(),
    ]
    for header in wrong:
        response = await webhooks.post(
            "/whatsapp", content=good.body, headers={b"x-hub-signature-256": header}
        )
        assert response.status_code == 401
    changed = good.body.replace(b"vonnis", b"Vonnis")
    response = await webhooks.post("/whatsapp", content=changed, headers=good.headers)
    assert response.status_code == 401
    assert await post(webhooks, raw("whatsapp", "text"), secret="other") == 401
    assert (await webhooks.post("/whatsapp", content=good.body)).status_code == 401
    assert rows(store, schema.inbox) == rows(store, schema.conversation) == 0


async def test_a_batch_is_kept_whole_and_a_duplicate_once(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock
) -> None:
    await replay(webhooks, "batch_of_3")
    await replay(webhooks, "duplicate")
    await replay(webhooks, "batch_of_3")
    said = [message.text for message in waiting(store, clock)]
    assert sorted(said) == ["goedemorgen", "hallo", "hallo", "ik heb een brief"]
    clock.forward(days=7)
    await replay(webhooks, "batch_of_3")
    assert waiting(store, clock) == []


async def test_messages_in_the_wrong_order_are_put_right(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock, whatsapp: WhatsAppStandIn
) -> None:
    events = [whatsapp.say(PHONE, f"bericht {n}", timestamp=str(1795424400 + n)) for n in range(4)]
    for event in (events[2], events[0], events[3], events[1]):
        await post(webhooks, json.dumps(whatsapp.body(event)).encode())
    assert [m.text for m in waiting(store, clock)] == [f"bericht {n}" for n in range(4)]


async def test_a_person_with_and_without_a_number_is_one_person(
    webhooks: httpx.AsyncClient, store: Store
) -> None:
    await replay(webhooks, "text_without_number")
    await replay(webhooks, "text_with_user_id")  # now both are known
    await replay(webhooks, "text")  # and the number alone
    assert rows(store, schema.conversation) == 1
    with store.read() as unit:
        conversation = unit.addresses.find("whatsapp", PHONE)
        assert conversation is not None
        assert unit.addresses.of(conversation.id) == [USER, PHONE]


async def test_two_conversations_that_prove_to_be_one_are_joined_and_nothing_is_lost(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock
) -> None:
    await replay(webhooks, "text")  # by number
    await replay(webhooks, "text_without_number")  # by user id: somebody else, for all we know
    assert rows(store, schema.conversation) == 2
    await replay(webhooks, "text_with_user_id")
    assert rows(store, schema.conversation) == 1
    assert [message.text for message in waiting(store, clock)] == [
        "wat is een vonnis?",
        "hallo",
        "hallo",
    ]


async def test_a_row_of_a_list_means_what_it_meant_in_our_own_reply(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock, whatsapp: WhatsAppStandIn
) -> None:
    await replay(webhooks, "text")
    with store.unit() as unit:
        conversation = unit.conversations.find("whatsapp", PHONE)
        assert conversation is not None
        reply = Reply("?", (Button("Ja", '/geef_antwoord{"waarde":"ja"}'),))
        unit.outbox.add_reply(conversation.id, "whatsapp", reply, "bot")
        row = unit.outbox.lease(("whatsapp",))
        assert row is not None
    chosen = payload("whatsapp", "list")
    message = chosen["entry"][0]["changes"][0]["value"]["messages"][0]
    message["interactive"]["list_reply"]["id"] = f"{row.token}:0"
    await post(webhooks, json.dumps(chosen).encode())
    assert waiting(store, clock)[-1].payload == '/geef_antwoord{"waarde":"ja"}'
    message["id"] += "x"
    message["interactive"]["list_reply"]["id"] = '/geef_antwoord{"waarde":"ja"}'
    await post(webhooks, json.dumps(chosen).encode())
    (typed,) = waiting(store, clock)
    assert (typed.kind, typed.payload, typed.text) == (Kind.TEXT, None, "Weet ik niet")


async def test_a_deleted_message_is_not_read_if_we_are_in_time(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock
) -> None:
    await replay(webhooks, "text")
    await replay(webhooks, "deleted")
    (message,) = waiting(store, clock)
    assert (message.kind, message.text) == (Kind.DELETED, "")


async def test_read_and_typing_are_shown(
    webhooks: httpx.AsyncClient, whatsapp: WhatsAppStandIn
) -> None:
    await replay(webhooks, "batch_of_3")
    assert len(whatsapp.read) == 2  # the last message of each of two people


async def test_without_a_database_meta_is_asked_to_come_back(
    webhooks: httpx.AsyncClient, store: Store
) -> None:
    with store.engine.begin() as connection:
        connection.execute(sa.text("ALTER TABLE inbox RENAME TO away"))
    assert await post(webhooks, raw("whatsapp", "batch_of_3")) == 503
    with store.engine.begin() as connection:
        connection.execute(sa.text("ALTER TABLE away RENAME TO inbox"))
    await replay(webhooks, "batch_of_3")


@pytest.mark.parametrize(
    "name", ["unsupported", "unknown_type", "voice", "sticker", "contact_card"]
)
async def test_whatever_a_person_sends_is_a_message(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock, name: str
) -> None:
    await replay(webhooks, name)
    (message,) = waiting(store, clock)
    assert message.kind is Kind.MEDIA
