"""Every payload file is read as what a person meant; whatever a platform sends, nothing raises."""

from __future__ import annotations

import pytest

from bot.channels.adapter import Adapter
from bot.channels.telegram.adapter import TelegramAdapter
from bot.channels.whatsapp.adapter import WhatsAppAdapter
from casefile.messages import Kind
from standins.whatsapp import PHONE_ID
from tests.bot.channels.payloads import names, odd_variants, payload

ADAPTERS: dict[str, Adapter] = {
    "telegram": TelegramAdapter(),
    "whatsapp": WhatsAppAdapter("Kies hier", PHONE_ID),
}
PERSON = {"telegram": "5550123", "whatsapp": "31612345678"}
SAID = {
    "telegram": {
        "text": (Kind.TEXT, "wat is een vonnis?", None),
        "text_with_emoji_and_rtl": (
            Kind.TEXT,
            "ik 😢 snap het niet \u202eمساعدة\u202c",
            None,
        ),
        "start": (Kind.START, "", None),
        "start_with_code": (Kind.TEXT, "code BCDF2346", None),
        "start_with_link": (Kind.START, "", None),
        "button": (Kind.TAP, "Nee", None),
        "button_of_an_old_message": (Kind.TAP, "", None),
        "edited": (Kind.MEDIA, "wat is een dagvaarding?", "edited"),
        "voice": (Kind.MEDIA, "", "voice"),
        "photo_with_caption": (Kind.MEDIA, "deze brief kreeg ik", "image"),
        "reaction": (Kind.MEDIA, "👍", "reaction"),
        "sticker": (Kind.MEDIA, "", "sticker"),
        "document": (Kind.MEDIA, "", "document"),
        "contact": (Kind.MEDIA, "", "contact"),
        "location": (Kind.MEDIA, "", "location"),
        "video_note": (Kind.MEDIA, "", "video"),
        "poll": (Kind.MEDIA, "?", "unknown"),
        "help": (Kind.START, "", None),
        "checklist": (
            Kind.MEDIA,
            "Voor de zitting\nbrief van de rechter\nhuurcontract zoeken",
            "unknown",
        ),
        "forwarded_paid_media": (Kind.MEDIA, "lees dit over huisuitzetting", "unknown"),
        "empty_text": (Kind.MEDIA, "", "unknown"),
        "edited_same_text": (Kind.MEDIA, "wat is een vonnis?", "edited"),
    },
    "whatsapp": {
        "text": (Kind.TEXT, "wat is een vonnis?", None),
        "button": (Kind.TAP, "Nee", None),
        "list": (Kind.TAP, "Weet ik niet", None),
        "template_button": (Kind.TEXT, "Ja, lees voor", None),
        "request_welcome": (Kind.START, "", None),
        "edited": (Kind.MEDIA, "wat is een dagvaarding?", "edited"),
        "edited_caption": (Kind.MEDIA, "deze brief kreeg ik van de deurwaarder", "edited"),
        "edited_but_not_told": (Kind.MEDIA, "", "edited"),
        "deleted": (Kind.DELETED, "", None),
        "voice": (Kind.MEDIA, "", "voice"),
        "image_with_caption": (Kind.MEDIA, "deze brief kreeg ik", "image"),
        "reaction": (Kind.MEDIA, "👍", "reaction"),
        "sticker": (Kind.MEDIA, "", "sticker"),
        "document": (Kind.MEDIA, "", "document"),
        "contact_card": (Kind.MEDIA, "", "contact"),
        "location": (Kind.MEDIA, "", "location"),
        "unsupported": (Kind.MEDIA, "", "unknown"),
        "unavailable": (Kind.MEDIA, "", "unknown"),
        "unknown_type": (Kind.MEDIA, "", "unknown"),
        "empty_text": (Kind.MEDIA, "", "unknown"),
        "text_broken_body": (Kind.MEDIA, "", "unknown"),
    },
}
NOTHING_SAID = {
    "telegram": ("reaction_taken_away", "service_message", "removed_from_group", "unblocked"),
    "whatsapp": ("reaction_heart", "pinned", "identity_changed", "group_message", "other_number", "other_field"),
}  # fmt: skip


def of_both(table: dict[str, object]) -> list[tuple[str, str]]:
    return [(platform, name) for platform, names_ in table.items() for name in names_]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("platform", "name"), of_both(SAID))
def test_what_a_person_says(platform: str, name: str) -> None:
    (received,) = ADAPTERS[platform].read(payload(platform, name)).received
    message = received.message
    assert (message.kind, message.text, message.media) == SAID[platform][name]
    assert received.addresses == (PERSON[platform],)
    assert message.payload is None  # only our own database knows what a button means


@pytest.mark.parametrize(("platform", "name"), of_both(NOTHING_SAID))
def test_what_nobody_said_is_left_out(platform: str, name: str) -> None:
    batch = ADAPTERS[platform].read(payload(platform, name))
    assert not batch.received and not batch.unread and not batch.groups


@pytest.mark.parametrize("platform", ADAPTERS)
def test_an_edited_message_names_the_one_that_it_replaces(platform: str) -> None:
    (original,) = ADAPTERS[platform].read(payload(platform, "text")).received
    (edited,) = ADAPTERS[platform].read(payload(platform, "edited")).received
    assert edited.replaces == original.message.external_id


@pytest.mark.parametrize(
    ("platform", "name"), of_both({platform: names(platform) for platform in ADAPTERS})
)
def test_no_payload_raises_not_even_when_parts_of_it_are_missing(platform: str, name: str) -> None:
    for body in odd_variants(payload(platform, name)):
        ADAPTERS[platform].read(body)
