"""Counts and ages for whoever keeps it running; never a name, a number or a word of anybody."""

from __future__ import annotations

from starlette.testclient import TestClient

from bot.metrics import create_app
from casefile.messages import Incoming, Kind, Reply
from casefile.storage.unit_of_work import Store
from tests.conftest import Clock

PRIVATE = ("0612345678", "ik ben bang voor jan", "geheim antwoord")


def fill(store: Store) -> None:
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("whatsapp", PRIVATE[0])
        unit.inbox.add(conversation.id, "whatsapp", Incoming("m1", Kind.TEXT, text=PRIVATE[1]))
        unit.outbox.add_reply(conversation.id, "whatsapp", Reply(PRIVATE[2]), "bot")
        dead = unit.outbox.add_reply(conversation.id, "whatsapp", Reply("weg"), "bot")
        unit.outbox.dead(dead, "131026")
        unit.channel_states.set_trouble("whatsapp", "131042")


def test_what_waits_and_what_is_wrong_is_told_and_nobody_is_named(
    store: Store, clock: Clock
) -> None:
    fill(store)
    clock.forward(seconds=90)
    text = TestClient(create_app(store)).get("/metrics").text
    assert "woonkans_inbox_waiting 1" in text
    assert "woonkans_inbox_oldest_seconds 90" in text
    assert 'woonkans_outbox_waiting{channel="whatsapp"} 1' in text
    assert 'woonkans_outbox_dead{channel="whatsapp"} 1' in text
    assert 'woonkans_channel_trouble{channel="whatsapp",code="131042"} 1' in text
    assert not any(private in text for private in PRIVATE)


def test_ready_names_the_programs_that_are_silent(store: Store, clock: Clock) -> None:
    client = TestClient(create_app(store))
    assert client.get("/levend").status_code == 200
    answer = client.get("/gezond")
    assert (answer.status_code, answer.text) == (503, "silent: worker, sender, reader, keeper")
    with store.unit() as unit:
        for name in ("worker", "sender", "reader", "keeper"):
            unit.heartbeats.beat(name)
    assert client.get("/gezond").status_code == 200
    clock.forward(minutes=4)
    assert client.get("/gezond").status_code == 503
