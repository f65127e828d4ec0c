"""Ready-made answers of one's own organisation: the team lead keeps them, everybody uses them."""

from __future__ import annotations

from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from casefile.rechten import Recht
from casefile.storage.staff_sessions import StaffSession
from casefile.storage.standaardteksten import Standaardtekst
from casefile.teksten.lezer import B1
from casefile.teksten.nalezen import lees_na
from desk.auth import met_recht
from desk.pagina import naar, toon

LANGSTE_TITEL, LANGSTE_TEKST = 60, 1000


@met_recht(Recht.TEKSTEN)
async def page(request: Request, session: StaffSession) -> Response:
    return await _show(request, session, {})


@met_recht(Recht.TEKSTEN)
async def act(request: Request, session: StaffSession) -> Response:
    form, me = await request.form(), session.member
    title = " ".join(str(form.get("titel", "")).split())[:LANGSTE_TITEL]
    text, which = str(form.get("tekst", "")).strip()[:LANGSTE_TEKST], str(form.get("weg", ""))
    if not which and not (title and text):
        return await _show(request, session, {"bezwaar": "Vul een titel en een tekst in."}, 400)
    found = [] if which or form.get("nagelezen") else lees_na(text, B1, request.app.state.naslag)
    if found:
        context = {"bevindingen": found, "titel": title, "tekst": text}
        return await _show(request, session, context)

    def write() -> None:
        with request.app.state.store.unit() as unit:
            if which.isdecimal():
                unit.standaardteksten.wis(me.organisation, int(which))
            else:
                unit.standaardteksten.schrijf(me.organisation, title, text)
            unit.audit.add(me.id, "standaardtekst", me.id, me.organisation)

    await run_in_threadpool(write)
    return naar("/teksten", "opgeslagen")


@met_recht(Recht.TEKSTEN)
async def check(request: Request, session: StaffSession) -> Response:
    """The hints for a text that is being typed."""
    text = str((await request.form()).get("tekst", ""))[:LANGSTE_TEKST].strip()
    found = await run_in_threadpool(lees_na, text, B1, request.app.state.naslag) if text else []
    return JSONResponse([{"fragment": b.fragment, "suggestie": b.suggestie} for b in found])


def routes() -> list[Route]:
    return [
        Route("/teksten", page),
        Route("/teksten", act, methods=["POST"]),
        Route("/teksten/nakijken", check, methods=["POST"]),
    ]


async def _show(
    request: Request, session: StaffSession, extra: dict[str, Any], status: int = 200
) -> Response:
    def load() -> list[Standaardtekst]:
        with request.app.state.store.read() as unit:
            return unit.standaardteksten.van(session.member.organisation)

    context = {"session": session, "teksten": await run_in_threadpool(load)}
    return toon(request, "teksten.html", {**context, **extra}, status)
