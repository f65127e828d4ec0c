"""What Meta refuses: wait for one person, wait with everybody, try again, or say that it failed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.channels.whatsapp import statuses
from bot.channels.whatsapp.adapter import WhatsAppAdapter
from bot.channels.whatsapp.errors import judge
from bot.keeper import Keeper
from bot.sender import CHAT_TRIES, Sender
from casefile.messages import Reply
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from standins.faults import Fault
from standins.whatsapp import WhatsAppStandIn
from tests.bot.channels.afleveren import send_next
from tests.bot.channels.payloads import names, payload
from tests.bot.channels.stored import outbox
from tests.bot.channels.whatsapp.sending import hear, run, say, tell
from tests.conftest import Clock

ADAPTER = WhatsAppAdapter("Kies hier")


@pytest.mark.parametrize("late", [False, True], ids=["in the answer", "in a status"])
def test_131056_waits_one_four_sixteen_seconds(
    sender: Sender, store: Store, clock: Clock, whatsapp: WhatsAppStandIn, late: bool
) -> None:
    whatsapp.faults.plan(*[Fault("later" if late else "error", code=131056)] * 4)
    say(store, hear(store), Reply("een"))
    waits = []
    for _ in range(4):
        run(sender)
        tell(store, whatsapp)
        row = outbox(store)[0]
        waits.append((row.next_try_at - clock.now).total_seconds())
        clock.now = row.next_try_at + timedelta(milliseconds=1)
    assert waits == [1, 4, 16, 64]
    run(sender)
    assert outbox(store)[0].status == "sent"


def test_130429_makes_everybody_wait_and_costs_no_try(
    sender: Sender, store: Store, clock: Clock, whatsapp: WhatsAppStandIn
) -> None:
    first, second = hear(store), hear(store, addresses=("31687654321",))
    whatsapp.faults.plan(Fault("error", code=130429))
    say(store, first, Reply("een"))
    say(store, second, Reply("twee"))
    run(sender)
    assert whatsapp.sent == []
    clock.forward(seconds=2.5)
    run(sender)
    clock.forward(seconds=2.5)
    run(sender)
    assert sorted(sent.text for sent in whatsapp.sent) == ["een", "twee"]
    assert [row.attempts for row in outbox(store)] == [0, 0]


def test_what_can_never_arrive_is_dead_and_visible(
    sender: Sender, store: Store, whatsapp: WhatsAppStandIn
) -> None:
    whatsapp.faults.plan(Fault("error", code=131026), Fault("later", code=131026))
    conversation_id = hear(store)
    say(store, conversation_id, Reply("een"))
    say(store, conversation_id, Reply("twee"))
    run(sender)
    tell(store, whatsapp)
    assert [(row.status, row.last_error) for row in outbox(store)] == [("dead", "131026")] * 2


def test_ten_quick_replies_and_then_one_in_six_seconds(
    sender: Sender, store: Store, clock: Clock, whatsapp: WhatsAppStandIn
) -> None:
    whatsapp.pair_limit = 1000
    conversation_id = hear(store)
    for number in range(12):
        say(store, conversation_id, Reply(str(number)))
    run(sender)
    assert len(whatsapp.sent) == 10
    clock.forward(seconds=5)
    run(sender)
    assert len(whatsapp.sent) == 10
    clock.forward(seconds=1.1)
    run(sender)
    assert len(whatsapp.sent) == 11


def test_ten_replies_by_a_clock_that_was_ahead_hold_up_no_eleventh(
    sender: Sender, store: Store, clock: Clock, whatsapp: WhatsAppStandIn
) -> None:
    whatsapp.pair_limit = 1000
    clock.forward(hours=1)
    conversation_id = hear(store)
    for number in range(10):
        say(store, conversation_id, Reply(str(number)))
    run(sender)
    clock.forward(hours=-1, seconds=10)
    Keeper(store, Teksten.standaard()).run_once()
    say(store, conversation_id, Reply("elf"))
    run(sender)
    assert len(whatsapp.sent) == 11


ANSWERS = {  # status of the row afterwards, tries that it cost, what is noted, seconds until the next try
    "error_130429": ("new", 0, "130429", 2),
    "error_80007": ("new", 0, "80007", 60),
    "error_190": ("new", 0, "190", 300),
    "error_131056": ("new", 1, "131056", 1),
    "error_131000": ("new", 1, "131000", 2),
    "error_131047": ("new", 0, "window closed", 3600),
    "error_131026": ("dead", 0, "131026", None),
    "error_131009": ("dead", 0, "131009", None),
    "error_131042": ("new", 0, "131042", 300),
    "error_133010": ("new", 0, "133010", 300),
}


@pytest.mark.parametrize("name", names("whatsapp", errors=True))
def test_every_error_that_meta_answers_is_handled(
    sender: Sender, store: Store, clock: Clock, whatsapp: WhatsAppStandIn, name: str
) -> None:
    whatsapp.faults.plan(Fault("answer", status=400, body=payload("whatsapp", name)))
    say(store, hear(store), Reply("een"))
    send_next(sender)
    (row,) = outbox(store)
    status, attempts, noted, seconds = ANSWERS[name]
    assert (row.status, row.attempts, row.last_error) == (status, attempts, noted)
    if seconds is not None:
        assert row.next_try_at - clock.now == timedelta(seconds=seconds)


LATER = {
    "status_failed_130429": ("new", 0, "130429"),
    "status_failed_131056": ("new", 1, "131056"),
    "status_failed_131047": ("new", 0, "window closed"),
    "status_failed_131026": ("dead", 0, "131026"),
    "status_failed_131050": ("dead", 0, "131050"),
    "status_failed_131042": ("new", 0, "131042"),
}


@pytest.mark.parametrize("name", LATER)
def test_every_error_that_comes_in_a_status_is_handled_and_counts_once(
    sender: Sender, store: Store, whatsapp: WhatsAppStandIn, name: str
) -> None:
    say(store, hear(store), Reply("een"))
    run(sender)
    told = payload("whatsapp", name)
    (failed,) = told["entry"][0]["changes"][0]["value"]["statuses"]
    failed |= {"id": whatsapp.sent[0].wamid, "biz_opaque_callback_data": whatsapp.sent[0].reference}
    with store.unit() as unit:
        for _ in range(2):
            statuses.apply(unit, ADAPTER.read(told).statuses)
    (row,) = outbox(store)
    assert (row.status, row.attempts, row.last_error) == LATER[name]


def test_a_fault_of_the_account_in_statuses_ends_after_a_week(
    sender: Sender, store: Store, clock: Clock, whatsapp: WhatsAppStandIn
) -> None:
    whatsapp.faults.plan(*[Fault("later", code=190)] * 40)
    say(store, hear(store), Reply("een"))
    for _ in range(20):
        run(sender)
        tell(store, whatsapp)
        hear(store)
        assert outbox(store)[0].attempts == 0
        clock.forward(hours=10)
    assert outbox(store)[0].status == "dead"


@pytest.mark.parametrize("code", [131037, 131042, 131045, 133010])
@pytest.mark.parametrize("late", [False, True], ids=["in the answer", "in a status"])
def test_a_fault_of_our_account_kills_nothing_and_staff_see_it_until_it_is_mended(
    sender: Sender, store: Store, clock: Clock, whatsapp: WhatsAppStandIn, code: int, late: bool
) -> None:
    whatsapp.faults.plan(*[Fault("later" if late else "error", code=code)] * 12)
    conversation_id = hear(store)
    say(store, conversation_id, Reply("gewoon"))
    for _ in range(10):
        run(sender)
        tell(store, whatsapp)
        with store.read() as unit:
            assert [(t.channel, t.code) for t in unit.channel_states.troubles()] == [
                ("whatsapp", str(code))
            ]
        clock.forward(minutes=6)
        hear(store)
    assert outbox(store)[0].status == "new"
    whatsapp.faults.clear()
    whatsapp.sent.clear()
    run(sender)
    assert [sent.text for sent in whatsapp.sent] == ["gewoon"]
    with store.read() as unit:
        assert unit.channel_states.troubles() == []


@pytest.mark.parametrize("late", [False, True], ids=["in the answer", "in a status"])
def test_what_we_say_to_a_cry_for_help_is_not_given_up(
    sender: Sender, store: Store, clock: Clock, whatsapp: WhatsAppStandIn, late: bool
) -> None:
    whatsapp.faults.plan(*[Fault("later" if late else "error", code=131026)] * 12)
    conversation_id = hear(store)
    say(store, conversation_id, Reply("Bel 112.", urgent=True))
    for _ in range(12):
        run(sender)
        tell(store, whatsapp)
        clock.forward(hours=1, seconds=1)
        hear(store)
    whatsapp.sent.clear()
    run(sender)
    assert [sent.text for sent in whatsapp.sent] == ["Bel 112."]


@pytest.mark.parametrize("late", [False, True], ids=["in the answer", "in a status"])
def test_a_cry_outlives_a_fault_of_our_account_of_weeks(
    sender: Sender, store: Store, clock: Clock, whatsapp: WhatsAppStandIn, late: bool
) -> None:
    whatsapp.faults.plan(*[Fault("later" if late else "error", code=131042)] * 40)
    conversation_id = hear(store)
    say(store, conversation_id, Reply("Bel 112.", urgent=True))
    for _ in range(20):
        run(sender)
        tell(store, whatsapp)
        hear(store)
        clock.forward(hours=20)
    assert outbox(store)[0].status == "new"
    whatsapp.faults.clear()
    whatsapp.sent.clear()
    hear(store)
    run(sender)
    assert [sent.text for sent in whatsapp.sent] == ["Bel 112."]


def test_who_does_not_want_us_any_more_is_left_alone(
    sender: Sender, store: Store, whatsapp: WhatsAppStandIn
) -> None:
    whatsapp.faults.plan(Fault("error", code=131050))
    say(store, hear(store), Reply("Bel 112.", urgent=True))
    run(sender)
    assert outbox(store)[0].status == "dead"


def test_an_error_never_waits_for_ever() -> None:
    for code in (*range(0, 300), 131056, 131000, 99999999):
        for attempts in (0, CHAT_TRIES, 1000):
            wait = judge(code, attempts).wait
            assert wait is None or wait <= timedelta(hours=6)
