"""The phones of Telegram's stand-in: what people say, tap and do, as Telegram's updates."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from typing import Any

from standins.courier import Call


@dataclass
class Sent:
    """One message of the bot, as a phone shows it."""

    chat: int
    message_id: int
    text: str
    keyboard: list[list[dict[str, str]]]
    file: tuple[str, bytes] | None
    at: float


@dataclass
class TelegramPhones:
    """`updates` waits for getUpdates; with a webhook the test or the phone page brings them."""

    sent: list[Sent] = field(default_factory=list)
    updates: list[dict[str, Any]] = field(default_factory=list)
    blocked: set[int] = field(default_factory=set)
    from_phones: dict[str, bytes] = field(default_factory=dict)
    webhook: dict[str, Any] | None = None
    _update_id: int = 1000
    _message_id: int = 0

    def say(self, chat: int, text: str, **extra: Any) -> dict[str, Any]:
        return self._update("message", self._message(chat, text=text, **extra))

    def send_media(
        self, chat: int, kind: str, caption: str = "", body: bytes = b""
    ) -> dict[str, Any]:
        """`body`: the bytes that the bot gets when it asks for the file."""
        file_id = f"f{len(self.from_phones) + 1}"
        self.from_phones[file_id] = body
        media: Any = {"file_id": file_id, "file_unique_id": "u1", "duration": 3, "length": 1}
        if kind == "photo":
            small = {"file_id": "thumb", "file_unique_id": "u0", "width": 90, "height": 60}
            media = [small, {**small, "file_id": file_id, "width": 1280, "height": 960}]
        elif kind == "contact":
            media = {"phone_number": "0600000000", "first_name": "Els"}
        elif kind == "sticker":
            media = {
                **media,
                "type": "regular",
                "width": 1,
                "height": 1,
                "is_animated": False,
                "is_video": False,
            }
        extra = {"caption": caption} if caption else {}
        return self._update("message", self._message(chat, **{kind: media}, **extra))

    def edit(self, chat: int, message_id: int, text: str) -> dict[str, Any]:
        message = {**self._message(chat, text=text), "message_id": message_id, "edit_date": now()}
        return self._update("edited_message", message)

    def tap(self, chat: int, title: str) -> dict[str, Any]:
        """The newest button with this title."""
        for sent in reversed([sent for sent in self.sent if sent.chat == chat]):
            for button in (button for row in sent.keyboard for button in row):
                if button["text"] == title:
                    return self.tap_data(
                        chat, sent.message_id, button["callback_data"], sent.keyboard
                    )
        raise AssertionError(f"no button {title!r} for {chat}")

    def tap_data(self, chat: int, message_id: int, data: str, keyboard: Any = ()) -> dict[str, Any]:
        message = {
            "message_id": message_id,
            "date": now(),
            "chat": chat_of(chat),
            "from": {"id": 1, "is_bot": True, "first_name": "W"},
            "text": "…",
            "reply_markup": {"inline_keyboard": list(keyboard)},
        }
        query = {
            "id": f"q{self._update_id}",
            "from": person(chat),
            "chat_instance": "c",
            "message": message,
            "data": data,
        }
        return self._update("callback_query", query)

    def block(self, chat: int) -> dict[str, Any]:
        self.blocked.add(chat)
        change = {
            "chat": chat_of(chat),
            "from": person(chat),
            "date": now(),
            "old_chat_member": {"status": "member", "user": person(chat)},
            "new_chat_member": {"status": "kicked", "user": person(chat), "until_date": 0},
        }
        return self._update("my_chat_member", change)

    def call(self, update: dict[str, Any], secret: str | None = None) -> Call:
        """The webhook call for this update."""
        secret = secret if secret is not None else (self.webhook or {}).get("secret_token", "")
        return Call(
            json.dumps(update, ensure_ascii=False).encode(),
            {"content-type": "application/json", "x-telegram-bot-api-secret-token": secret},
        )

    def shown(self, chat: int) -> list[Sent]:
        return [sent for sent in self.sent if sent.chat == chat]

    def _message(self, chat: int, **content: Any) -> dict[str, Any]:
        self._message_id += 1
        return {
            "message_id": self._message_id,
            "date": now(),
            "chat": chat_of(chat),
            "from": person(chat),
            **content,
        }

    def _update(self, kind: str, content: dict[str, Any]) -> dict[str, Any]:
        self._update_id += 1
        update = {"update_id": self._update_id, kind: content}
        self.updates.append(update)
        return update


def now() -> int:
    return int(time.time())


def person(chat: int) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": "Huurder", "language_code": "nl"}


def chat_of(chat: int) -> dict[str, Any]:
    return {"id": chat, "type": "private", "first_name": "Huurder"}
