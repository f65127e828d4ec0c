"""Telegram's own ways: links, groups, blocks, buttons of at most 64 bytes, photos and papers."""

from __future__ import annotations

import pytest

from bot.channels.adapter import button_reference
from bot.channels.rendering import Choice, Part
from bot.channels.telegram.adapter import TelegramAdapter
from casefile.messages import Attachment, Kind
from tests.bot.channels.payloads import payload

ADAPTER = TelegramAdapter()


def test_a_link_travels_with_start() -> None:
    (received,) = ADAPTER.read(payload("telegram", "start_with_link")).received
    assert (received.message.kind, received.message.link_token) == (
        Kind.START,
        "Zk3x8QpR2mV7bN1cT9aLwA",
    )


@pytest.mark.parametrize("name", ["group_message", "added_to_group"])
def test_a_group_is_no_conversation(name: str) -> None:
    batch = ADAPTER.read(payload("telegram", name))
    assert batch.groups == (-1001234567890,) and not batch.received


def test_who_blocks_the_bot_has_left() -> None:
    assert ADAPTER.read(payload("telegram", "blocked")).left == ("5550123",)
    assert ADAPTER.read(payload("telegram", "unblocked")).left == ()


@pytest.mark.parametrize("name", ["unknown_type", "not_a_message"])
def test_what_cannot_be_read_is_counted(name: str) -> None:
    assert ADAPTER.read(payload("telegram", name)).unread == 1


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
