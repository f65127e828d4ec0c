"""WhatsApp's own ways: ids beside numbers, batches, changed numbers, statuses, buttons or a list."""

from __future__ import annotations

import pytest

from bot.channels.adapter import Batch, Renamed
from bot.channels.rendering import Choice, Layout, Part
from bot.channels.whatsapp.adapter import WhatsAppAdapter
from casefile.messages import Attachment
from standins.whatsapp import PHONE_ID
from tests.bot.channels.payloads import payload

ADAPTER = WhatsAppAdapter("Kies hier", PHONE_ID)
PHONE, USER = "31612345678", "NL.13491208655302741918"


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


def test_a_deleted_message_names_the_original() -> None:
    (original,) = ADAPTER.read(payload("whatsapp", "text")).received
    (deleted,) = ADAPTER.read(payload("whatsapp", "deleted")).received
    assert deleted.replaces == original.message.external_id


def test_an_edit_without_its_text_replaces_nothing() -> None:
    """Else the old text, perhaps a cry for help, would be wiped before anybody read it."""
    body = payload("whatsapp", "edited")
    edit = body["entry"][0]["changes"][0]["value"]["messages"][0]["edit"]
    edit["message"] = {"type": "something_new", "something_new": {"x": 1}}
    (edited,) = ADAPTER.read(body).received
    assert edited.replaces is None and edited.message.media == "edited"


def test_a_new_number_or_id_is_told_with_the_old_one() -> None:
    changed = ADAPTER.read(payload("whatsapp", "number_changed"))
    assert changed.renamed == (Renamed((USER, PHONE), ("NL.2200000000000000001", "31600000001")),)
    assert not changed.received and not changed.unread
    (moved,) = ADAPTER.read(payload("whatsapp", "user_id_changed")).renamed
    assert moved == Renamed((USER,), ("BE.2200000000000000001",))


def test_faults_of_our_account_are_told_apart() -> None:
    batch = ADAPTER.read(payload("whatsapp", "errors_of_our_account"))
    assert batch == Batch(errors=(130429,))


def test_statuses_carry_our_own_id_and_the_error() -> None:
    (status,) = ADAPTER.read(payload("whatsapp", "status_failed_131047")).statuses
    assert (status.reference, status.status, status.code) == ("REFERENCE.0.1", "failed", 131047)
    statuses = ADAPTER.read(payload("whatsapp", "statuses_out_of_order")).statuses
    assert [status.status for status in statuses] == ["read", "delivered", "sent"]


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
