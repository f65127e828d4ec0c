"""Every payload file is read as what a person meant; batches stay whole; nothing raises."""

from __future__ import annotations

import pytest

from bot.channels.rendering import Choice, Layout, Part
from bot.channels.whatsapp.adapter import WhatsAppAdapter
from casefile.messages import Attachment, Kind
from tests.bot.channels.payloads import names, payload

ADAPTER = WhatsAppAdapter("Kies hier", "106540352242922")
PHONE, USER = "31612345678", "NL.13491208655302741918"
SAID = {
    "text": (Kind.TEXT, "wat is een vonnis?", None),
    "button": (Kind.TAP, "Nee", None),
    "list": (Kind.TAP, "Weet ik niet", None),
    "template_button": (Kind.TEXT, "Ja, lees voor", None),
    "voice": (Kind.MEDIA, "", "voice"),
    "image_with_caption": (Kind.MEDIA, "deze brief kreeg ik", "image"),
    "sticker": (Kind.MEDIA, "", "sticker"),
    "document": (Kind.MEDIA, "", "document"),
    "contact_card": (Kind.MEDIA, "", "contact"),
    "location": (Kind.MEDIA, "", "location"),
    "unsupported": (Kind.MEDIA, "", "unknown"),
    "unknown_type": (Kind.MEDIA, "", "unknown"),
    "edited": (Kind.MEDIA, "wat is een dagvaarding?", "edited"),
    "deleted": (Kind.DELETED, "", None),
    "request_welcome": (Kind.START, "", None),
}


@pytest.mark.parametrize("name", sorted(SAID))
def test_what_a_person_says(name: str) -> None:
    (received,) = ADAPTER.read(payload("whatsapp", name)).received
    message = received.message
    assert (message.kind, message.text, message.media) == SAID[name]
    assert received.addresses == (PHONE,)
    assert message.payload is None


@pytest.mark.parametrize(
    ("name", "addresses"),
    [
        ("text_with_user_id", (USER, PHONE)),
        ("text_without_number", (USER,)),
        ("text_user_id_in_from", (USER,)),
    ],
)
def test_a_person_is_known_by_user_id_first(name: str, addresses: tuple[str, ...]) -> None:
    (received,) = ADAPTER.read(payload("whatsapp", name)).received
    assert received.addresses == addresses


def test_a_batch_stays_whole_and_in_order() -> None:
    received = ADAPTER.read(payload("whatsapp", "batch_of_3")).received
    assert [r.message.text for r in received] == ["hallo", "ik heb een brief", "goedemorgen"]
    assert [r.order for r in received] == sorted(r.order for r in received)


def test_one_broken_message_does_not_take_the_others_with_it() -> None:
    batch = ADAPTER.read(payload("whatsapp", "one_broken_of_two"))
    assert [r.message.text for r in batch.received] == ["goed"] and batch.unread == 1


def test_an_edited_or_deleted_message_names_the_original() -> None:
    (original,) = ADAPTER.read(payload("whatsapp", "text")).received
    for name in ("edited", "deleted"):
        (later,) = ADAPTER.read(payload("whatsapp", name)).received
        assert later.replaces == original.message.external_id


@pytest.mark.parametrize(
    "name", ["reaction", "number_changed", "group_message", "other_number", "other_field"]
)
def test_what_is_no_message_of_a_person_to_us_is_left_out(name: str) -> None:
    batch = ADAPTER.read(payload("whatsapp", name))
    assert not batch.received and not batch.unread


def test_statuses_carry_our_own_id_and_the_error() -> None:
    (status,) = ADAPTER.read(payload("whatsapp", "status_failed_131047")).statuses
    assert (status.reference, status.status, status.code) == ("REFERENCE.0.1", "failed", 131047)
    statuses = ADAPTER.read(payload("whatsapp", "statuses_out_of_order")).statuses
    assert [status.status for status in statuses] == ["read", "delivered", "sent"]


@pytest.mark.parametrize("name", names("whatsapp"))
def test_no_payload_raises_not_even_when_parts_of_it_are_missing(name: str) -> None:
    body = payload("whatsapp", name)
    value = body["entry"][0]["changes"][0]["value"]
    for key in list(value):
        kept = value.pop(key)
        ADAPTER.read(body)
        for odd in (None, {}, [None], "x", [{}]):
            value[key] = odd
            ADAPTER.read(body)
        value[key] = kept
    assert ADAPTER.read({}) == ADAPTER.read({"entry": "x"})


def test_three_choices_are_buttons_and_more_a_list() -> None:
    few = ADAPTER.message(Part("Kies", (Choice(0, "Ja"), Choice(1, "Nee"))), "tok")
    many = ADAPTER.message(Part("Kies", (Choice(0, "Ja", "Ja, graag"),), Layout.LIST), "tok")
    assert few["interactive"]["action"]["buttons"][1]["reply"] == {"id": "tok:1", "title": "Nee"}
    assert many["interactive"]["action"]["button"] == "Kies hier"
    rows = many["interactive"]["action"]["sections"][0]["rows"]
    assert rows == [{"id": "tok:0", "title": "Ja", "description": "Ja, graag"}]


def test_a_picture_stands_above_the_buttons() -> None:
    picture = Attachment("1", "image/png", "alt")
    body = ADAPTER.message(Part("Klopt dit?", (Choice(0, "Ja"),), attachment=picture), "tok")
    assert body["interactive"]["header"]["type"] == "image"
    paper = Attachment("2", "application/pdf", "alt", "overzicht.pdf")
    alone = ADAPTER.message(Part("Je overzicht", attachment=paper), "tok")
    assert alone == {
        "type": "document",
        "document": {"filename": "overzicht.pdf", "caption": "Je overzicht"},
    }
