"""A page on which one chats "as a phone", without any account: both stand-ins behind one address.

For `make run` with WOONKANS_STANDINS=yes, and for whoever wants to see what a tenant sees.
"""

from __future__ import annotations

import asyncio
import dataclasses
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from casefile.settings import Settings
from standins import telegram as telegram_standin
from standins import whatsapp as whatsapp_standin
from standins.courier import Call
from standins.telegram import TelegramStandIn
from standins.whatsapp import WhatsAppStandIn

HERE = Path(__file__).resolve().parent
PERSON = "31612345678"  # one phone, with both apps on it
BRING_EVERY = 0.1  # seconds


def standin_settings(settings: Settings) -> Settings:
    """These settings with both channels connected to the stand-ins."""
    url = f"http://{settings.host}:{settings.standins_port}"
    return dataclasses.replace(
        settings,
        telegram_token=telegram_standin.TOKEN,
        telegram_secret=None,
        telegram_api=url,
        whatsapp_token=whatsapp_standin.TOKEN,
        whatsapp_secret=whatsapp_standin.SECRET,
        whatsapp_verify_token=whatsapp_standin.VERIFY,
        whatsapp_phone_id=whatsapp_standin.PHONE_ID,
        whatsapp_api=f"{url}/{whatsapp_standin.VERSION}",
    )


def standin_environment(settings: Settings) -> dict[str, str]:
    """The same for programs that read the environment."""
    connected = standin_settings(settings)
    names = ("telegram_token", "telegram_api", "whatsapp_token", "whatsapp_secret",
             "whatsapp_verify_token", "whatsapp_phone_id", "whatsapp_api")  # fmt: skip
    values = {f"WOONKANS_{n.upper()}": str(getattr(connected, n)) for n in names}
    return {**values, "WOONKANS_TELEGRAM_SECRET": ""}


class Phone:
    """What both apps on the phone show, and what the person does with them."""

    def __init__(self, settings: Settings) -> None:
        self.telegram, self.whatsapp = TelegramStandIn(), WhatsAppStandIn()
        self._webhook = f"{settings.web_url}/whatsapp"
        self._said: dict[str, list[dict[str, Any]]] = {"telegram": [], "whatsapp": []}

    async def page(self, request: Request) -> Response:
        return Response((HERE / "phone.html").read_text(encoding="utf-8"), media_type="text/html")

    async def shown(self, request: Request) -> Response:
        """All bubbles of one app, ours and the person's, in order of time."""
        app = self._app(request)
        ours = [
            {"at": sent.at, "text": sent.text, "buttons": titles, "file": _kind(file), "number": n}
            for n, (sent, titles, file) in enumerate(self._screen(app))
        ]
        bubbles = [{"mine": False, **bubble} for bubble in ours]
        bubbles += [{"mine": True, "buttons": [], "file": "", **b} for b in self._said[app]]
        return JSONResponse(sorted(bubbles, key=lambda bubble: bubble["at"]))

    async def file(self, request: Request) -> Response:
        """A picture or a paper that came with a bubble."""
        _, _, file = self._screen(self._app(request))[request.path_params["number"]]
        return Response(file, media_type=_kind(file))

    def _screen(self, app: str) -> list[tuple[Any, list[str], bytes]]:
        """What the product sent to this app: the message, titles of its buttons, its file."""
        if app == "telegram":
            return [
                (s, [b["text"] for row in s.keyboard for b in row], s.file[1] if s.file else b"")
                for s in self.telegram.shown(int(PERSON))
            ]
        media = self.whatsapp.media
        return [
            (s, [c["title"] for c in s.choices], media[s.media_id][1] if s.media_id else b"")
            for s in self.whatsapp.shown(PERSON)
        ]

    def _app(self, request: Request) -> str:
        app: str = request.path_params["app"]
        if app not in self._said:
            raise HTTPException(404)
        return app

    async def act(self, request: Request) -> Response:
        """{"do": "say" | "tap" | "voice" | "photo", "text": …}"""
        app, data = self._app(request), await request.json()
        what, text = str(data["do"]), str(data.get("text", ""))
        self._said[app].append({"at": time.monotonic(), "text": text or f"({what})"})
        (self._telegram if app == "telegram" else self._whatsapp)(what, text)
        return JSONResponse({"ok": True})

    async def open_whatsapp(self, request: Request) -> Response:
        """What wa.me does: the app with a draft."""
        draft = request.query_params.get("text", "")
        return RedirectResponse(str(httpx.URL("/", params={"app": "whatsapp", "draft": draft})))

    async def open_telegram(self, request: Request) -> Response:
        """What t.me does: the chat with a Start button."""
        start = request.query_params.get("start", "")
        draft = f"/start {start}".strip()
        return RedirectResponse(str(httpx.URL("/", params={"app": "telegram", "draft": draft})))

    async def bring(self) -> None:
        """Deliver WhatsApp's webhooks as they come; Telegram is polled."""
        async with httpx.AsyncClient(timeout=10) as client:
            while True:
                for call in self.whatsapp.take_calls():
                    await self._deliver(client, call)
                await asyncio.sleep(BRING_EVERY)

    async def _deliver(self, client: httpx.AsyncClient, call: Call) -> None:
        for attempt in range(8):
            try:
                response = await client.post(self._webhook, content=call.body, headers=call.headers)
                if response.status_code == 200:
                    return
            except httpx.HTTPError:
                pass
            await asyncio.sleep(0.2 * 2**attempt)

    def _telegram(self, what: str, text: str) -> None:
        chat = int(PERSON)
        if what == "say":
            self.telegram.say(chat, text)
        elif what == "tap":
            self.telegram.tap(chat, text)
        else:
            self.telegram.send_media(chat, what)

    def _whatsapp(self, what: str, text: str) -> None:
        if what == "say":
            self.whatsapp.say(PERSON, text)
        elif what == "tap":
            self.whatsapp.tap(PERSON, text)
        else:
            self.whatsapp.send_media(PERSON, {"voice": "audio", "photo": "image"}[what])


def _kind(file: bytes) -> str:
    """ "" for no file at all."""
    if file.startswith(b"%PDF"):
        return "application/pdf"
    return "image/png" if file else ""


def create_app(settings: Settings) -> Starlette:
    phone = Phone(settings)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        task = asyncio.create_task(phone.bring())
        yield
        task.cancel()

    return Starlette(
        routes=[
            Route("/", phone.page),
            Route("/telefoon/{app}", phone.shown, methods=["GET"]),
            Route("/telefoon/{app}", phone.act, methods=["POST"]),
            Route("/telefoon/{app}/bestand/{number:int}", phone.file),
            Route("/wa.me/{number}", phone.open_whatsapp),
            Route("/t.me/{name}", phone.open_telegram),
            *phone.telegram.routes(),
            *phone.whatsapp.routes(),
        ],
        lifespan=lifespan,
    )
