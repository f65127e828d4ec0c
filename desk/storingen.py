"""For the administrator: what failed for good, which channel sends nothing, and what to do."""

from __future__ import annotations

from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from casefile.rechten import Recht
from casefile.storage.staff_sessions import StaffSession
from desk.auth import met_recht
from desk.pagina import naar, toon


@met_recht(Recht.STORINGEN)
async def page(request: Request, session: StaffSession) -> Response:
    def load() -> dict[str, Any]:
        with request.app.state.store.read() as unit:
            silent = unit.channel_states.troubles()
            return {
                "storingen": unit.storingen.alle(),
                "stil": [(one, unit.outbox.waiting(one.channel)) for one in silent],
            }

    return toon(request, "storingen.html", {"session": session, **await run_in_threadpool(load)})


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


@met_recht(Recht.STORINGEN)
async def send_again(request: Request, session: StaffSession) -> Response:
    """Our account on a channel is in order again: what waits leaves now."""
    form, me = await request.form(), session.member
    channel = str(form.get("kanaal", ""))[:16]

    def write() -> bool:
        with request.app.state.store.unit() as unit:
            waited = unit.channel_states.try_again(channel)
            if waited:
                unit.audit.add(me.id, "kanaal_opnieuw", channel, me.organisation)
            return waited

    return naar("/storingen", "kanaal_opnieuw" if await run_in_threadpool(write) else None)


def routes() -> list[Route]:
    return [
        Route("/storingen", page),
        Route("/storingen", act, methods=["POST"]),
        Route("/storingen/kanaal", send_again, methods=["POST"]),
    ]
