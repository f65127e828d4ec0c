"""Counts and ages for whoever keeps it running; never a name, a number or a word of anybody."""

from __future__ import annotations

from prometheus_client.parser import text_string_to_metric_families
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
    answer = TestClient(create_app(store)).get("/metrics")
    told = read(answer.text)
    assert told["woonkans_inbox_waiting", ()] == 1
    assert told["woonkans_inbox_oldest_seconds", ()] == 90
    assert told["woonkans_outbox_waiting", ("whatsapp",)] == 1
    assert told["woonkans_outbox_dead", ("whatsapp",)] == 1
    assert told["woonkans_channel_trouble", ("whatsapp", "131042")] == 1
    assert not any(private in answer.text for private in PRIVATE)
    assert answer.headers["content-type"].startswith("text/plain; version=")


def read(text: str) -> dict[tuple[str, tuple[str, ...]], float]:
    """As Prometheus reads it; a line that it cannot read raises."""
    return {
        (sample.name, tuple(value for _, value in sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def test_a_label_of_any_letters_breaks_no_line(store: Store) -> None:
    code = 'a"b\\c\nd 1'
    with store.unit() as unit:
        unit.channel_states.set_trouble("whatsapp", code)
    told = read(TestClient(create_app(store)).get("/metrics").text)
    assert told["woonkans_channel_trouble", ("whatsapp", code)] == 1


def test_only_our_own_figures_are_told_and_labels_are_no_free_text(store: Store) -> None:
    fill(store)
    text = TestClient(create_app(store)).get("/metrics").text
    families = list(text_string_to_metric_families(text))
    assert all(family.name.startswith("woonkans_") and family.documentation for family in families)
    labels = {name for family in families for sample in family.samples for name in sample.labels}
    assert labels <= {"channel", "code", "program", "quantile"}


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
