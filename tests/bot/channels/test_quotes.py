"""What a quote and a forward mean: an answer under an older question is for that one; a forwarded text
is somebody else's, and a cry in it is asked about."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from bot.channels.adapter import Batch
from bot.channels.receiving import Platform, store_batch
from bot.channels.telegram.adapter import TelegramAdapter
from bot.channels.whatsapp.adapter import WhatsAppAdapter
from bot.horen import hoor
from casefile.gesprek.feiten import Context
from casefile.messages import Button, Incoming, Kind, Reply
from casefile.noodpoort.nood import Nood
from casefile.storage.unit_of_work import Store
from standins.whatsapp import PHONE_ID
from tests.bot.channels.payloads import payload
from tests.bot.channels.stored import handled
from tests.casefile.doorverwijzing.huurder import WithoutRasa
from tests.conftest import Clock

NOW = datetime(2026, 11, 29, 11, tzinfo=timezone.utc)
OURS = {"whatsapp": "wamid.OURS1", "telegram": "60"}
PERSON = {"whatsapp": "31612345678", "telegram": "5550123"}


def read(channel: str, name: str) -> Batch:
    adapter = TelegramAdapter() if channel == "telegram" else WhatsAppAdapter("Kies", PHONE_ID)
    return adapter.read(payload(channel, name))


@pytest.mark.parametrize("channel", ["whatsapp", "telegram"])
def test_words_under_a_bubble_of_ours_know_which_one(
    store: Store, clock: Clock, channel: str
) -> None:
    with store.unit() as unit:
        conversation = unit.addresses.conversation(channel, (PERSON[channel],))
        reply = Reply("Mag ik dit sturen?", (Button("Ja", "/ja"),))
        row = unit.outbox.add_reply(conversation.id, channel, reply, written_by="bot")
        unit.outbox.sent(row, OURS[channel])
        token = unit.outbox.token(row)
    store_batch(store, Platform(channel), read(channel, "quoted"))
    (message,) = handled(store, clock)
    assert (message.text, message.onder) == ("ja die is goed", token)


@pytest.mark.parametrize("channel", ["whatsapp", "telegram"])
def test_a_forwarded_cry_is_a_question_about_who_forwards_it(channel: str) -> None:
    (received,) = read(channel, "forwarded").received
    assert received.message.doorgestuurd and received.message.kind is Kind.TEXT
    heard = hoor(received.message, WithoutRasa(), Context(), NOW)
    assert heard.noden == () and heard.misschien[0] is Nood.ZELFDODING
    own = Incoming("x", Kind.TEXT, text=received.message.text)
    assert hoor(own, WithoutRasa(), Context(), NOW).noden[0] is Nood.ZELFDODING
