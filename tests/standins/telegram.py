"""A stand-in of the Telegram Bot API: enforces its limits, keeps what was sent, plays the phones."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.standins.courier import Call
from tests.standins.faults import Faults

TOKEN = "123456:stand-in"
PER_SECOND, PER_CHAT_SECONDS = 30, 0.95
TEXT, CAPTION, CALLBACK = 4096, 1024, 64


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
class TelegramStandIn:
    """`updates` waits for getUpdates; with a webhook the test or the phone page brings them."""

    strict_pace: bool = True
    sent: list[Sent] = field(default_factory=list)
    updates: list[dict[str, Any]] = field(default_factory=list)
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    blocked: set[int] = field(default_factory=set)
    webhook: dict[str, Any] | None = None
    faults: Faults = field(default_factory=Faults)
    _update_id: int = 1000
    _message_id: int = 0

    # ---- the phone's side -------------------------------------------------------------------

    def say(self, chat: int, text: str, **extra: Any) -> dict[str, Any]:
        return self._update("message", self._message(chat, text=text, **extra))

    def send_media(self, chat: int, kind: str, caption: str = "") -> dict[str, Any]:
        media: Any = {"file_id": "f1", "file_unique_id": "u1", "duration": 3, "length": 1}
        if kind == "photo":
            media = [{"file_id": "f1", "file_unique_id": "u1", "width": 90, "height": 60}]
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
        message = {**self._message(chat, text=text), "message_id": message_id, "edit_date": _now()}
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
            "date": _now(),
            "chat": _chat(chat),
            "from": {"id": 1, "is_bot": True, "first_name": "W"},
            "text": "…",
            "reply_markup": {"inline_keyboard": list(keyboard)},
        }
        query = {
            "id": f"q{self._update_id}",
            "from": _person(chat),
            "chat_instance": "c",
            "message": message,
            "data": data,
        }
        return self._update("callback_query", query)

    def block(self, chat: int) -> dict[str, Any]:
        self.blocked.add(chat)
        change = {
            "chat": _chat(chat),
            "from": _person(chat),
            "date": _now(),
            "old_chat_member": {"status": "member", "user": _person(chat)},
            "new_chat_member": {"status": "kicked", "user": _person(chat), "until_date": 0},
        }
        return self._update("my_chat_member", change)

    def say_in_group(self, group: int, text: str) -> dict[str, Any]:
        message = {
            **self._message(7, text=text),
            "chat": {"id": group, "type": "supergroup", "title": "Buren"},
        }
        return self._update("message", message)

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
            "date": _now(),
            "chat": _chat(chat),
            "from": _person(chat),
            **content,
        }

    def _update(self, kind: str, content: dict[str, Any]) -> dict[str, Any]:
        self._update_id += 1
        update = {"update_id": self._update_id, kind: content}
        self.updates.append(update)
        return update

    # ---- the Bot API's side -----------------------------------------------------------------

    def app(self) -> Starlette:
        return Starlette(routes=self.routes())

    def routes(self) -> list[Route]:
        return [Route("/bot{token}/{method}", self._api, methods=["GET", "POST"])]

    async def _api(self, request: Request) -> Response:
        if request.path_params["token"] != TOKEN:
            return _error(401, "Unauthorized")
        method, data, files = request.path_params["method"], {}, {}
        form = await request.form()
        for name, value in form.multi_items():
            if isinstance(value, str):
                data[name] = value
            else:
                files[name] = (value.filename or name, await value.read())
        self.calls.append((method, data))
        handler = getattr(self, f"_do_{method.lower()}", None)
        if handler is None:
            return _error(404, f"Not Found: method {method} not found")
        return await handler(data, files)  # type: ignore[no-any-return]

    async def _do_getme(self, data: dict[str, str], files: Any) -> Response:
        return _ok(
            {"id": 1, "is_bot": True, "first_name": "Woonkans", "username": "WoonkansTestBot"}
        )

    async def _do_setwebhook(self, data: dict[str, str], files: Any) -> Response:
        self.webhook = dict(data)
        return _ok(True)

    async def _do_deletewebhook(self, data: dict[str, str], files: Any) -> Response:
        self.webhook = None
        return _ok(True)

    async def _do_getupdates(self, data: dict[str, str], files: Any) -> Response:
        if self.webhook:
            return _error(409, "Conflict: can't use getUpdates method while webhook is active")
        offset = int(data.get("offset", 0))
        self.updates = [update for update in self.updates if update["update_id"] >= offset]
        for _ in range(int(data.get("timeout", 0)) * 20):
            if self.updates:
                break
            await asyncio.sleep(0.05)
        return _ok(self.updates[: int(data.get("limit", 100))])

    async def _do_sendmessage(self, data: dict[str, str], files: Any) -> Response:
        if not 0 < _units(data.get("text", "")) <= TEXT:
            return _error(400, "Bad Request: message is too long")
        return await self._send(data, data["text"], None)

    async def _do_sendphoto(
        self, data: dict[str, str], files: dict[str, tuple[str, bytes]]
    ) -> Response:
        return await self._send_file(data, files, 10_000_000)

    async def _do_senddocument(
        self, data: dict[str, str], files: dict[str, tuple[str, bytes]]
    ) -> Response:
        return await self._send_file(data, files, 50_000_000)

    async def _send_file(
        self, data: dict[str, str], files: dict[str, tuple[str, bytes]], most: int
    ) -> Response:
        file = next(iter(files.values()), None)
        if file is None or len(file[1]) > most:
            return _error(400, "Bad Request: wrong file")
        if _units(data.get("caption", "")) > CAPTION:
            return _error(400, "Bad Request: message caption is too long")
        return await self._send(data, data.get("caption", ""), file)

    async def _send(
        self, data: dict[str, str], text: str, file: tuple[str, bytes] | None
    ) -> Response:
        fault = self.faults.next()
        if fault and fault.kind == "hang":
            await self.faults.sleep(fault)
        if fault and fault.kind == "http":
            return _error(fault.status, "Internal Server Error")
        if fault and fault.kind == "error":
            return _too_many(fault.retry_after)
        chat = int(data["chat_id"])
        if chat in self.blocked:
            return _error(403, "Forbidden: bot was blocked by the user")
        keyboard = json.loads(data.get("reply_markup") or "{}").get("inline_keyboard", [])
        for button in (button for row in keyboard for button in row):
            if not 1 <= len(button["callback_data"].encode()) <= CALLBACK:
                return _error(400, "Bad Request: BUTTON_DATA_INVALID")
            if not button["text"]:
                return _error(400, "Bad Request: text buttons are empty")
        now = time.monotonic()
        if self.strict_pace:
            mine = [sent.at for sent in self.sent if sent.chat == chat]
            if mine and now - mine[-1] < PER_CHAT_SECONDS:
                return _too_many(1)
        if sum(sent.at > now - 1 for sent in self.sent[-PER_SECOND:]) >= PER_SECOND:
            return _too_many(1)
        self._message_id += 1
        self.sent.append(Sent(chat, self._message_id, text, keyboard, file, now))
        if fault and fault.kind == "lost":
            await self.faults.sleep(fault)
        return _ok(
            {"message_id": self._message_id, "date": _now(), "chat": _chat(chat), "text": text}
        )

    async def _do_sendchataction(self, data: dict[str, str], files: Any) -> Response:
        return _ok(True)

    async def _do_answercallbackquery(self, data: dict[str, str], files: Any) -> Response:
        return _ok(True)

    async def _do_leavechat(self, data: dict[str, str], files: Any) -> Response:
        return _ok(True)

    async def _do_editmessagereplymarkup(self, data: dict[str, str], files: Any) -> Response:
        for sent in self.sent:
            if sent.chat == int(data["chat_id"]) and sent.message_id == int(data["message_id"]):
                if not sent.keyboard:
                    return _error(400, "Bad Request: message is not modified")
                sent.keyboard = []
                return _ok(
                    {"message_id": sent.message_id, "date": _now(), "chat": _chat(sent.chat)}
                )
        return _error(400, "Bad Request: message to edit not found")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _now() -> int:
    return int(time.time())


def _person(chat: int) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": "Huurder", "language_code": "nl"}


def _chat(chat: int) -> dict[str, Any]:
    return {"id": chat, "type": "private", "first_name": "Huurder"}


def _ok(result: Any) -> Response:
    return JSONResponse({"ok": True, "result": result})


def _error(status: int, description: str) -> Response:
    return JSONResponse(
        {"ok": False, "error_code": status, "description": description}, status_code=status
    )


def _too_many(seconds: int) -> Response:
    return JSONResponse(
        {
            "ok": False,
            "error_code": 429,
            "description": f"Too Many Requests: retry after {seconds}",
            "parameters": {"retry_after": seconds},
        },
        status_code=429,
    )
