"""Sends replies to Telegram: one message per call, within its limits, old buttons retired.

Telegram knows no id of ours: after an ambiguous time-out a message is sent again, because a
message that comes twice harms less than one that never comes.
"""

from __future__ import annotations

import asyncio
import dataclasses
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.channels.rendering import render
from bot.channels.speaking import VOICE, spoken, to_say, with_voice, words
from bot.channels.telegram.adapter import CHANNEL, TelegramAdapter
from bot.sender import NotYet, PartSent, PermanentFailure, TemporaryFailure
from bot.voice import NoVoice, opus
from casefile.storage.outbox import OutboxRow
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten

PER_CHAT = timedelta(seconds=1)
PER_SECOND, BURST = 25, 5  # together never more than 30 in any second
BAD_TOKEN_WAIT = timedelta(minutes=5)
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)  # a picture of a website hides our words
_GONE = ("chat not found", "user is deactivated", "peer_id_invalid")


@dataclass(frozen=True)
class Prepared:
    """One message. `retire`: the message whose buttons no longer ask anything. `say`: aloud."""

    chat: int
    message: dict[str, Any]
    file: tuple[str, bytes] | None
    part: int
    parts: int
    retire: int | None
    say: str | None = None


class TelegramDeliverer:
    channels: tuple[str, ...] = (CHANNEL,)

    def __init__(self, bot: telegram.Bot, texts: Teksten) -> None:
        self._bot, self._texts = bot, texts
        self._adapter = TelegramAdapter()
        self._loop = asyncio.new_event_loop()

    def prepare(self, unit: UnitOfWork, row: OutboxRow) -> Prepared | None:
        conversation_id = row.conversation_id or ""
        self._keep_pace(unit, row)
        parts = with_voice(
            row.reply,
            render(spoken(row.reply, self._texts), self._adapter.limits, words(self._texts)),
        )
        if row.parts_sent >= len(parts):
            return None
        part = parts[row.parts_sent]
        file, say = None, None
        if part.attachment is not None and part.attachment.id == VOICE:
            say = to_say(row.reply)
        elif part.attachment is not None:
            found = unit.attachments.read(conversation_id, part.attachment.id)
            file = (part.attachment.filename or "bestand", found[1]) if found else None
        previous = unit.deliveries.previous(row) if row.parts_sent + 1 == len(parts) else None
        return Prepared(
            chat=int(unit.conversations.address(conversation_id)),
            message=self._adapter.message(part, row.token),
            file=file,
            say=say,
            part=row.parts_sent,
            parts=len(parts),
            retire=int(previous[0]) if previous and previous[1].buttons else None,
        )

    def send(self, row: OutboxRow, prepared: object) -> str | PartSent | None:
        assert isinstance(prepared, Prepared)
        aloud = prepared.say is not None
        try:
            if prepared.say is not None:
                made = ("voorgelezen.ogg", opus(prepared.say))
                prepared = dataclasses.replace(prepared, say=None, file=made)
        except NoVoice:
            return None  # the text is there
        try:
            sent = self._loop.run_until_complete(self._send(prepared))
        except RetryAfter as error:
            after = error.retry_after
            wait = after if isinstance(after, timedelta) else timedelta(seconds=after)
            raise NotYet("429", wait) from None
        except Forbidden:
            raise PermanentFailure("blocked", stopped=True) from None
        except InvalidToken:
            raise NotYet("token refused", BAD_TOKEN_WAIT, mend=True) from None
        except BadRequest as error:
            if aloud:
                return None
            if prepared.file is not None:  # better the words alone than nothing
                return self.send(row, dataclasses.replace(prepared, file=None))
            gone = any(word in error.message.casefold() for word in _GONE)
            raise PermanentFailure("gone" if gone else "bad request", stopped=gone) from None
        except TelegramError as error:
            raise TemporaryFailure(type(error).__name__) from None
        if prepared.part + 1 < prepared.parts:
            return PartSent(prepared.part + 1, PER_CHAT)
        return str(sent)

    def _keep_pace(self, unit: UnitOfWork, row: OutboxRow) -> None:
        """One a second to a person (an emergency may pass), thirty a second to all."""
        now = unit.now
        count, last = unit.deliveries.pace(row.conversation_id or "", now - PER_CHAT)
        if count and last and not row.reply.urgent:
            raise NotYet("pace", PER_CHAT - (now - last))
        wait = unit.channel_states.take_turn(CHANNEL, PER_SECOND, BURST)
        if wait is not None:
            raise NotYet("pace", wait)

    async def _send(self, prepared: Prepared) -> int:
        data = dict(prepared.message)
        method, keyboard = data.pop("method"), data.pop("keyboard", None)
        markup = _markup(keyboard) if keyboard else None
        if method == "sendMessage" or prepared.file is None:
            text = data.get("text") or data.get("caption") or ""
            message = await self._bot.send_message(
                prepared.chat, text, reply_markup=markup, link_preview_options=_NO_PREVIEW
            )
        else:
            name, body = prepared.file
            caption = data["caption"]
            if method == "sendVoice":
                message = await self._bot.send_voice(prepared.chat, body)
            elif method == "sendPhoto":
                message = await self._bot.send_photo(
                    prepared.chat, body, caption=caption, reply_markup=markup
                )
            else:
                message = await self._bot.send_document(
                    prepared.chat, body, caption=caption, filename=name, reply_markup=markup
                )
        if prepared.retire is not None:
            await self._retire(prepared.chat, prepared.retire)
        return message.message_id

    async def _retire(self, chat: int, message_id: int) -> None:
        """Buttons of an older question would answer the wrong one."""
        try:
            await self._bot.edit_message_reply_markup(chat_id=chat, message_id=message_id)
        except TelegramError:
            return  # the person has it anyway; the reply itself is what counts


def _markup(keyboard: list[list[dict[str, str]]]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(b["text"], callback_data=b["callback_data"]) for b in row]
            for row in keyboard
        ]
    )
