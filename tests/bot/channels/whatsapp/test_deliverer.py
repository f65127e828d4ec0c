"""What goes out on WhatsApp: one bubble, buttons or a list, to a number or an id."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from bot.channels.whatsapp.api import GraphApi
from bot.sender import Sender
from casefile.dialogue import Bijlage
from casefile.messages import Button, Reply
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from standins.faults import Fault
from standins.whatsapp import WhatsAppStandIn
from tests.bot.channels.stored import outbox
from tests.bot.channels.whatsapp.sending import PHONE, USER, hear, run, say, tell


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


def test_our_own_number_is_known_for_links(connected: Settings) -> None:
    assert GraphApi(connected).own_number() == "31850000000"


def png(mode: str) -> bytes:
    out = BytesIO()
    Image.new(mode, (8, 8)).save(out, format="PNG")
    return out.getvalue()


def say_with_picture(store: Store, picture: bytes, buttons: tuple[Button, ...]) -> None:
    conversation_id = hear(store)
    with store.unit() as unit:
        attachment = unit.attachments.add(
            conversation_id, Bijlage("image/png", picture, "Een plaatje", "p.png")
        )
    say(store, conversation_id, Reply("Klopt het?", buttons, (attachment,)))


@pytest.mark.parametrize("buttons", [(), (Button("Ja", "/ja"), Button("Nee", "/nee"))])
def test_a_picture_that_meta_does_not_take_leaves_words_and_buttons(
    sender: Sender, store: Store, whatsapp: WhatsAppStandIn, buttons: tuple[Button, ...]
) -> None:
    say_with_picture(store, png("P"), buttons)
    run(sender)
    (sent,) = whatsapp.sent
    assert "Klopt het?" in sent.text and sent.media_id is None
    assert [choice["title"] for choice in sent.choices] == [b.title for b in buttons]


def test_a_picture_that_turns_out_refused_is_left_out_the_next_time(
    sender: Sender, store: Store, whatsapp: WhatsAppStandIn
) -> None:
    whatsapp.faults.plan(Fault("later", code=131053))
    say_with_picture(store, png("RGB"), (Button("Ja", "/ja"),))
    run(sender)
    tell(store, whatsapp)
    run(sender)
    with_picture, without = whatsapp.sent
    assert with_picture.media_id and without.media_id is None
    assert "Klopt het?" in without.text and outbox(store)[0].status == "sent"
