"""For the administrator: what failed for good, and what to do about it."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from casefile.rechten import Recht
from casefile.storage.staff_sessions import StaffSession
from casefile.storage.storingen import Storing
from desk.auth import met_recht
from desk.pagina import naar, toon


@met_recht(Recht.STORINGEN)
async def page(request: Request, session: StaffSession) -> Response:
    def load() -> list[Storing]:
        with request.app.state.store.read() as unit:
            return unit.storingen.alle()

    context = {"session": session, "storingen": await run_in_threadpool(load)}
    return toon(request, "storingen.html", context)


@met_recht(Recht.STORINGEN)
async def act(request: Request, session: StaffSession) -> Response:
    """ "opnieuw": send it once more; "weg": solved otherwise."""
    form, me = await request.form(), session.member
    number, kind = str(form.get("rij", "")), str(form.get("soort", ""))
    again = form.get("wat") == "opnieuw"

    def write() -> None:
        if not number.isdecimal():
            return
        with request.app.state.store.unit() as unit:
            row = int(number)
            done = unit.storingen.opnieuw(kind, row) if again else unit.storingen.weg(kind, row)
            if done:
                what = "storing_opnieuw" if again else "storing_weg"
                unit.audit.add(me.id, what, number, me.organisation)

    await run_in_threadpool(write)
    return naar("/storingen", "opgeslagen")


def routes() -> list[Route]:
    return [Route("/storingen", page), Route("/storingen", act, methods=["POST"])]
