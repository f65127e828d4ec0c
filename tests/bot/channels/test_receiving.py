"""The same news told by many at once, to either database, is kept once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.channels.adapter import Batch, Received
from bot.channels.receiving import Platform, store_batch
from bot.channels.whatsapp import statuses
from bot.channels.whatsapp.adapter import WhatsAppAdapter, two_people
from casefile.messages import Button, Incoming, Kind, Reply
from casefile.storage import schema
from casefile.storage.unit_of_work import Store
from tests.bot.channels.payloads import payload

ADAPTER = WhatsAppAdapter("Kies hier")
WHATSAPP = Platform("whatsapp", settle=timedelta(0), statuses=statuses.apply, two_people=two_people)


def store_at_once(store: Store, batch: Batch, times: int) -> int:
    def one(_: int) -> int:
        return len(store_batch(store, WHATSAPP, batch).new)

    with ThreadPoolExecutor(times) as pool:
        return sum(pool.map(one, range(times)))


def test_eight_deliveries_at_once_of_a_new_person_are_one_message(any_store: Store) -> None:
    batch = ADAPTER.read(payload("whatsapp", "text_with_user_id"))
    assert store_at_once(any_store, batch, 8) == 1
    with any_store.engine.connect() as connection:
        for table in (schema.conversation, schema.inbox, schema.address):
            assert connection.execute(sa.select(sa.func.count()).select_from(table)).scalar() == 1


def test_statuses_of_one_message_at_once_leave_the_furthest(any_store: Store) -> None:
    with any_store.unit() as unit:
        conversation = unit.conversations.find_or_create("whatsapp", "316")
        row_id = unit.outbox.add_reply(conversation.id, "whatsapp", Reply("x"), "bot")
        table = schema.outbox
        token = unit.connection.execute(sa.select(table.c.token)).scalar()
    body = payload("whatsapp", "statuses_out_of_order")
    for status in body["entry"][0]["changes"][0]["value"]["statuses"]:
        status["biz_opaque_callback_data"] = f"{token}.0.1"
    store_at_once(any_store, ADAPTER.read(body), 4)
    with any_store.engine.connect() as connection:
        row = connection.execute(sa.select(table).where(table.c.id == row_id)).one()
    assert (row.status, row.delivery) == ("sent", "read")


@pytest.mark.parametrize(("known", "kind"), [(True, Kind.TAP), (False, Kind.TEXT)])
def test_a_tap_tells_under_which_reply_the_button_stood(
    store: Store, known: bool, kind: Kind
) -> None:
    """Also where the button is too old to be known: then its title is no answer to what is new."""
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("whatsapp", "316")
        reply = Reply("Mag het?", (Button("Ja", "/ja"),))
        row = unit.outbox.add_reply(conversation.id, "whatsapp", reply, "bot")
        token = unit.outbox.token(row) if known else "verdwenen"
    tap = Incoming("w1", Kind.TAP, text="Ja")
    store_batch(store, WHATSAPP, Batch((Received(("316",), tap, 1, tapped=f"{token}:0"),)))
    with store.unit() as unit:
        claimed = unit.inbox.claim()
    assert claimed is not None
    assert (claimed.message.onder, claimed.message.kind) == (token, kind)
