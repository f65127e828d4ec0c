"""A stand-in of WhatsApp's Graph API and webhooks: limits, window, pace, signatures, statuses."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from standins.courier import Call
from standins.faults import Faults
from standins.whatsapp_limits import fits

TOKEN, SECRET, VERIFY, PHONE_ID = "EAAstandin", "app-secret", "verify-me", "106540352242922"
NUMBER = "+31 85 000 00 00"
VERSION = "v25.0"
PAIR_BURST = 45
WINDOW_SECONDS = 24 * 3600

MEDIA_TAKEN = (
    "image/png", "image/jpeg", "application/pdf", "text/plain", "audio/ogg",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
)  # fmt: skip
"""Of Meta's list of media types those that we send; a calendar type is not on it."""


@dataclass
class Sent:
    """One message of ours, as a phone shows it."""

    to: str
    wamid: str
    body: dict[str, Any]
    reference: str
    at: float

    @property
    def text(self) -> str:
        content = self.body[self.body["type"]]
        if self.body["type"] == "text":
            return str(content["body"])
        if self.body["type"] == "interactive":
            return str(content["body"]["text"])
        return str(content.get("caption") or content.get("name") or "")

    @property
    def choices(self) -> list[dict[str, str]]:
        if self.body["type"] != "interactive":
            return []
        action = self.body["interactive"]["action"]
        if "buttons" in action:
            return [button["reply"] for button in action["buttons"]]
        return [row for section in action["sections"] for row in section["rows"]]

    @property
    def media_id(self) -> str | None:
        content = self.body[self.body["type"]]
        holder = content.get("header") if self.body["type"] == "interactive" else self.body
        media = holder.get(holder["type"]) if holder else None
        return media.get("id") if isinstance(media, dict) else None


@dataclass
class WhatsAppStandIn:
    """`events` are the parts of webhooks that wait to be brought: messages and statuses."""

    sent: list[Sent] = field(default_factory=list)
    read: list[str] = field(default_factory=list)
    media: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    from_phones: dict[str, bytes] = field(default_factory=dict)
    events: list[dict[str, Any]] = field(default_factory=list)
    last_from: dict[str, float] = field(default_factory=dict)
    faults: Faults = field(default_factory=Faults)
    check_window: bool = True
    pair_limit: int = PAIR_BURST
    _count: int = 0

    # ---- the phone's side -------------------------------------------------------------------

    def say(
        self, phone: str, text: str, user_id: str | None = None, **extra: Any
    ) -> dict[str, Any]:
        return self._incoming(phone, user_id, {"type": "text", "text": {"body": text}, **extra})

    def send_media(
        self, phone: str, kind: str, caption: str = "", body: bytes = b""
    ) -> dict[str, Any]:
        """`body`: the bytes that we get when we ask for the file."""
        file_id = str(1000 + len(self.from_phones))
        self.from_phones[file_id] = body
        content: dict[str, Any] = {"id": file_id, "mime_type": "x/y", "sha256": "="}
        if caption:
            content["caption"] = caption
        return self._incoming(phone, None, {"type": kind, kind: content})

    def tap(self, phone: str, title: str, user_id: str | None = None) -> dict[str, Any]:
        """The newest button or row with this title."""
        who = {phone, user_id}
        for sent in reversed([sent for sent in self.sent if sent.to in who]):
            for choice in sent.choices:
                if choice["title"] == title:
                    kind = (
                        "button_reply"
                        if "buttons" in sent.body["interactive"]["action"]
                        else "list_reply"
                    )
                    chosen = {"type": kind, kind: {"id": choice["id"], "title": title}}
                    context = {"from": PHONE_ID, "id": sent.wamid}
                    return self._incoming(
                        phone,
                        user_id,
                        {"type": "interactive", "interactive": chosen, "context": context},
                    )
        raise AssertionError(f"no button {title!r} for {phone}")

    def _incoming(self, phone: str, user_id: str | None, content: dict[str, Any]) -> dict[str, Any]:
        self._count += 1
        now = time.time()
        for name in (phone, user_id):
            if name:
                self.last_from[name] = now
        message = {"id": f"wamid.in{self._count}", "timestamp": str(int(now)), **content}
        contact: dict[str, Any] = {"profile": {"name": "Huurder"}}
        if phone:
            message["from"], contact["wa_id"] = phone, phone
        if user_id:
            message["from_user_id"], contact["user_id"] = user_id, user_id
        event = {"contacts": [contact], "messages": [message]}
        self.events.append(event)
        return event

    # ---- webhooks ---------------------------------------------------------------------------

    @staticmethod
    def body(*events: dict[str, Any]) -> dict[str, Any]:
        """One webhook body with all these events in it, each as a change of its own."""
        metadata = {"display_phone_number": NUMBER, "phone_number_id": PHONE_ID}
        changes = [
            {
                "field": "messages",
                "value": {"messaging_product": "whatsapp", "metadata": metadata, **event},
            }
            for event in events
        ]
        return {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": changes}]}

    @staticmethod
    def call(body: dict[str, Any], secret: str = SECRET) -> Call:
        raw = json.dumps(body, ensure_ascii=False).encode()
        signed = hmac.new(secret.encode(), raw, hashlib.sha256).hexdigest()
        return Call(
            raw, {"content-type": "application/json", "x-hub-signature-256": f"sha256={signed}"}
        )

    def take_calls(self) -> list[Call]:
        """What waits, one call each."""
        events, self.events = self.events, []
        return [self.call(self.body(event)) for event in events]

    def shown(self, phone: str) -> list[Sent]:
        return [sent for sent in self.sent if sent.to == phone]

    # ---- the Graph API's side ---------------------------------------------------------------

    def app(self) -> Starlette:
        return Starlette(routes=self.routes())

    def routes(self) -> list[Route]:
        return [
            Route(f"/{VERSION}/{{phone_id}}", self._number, methods=["GET"]),
            Route(f"/{VERSION}/{{phone_id}}/messages", self._messages, methods=["POST"]),
            Route(f"/{VERSION}/{{phone_id}}/media", self._media, methods=["POST"]),
            Route("/bestanden/{file_id}", self._file, name="file"),
        ]

    async def _number(self, request: Request) -> Response:
        """Our own number; or, by the id of a file, where it is for the next five minutes."""
        asked = request.path_params["phone_id"]
        if asked in self.from_phones:
            if request.headers.get("authorization") != f"Bearer {TOKEN}":
                return _error(401, 190)
            return JSONResponse({"url": str(request.url_for("file", file_id=asked)), "id": asked})
        return JSONResponse({"display_phone_number": NUMBER, "id": PHONE_ID})

    async def _file(self, request: Request) -> Response:
        if request.headers.get("authorization") != f"Bearer {TOKEN}":
            return _error(401, 190)
        return Response(self.from_phones[request.path_params["file_id"]])

    async def _media(self, request: Request) -> Response:
        if request.headers.get("authorization") != f"Bearer {TOKEN}":
            return _error(401, 190)
        form = await request.form()
        file = form["file"]
        assert not isinstance(file, str)
        media_type, body = str(form["type"]), await file.read()
        most = 5_000_000 if media_type.startswith("image/") else 100_000_000
        if not _is_a_picture_that_meta_takes(media_type, body):
            return _error(400, 131053)
        if media_type not in MEDIA_TAKEN or len(body) > most:
            return _error(400, 131053)
        media_id = f"media{len(self.media) + 1}"
        self.media[media_id] = (media_type, body)
        return JSONResponse({"id": media_id})

    async def _messages(self, request: Request) -> Response:
        if request.headers.get("authorization") != f"Bearer {TOKEN}":
            return _error(401, 190)
        body = await request.json()
        if body.get("status") == "read":
            self.read.append(body["message_id"])
            return JSONResponse({"success": True})
        fault = self.faults.next()
        if fault and fault.kind == "hang":
            await self.faults.sleep(fault)
            return _error(500, 131000)
        if fault and fault.kind == "http":
            return Response("<html>Bad Gateway</html>", status_code=fault.status)
        if fault and fault.kind == "answer":
            return JSONResponse(fault.body, status_code=fault.status)
        if fault and fault.kind == "error":
            return _error(400, fault.code)
        code = self._refusal(body)
        if code:
            return _error(400, code)
        wamid = f"wamid.out{len(self.sent) + 1}"
        to = body.get("to") or body["recipient"]
        sent = Sent(to, wamid, body, body.get("biz_opaque_callback_data", ""), time.monotonic())
        self.sent.append(sent)
        if fault and fault.kind == "later":  # accepted now, failed in a status
            self.status(sent, "failed", fault.code)
        else:
            for name in ("sent", "delivered", "read"):
                self.status(sent, name)
        if fault and fault.kind == "lost":
            await self.faults.sleep(fault)
        return JSONResponse(
            {
                "messaging_product": "whatsapp",
                "contacts": [{"input": to, "wa_id": to}],
                "messages": [{"id": wamid}],
            }
        )

    def status(self, sent: Sent, status: str, code: int | None = None) -> None:
        event: dict[str, Any] = {
            "id": sent.wamid,
            "status": status,
            "timestamp": str(int(time.time())),
            "recipient_id": sent.to,
            "biz_opaque_callback_data": sent.reference,
        }
        if code:
            event["errors"] = [{"code": code, "title": "error"}]
        self.events.append({"statuses": [event]})

    def _refusal(self, body: dict[str, Any]) -> int | None:
        """The error code with which Meta would refuse this message."""
        to = body.get("to") or body.get("recipient", "")
        free = body["type"] != "template" and self.check_window
        if free and time.time() - self.last_from.get(to, 0.0) > WINDOW_SECONDS:
            return 131047
        now = time.monotonic()
        if sum(sent.at > now - 60 for sent in self.sent if sent.to == to) >= self.pair_limit:
            return 131056
        return None if fits(body) else 131009


def _is_a_picture_that_meta_takes(media_type: str, body: bytes) -> bool:
    """A PNG has eight bits per colour, RGB or RGBA: bytes 24 and 25 of its header say so."""
    is_png = media_type == "image/png" and body.startswith(b"\x89PNG")
    return not is_png or (body[24] == 8 and body[25] in (2, 6))


def _error(status: int, code: int) -> Response:
    return JSONResponse(
        {
            "error": {
                "message": f"(#{code})",
                "type": "OAuthException",
                "code": code,
                "fbtrace_id": "x",
            }
        },
        status_code=status,
    )
