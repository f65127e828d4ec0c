"""What goes out fits, goes in order, at Telegram's pace, and survives what Telegram answers."""

from __future__ import annotations

import dataclasses
import json
import time
from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.channels.telegram.api import make_bot
from bot.channels.telegram.deliverer import TelegramDeliverer
from bot.keeper import Keeper
from bot.sender import CHAT_TRIES, Sender
from casefile.dialogue import Bijlage
from casefile.messages import Attachment, Button, Reply
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store, utc_now
from casefile.teksten.lezer import Teksten
from standins.faults import Fault
from standins.telegram import TelegramStandIn
from standins.telegram_phones import Sent
from tests.bot.channels.afleveren import send_next
from tests.bot.channels.payloads import names, payload
from tests.bot.channels.stored import outbox
from tests.conftest import Clock

CHAT = 5550123


@pytest.fixture
def sender(store: Store, connected: Settings, telegram: TelegramStandIn) -> Iterator[Sender]:
    telegram.strict_pace = False  # our clock is moved by hand
    yield Sender(store, (TelegramDeliverer(make_bot(connected, read=0.5), Teksten.standaard()),))


def say(store: Store, reply: Reply, chat: int = CHAT) -> str:
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("telegram", str(chat))
        unit.outbox.add_reply(conversation.id, "telegram", reply, reply.author)
        return conversation.id


def send_all(sender: Sender, clock: Clock, steps: int = 40) -> None:
    """Send until nothing is left to send in the next so many seconds."""
    for _ in range(steps):
        while send_next(sender):
            pass
        clock.forward(seconds=1)


def shown(telegram: TelegramStandIn) -> list[Sent]:
    return telegram.shown(CHAT)


def test_a_reply_arrives_with_buttons_that_name_no_command(
    sender: Sender, store: Store, telegram: TelegramStandIn
) -> None:
    say(
        store,
        Reply(
            "Heb je een vonnis?",
            (Button("Ja", '/geef_antwoord{"waarde":"ja"}'), Button("Nee", "/nee")),
        ),
    )
    assert send_next(sender)
    (sent,) = shown(telegram)
    titles = [button["text"] for row in sent.keyboard for button in row]
    assert (sent.text, titles) == ("Heb je een vonnis?", ["Ja", "Nee"])
    assert all("/" not in b["callback_data"] for row in sent.keyboard for b in row)


def test_the_buttons_of_an_older_question_go(
    sender: Sender, store: Store, clock: Clock, telegram: TelegramStandIn
) -> None:
    say(store, Reply("Eerste vraag?", (Button("Ja", "/ja"),)))
    say(store, Reply("Tweede vraag?", (Button("Nee", "/nee"),)))
    send_all(sender, clock, 3)
    first, second = shown(telegram)
    assert not first.keyboard and second.keyboard


def test_a_long_text_comes_in_parts_that_are_not_repeated_after_a_fault(
    sender: Sender, store: Store, clock: Clock, telegram: TelegramStandIn
) -> None:
    text = "\n\n".join(f"Alinea {n}. " + "Een zin met woorden. " * 45 for n in range(12))
    say(store, Reply(text, (Button("Ja", "/ja"),)))
    send_next(sender)
    telegram.faults.plan(Fault("http", 502), Fault("http", 502))
    send_all(sender, clock)
    parts = [sent.text for sent in shown(telegram)]
    assert len(parts) == 3 and "".join("".join(parts).split()) == "".join(text.split())
    assert [bool(sent.keyboard) for sent in shown(telegram)] == [False, False, True]


def test_pictures_and_papers_arrive(
    sender: Sender, store: Store, clock: Clock, telegram: TelegramStandIn
) -> None:
    conversation_id = say(store, Reply("Hier is het."))
    with store.unit() as unit:
        picture = unit.attachments.add(
            conversation_id, Bijlage("image/png", b"png", "Een plaatje", "p.png")
        )
        paper = unit.attachments.add(
            conversation_id, Bijlage("application/pdf", b"pdf", "Op papier", "p.pdf")
        )
    say(store, Reply("Klopt dit?", (Button("Ja", "/ja"),), (picture, paper)))
    send_all(sender, clock, 5)
    _, first, second = shown(telegram)
    assert first.file is not None and first.file[1] == b"png" and first.text == "Een plaatje"
    assert second.file == ("p.pdf", b"pdf") and second.text == "Klopt dit?" and second.keyboard


def test_no_picture_of_a_website_is_put_under_our_words(
    sender: Sender, store: Store, telegram: TelegramStandIn
) -> None:
    say(store, Reply("Kijk op 113.nl of www.juridischloket.nl.", (Button("Ja", "/ja"),)))
    send_next(sender)
    (asked,) = [data for method, data in telegram.calls if method.lower() == "sendmessage"]
    assert json.loads(asked["link_preview_options"])["is_disabled"] is True


def test_a_file_that_is_gone_does_not_take_the_text_with_it(
    sender: Sender, store: Store, telegram: TelegramStandIn
) -> None:
    say(store, Reply("Klopt dit?", (), (Attachment("gone", "image/png", "Een plaatje"),)))
    send_next(sender)
    assert shown(telegram)[0].text == "Een plaatje\n\nKlopt dit?"


def test_a_human_is_announced(sender: Sender, store: Store, telegram: TelegramStandIn) -> None:
    say(store, Reply("Ik bel je morgen.", author="staff1", extra={"naam": "Fatima"}))
    send_next(sender)
    assert shown(telegram)[0].text == "Fatima (medewerker):\nIk bel je morgen."


def test_who_blocked_us_gets_nothing_more_and_the_conversation_has_stopped(
    sender: Sender, store: Store, telegram: TelegramStandIn
) -> None:
    telegram.blocked.add(CHAT)
    conversation_id = say(store, Reply("Hallo"))
    send_next(sender)
    (row,) = outbox(store)
    assert (row.status, row.last_error) == ("dead", "blocked")
    with store.read() as unit:
        conversation = unit.conversations.get(conversation_id)
        assert conversation is not None and conversation.stopped


def test_too_many_requests_waits_as_long_as_told_and_costs_no_try(
    sender: Sender, store: Store, clock: Clock, telegram: TelegramStandIn
) -> None:
    telegram.faults.plan(*[Fault("error", retry_after=7)] * (CHAT_TRIES + 2))
    say(store, Reply("Hallo"))
    for _ in range(CHAT_TRIES + 2):
        assert send_next(sender) and not send_next(sender)
        clock.forward(seconds=6.9)
        assert not send_next(sender)
        clock.forward(seconds=0.2)
    (row,) = outbox(store)
    assert (row.status, row.attempts, row.last_error) == ("new", 0, "429")
    send_next(sender)
    assert [sent.text for sent in shown(telegram)] == ["Hallo"]


ANSWERS = {  # status of the row afterwards, tries that it cost, what is noted, has the person stopped
    "error_400_bad_request": ("dead", 0, "bad request", False),
    "error_400_chat_not_found": ("dead", 0, "gone", True),
    "error_401": ("new", 0, "token refused", False),
    "error_403_blocked": ("dead", 0, "blocked", True),
    "error_403_deactivated": ("dead", 0, "blocked", True),
    "error_429": ("new", 0, "429", False),
    "error_502": ("new", 1, "NetworkError", False),
}


@pytest.mark.parametrize("name", names("telegram", errors=True))
def test_every_error_that_telegram_answers_is_handled(
    sender: Sender, store: Store, telegram: TelegramStandIn, name: str
) -> None:
    answer = payload("telegram", name)
    telegram.faults.plan(Fault("answer", status=answer["error_code"], body=answer))
    conversation_id = say(store, Reply("Hallo"))
    send_next(sender)
    (row,) = outbox(store)
    status, attempts, noted, stopped = ANSWERS[name]
    assert (row.status, row.attempts, row.last_error) == (status, attempts, noted)
    with store.read() as unit:
        conversation = unit.conversations.get(conversation_id)
        assert conversation is not None and conversation.stopped is stopped


def test_a_server_that_stays_down_makes_the_row_dead_and_visible(
    sender: Sender, store: Store, clock: Clock, telegram: TelegramStandIn
) -> None:
    telegram.faults.plan(*[Fault("http", 500)] * CHAT_TRIES)
    say(store, Reply("Hallo"))
    for _ in range(CHAT_TRIES):
        assert send_next(sender)
        clock.forward(hours=1)
    assert [row.status for row in outbox(store)] == ["dead"]


def test_a_server_that_hangs_is_tried_again(
    sender: Sender, store: Store, clock: Clock, telegram: TelegramStandIn
) -> None:
    telegram.faults.plan(Fault("hang", seconds=0.8))
    say(store, Reply("Hallo"))
    send_next(sender)
    assert outbox(store)[0].last_error == "TimedOut"
    clock.forward(seconds=5)
    send_next(sender)
    assert outbox(store)[0].status == "sent"


def test_a_token_that_is_refused_kills_no_message(
    store: Store, connected: Settings, clock: Clock
) -> None:
    wrong = dataclasses.replace(connected, telegram_token="1:wrong")
    sender = Sender(store, (TelegramDeliverer(make_bot(wrong), Teksten.standaard()),))
    say(store, Reply("Hallo"))
    for _ in range(12):
        send_next(sender)
        clock.forward(minutes=6)
    (row,) = outbox(store)
    assert (row.status, row.attempts) == ("new", 0)


def test_one_message_a_second_to_a_person_but_an_emergency_passes(
    sender: Sender, store: Store, clock: Clock, telegram: TelegramStandIn
) -> None:
    say(store, Reply("een"))
    send_next(sender)
    say(store, Reply("twee"))
    say(store, Reply("Bel 112.", urgent=True))
    while send_next(sender):
        pass
    assert [sent.text for sent in shown(telegram)] == ["een", "Bel 112."]
    clock.forward(seconds=1.1)
    while send_next(sender):
        pass
    assert shown(telegram)[-1].text == "twee"


def test_who_was_answered_by_a_clock_that_was_ahead_does_not_wait_for_that_hour(
    sender: Sender, store: Store, clock: Clock, telegram: TelegramStandIn
) -> None:
    clock.forward(hours=1)
    say(store, Reply("een"))
    send_next(sender)
    clock.forward(hours=-1, seconds=10)
    Keeper(store, Teksten.standaard()).run_once()
    say(store, Reply("twee"))
    while send_next(sender):
        pass
    assert [sent.text for sent in shown(telegram)] == ["een", "twee"]


def test_never_more_than_thirty_a_second_in_all(
    store: Store, connected: Settings, telegram: TelegramStandIn
) -> None:
    """With the real clock, against a stand-in that refuses the 31st in any second."""
    store.clock = utc_now
    sender = Sender(store, (TelegramDeliverer(make_bot(connected), Teksten.standaard()),))
    for chat in range(1, 71):
        say(store, Reply("Hallo"), chat)
    begin = time.monotonic()
    while any(row.status == "new" for row in outbox(store)):
        if not send_next(sender):
            time.sleep(0.01)
        assert time.monotonic() - begin < 30
    moments = sorted(sent.at for sent in telegram.sent)
    assert len(moments) == 70
    busiest = max(sum(m <= other < m + 1 for other in moments) for m in moments)
    assert busiest <= 30
    assert not any(row.last_error == "429" for row in outbox(store))


def test_in_a_row_to_one_person_there_is_a_second_between(
    store: Store, connected: Settings, telegram: TelegramStandIn
) -> None:
    store.clock = utc_now
    sender = Sender(store, (TelegramDeliverer(make_bot(connected), Teksten.standaard()),))
    for number in range(3):
        say(store, Reply(str(number)))
    begin = time.monotonic()
    while len(shown(telegram)) < 3 and time.monotonic() - begin < 10:
        if not send_next(sender):
            time.sleep(0.02)
    first, second, third = (sent.at for sent in shown(telegram))
    assert second - first > 0.95 and third - second > 0.95
    assert not any(row.last_error == "429" for row in outbox(store))
    assert timedelta(seconds=third - first) < timedelta(seconds=5)
