"""The web chat: a page that works with plain forms, and streams replies where JavaScript runs.

Receives into the inbox, shows the transcript. Knows no rule of the dialogue.
"""

from __future__ import annotations

import contextlib
import secrets
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import (
    JSONResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.templating import Jinja2Templates

from bot.channels.body import TooLarge
from bot.channels.routes import channel_routes
from bot.channels.web import limits
from bot.channels.web.conversations import WebConversations
from bot.channels.web.phone_links import with_phone_links
from bot.channels.web.seen import Seen
from bot.channels.web.stream import News
from bot.channels.web.upload import read_upload
from casefile.messages import HUURDER, Incoming, Kind, Line, Reply
from casefile.noodpoort.voorrang import EERST, rang
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from casefile.tijd import today
from webserver.security_headers import SecurityHeaders

HERE = Path(__file__).resolve().parent
MAX_TEXT = 12_000  # characters: a copied letter is long
WAIT_WITHOUT_JAVASCRIPT = 6.0  # seconds
STREAM_SECONDS = 25.0  # then the browser connects again
LONGEST_ID = 18  # digits of the id of a line: what a database can hold
COOKIE_DAYS = 30
LINK_DAYS = 1  # between choosing this page on a link's page and the first message


class WebChat:
    """The application's handlers, on one store."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self.store = store
        self.settings = settings
        self.kept = WebConversations(store, settings)
        self.news, self.seen = News(store), Seen(store)
        self._new, self._messages = limits.new_conversations(), limits.messages()
        self.secure = settings.web_url.startswith("https://")
        # A `__Host-` cookie needs TLS; on a laptop it would simply not be set.
        prefix = "__Host-" if self.secure else ""
        self.cookie, self._link_cookie = f"{prefix}gesprek", f"{prefix}link"
        self.templates = Jinja2Templates(directory=HERE / "templates")
        self.templates.env.filters["with_phone_links"] = with_phone_links

    async def page(self, request: Request) -> Response:
        session = request.cookies.get(self.cookie)
        fetched, waiting = await run_in_threadpool(self.kept.history, session)
        self.seen.note(fetched)
        lines = fetched.lines
        where = await run_in_threadpool(self.kept.where_else)
        return self.templates.TemplateResponse(
            request,
            "chat.html",
            {
                "begin": self._introduction(),
                "bubbles": [bubble(line) for line in lines],
                "nonce": secrets.token_urlsafe(12),
                "waiting": waiting,
                "last": lines[-1].id if lines else 0,
                "go_on": Teksten.standaard().tekst("utter_verder_knop", waar=where)
                if where
                else "",
            },
        )

    async def post(self, request: Request) -> Response:
        """Store one message. With JavaScript: 202 and the stream tells the rest."""
        form = await request.form(max_files=0, max_fields=8, max_part_size=40_000)
        text = str(form.get("tekst", ""))[:MAX_TEXT].strip()
        payload = str(form.get("payload", ""))[:300] or None
        nonce = str(form.get("nonce", ""))[:64] or secrets.token_urlsafe(12)
        session = request.cookies.get(self.cookie) or secrets.token_urlsafe(24)
        wants_json = "application/json" in request.headers.get("accept", "")
        human = False
        if text or payload:
            message = Incoming(
                external_id=f"{session}:{nonce}",
                kind=Kind.TAP if payload else Kind.TEXT,
                text=text,
                payload=payload,
                link_token=request.cookies.get(self._link_cookie, "")[:64] or None,
                onder=(str(form.get("onder", ""))[:32] or None) if payload else None,
            )
            if not await run_in_threadpool(self._may, request, session, message):
                raise HTTPException(429)
            try:
                human = await run_in_threadpool(self.kept.receive, session, message)
            except SQLAlchemyError:
                raise HTTPException(503) from None
            if not wants_json:
                await self._wait_until_answered(session)
        response: Response = (
            JSONResponse({"nonce": secrets.token_urlsafe(12), "mens": human}, status_code=202)
            if wants_json
            else RedirectResponse("/#nieuw", status_code=303)
        )
        self._set_cookie(response, self.cookie, session, COOKIE_DAYS)
        if text or payload:  # the link has done its work
            self._forget(response, self._link_cookie)
        return response

    async def post_letter(self, request: Request) -> Response:
        """Photographs of a letter; they are read by another program, the answer comes later."""
        session = request.cookies.get(self.cookie) or secrets.token_urlsafe(24)
        wants_json = "application/json" in request.headers.get("accept", "")
        try:
            upload = await read_upload(request)
        except TooLarge:
            raise HTTPException(413) from None
        if upload.files:
            nonce = upload.nonce or secrets.token_urlsafe(12)
            message = Incoming(f"{session}:{nonce}", Kind.MEDIA, media="image", file="web")
            if not await run_in_threadpool(self._may, request, session, message):
                raise HTTPException(429)
            try:
                await run_in_threadpool(self.kept.receive, session, message, upload.files)
            except SQLAlchemyError:
                raise HTTPException(503) from None
        response: Response = (
            JSONResponse({"nonce": secrets.token_urlsafe(12)}, status_code=202)
            if wants_json
            else RedirectResponse("/#nieuw", status_code=303)
        )
        self._set_cookie(response, self.cookie, session, COOKIE_DAYS)
        return response

    async def stream(self, request: Request) -> Response:
        """Server-sent events: each new bubble as a piece of HTML, once."""
        session = request.cookies.get(self.cookie)
        raw = request.headers.get("last-event-id") or request.query_params.get("na", "0")
        last = int(raw) if raw.isdecimal() and len(raw) <= LONGEST_ID else 0

        async def events() -> AsyncIterator[str]:
            nonlocal last
            yield "retry: 1000\n\n"
            end, before = time.monotonic() + STREAM_SECONDS, None
            while not await request.is_disconnected():
                fetched = await run_in_threadpool(self.kept.new_lines, session, last)
                self.seen.note(fetched)
                conversation_id, lines = fetched.conversation_id, fetched.lines
                if before is not None and conversation_id != before:  # wiped, and begun anew
                    last = 0
                before = conversation_id
                for line in lines:
                    last = line.id
                    html = self.templates.get_template("bubble.html").render(
                        bubble=bubble(line), nonce=secrets.token_urlsafe(12)
                    )
                    data = "".join(f"data: {row}\n" for row in html.splitlines())
                    yield f"id: {line.id}\nevent: bubble\n{data}\n"
                left = end - time.monotonic()
                if conversation_id is None or left <= 0:
                    return
                await self.news.wait(conversation_id, last, left)

        headers = {"x-accel-buffering": "no"}  # nginx would keep it until there is enough
        return StreamingResponse(events(), media_type="text/event-stream", headers=headers)

    async def attachment(self, request: Request) -> Response:
        session = request.cookies.get(self.cookie)
        found = await run_in_threadpool(self.kept.attachment, session, request.path_params["id"])
        if found is None:
            raise HTTPException(404)
        media_type, body = found
        return Response(body, media_type=media_type)

    async def quick_exit(self, request: Request) -> Response:
        """Forget the conversation on this device and go somewhere harmless."""
        response = RedirectResponse(self.settings.quick_exit_url, status_code=303)
        self._forget(response, self.cookie)
        self._forget(response, self._link_cookie)
        # Not "cache": that can keep a browser on this page for many seconds, and every page of ours
        # is "no-store" already.
        response.headers["clear-site-data"] = '"cookies", "storage"'
        return response

    async def health(self, request: Request) -> Response:
        try:
            await run_in_threadpool(self.kept.ping)
        except SQLAlchemyError:
            return PlainTextResponse("database", status_code=503)
        return PlainTextResponse("ok")

    def _may(self, request: Request, session: str, message: Incoming) -> bool:
        """Limits spare who cries for help, and an address that many people share."""
        if not self.settings.limits:
            return True
        known = self.cookie in request.cookies
        address = request.client.host if request.client else ""
        taken = self._messages.take(session) if known else self._new.take(address)
        return taken or rang(message, today(self.store.clock())) == EERST

    async def _wait_until_answered(self, session: str) -> None:
        end = time.monotonic() + WAIT_WITHOUT_JAVASCRIPT
        while (left := end - time.monotonic()) > 0:
            waiting = await run_in_threadpool(self.kept.unanswered, session)
            if waiting is None:
                return
            await self.news.wait(*waiting, left)

    def _introduction(self) -> dict[str, Any]:
        teksten = Teksten.standaard()
        return {"text": teksten.tekst("utter_begin"), "buttons": teksten.knoppen("utter_begin")}

    def remember_link(self, response: Response, token: str) -> None:
        """This browser came from a link; it counts when the person says something."""
        self._set_cookie(response, self._link_cookie, token, LINK_DAYS)

    def _set_cookie(self, response: Response, name: str, value: str, days: int) -> None:
        response.set_cookie(
            name,
            value,
            max_age=days * 86400,
            httponly=True,
            secure=self.secure,
            samesite="lax",
            path="/",
        )

    def _forget(self, response: Response, name: str) -> None:
        response.delete_cookie(name, secure=self.secure, httponly=True)


def bubble(line: Line) -> dict[str, Any]:
    """A line of the transcript as the templates show it."""
    reply = Reply.from_json({**line.body, "text": line.body.get("text", "")})
    who = line.author if line.author in (HUURDER, "bot") else "medewerker"
    return {
        "id": line.id,
        "who": who,
        "reply": reply,
        "media": line.body.get("media"),
        "token": line.body.get("token", ""),
    }


async def alive(request: Request) -> Response:
    """The program runs; `/gezond` says whether it can do its work."""
    return PlainTextResponse("ok")


def create_app(store: Store, settings: Settings) -> Starlette:
    chat = WebChat(store, settings)

    @contextlib.asynccontextmanager
    async def until_the_end(app: Starlette) -> AsyncIterator[None]:
        yield
        await chat.seen.write()

    return Starlette(
        routes=[
            Route("/", chat.page),
            Route("/bericht", chat.post, methods=["POST"]),
            Route("/brief", chat.post_letter, methods=["POST"]),
            Route("/stroom", chat.stream),
            Route("/bijlage/{id}", chat.attachment),
            Route("/sluit-snel", chat.quick_exit, methods=["GET", "POST"]),
            Route("/levend", alive),
            Route("/gezond", chat.health),
            *channel_routes(store, settings, chat),
            Mount("/static", StaticFiles(directory=HERE / "static")),
        ],
        middleware=[Middleware(SecurityHeaders, https=chat.secure)],
        lifespan=until_the_end,
    )
