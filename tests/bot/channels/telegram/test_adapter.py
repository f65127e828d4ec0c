"""Every payload file is read as what a person meant; nothing raises."""

from __future__ import annotations

import pytest

from bot.channels.adapter import button_reference
from bot.channels.rendering import Choice, Part
from bot.channels.telegram.adapter import TelegramAdapter
from casefile.messages import Attachment, Kind
from tests.bot.channels.payloads import names, payload

ADAPTER = TelegramAdapter()
SAID = {
    "text": (Kind.TEXT, "wat is een vonnis?", None),
    "text_with_emoji_and_rtl": (Kind.TEXT, "ik 😢 snap het niet \u202eمساعدة\u202c", None),
    "start": (Kind.START, "", None),
    "start_with_code": (Kind.TEXT, "code BCDF2346", None),
    "button": (Kind.TAP, "Nee", None),
    "button_of_an_old_message": (Kind.TAP, "", None),
    "edited": (Kind.MEDIA, "wat is een dagvaarding?", "edited"),
    "voice": (Kind.MEDIA, "", "voice"),
    "photo_with_caption": (Kind.MEDIA, "deze brief kreeg ik", "image"),
    "sticker": (Kind.MEDIA, "", "sticker"),
    "document": (Kind.MEDIA, "", "document"),
    "contact": (Kind.MEDIA, "", "contact"),
    "location": (Kind.MEDIA, "", "location"),
    "video_note": (Kind.MEDIA, "", "video"),
    "poll": (Kind.MEDIA, "", "unknown"),
}


@pytest.mark.parametrize("name", sorted(SAID))
def test_what_a_person_says(name: str) -> None:
    (received,) = ADAPTER.read(payload("telegram", name)).received
    message = received.message
    assert (message.kind, message.text, message.media) == SAID[name]
    assert received.addresses == ("5550123",)
    assert message.payload is None  # only our own database knows what a button means


def test_a_link_travels_with_start() -> None:
    (received,) = ADAPTER.read(payload("telegram", "start_with_link")).received
    assert (received.message.kind, received.message.link_token) == (
        Kind.START,
        "Zk3x8QpR2mV7bN1cT9aLwA",
    )


def test_an_edited_message_names_the_one_that_it_replaces() -> None:
    (original,) = ADAPTER.read(payload("telegram", "text")).received
    (edited,) = ADAPTER.read(payload("telegram", "edited")).received
    assert edited.replaces == original.message.external_id


@pytest.mark.parametrize("name", ["group_message", "added_to_group"])
def test_a_group_is_no_conversation(name: str) -> None:
    batch = ADAPTER.read(payload("telegram", name))
    assert batch.groups == (-1001234567890,) and not batch.received


def test_who_blocks_the_bot_has_left() -> None:
    assert ADAPTER.read(payload("telegram", "blocked")).left == ("5550123",)
    assert ADAPTER.read(payload("telegram", "unblocked")).left == ()


@pytest.mark.parametrize("name", ["service_message", "removed_from_group"])
def test_what_nobody_said_is_left_out(name: str) -> None:
    batch = ADAPTER.read(payload("telegram", name))
    assert not batch.received and not batch.unread and not batch.groups


@pytest.mark.parametrize("name", ["unknown_type", "not_a_message"])
def test_what_cannot_be_read_is_counted(name: str) -> None:
    assert ADAPTER.read(payload("telegram", name)).unread == 1


@pytest.mark.parametrize("name", names("telegram"))
def test_no_payload_raises_not_even_when_parts_of_it_are_missing(name: str) -> None:
    body = payload("telegram", name)
    ADAPTER.read(body)
    for key in list(body):
        ADAPTER.read({k: v for k, v in body.items() if k != key})
        ADAPTER.read({**body, key: None})
        ADAPTER.read({**body, key: {}})


def test_a_button_fits_in_64_bytes() -> None:
    part = Part("?", (Choice(99, "Ja"), Choice(1, "Nee")))
    keyboard = ADAPTER.message(part, "x" * 22)["keyboard"]
    data = [button["callback_data"] for row in keyboard for button in row]
    assert data == [button_reference("x" * 22, 99), button_reference("x" * 22, 1)]
    assert all(len(text.encode()) <= 64 for text in data)


def test_a_picture_is_a_photo_and_a_paper_a_document() -> None:
    picture = Attachment("1", "image/png", "alt")
    paper = Attachment("2", "application/pdf", "alt")
    assert ADAPTER.message(Part("x", attachment=picture), "t")["method"] == "sendPhoto"
    assert ADAPTER.message(Part("x", attachment=paper), "t")["method"] == "sendDocument"
