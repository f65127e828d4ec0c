"""A message whose answer was lost is not sent again when a status shows that Meta has it."""

from __future__ import annotations

import time

from bot.channels.adapter import Status
from bot.channels.whatsapp import statuses
from bot.sender import Sender
from casefile.messages import Reply
from casefile.storage.unit_of_work import Store
from standins.faults import Fault
from standins.whatsapp import WhatsAppStandIn
from tests.bot.channels.afleveren import send_next
from tests.bot.channels.stored import outbox
from tests.bot.channels.whatsapp.sending import hear, run, say, tell
from tests.conftest import Clock


def test_a_lost_answer_is_not_sent_again_when_a_status_shows_that_meta_has_it(
    sender: Sender, store: Store, clock: Clock, whatsapp: WhatsAppStandIn
) -> None:
    conversation_id = hear(store)
    whatsapp.faults.plan(Fault("lost", seconds=0.8))
    say(store, conversation_id, Reply("een"))
    say(store, conversation_id, Reply("twee"))
    run(sender)
    assert outbox(store)[0].last_error == "unsure: ReadTimeout"
    clock.forward(seconds=59)
    run(sender)
    assert [sent.text for sent in whatsapp.sent] == ["een"]  # and what comes after it waits
    tell(store, whatsapp)
    clock.forward(minutes=5)
    run(sender)
    assert [sent.text for sent in whatsapp.sent] == ["een", "twee"]
    assert [row.status for row in outbox(store)] == ["sent", "sent"]


def test_without_a_status_an_unanswered_message_goes_again(
    sender: Sender, store: Store, clock: Clock, whatsapp: WhatsAppStandIn
) -> None:
    whatsapp.faults.plan(Fault("hang", seconds=0.8))
    say(store, hear(store), Reply("een"))
    run(sender)
    assert whatsapp.sent == []
    clock.forward(seconds=61)
    run(sender)
    assert [sent.text for sent in whatsapp.sent] == ["een"]


def test_a_lost_answer_in_the_middle_of_a_long_text_goes_on_with_the_next_part(
    sender: Sender, store: Store, clock: Clock, whatsapp: WhatsAppStandIn
) -> None:
    text = "\n\n".join(f"Alinea {n}. " + "Een zin met woorden. " * 45 for n in range(9))
    whatsapp.faults.plan(Fault("lost", seconds=0.8))
    say(store, hear(store), Reply(text))
    run(sender)
    tell(store, whatsapp)
    for _ in range(5):
        run(sender)
        clock.forward(seconds=2)
    assert "".join("".join(s.text for s in whatsapp.sent).split()) == "".join(text.split())
    assert outbox(store)[0].status == "sent"


def test_a_status_that_comes_before_our_own_commit_counts(
    store: Store, whatsapp: WhatsAppStandIn
) -> None:
    conversation_id = hear(store)
    say(store, conversation_id, Reply("een"))
    token = outbox(store)[0].token
    with store.unit() as unit:
        row = unit.outbox.lease(("whatsapp",))
        assert row is not None
        statuses.apply(unit, (Status(f"{token}.0.1", "read", "wamid.1"),))
    with store.unit() as unit:
        unit.outbox.sent(row.id, "wamid.1")
        statuses.apply(unit, (Status(f"{token}.0.1", "sent", "wamid.1"),))
    assert (outbox(store)[0].status, outbox(store)[0].delivery) == ("sent", "read")


def test_a_gateway_that_gives_up_is_unsure_and_a_server_fault_is_tried_again(
    sender: Sender, store: Store, clock: Clock, whatsapp: WhatsAppStandIn
) -> None:
    whatsapp.faults.plan(Fault("http", 504), Fault("http", 500))
    say(store, hear(store), Reply("een"))
    run(sender)
    assert (outbox(store)[0].next_try_at - clock.now).total_seconds() == 60
    clock.forward(seconds=61)
    run(sender)
    assert (outbox(store)[0].next_try_at - clock.now).total_seconds() == 4
    clock.forward(seconds=5)
    run(sender)
    assert outbox(store)[0].status == "sent"


def test_a_message_that_hangs_does_not_take_longer_than_its_time_out(
    sender: Sender, store: Store, whatsapp: WhatsAppStandIn
) -> None:
    whatsapp.faults.plan(Fault("hang", seconds=2))
    say(store, hear(store), Reply("een"))
    begin = time.monotonic()
    send_next(sender)
    assert time.monotonic() - begin < 1.5
