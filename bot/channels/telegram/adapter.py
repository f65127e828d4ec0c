"""Telegram's JSON to and from our neutral shapes. Pure; must not know storage or network."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from bot.channels.adapter import Batch, Received, button_reference
from bot.channels.rendering import Limits, Part
from casefile.gesprek.duim import REACTIE, als_duim
from casefile.koppelingen.code import LENGTE
from casefile.messages import Incoming, Kind

CHANNEL = "telegram"
UPDATES = ["message", "edited_message", "callback_query", "my_chat_member", "message_reaction"]
LIMITS = Limits(
    text=4096, text_with_choices=4096, caption=1024, buttons=100, button_title=40
)  # a button's title has no limit of the platform: 40 is what a small phone shows
CALLBACK_BYTES = 64
CODE_PREFIX = "c_"  # /start c_BCDF2346: a deep link that brings a conversation here
SIDE_BY_SIDE = 12  # characters: titles up to this length stand two in a row
_HELP = re.compile(r"/(?:help|menu|info|settings)(?:@\w+)?\s*", re.IGNORECASE)
_START = re.compile(r"/start(?:@\w+)?(?:\s+([A-Za-z0-9_-]{1,64}))?\s*")
_CODE = re.compile(rf"{CODE_PREFIX}([A-Za-z0-9]{{{LENGTE}}})")
_MEDIA = {
    "voice": "voice",
    "audio": "voice",
    "video_note": "video",
    "photo": "image",
    "sticker": "sticker",
    "animation": "video",
    "video": "video",
    "document": "document",
    "contact": "contact",
    "location": "location",
    "venue": "location",
}
_ALSO_SAID = ("poll", "dice", "game", "story", "paid_media", "checklist")


class TelegramAdapter:
    channel = CHANNEL
    limits = LIMITS

    def read(self, body: dict[str, Any]) -> Batch:
        """One update. What is not a private message of a person is left out."""
        try:
            return self._read(body)
        except (KeyError, TypeError, ValueError, AttributeError):
            return Batch(unread=1)

    def message(self, part: Part, token: str) -> dict[str, Any]:
        """Method name and parameters of one message; a file's bytes are added when it is sent."""
        text = part.text
        data: dict[str, Any]
        if part.attachment is None:
            data = {"method": "sendMessage", "text": text}
        elif part.attachment.media_type in ("image/png", "image/jpeg"):
            data = {"method": "sendPhoto", "caption": text or None}
        elif part.attachment.media_type == "audio/ogg":
            data = {"method": "sendVoice", "caption": None}
        else:
            data = {"method": "sendDocument", "caption": text or None}
        if part.choices:
            data["keyboard"] = _keyboard(part, token)
        return data

    def _read(self, update: dict[str, Any]) -> Batch:
        order = int(update["update_id"])
        if "callback_query" in update:
            return self._tap(update["callback_query"], order)
        if "message_reaction" in update:
            return self._reaction(update["message_reaction"], order)
        if "my_chat_member" in update:
            return self._membership(update["my_chat_member"])
        edited = "edited_message" in update
        message = update.get("edited_message") or update.get("message")
        if message is None:
            return Batch(unread=1)
        if message["chat"]["type"] != "private":
            return Batch(groups=(int(message["chat"]["id"]),))
        incoming = _edited(message) if edited else _incoming(message)
        if incoming is None:
            return Batch()
        chat = str(message["chat"]["id"])
        return Batch(
            received=(
                Received(
                    addresses=(chat,),
                    message=replace(incoming, doorgestuurd="forward_origin" in message),
                    order=order,
                    replaces=_message_id(message) if edited else None,
                    quotes=_quoted(message),
                    courtesy={"chat": chat},
                ),
            )
        )

    def _tap(self, query: dict[str, Any], order: int) -> Batch:
        message = query.get("message")
        if message is None:  # a button under an inline message: never one of ours
            return Batch(unread=1)
        chat, data = message["chat"], str(query.get("data", ""))
        if chat["type"] != "private":
            return Batch(groups=(int(chat["id"]),))
        return Batch(
            received=(
                Received(
                    addresses=(str(chat["id"]),),
                    # The same button of the same message counts once, however often it is pressed.
                    message=Incoming(
                        external_id=f"c:{chat['id']}:{message['message_id']}:{data}",
                        kind=Kind.TAP,
                        text=_title(message, data),
                    ),
                    order=order,
                    tapped=data,
                    courtesy={
                        "chat": str(chat["id"]),
                        "query": query["id"],
                        "message": int(message["message_id"]),
                    },
                ),
            )
        )

    def _reaction(self, reaction: dict[str, Any], order: int) -> Batch:
        """A thumb under a bubble; any other emoji, or one that is taken away, says nothing."""
        chat = reaction["chat"]
        emojis = [str(one.get("emoji", "")) for one in reaction["new_reaction"]]
        thumb = next((found for one in emojis if (found := als_duim(one))), None)
        if chat["type"] != "private" or thumb is None:
            return Batch()
        number = f"r:{chat['id']}:{reaction['message_id']}:{reaction['date']}"
        message = Incoming(number, Kind.MEDIA, text=thumb, media=REACTIE)
        address = str(chat["id"])
        return Batch(received=(Received((address,), message, order, courtesy={"chat": address}),))

    def _membership(self, change: dict[str, Any]) -> Batch:
        chat, status = change["chat"], change["new_chat_member"]["status"]
        if chat["type"] != "private":
            return Batch(groups=(int(chat["id"]),) if status in ("member", "administrator") else ())
        return Batch(left=(str(chat["id"]),) if status == "kicked" else ())


def _quoted(message: dict[str, Any]) -> str | None:
    """The platform's id of the message that this one was typed under."""
    under = message.get("reply_to_message")
    number = under.get("message_id") if isinstance(under, dict) else None
    return str(number) if number else None


def _message_id(message: dict[str, Any]) -> str:
    return f"m:{message['chat']['id']}:{message['message_id']}"


def _incoming(message: dict[str, Any]) -> Incoming | None:
    """None for service messages: nobody said anything."""
    external_id = _message_id(message)
    text = message.get("text")
    if "text" in message and not isinstance(text, str):
        return Incoming(external_id, Kind.MEDIA, media="unknown")
    if text is not None:
        if _HELP.fullmatch(text):  # what every bot of Telegram has: where can I go from here
            return Incoming(external_id, Kind.START)
        start = _START.fullmatch(text)
        if start is None:
            return Incoming(external_id, Kind.TEXT, text=text)
        token = start.group(1)
        code = _CODE.fullmatch(token or "")
        if code:
            return Incoming(external_id, Kind.TEXT, text=f"code {code.group(1).upper()}")
        return Incoming(external_id, Kind.START, link_token=token)
    for name, media in _MEDIA.items():
        if name in message:
            words, file = _words(message), _file(message)
            return Incoming(external_id, Kind.MEDIA, text=words, media=media, file=file)
    if any(name in message for name in _ALSO_SAID):
        return Incoming(external_id, Kind.MEDIA, text=_words(message), media="unknown")
    return None


def _words(message: dict[str, Any]) -> str:
    """What stands with it in words: under a picture, in a list, above a poll."""
    words = [message.get("caption")]
    checklist, poll = message.get("checklist"), message.get("poll")
    if isinstance(checklist, dict):
        words += [checklist.get("title"), *_texts(checklist.get("tasks"))]
    if isinstance(poll, dict):
        words += [poll.get("question"), *_texts(poll.get("options"))]
    return "\n".join(word for word in words if isinstance(word, str) and word)


def _texts(parts: Any) -> list[Any]:
    return [p.get("text") for p in parts if isinstance(p, dict)] if isinstance(parts, list) else []


def _file(message: dict[str, Any]) -> str | None:
    """Telegram's id of a picture (the largest of its sizes) or document: what may be a letter."""
    if message.get("photo"):
        largest = max(message["photo"], key=lambda size: int(size.get("width") or 0))
        return str(largest["file_id"])
    if "document" in message and "animation" not in message:
        return str(message["document"]["file_id"])
    return None


def _edited(message: dict[str, Any]) -> Incoming | None:
    text = message.get("text") or message.get("caption")
    if text is None:
        return None
    external_id = f"e:{message['chat']['id']}:{message['message_id']}:{message.get('edit_date', 0)}"
    return Incoming(external_id, Kind.MEDIA, text=text, media="edited")


def _title(message: dict[str, Any], data: str) -> str:
    """What stood on the button, as Telegram remembers it."""
    keyboard = (message.get("reply_markup") or {}).get("inline_keyboard") or []
    for button in (button for row in keyboard for button in row):
        if button.get("callback_data") == data:
            return str(button["text"])
    return ""


def _keyboard(part: Part, token: str) -> list[list[dict[str, str]]]:
    buttons = [
        {"text": choice.title, "callback_data": button_reference(token, choice.number)}
        for choice in part.choices
    ]
    short = all(len(choice.title) <= SIDE_BY_SIDE for choice in part.choices)
    per_row = 2 if short and len(buttons) > 1 else 1
    return [buttons[start : start + per_row] for start in range(0, len(buttons), per_row)]
