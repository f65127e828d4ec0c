"""The staff pages, in a process of their own."""

from __future__ import annotations

import re
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.templating import Jinja2Templates

from casefile.cijfers import RESULTATEN
from casefile.messages import HUURDER
from casefile.rechten import Recht
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import CONTENT
from casefile.teksten.naslag import lees_naslag
from casefile.tijd import schrijf_moment, today
from casefile.zaken.onderling import POGINGEN
from desk import (
    bewaren,
    cijfers,
    doorverwijzingen,
    gesprekken,
    inloggen,
    inloggen_organisatie,
    links,
    logboek,
    mensen,
    mij,
    nalezen,
    storingen,
    teksten,
    werkvoorraad,
    woorden,
    zaakacties,
    zaakwerk,
    zinnen,
)
from desk.openid import Aanbieder
from desk.pagina import toon
from webserver.security_headers import SecurityHeaders

HERE = Path(__file__).resolve().parent
MENU = (
    (Recht.ZAKEN, "/", "Zaken"),
    (Recht.LINKS, "/links", "Links en kaartjes"),
    (Recht.TEKSTEN, "/teksten", "Antwoorden"),
    (Recht.LEREN, "/zinnen", "Zinnen"),
    (Recht.CIJFERS, "/cijfers", "Cijfers"),
    (Recht.BEWAREN, "/bewaren", "Bewaren"),
    (Recht.MENSEN, "/mensen", "Mensen"),
    (Recht.STORINGEN, "/storingen", "Storingen"),
    (Recht.LOGBOEK, "/logboek", "Logboek"),
)


async def alive(request: Request) -> Response:
    """The program runs; `/gezond` says whether it can do its work."""
    return PlainTextResponse("ok")


async def health(request: Request) -> Response:
    def write() -> None:
        with request.app.state.store.unit() as unit:
            unit.heartbeats.beat("desk")

    try:
        await run_in_threadpool(write)
    except SQLAlchemyError:
        return PlainTextResponse("database", status_code=503)
    return PlainTextResponse("ok")


async def _error_page(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return toon(request, "fout.html", {"detail": error.detail}, error.status_code)


def create_app(store: Store, settings: Settings) -> Starlette:
    templates = Jinja2Templates(directory=HERE / "templates")
    templates.env.filters["moment"] = schrijf_moment
    templates.env.filters["iso_moment"] = woorden.iso_moment
    templates.env.filters["in_woorden"] = woorden.in_woorden
    templates.env.filters["reden"] = woorden.reden
    templates.env.filters["kanaal"] = woorden.kanaal
    templates.env.filters["telefoon"] = lambda text: re.sub(r"[^\d+]", "", text)
    templates.env.globals["pogingen"] = POGINGEN
    templates.env.globals["resultaten"] = RESULTATEN
    templates.env.globals["HUURDER"] = HUURDER
    templates.env.globals["labels"] = zinnen.labels()
    templates.env.globals["menu"] = MENU
    templates.env.globals["GEDAAN"] = woorden.GEDAAN
    app = Starlette(
        routes=[
            Route("/doorverwijzing/{id}", doorverwijzingen.case_page),
            Route("/doorverwijzing/{id}/papier.pdf", doorverwijzingen.paper),
            Route("/doorverwijzing/{id}/zaak.json", doorverwijzingen.as_json),
            Route("/doorverwijzing/{id}/gesprek", gesprekken.new_lines),
            Route("/doorverwijzing/{id}/gesprek/overnemen", gesprekken.take_over, methods=["POST"]),
            Route("/doorverwijzing/{id}/gesprek/antwoord", gesprekken.answer, methods=["POST"]),
            Route("/doorverwijzing/{id}/gesprek/terug", gesprekken.give_back, methods=["POST"]),
            Route("/doorverwijzing/{id}/gesprek/vragen", gesprekken.ask, methods=["POST"]),
            Route("/doorverwijzing/{id}/gesprek/geven", gesprekken.grant, methods=["POST"]),
            Route("/doorverwijzing/{id}/nakijken", nalezen.check, methods=["POST"]),
            *zaakwerk.routes(),
            *zinnen.routes(),
            Route("/doorverwijzing/{id}/{actie}", zaakacties.act, methods=["POST"]),
            *links.routes(),
            *werkvoorraad.routes(),
            *inloggen.routes(),
            *inloggen_organisatie.routes(),
            *mensen.routes(),
            *mij.routes(),
            Route("/levend", alive),
            *storingen.routes(),
            *teksten.routes(),
            *bewaren.routes(),
            *cijfers.routes(),
            *logboek.routes(),
            Route("/gezond", health),
            Mount("/static", StaticFiles(directory=HERE / "static")),
        ],
        middleware=[Middleware(SecurityHeaders, https=settings.desk_url.startswith("https://"))],
        exception_handlers={HTTPException: _error_page},
    )
    app.state.aanbieder = templates.env.globals["aanbieder"] = Aanbieder.uit(settings, store.clock)
    app.state.store = store
    app.state.settings = settings
    app.state.naslag = lees_naslag(CONTENT, today(store.clock()))
    app.state.templates = templates
    app.state.secure = settings.desk_url.startswith("https://")
    return app
