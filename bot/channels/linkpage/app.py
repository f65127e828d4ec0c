"""Pages around links: choose where to talk, and take a conversation along with a code.

A link that no longer works starts a conversation like any other. Nothing about a person is kept,
and who only looks has not begun: what counts is the first message, on every channel.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.templating import Jinja2Templates

from bot.channels.channel import Door
from bot.channels.registered import open_channels
from casefile import organisaties
from casefile.koppelingen.code import GELDIG, schrijf
from casefile.koppelingen.link import Koppeling, Stand
from casefile.koppelingen.qr import als_plaatje
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store, UnitOfWork
from casefile.teksten.lezer import Teksten

WEB = "web"
HERE = Path(__file__).resolve().parent
_NOBODY = (
    *("whatsapp/", "telegrambot", "facebookexternalhit", "twitterbot", "slackbot", "bot/"),
    *("preview", "safelinks", "proofpoint", "mimecast", "barracuda", "imageproxy", "crawler"),
    *("scanner", "headless", "curl/", "wget/", "python-", "go-http-client", "okhttp", "java/"),
)
"""What names itself so fetches a page for no person: previews of apps, scanners of mail."""
_AHEAD = ("purpose", "sec-purpose", "x-moz", "x-purpose")


def _is_somebody(request: Request) -> bool:
    """Whether a person seems to look: no HEAD, no page fetched ahead, no known scanner."""
    agent = request.headers.get("user-agent", "").casefold()
    ahead = any("prefetch" in request.headers.get(name, "").casefold() for name in _AHEAD)
    return request.method == "GET" and not ahead and not any(name in agent for name in _NOBODY)


class Chat(Protocol):
    """What these pages need of the chat page: whose conversation this is, and a note of a link."""

    cookie: str

    def remember_link(self, response: Response, token: str) -> None: ...


def open_doors(unit: UnitOfWork, settings: Settings) -> dict[str, Door]:
    """The channels that are open and can be found, by name."""
    doors = {
        channel.name: channel.door(settings, unit.channel_states.public_name(channel.name))
        for channel in open_channels(settings)
    }
    return {name: door for name, door in doors.items() if door is not None}


def in_words(doors: dict[str, Door], texts: Teksten) -> str:
    """Where else one can talk: "WhatsApp of Telegram"; empty: nowhere."""
    return " of ".join(texts.tekst(f"utter_link_{name}") for name in doors)


@dataclass
class LinkPages:
    store: Store
    settings: Settings
    chat: Chat

    def __post_init__(self) -> None:
        self._texts = Teksten.standaard()
        self._templates = Jinja2Templates(directory=HERE / "templates")
        self._templates.env.globals["t"] = self._texts.tekst

    async def link(self, request: Request) -> Response:
        """Where do you want to talk? The token only says which organisation gave it."""
        token = request.path_params["token"]
        link, doors = await run_in_threadpool(self._open, token, _is_somebody(request))
        greeting = self._texts.tekst("utter_kanaal_eerste_bericht")
        start = link.token if link else None
        return self._page(
            request,
            "link.html",
            {
                "link": link,
                "organisation": organisaties.laad()[link.organisatie].naam if link else None,
                "doors": {name: door.first(start, greeting) for name, door in doors.items()},
                "dial": re.sub(r"[^\d+]", "", link.telefoon) if link else "",
                "here": f"/k/{link.token}/hier" if link else "/",
                "qr": als_plaatje(f"{self.settings.web_url}/k/{link.token}") if link else None,
            },
        )

    async def start_here(self, request: Request) -> Response:
        """Begin on this page; the link comes along with the first message."""
        token = request.path_params["token"]
        try:
            works = await run_in_threadpool(self._works, token)
        except SQLAlchemyError:
            raise HTTPException(503) from None
        response = RedirectResponse("/", status_code=303)
        if works:
            self.chat.remember_link(response, token)
        return response

    async def move(self, request: Request) -> Response:
        """Explain, and with a POST make the code."""
        session = request.cookies.get(self.chat.cookie, "")
        wanted = request.method == "POST"
        talking, code, doors = await run_in_threadpool(self._make_code, session, wanted)
        context: dict[str, Any] = {
            "talking": talking,
            "where": in_words(doors, self._texts),
            "minutes": int(GELDIG.total_seconds() // 60),
            "too_often": wanted and talking and code is None,
            "code": None,
        }
        if code:
            addresses = {name: door.with_code(code) for name, door in doors.items()}
            context |= {"code": schrijf(code), "doors": addresses}
            context["qr"] = {name: als_plaatje(url) for name, url in addresses.items()}
        return self._page(request, "verder.html", context)

    def _page(self, request: Request, name: str, context: dict[str, Any]) -> Response:
        return self._templates.TemplateResponse(request, name, context)

    def _open(self, token: str, seen: bool) -> tuple[Koppeling | None, dict[str, Door]]:
        with self.store.unit() as unit:
            link = unit.links.by_token(token)
            if link is None or link.stand(unit.now) is not Stand.GELDIG:
                return None, open_doors(unit, self.settings)
            if seen:
                unit.links.opened(link.id)
            return link, open_doors(unit, self.settings)

    def _works(self, token: str) -> bool:
        with self.store.read() as unit:
            link = unit.links.by_token(token)
            return link is not None and link.stand(unit.now) is Stand.GELDIG

    def _make_code(self, session: str, wanted: bool) -> tuple[bool, str | None, dict[str, Door]]:
        with self.store.unit() as unit:
            conversation = unit.conversations.find(WEB, session) if session else None
            code = unit.move_codes.make(conversation.id) if conversation and wanted else None
            return conversation is not None, code, open_doors(unit, self.settings)


def routes(store: Store, settings: Settings, chat: Chat) -> list[BaseRoute]:
    pages = LinkPages(store, settings, chat)
    return [
        Route("/k/{token}", pages.link),
        Route("/k/{token}/hier", pages.start_here, methods=["POST"]),
        Route("/verder", pages.move, methods=["GET", "POST"]),
        Mount("/k-static", StaticFiles(directory=HERE / "static")),
    ]
