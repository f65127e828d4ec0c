"""Outside the 24 hours nothing is lost: it waits, and a template may ask the person to write."""

from __future__ import annotations

import dataclasses

import pytest

from bot.sender import Sender
from casefile.dialogue import Bijlage
from casefile.messages import Reply
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from casefile.zaken.herinneren import SJABLOON
from standins.faults import Fault
from standins.whatsapp import WhatsAppStandIn
from tests.bot.channels.stored import outbox
from tests.bot.channels.whatsapp.sending import PHONE, hear, make_sender, run, say, tell
from tests.conftest import Clock


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


def test_a_reminder_outside_the_24_hours_goes_as_the_approved_text_with_the_day_in_it(
    store: Store, connected: Settings, clock: Clock, whatsapp: WhatsAppStandIn
) -> None:
    whatsapp.check_window = False
    settings = dataclasses.replace(connected, whatsapp_template_reminder="afspraak:nl")
    conversation_id = hear(store)
    clock.forward(days=2)
    meant = {SJABLOON: {"soort": "herinnering", "dag": "2026-12-15"}}
    say(store, conversation_id, Reply("Je moet naar de rechter.", extra=meant))
    run(make_sender(store, settings))
    (sent,) = whatsapp.sent
    assert sent.body["template"] == {
        "name": "afspraak",
        "language": {"code": "nl"},
        "components": [
            {
                "type": "body",
                "parameters": [{"type": "text", "text": "dinsdag 15 december 2026"}],
            }
        ],
    }
    assert outbox(store)[0].status == "sent"


def test_within_the_24_hours_a_reminder_is_said_in_full(
    store: Store, connected: Settings, whatsapp: WhatsAppStandIn
) -> None:
    whatsapp.check_window = False
    settings = dataclasses.replace(connected, whatsapp_template_reminder="afspraak:nl")
    meant = {SJABLOON: {"soort": "herinnering", "dag": "2026-12-15"}}
    say(store, hear(store), Reply("Denk aan de rechter.", extra=meant))
    run(make_sender(store, settings))
    assert whatsapp.sent[0].text == "Denk aan de rechter."


def test_a_calendar_file_goes_as_a_document_with_its_name(
    sender: Sender, store: Store, whatsapp: WhatsAppStandIn
) -> None:
    whatsapp.check_window = False
    conversation_id = hear(store)
    with store.unit() as unit:
        made = Bijlage("text/calendar", b"BEGIN:VCALENDAR", "Afspraak voor je agenda", "dag.ics")
        file = unit.attachments.add(conversation_id, made)
    say(store, conversation_id, Reply("Voor je agenda.", attachments=(file,)))
    run(sender)
    document = whatsapp.sent[0].body["document"]
    assert document["filename"] == "dag.ics"
    assert whatsapp.media[document["id"]] == ("text/plain", b"BEGIN:VCALENDAR")


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


@pytest.mark.parametrize("template", [None, "bericht:nl"])
def test_the_goodbye_after_everything_was_erased_is_said_at_once(
    store: Store, connected: Settings, whatsapp: WhatsAppStandIn, template: str | None
) -> None:
    """What the person wrote is gone, so nothing in the inbox tells that the window is open."""
    whatsapp.check_window = False
    sender = make_sender(store, dataclasses.replace(connected, whatsapp_template=template))
    conversation_id = hear(store, "wis alles")
    with store.unit() as unit:
        unit.conversations.delete(conversation_id)
        fresh = unit.conversations.find_or_create("whatsapp", PHONE)
        unit.outbox.add_reply(fresh.id, "whatsapp", Reply("Alles is gewist."), "bot")
    run(sender)
    assert [sent.text for sent in whatsapp.sent] == ["Alles is gewist."]
