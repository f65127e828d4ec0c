"""Every text of content/ fits on every channel, whole, in one bubble where it is said alone."""

from __future__ import annotations

import html
import re

import pytest

from bot.channels.rendering import Part, render
from bot.channels.speaking import words
from bot.channels.splitting import size
from bot.channels.telegram.adapter import CALLBACK_BYTES, TelegramAdapter
from bot.channels.web.app import WebChat, bubble
from bot.channels.whatsapp.adapter import WhatsAppAdapter
from casefile.messages import Button, Line, Reply
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from casefile.teksten.inventaris import lees_inventaris
from casefile.teksten.lezer import CONTENT, Teksten
from casefile.teksten.tekst import Tekst
from standins.whatsapp_limits import fits
from tests.conftest import MONDAY

TEXTS = Teksten.standaard()
ALL = [text for text in lees_inventaris(CONTENT).teksten if text.tekst.strip()]
FILLED = "Woningcorporatie Midden-Nederland"  # as long as what the chat fills in gets
TOKEN = "x" * 22
TELEGRAM = TelegramAdapter()
WHATSAPP = WhatsAppAdapter(TEXTS.tekst("utter_kanaal_lijst"))


def reply(text: Tekst) -> Reply:
    said = re.sub(r"\{[a-z_0-9]+\}", FILLED, text.tekst)
    return Reply(said, tuple(Button(knop.titel, knop.payload) for knop in text.knoppen))


def name(text: Tekst) -> str:
    return f"{text.sleutel}-{text.niveau.value}"


def test_there_are_texts() -> None:
    assert len(ALL) > 500


@pytest.mark.parametrize("text", ALL, ids=name)
def test_on_whatsapp(text: Tekst) -> None:
    parts = render(reply(text), WHATSAPP.limits, words(TEXTS))
    assert all(fits(WHATSAPP.message(part, TOKEN)) for part in parts)
    check_whole(text, parts)


@pytest.mark.parametrize("text", ALL, ids=name)
def test_on_telegram(text: Tekst) -> None:
    parts = render(reply(text), TELEGRAM.limits, words(TEXTS))
    for part in parts:
        message = TELEGRAM.message(part, TOKEN)
        assert 0 < size(message["text"]) <= 4096
        buttons = [button for row in message.get("keyboard", []) for button in row]
        assert all(len(button["callback_data"].encode()) <= CALLBACK_BYTES for button in buttons)
    check_whole(text, parts)


def test_on_the_web_page(store: Store, settings: Settings) -> None:
    template = WebChat(store, settings).templates.get_template("bubble.html")
    for text in ALL:
        line = Line(1, "bot", reply(text).to_json(), MONDAY)
        page = template.render(bubble=bubble(line), nonce="n")
        shown = html.unescape(re.sub(r"<[^>]+>", "", page))
        assert reply(text).text.strip() in shown, name(text)
        assert all(knop.titel in shown for knop in text.knoppen), name(text)


def check_whole(text: Tekst, parts: tuple[Part, ...]) -> None:
    """One bubble, all of the text, every button with its whole title."""
    assert len(parts) == 1, f"{text.bestand}: {text.sleutel} takes {len(parts)} messages"
    (part,) = parts
    assert part.text.startswith(reply(text).text.strip())
    titles = [knop.titel for knop in text.knoppen]
    shown = [choice.description or choice.title for choice in part.choices]
    numbered = [f"{number}. {title}" in part.text for number, title in enumerate(titles, start=1)]
    assert shown == titles or all(numbered)
