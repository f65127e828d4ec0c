"""Who is looking: the session cookie, the right that a page needs, the token of every form.

A page is wrapped in `met_recht`; nothing here knows doorverwijzingen.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Awaitable, Callable
from functools import wraps
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from casefile.rechten import Recht
from casefile.storage.staff_sessions import VOLLEDIG, StaffSession
from casefile.storage.unit_of_work import Store

Page = Callable[[Request, StaffSession], Awaitable[Response]]
GEEN_RECHT = "Dit hoort niet bij jouw rol."
MEESTE_VELDEN = 40


def cookie_name(request: Request) -> str:
    return "__Host-desk" if request.app.state.secure else "desk"


def give_cookie(request: Request, response: Response, token: str) -> Response:
    """The browser keeps the token until it closes; scripts cannot read it."""
    response.set_cookie(
        cookie_name(request),
        token,
        httponly=True,
        secure=request.app.state.secure,
        samesite="lax",  # a link in a mail leads to its page
        path="/",
    )
    return response


def session_of(store: Store, token: str) -> StaffSession | None:
    with store.unit() as unit:
        return unit.staff_sessions.find(token)


async def present_session(request: Request) -> StaffSession | None:
    """Also of somebody who is only halfway in."""
    token = request.cookies.get(cookie_name(request), "")
    return await run_in_threadpool(session_of, request.app.state.store, token)


def met_recht(
    recht: Recht, deel: bool = False
) -> Callable[[Page], Callable[[Request], Awaitable[Response]]]:
    """Only with a live session of somebody who has this right; a POST also needs the session's own
    form token. `deel`: no page but a piece for one that is open."""

    def wrap(page: Page) -> Callable[[Request], Awaitable[Response]]:
        @wraps(page)
        async def guarded(request: Request) -> Response:
            session = await present_session(request)
            if session is None or session.fase != VOLLEDIG:
                return _to_login(request)
            if not session.member.mag(recht):
                raise HTTPException(403, GEEN_RECHT)
            if request.method == "POST":
                await check_form(request, session)
            return await page(request, session)

        guarded.recht, guarded.is_pagina = recht, not deel  # type: ignore[attr-defined]
        return guarded

    return wrap


async def check_form(request: Request, session: StaffSession) -> None:
    """Raises 403 for a form that was not on a page of this session."""
    form = await request.form(max_files=0, max_fields=MEESTE_VELDEN)
    if not secrets.compare_digest(str(form.get("csrf", "")).encode(), session.csrf.encode()):
        raise HTTPException(403, "Dit formulier is verlopen. Ga terug en probeer opnieuw.")


def next_page(request: Request) -> str:
    """Where somebody was going before the login: a path of ours, or the start."""
    return safe_page(request.query_params.get("naar", ""))


def safe_page(wanted: str) -> str:
    """A path of ours; the start for anything else."""
    return wanted if re.fullmatch(r"/(?!/)[\w/.-]{0,120}", wanted) else "/"


def _to_login(request: Request) -> Response:
    where = request.url.path if request.method == "GET" else _page_with(request)
    query = f"?naar={quote(where)}" if where not in ("", "/") else ""
    return RedirectResponse(f"/inloggen{query}", status_code=303)


def _page_with(request: Request) -> str:
    """The page on which the form stood that was sent here: the nearest one above its address."""
    if "naar" in request.query_params:
        return next_page(request)
    path = request.url.path
    while path := path.rpartition("/")[0]:
        for route in request.app.routes:
            shows = isinstance(route, Route) and "GET" in (route.methods or ())
            page = shows and getattr(route.endpoint, "is_pagina", False)
            if page and route.path_regex.fullmatch(path):
                return path
    return ""
