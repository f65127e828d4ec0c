"""The staff pages, in a process of their own."""

from __future__ import annotations

from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.templating import Jinja2Templates

from casefile.security_headers import SecurityHeaders
from casefile.settings import Settings
from casefile.storage.transcript import HUURDER
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import CONTENT
from casefile.teksten.naslag import lees_naslag
from casefile.tijd import schrijf_moment, today
from desk import doorverwijzingen, gesprekken, links, woorden, zaakacties
from desk.auth import cookie_name

HERE = Path(__file__).resolve().parent


async def login_page(request: Request) -> Response:
    """The form, and what it posts. A wrong password says no more than that."""
    error = None
    if request.method == "POST":
        form = await request.form(max_files=0, max_fields=5)
        token = await run_in_threadpool(
            _log_in,
            request.app.state.store,
            str(form.get("email", "")),
            str(form.get("wachtwoord", "")),
        )
        if token:
            response = RedirectResponse("/", status_code=303)
            response.set_cookie(
                cookie_name(request),
                token,
                httponly=True,
                secure=request.app.state.secure,
                samesite="strict",
                path="/",
            )
            return response
        error = "Dat klopt niet. Na vijf keer wacht je een kwartier."
    return request.app.state.templates.TemplateResponse(  # type: ignore[no-any-return]
        request, "inloggen.html", {"error": error}, status_code=401 if error else 200
    )


async def log_out(request: Request) -> Response:
    token = request.cookies.get(cookie_name(request), "")
    await run_in_threadpool(_log_out, request.app.state.store, token)
    response = RedirectResponse("/inloggen", status_code=303)
    response.delete_cookie(cookie_name(request), secure=request.app.state.secure, httponly=True)
    response.headers["clear-site-data"] = '"cache", "cookies", "storage"'
    return response


def _log_in(store: Store, email: str, password: str) -> str | None:
    with store.unit() as unit:
        return unit.staff.log_in(email, password)


def _log_out(store: Store, token: str) -> None:
    with store.unit() as unit:
        unit.staff.log_out(token)


async def health(request: Request) -> Response:
    return PlainTextResponse("ok")


async def _error_page(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return request.app.state.templates.TemplateResponse(  # type: ignore[no-any-return]
        request, "fout.html", {"detail": error.detail}, status_code=error.status_code
    )


def create_app(store: Store, settings: Settings) -> Starlette:
    templates = Jinja2Templates(directory=HERE / "templates")
    templates.env.filters["moment"] = schrijf_moment
    templates.env.filters["iso_moment"] = woorden.iso_moment
    templates.env.filters["in_woorden"] = woorden.in_woorden
    templates.env.filters["reden"] = woorden.reden
    templates.env.globals["HUURDER"] = HUURDER
    app = Starlette(
        routes=[
            Route("/", doorverwijzingen.list_page),
            Route("/inloggen", login_page, methods=["GET", "POST"]),
            Route("/uitloggen", log_out, methods=["POST"]),
            Route("/doorverwijzing/{id}", doorverwijzingen.case_page),
            Route("/doorverwijzing/{id}/papier.pdf", doorverwijzingen.paper),
            Route("/doorverwijzing/{id}/gesprek", gesprekken.new_lines),
            Route("/doorverwijzing/{id}/gesprek/overnemen", gesprekken.take_over, methods=["POST"]),
            Route("/doorverwijzing/{id}/gesprek/antwoord", gesprekken.answer, methods=["POST"]),
            Route("/doorverwijzing/{id}/gesprek/terug", gesprekken.give_back, methods=["POST"]),
            Route("/doorverwijzing/{id}/{actie}", zaakacties.act, methods=["POST"]),
            *links.routes(),
            Route("/gezond", health),
            Mount("/static", StaticFiles(directory=HERE / "static")),
        ],
        middleware=[Middleware(SecurityHeaders, https=settings.desk_url.startswith("https://"))],
        exception_handlers={HTTPException: _error_page},
    )
    app.state.store = store
    app.state.settings = settings
    app.state.naslag = lees_naslag(CONTENT, today(store.clock()))
    app.state.templates = templates
    app.state.secure = settings.desk_url.startswith("https://")
    return app
