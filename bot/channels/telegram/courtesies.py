"""Small signs that a message was seen: the spinner stops, used buttons go, "typing" shows.

Nothing depends on them: what fails is forgotten. Also says no, politely, to groups.
"""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable
from typing import Any

import telegram
from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.channels.adapter import Batch, Received
from bot.channels.receiving import Stored
from casefile.teksten.lezer import Teksten


class Courtesies:
    def __init__(self, bot: telegram.Bot, texts: Teksten) -> None:
        self._bot, self._texts = bot, texts

    async def show(self, batch: Batch, stored: Stored, typing: bool = True) -> None:
        stale = {id(received) for received in stored.stale}
        for received in batch.received:
            if "query" in received.courtesy:
                await self._answer(received, id(received) in stale)
        for chat in {received.courtesy["chat"] for received in stored.new if typing}:
            await _try(self._bot.send_chat_action(int(chat), ChatAction.TYPING))
        for group in set(batch.groups):
            await _try(self._bot.send_message(group, self._texts.tekst("utter_kanaal_geen_groep")))
            await _try(self._bot.leave_chat(group))

    async def _answer(self, received: Received, stale: bool) -> None:
        text = self._texts.tekst("utter_kanaal_oude_knop") if stale else None
        courtesy = received.courtesy
        await _try(self._bot.answer_callback_query(courtesy["query"], text=text, show_alert=stale))
        await _try(
            self._bot.edit_message_reply_markup(
                chat_id=int(courtesy["chat"]), message_id=courtesy["message"], reply_markup=None
            )
        )


async def _try(call: Awaitable[Any]) -> None:
    with contextlib.suppress(TelegramError):
        await call
