"""What every page needs to be made: the templates, and what a browser says of itself."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

_BROWSERS = (("Edg", "Edge"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"))
_SYSTEMS = (
    ("Windows", "Windows"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Mac OS", "Mac"),
    ("Linux", "Linux"),
)


def toon(request: Request, name: str, context: dict[str, Any], status: int = 200) -> Response:
    """This template with this context."""
    return request.app.state.templates.TemplateResponse(  # type: ignore[no-any-return]
        request, name, context, status_code=status
    )


def naar(path: str, gedaan: str | None = None) -> Response:
    """After a form: to a page, which says what was done (a key of `woorden.GEDAAN`)."""
    path, _, place = path.partition("#")
    query = f"?gedaan={gedaan}" if gedaan else ""
    return RedirectResponse(f"{path}{query}{'#' if place else ''}{place}", status_code=303)


def plaats(request: Request) -> str:
    """Where a login comes from, as the lockout counts it."""
    return request.client.host if request.client else "-"


def toestel(request: Request) -> str:
    """ "Firefox op Windows": for somebody's own list of sessions; only words of ours."""
    agent = request.headers.get("user-agent", "")
    browser = next((name for sign, name in _BROWSERS if sign in agent), "Een browser")
    system = next((name for sign, name in _SYSTEMS if sign in agent), None)
    return f"{browser} op {system}" if system else browser
