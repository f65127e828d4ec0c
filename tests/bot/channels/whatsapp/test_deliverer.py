"""What goes out fits, keeps to the 24 hours and the pace, and is never sent twice on a guess."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.channels.adapter import Status
from bot.channels.whatsapp import statuses
from bot.channels.whatsapp.adapter import WhatsAppAdapter
from bot.channels.whatsapp.api import GraphApi
from bot.channels.whatsapp.deliverer import WhatsAppDeliverer
from bot.channels.whatsapp.errors import Verdict, judge
from bot.sender import CHAT_TRIES, Sender
from casefile.dialogue import Bijlage
from casefile.messages import Button, Incoming, Kind, Reply
from casefile.settings import Settings
from casefile.storage import schema
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from tests.bot.channels.payloads import names, payload
from tests.conftest import Clock
from tests.standins.faults import Fault
from tests.standins.whatsapp import WhatsAppStandIn

PHONE, USER = "31612345678", "NL.13491208655302741918"


@pytest.fixture
def sender(store: Store, connected: Settings, whatsapp: WhatsAppStandIn) -> Iterator[Sender]:
    whatsapp.check_window = False  # our clock is moved by hand
    yield make_sender(store, connected)


def make_sender(store: Store, settings: Settings) -> Sender:
    api = GraphApi(settings, read=0.5)
    return Sender(store, (WhatsAppDeliverer(settings, Teksten.standaard(), api),))


def hear(store: Store, text: str = "hallo", addresses: tuple[str, ...] = (PHONE,)) -> str:
    """The person writes: the window is open."""
    with store.unit() as unit:
        conversation = unit.addresses.conversation("whatsapp", addresses)
        message = Incoming(unit.new_id(), Kind.TEXT, text=text)
        unit.inbox.add(conversation.id, "whatsapp", message)
        unit.deliveries.wake(conversation.id)
        return conversation.id


def say(store: Store, conversation_id: str, reply: Reply) -> None:
    with store.unit() as unit:
        unit.outbox.add_reply(conversation_id, "whatsapp", reply, reply.author)


def run(sender: Sender) -> None:
    while sender.send_next():
        pass


def outbox(store: Store) -> list[sa.engine.Row]:
    with store.engine.connect() as connection:
        return list(connection.execute(sa.select(schema.outbox).order_by(schema.outbox.c.id)))


def tell(store: Store, whatsapp: WhatsAppStandIn) -> None:
    """Bring the statuses that wait, in the wrong order and twice."""
    events, whatsapp.events = whatsapp.events, []
    bodies = [whatsapp.body(event) for event in events][::-1]
    with store.unit() as unit:
        for body in bodies + bodies:
            statuses.apply(unit, WhatsAppAdapter("Kies hier").read(body).statuses)


def test_a_turn_is_one_bubble_with_text_picture_and_buttons(
    sender: Sender, store: Store, whatsapp: WhatsAppStandIn
) -> None:
    conversation_id = hear(store)
    with store.unit() as unit:
        picture = unit.attachments.add(
            conversation_id, Bijlage("image/png", b"png", "Een plaatje", "p.png")
        )
    buttons = tuple(Button(title, "/x") for title in ("Ja", "Nee", "Weet ik niet"))
    say(store, conversation_id, Reply("Eerst dit.\n\nKlopt het?", buttons, (picture,)))
    run(sender)
    (sent,) = whatsapp.sent
    assert sent.text == "Een plaatje\n\nEerst dit.\n\nKlopt het?"
    assert [choice["title"] for choice in sent.choices] == ["Ja", "Nee", "Weet ik niet"]
    assert whatsapp.media[sent.media_id or ""] == ("image/png", b"png")
    assert sent.reference.startswith(outbox(store)[0].token)


def test_four_choices_become_a_list(
    sender: Sender, store: Store, whatsapp: WhatsAppStandIn
) -> None:
    buttons = tuple(
        Button(title, "/x") for title in ("Ja", "Nee", "Weet ik niet", "Praat met een mens")
    )
    say(store, hear(store), Reply("Kies", buttons))
    run(sender)
    assert whatsapp.sent[0].body["interactive"]["type"] == "list"


def test_who_has_no_number_is_reached_by_user_id(
    sender: Sender, store: Store, whatsapp: WhatsAppStandIn
) -> None:
    conversation_id = hear(store, addresses=(USER,))
    say(store, conversation_id, Reply("een"))
    run(sender)
    hear(store, addresses=(USER, PHONE))
    say(store, conversation_id, Reply("twee"))
    run(sender)
    assert [sent.body.get("recipient") for sent in whatsapp.sent] == [USER, None]
    assert whatsapp.sent[1].to == PHONE


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


def test_outside_the_24_hours_a_message_waits_until_the_person_writes(
    sender: Sender, store: Store, clock: Clock, whatsapp: WhatsAppStandIn
) -> None:
    conversation_id = hear(store)
    clock.forward(hours=23, minutes=59)
    say(store, conversation_id, Reply("Ik bel je morgen.", author="staff1"))
    say(store, conversation_id, Reply("Tot dan.", author="staff1"))
    for _ in range(30):
        run(sender)
        clock.forward(minutes=30)
    assert whatsapp.sent == []
    assert outbox(store)[0].attempts == 0
    hear(store, "ja?")
    for _ in range(3):
        run(sender)
        clock.forward(seconds=1)
    assert [sent.text.splitlines()[-1] for sent in whatsapp.sent] == [
        "Ik bel je morgen.",
        "Tot dan.",
    ]


def test_with_an_approved_template_the_person_is_asked_to_write_once(
    store: Store, connected: Settings, clock: Clock, whatsapp: WhatsAppStandIn
) -> None:
    whatsapp.check_window = False
    sender = make_sender(store, dataclasses.replace(connected, whatsapp_template="bericht:nl"))
    conversation_id = hear(store)
    clock.forward(days=2)
    for text in ("een", "twee"):
        say(store, conversation_id, Reply(text))
    for _ in range(10):
        run(sender)
        clock.forward(hours=1)
    assert [sent.body["type"] for sent in whatsapp.sent] == ["template"]
    assert whatsapp.sent[0].body["template"] == {"name": "bericht", "language": {"code": "nl"}}
    hear(store, "ja")
    for _ in range(3):
        run(sender)
        clock.forward(seconds=1)
    assert [sent.text for sent in whatsapp.sent[1:]] == ["een", "twee"]


@pytest.mark.parametrize("late", [False, True], ids=["in the answer", "in a status"])
def test_131047_waits_for_the_person(
    sender: Sender, store: Store, clock: Clock, whatsapp: WhatsAppStandIn, late: bool
) -> None:
    whatsapp.faults.plan(Fault("later" if late else "error", code=131047))
    say(store, hear(store), Reply("een"))
    run(sender)
    tell(store, whatsapp)
    before = len(whatsapp.sent)
    clock.forward(minutes=50)
    run(sender)
    assert len(whatsapp.sent) == before
    hear(store, "ik ben er weer")
    run(sender)
    assert len(whatsapp.sent) == before + 1 and outbox(store)[0].status == "sent"


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


def test_our_own_number_is_known_for_links(connected: Settings) -> None:
    assert GraphApi(connected).own_number() == "31850000000"


@pytest.mark.parametrize("name", names("whatsapp", errors=True))
def test_every_error_has_one_meaning(name: str) -> None:
    code = payload("whatsapp", name)["error"]["code"]
    expected = {
        131047: Verdict.WINDOW,
        131056: Verdict.AGAIN,
        131000: Verdict.AGAIN,
        130429: Verdict.WAIT_ALL,
        80007: Verdict.WAIT_ALL,
        190: Verdict.WAIT_ALL,
        131026: Verdict.NEVER,
        131009: Verdict.NEVER,
    }
    assert judge(code, 0).verdict is expected[code]


def test_an_error_never_waits_for_ever() -> None:
    for code in (*range(0, 300), 131056, 131000, 99999999):
        for attempts in (0, CHAT_TRIES, 1000):
            wait = judge(code, attempts).wait
            assert wait is None or wait <= timedelta(hours=6)


def test_a_message_that_hangs_does_not_take_longer_than_its_time_out(
    sender: Sender, store: Store, whatsapp: WhatsAppStandIn
) -> None:
    whatsapp.faults.plan(Fault("hang", seconds=2))
    say(store, hear(store), Reply("een"))
    begin = time.monotonic()
    sender.send_next()
    assert time.monotonic() - begin < 1.5
