"""Who is looking: the session cookie, and the token that every form must carry.

A page that needs a login is wrapped in `logged_in`; nothing here knows doorverwijzingen.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from functools import wraps

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from casefile.storage.staff import StaffSession
from casefile.storage.unit_of_work import Store

Page = Callable[[Request, StaffSession], Awaitable[Response]]


def cookie_name(request: Request) -> str:
    return "__Host-desk" if request.app.state.secure else "desk"


def session_of(store: Store, token: str) -> StaffSession | None:
    with store.unit() as unit:
        return unit.staff.session(token)


def logged_in(page: Page) -> Callable[[Request], Awaitable[Response]]:
    """Only with a live session; a POST also needs the session's own form token."""

    @wraps(page)
    async def guarded(request: Request) -> Response:
        token = request.cookies.get(cookie_name(request), "")
        session = await run_in_threadpool(session_of, request.app.state.store, token)
        if session is None:
            return RedirectResponse("/inloggen", status_code=303)
        if request.method == "POST":
            form = await request.form(max_files=0, max_fields=30)
            if not secrets.compare_digest(
                str(form.get("csrf", "")).encode(), session.csrf.encode()
            ):
                raise HTTPException(403, "Dit formulier is verlopen. Ga terug en probeer opnieuw.")
        return await page(request, session)

    return guarded
