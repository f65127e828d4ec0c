"""The same news told by many at once, to either database, is kept once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import sqlalchemy as sa

from bot.channels.adapter import Batch
from bot.channels.receiving import store_batch
from bot.channels.whatsapp import statuses
from bot.channels.whatsapp.adapter import WhatsAppAdapter
from casefile.messages import Reply
from casefile.storage import schema
from casefile.storage.unit_of_work import Store
from tests.bot.channels.payloads import payload

ADAPTER = WhatsAppAdapter("Kies hier")


def store_at_once(store: Store, batch: Batch, times: int) -> int:
    def one(_: int) -> int:
        return len(store_batch(store, "whatsapp", batch, "", timedelta(0), statuses.apply).new)

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
