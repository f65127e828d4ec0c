"""WhatsApp's webhook: verification, whole batches, people recognised, edits and deletions."""

from __future__ import annotations

import json

import httpx
import pytest

from bot.channels.whatsapp.adapter import WhatsAppAdapter, two_people
from bot.channels.whatsapp.endpoint import SIGNATURE_HEADER, signature
from casefile.messages import HUURDER, Button, Kind, Reply
from casefile.storage import schema
from casefile.storage.unit_of_work import Store
from standins.whatsapp import SECRET, VERIFY, WhatsAppStandIn
from tests.bot.channels.payloads import payload, raw
from tests.bot.channels.stored import handled, nothing_is_stored, rows
from tests.conftest import Clock

PHONE, USER = "31612345678", "NL.13491208655302741918"


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


async def test_the_signature_is_of_the_raw_body(webhooks: httpx.AsyncClient, store: Store) -> None:
    good = WhatsAppStandIn.call(payload("whatsapp", "text"))
    changed = good.body.replace(b"vonnis", b"Vonnis")
    response = await webhooks.post("/whatsapp", content=changed, headers=good.headers)
    assert response.status_code == 401
    assert await post(webhooks, raw("whatsapp", "text"), secret="other") == 401
    assert nothing_is_stored(store)


async def test_a_batch_is_kept_whole_and_a_duplicate_once(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock
) -> None:
    await replay(webhooks, "batch_of_3")
    await replay(webhooks, "duplicate")
    await replay(webhooks, "batch_of_3")
    said = [message.text for message in handled(store, clock)]
    assert sorted(said) == ["goedemorgen", "hallo", "hallo", "ik heb een brief"]
    clock.forward(days=7)
    await replay(webhooks, "batch_of_3")
    assert handled(store, clock) == []


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
    assert [message.text for message in handled(store, clock)] == [
        "wat is een vonnis?",
        "hallo",
        "hallo",
    ]


async def test_a_number_that_passed_to_somebody_else_shows_them_nothing(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock
) -> None:
    await replay(webhooks, "text_with_user_id")
    await replay(webhooks, "text_of_the_new_owner_of_the_number")
    await replay(webhooks, "text")  # the number alone: of who has it now
    with store.read() as unit:
        hers, his = unit.addresses.find("whatsapp", USER), unit.addresses.find("whatsapp", PHONE)
        assert hers is not None and his is not None and hers.id != his.id
        assert unit.addresses.of(hers.id) == [USER]


async def test_a_changed_number_goes_on_with_the_conversation(
    webhooks: httpx.AsyncClient, store: Store
) -> None:
    await replay(webhooks, "text_with_user_id")
    with store.read() as unit:
        before = unit.addresses.find("whatsapp", USER)
    await replay(webhooks, "number_changed")
    with store.read() as unit:
        after = unit.addresses.find("whatsapp", "31600000001")
        assert before is not None and after is not None and before.id == after.id
        assert unit.addresses.find("whatsapp", PHONE) is None


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
    assert handled(store, clock)[-1].payload == '/geef_antwoord{"waarde":"ja"}'
    message["id"] += "x"
    message["interactive"]["list_reply"]["id"] = '/geef_antwoord{"waarde":"ja"}'
    await post(webhooks, json.dumps(chosen).encode())
    (typed,) = handled(store, clock)
    assert (typed.kind, typed.payload, typed.text) == (Kind.TEXT, None, "Weet ik niet")


@pytest.mark.parametrize("order", [("text", "deleted"), ("deleted", "text")])
async def test_a_deleted_message_is_not_read_if_we_are_in_time(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock, order: tuple[str, str]
) -> None:
    for name in (*order, *order):
        await replay(webhooks, name)
    assert all((m.kind, m.text) == (Kind.DELETED, "") for m in handled(store, clock))


async def test_an_edited_caption_keeps_the_picture(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock
) -> None:
    await replay(webhooks, "image_with_caption")
    await replay(webhooks, "edited_caption")
    (message,) = handled(store, clock)
    assert (message.media, message.text) == ("image", "deze brief kreeg ik van de deurwaarder")


async def test_faults_of_our_account_are_logged_by_their_code(
    webhooks: httpx.AsyncClient, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    await replay(webhooks, "errors_of_our_account")
    assert "whatsapp: unread 0, errors (130429,)" in caplog.messages
    assert nothing_is_stored(store)


async def test_read_and_typing_are_shown(
    webhooks: httpx.AsyncClient, whatsapp: WhatsAppStandIn
) -> None:
    await replay(webhooks, "batch_of_3")
    assert len(whatsapp.read) == 2  # the last message of each of two people


@pytest.mark.parametrize(
    "name", ["unsupported", "unknown_type", "voice", "sticker", "contact_card"]
)
async def test_whatever_a_person_sends_is_a_message(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock, name: str
) -> None:
    await replay(webhooks, name)
    (message,) = handled(store, clock)
    assert message.kind is Kind.MEDIA


async def test_half_a_character_refuses_no_batch(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock
) -> None:
    body = raw("whatsapp", "half_characters")
    headers = {SIGNATURE_HEADER: signature(SECRET, body)}
    response = await webhooks.post("/whatsapp", content=body, headers=headers)
    assert response.status_code == 200
    said = [message.text for message in handled(store, clock)]
    assert said == ["eerste", "half \ufffd teken", "laatste"]


async def test_after_a_change_of_user_id_the_old_number_hears_nothing(store: Store) -> None:
    """A new id comes with a new number; the old one may be somebody else's tomorrow."""
    with store.unit() as unit:
        person = unit.addresses.conversation("whatsapp", ("NL.13491208655302741918", "31612345678"))
        (renamed,) = WhatsAppAdapter("Kies").read(payload("whatsapp", "user_id_changed")).renamed
        unit.addresses.rename("whatsapp", renamed.old, renamed.new, two_people)
        assert unit.addresses.of(person.id) == ["BE.2200000000000000001"]
        assert unit.addresses.find("whatsapp", "31612345678") is None


async def test_a_message_that_is_deleted_after_the_answer_is_gone_for_staff(
    webhooks: httpx.AsyncClient, store: Store, clock: Clock
) -> None:
    await replay(webhooks, "text")
    (message,) = handled(store, clock)
    with store.unit() as unit:
        conversation = unit.addresses.find("whatsapp", "31612345678")
        assert conversation is not None
        unit.transcript.add(conversation.id, HUURDER, {"text": message.text})
        unit.transcript.add(conversation.id, "bot", {"text": "antwoord"})
    await replay(webhooks, "deleted")
    with store.read() as unit:
        mine, answer = unit.transcript.lines(conversation.id)
    assert mine.body == {"text": "", "verborgen": "door_huurder_verwijderd"}
    assert answer.body["text"] == "antwoord"
