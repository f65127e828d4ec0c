"""A stand-in of the Telegram Bot API: enforces limits, keeps what was sent, plays the phones."""

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

from standins.faults import Faults
from standins.telegram_phones import Sent, TelegramPhones, chat_of, now

TOKEN = "123456:stand-in"  # noqa: S105 - no real one
PER_SECOND, PER_CHAT_SECONDS = 30, 0.95
TEXT, CAPTION, CALLBACK = 4096, 1024, 64
FUTURE = 10  # an offset beyond this is from before ids began anew, and is not counted


@dataclass
class TelegramStandIn(TelegramPhones):
    """The Bot API on top of the phones. `strict_pace`: refuse a second message within a second."""

    strict_pace: bool = True
    told: bytes | None = None  # what the next getUpdates answers, to the letter
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    faults: Faults = field(default_factory=Faults)

    def app(self) -> Starlette:
        return Starlette(routes=self.routes())

    def routes(self) -> list[Route]:
        return [
            Route("/bot{token}/{method}", self._api, methods=["GET", "POST"]),
            Route("/file/bot{token}/photos/{file_id}.jpg", self._file),
        ]

    async def _file(self, request: Request) -> Response:
        if request.path_params["token"] != TOKEN:
            return _error(401, "Unauthorized")
        return Response(self.from_phones[request.path_params["file_id"]])

    async def _do_getfile(self, data: dict[str, str], files: Any) -> Response:
        file_id = data["file_id"]
        if file_id not in self.from_phones:
            return _error(400, "Bad Request: wrong file_id")
        size = len(self.from_phones[file_id])
        return _ok({"file_id": file_id, "file_size": size, "file_path": f"photos/{file_id}.jpg"})

    async def _api(self, request: Request) -> Response:
        if request.path_params["token"] != TOKEN:
            return _error(401, "Unauthorized")
        method, files = request.path_params["method"], {}
        data: dict[str, str] = {}
        form = await request.form()
        data.update(request.query_params)
        for name, value in form.multi_items():
            if isinstance(value, str):
                data[name] = value
            else:
                files[name] = (value.filename or name, await value.read())
        self.calls.append((method, data))
        await self._wait_for_news(request, data)
        handler = getattr(self, f"_do_{method.lower()}", None)
        if handler is None:
            return _error(404, f"Not Found: method {method} not found")
        return await handler(data, files)  # type: ignore[no-any-return]

    async def _wait_for_news(self, request: Request, data: dict[str, str]) -> None:
        """Long polling: as many seconds as asked, and no longer than somebody waits."""
        for _ in range(int(data.get("timeout", 0)) * 20):
            offset = int(data.get("offset", 0))
            news = any(update["update_id"] >= offset for update in self.updates)
            if news or await request.is_disconnected():
                return
            await asyncio.sleep(0.05)

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
        if self.told is not None:
            told, self.told = self.told, None
            return Response(told, media_type="application/json")
        offset = int(data.get("offset", 0))
        newest = max((update["update_id"] for update in self.updates), default=offset)
        if offset <= newest + FUTURE:
            self.updates = [update for update in self.updates if update["update_id"] >= offset]
        return _ok(self.updates[: int(data.get("limit", 100))])

    async def _do_sendmessage(self, data: dict[str, str], files: Any) -> Response:
        if not 0 < _units(data.get("text", "")) <= TEXT:
            return _error(400, "Bad Request: message is too long")
        return await self._send(data, data["text"], None)

    async def _do_sendphoto(
        self, data: dict[str, str], files: dict[str, tuple[str, bytes]]
    ) -> Response:
        return await self._send_file(data, files, 10_000_000)

    async def _do_sendvoice(
        self, data: dict[str, str], files: dict[str, tuple[str, bytes]]
    ) -> Response:
        return await self._send_file(data, files, 50_000_000)

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
        if fault and fault.kind == "answer":
            return JSONResponse(fault.body, status_code=fault.status)
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
        moment = time.monotonic()
        if self.strict_pace:
            mine = [sent.at for sent in self.sent if sent.chat == chat]
            if mine and moment - mine[-1] < PER_CHAT_SECONDS:
                return _too_many(1)
        if sum(sent.at > moment - 1 for sent in self.sent[-PER_SECOND:]) >= PER_SECOND:
            return _too_many(1)
        self._message_id += 1
        self.sent.append(Sent(chat, self._message_id, text, keyboard, file, moment))
        if fault and fault.kind == "lost":
            await self.faults.sleep(fault)
        return _ok(
            {"message_id": self._message_id, "date": now(), "chat": chat_of(chat), "text": text}
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
                    {"message_id": sent.message_id, "date": now(), "chat": chat_of(sent.chat)}
                )
        return _error(400, "Bad Request: message to edit not found")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


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
