"""Whoever starts the product reads which channels are open, and what is missing for the others."""

from __future__ import annotations

import dataclasses

from bot.channels.summary import channel_lines
from casefile.settings import Settings


def test_with_no_tokens_it_says_that_only_the_web_page_is_open(settings: Settings) -> None:
    assert channel_lines(settings) == [
        "Only the web page is open: no token of WhatsApp or Telegram is set."
    ]


def test_one_channel_names_the_other(settings: Settings) -> None:
    lines = channel_lines(dataclasses.replace(settings, telegram_token="1:x"))
    assert "on (polling)" in lines[0] and "WOONKANS_WHATSAPP_TOKEN" in lines[1]
    lines = channel_lines(dataclasses.replace(settings, telegram_token="1:x", telegram_secret="s"))
    assert "on (webhook)" in lines[0]
