"""Read aloud: the text goes first, then a voice message of the same words, made while it is sent."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from bot import voice
from bot.channels.telegram.api import make_bot
from bot.channels.telegram.deliverer import TelegramDeliverer
from bot.channels.whatsapp.deliverer import WhatsAppDeliverer
from bot.sender import Sender
from casefile.messages import Reply
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from standins.faults import Fault
from standins.telegram import TelegramStandIn
from standins.whatsapp import WhatsAppStandIn
from tests.bot.channels.afleveren import send_next
from tests.bot.channels.whatsapp.sending import hear
from tests.bot.channels.whatsapp.sending import say as say_on_whatsapp
from tests.conftest import Clock

needs_voice = pytest.mark.skipif(
    not (shutil.which("espeak-ng") and shutil.which("opusenc")), reason="espeak-ng is not here"
)
ALOUD = Reply("Bel het Juridisch Loket: 0800-8020.", extra={"voorlezen": True})


@pytest.fixture
def telegram_sender(
    store: Store, connected: Settings, telegram: TelegramStandIn
) -> Iterator[Sender]:
    telegram.strict_pace = False
    yield Sender(store, (TelegramDeliverer(make_bot(connected), Teksten.standaard()),))


def send_all(sender: Sender, clock: Clock) -> None:
    for _ in range(6):
        while send_next(sender):
            pass
        clock.forward(seconds=2)


def say_on_telegram(store: Store, reply: Reply) -> None:
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("telegram", "77")
        unit.outbox.add_reply(conversation.id, "telegram", reply, "bot")


@needs_voice
def test_on_telegram(
    store: Store, telegram: TelegramStandIn, telegram_sender: Sender, clock: Clock
) -> None:
    say_on_telegram(store, ALOUD)
    send_all(telegram_sender, clock)
    text, spoken = telegram.sent
    assert text.text == ALOUD.text and text.file is None
    assert spoken.file is not None and spoken.file[1].startswith(b"OggS")
    assert telegram.calls[-1][0].lower() == "sendvoice"


@needs_voice
def test_on_whatsapp(
    store: Store, connected: Settings, whatsapp: WhatsAppStandIn, clock: Clock
) -> None:
    whatsapp.check_window = False
    say_on_whatsapp(store, hear(store), ALOUD)
    send_all(Sender(store, (WhatsAppDeliverer(connected, Teksten.standaard()),)), clock)
    text, spoken = whatsapp.sent
    assert text.text == ALOUD.text
    assert spoken.body["type"] == "audio" and spoken.body["audio"]["voice"] is True
    media_type, body = whatsapp.media[spoken.body["audio"]["id"]]
    assert media_type == "audio/ogg" and body.startswith(b"OggS")


@needs_voice
def test_a_voice_that_is_refused_leaves_the_text_and_no_stray_message(
    store: Store, connected: Settings, whatsapp: WhatsAppStandIn, clock: Clock
) -> None:
    whatsapp.check_window = False
    sender = Sender(store, (WhatsAppDeliverer(connected, Teksten.standaard()),))
    say_on_whatsapp(store, hear(store), ALOUD)
    assert send_next(sender)
    whatsapp.faults.plan(Fault("error", code=131009))
    send_all(sender, clock)
    assert [sent.text for sent in whatsapp.sent] == [ALOUD.text]


def test_without_a_voice_the_text_is_there_and_nothing_waits(
    store: Store,
    telegram: TelegramStandIn,
    telegram_sender: Sender,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "")
    say_on_telegram(store, ALOUD)
    send_all(telegram_sender, clock)
    assert [sent.text for sent in telegram.sent] == [ALOUD.text]
    with store.read() as unit:
        assert unit.outbox.next_try(("telegram",)) is None


def test_a_long_text_is_not_read_aloud(
    store: Store, telegram: TelegramStandIn, telegram_sender: Sender, clock: Clock
) -> None:
    say_on_telegram(store, Reply("Dit is lang. " * 100, extra={"voorlezen": True}))
    send_all(telegram_sender, clock)
    assert all(sent.file is None for sent in telegram.sent)


@needs_voice
def test_the_voice_says_something_of_a_fitting_length() -> None:
    short, long = voice.opus("Hallo."), voice.opus("Bel vandaag het wijkteam. " * 8)
    assert short.startswith(b"OggS") and b"OpusHead" in short
    assert len(long) > 4 * len(short)
