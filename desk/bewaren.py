"""How long one's own organisation keeps closed cases: what will go and when, before it goes.

Also how long a huurder may wait for an answer. Knows no rule of keeping itself.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from casefile import bewaren
from casefile.rechten import Recht
from casefile.storage.instellingen import ANTWOORD_UREN
from casefile.storage.staff_sessions import StaffSession
from desk.auth import met_recht
from desk.pagina import naar, toon

VOORUIT = timedelta(days=90)  # so far ahead the page shows what will go
TERMIJNEN = (30, 90, 180, 365, 730, 1095, 1825)


@met_recht(Recht.BEWAREN)
async def page(request: Request, session: StaffSession) -> Response:
    return await _show(request, session, None)


@met_recht(Recht.BEWAREN)
async def act(request: Request, session: StaffSession) -> Response:
    """A term that makes cases go at once is asked twice, with which they are."""
    form, organisation = await request.form(), session.member.organisation
    days, hours = str(form.get("dagen", "")), str(form.get("uren", ""))
    good = days.isdecimal() and bewaren.is_goede_termijn(int(days))
    if not good or hours not in map(str, ANTWOORD_UREN):
        raise HTTPException(400, "Kies uit de lijst.")

    def write() -> bool:
        with request.app.state.store.unit() as unit:
            before = unit.instellingen.van(organisation)
            after = replace(before, bewaar_dagen=int(days), antwoord_uren=int(hours))
            now_due = unit.opruimen.vervallend(organisation, after.bewaar_dagen, unit.now)
            if now_due and after.bewaar_dagen < before.bewaar_dagen and not form.get("zeker"):
                return False
            unit.instellingen.zet(organisation, after)
            if before != after:
                detail = f"{after.bewaar_dagen} dagen, {after.antwoord_uren} uur"
                unit.audit.add(
                    session.member.id, "instelling", session.member.id, organisation, detail
                )
            return True

    if not await run_in_threadpool(write):
        return await _show(request, session, (int(days), int(hours)))
    return naar("/bewaren", "termijn")


def routes() -> list[Route]:
    return [Route("/bewaren", page), Route("/bewaren", act, methods=["POST"])]


async def _show(
    request: Request, session: StaffSession, voorstel: tuple[int, int] | None
) -> Response:
    """`voorstel`: what was chosen and is not saved yet, because cases would go at once."""

    def load() -> dict[str, Any]:
        with request.app.state.store.read() as unit:
            organisation = session.member.organisation
            present = unit.instellingen.van(organisation)
            days = voorstel[0] if voorstel else present.bewaar_dagen
            ahead = unit.opruimen.vervallend(organisation, days, unit.now + VOORUIT)
            return {
                "dagen": days,
                "termijnen": sorted({*TERMIJNEN, days}),
                "uren": voorstel[1] if voorstel else present.antwoord_uren,
                "nu_weg": [case for case in ahead if case.gaat_weg_op < unit.now],
                "straks_weg": [case for case in ahead if case.gaat_weg_op >= unit.now],
            }

    context = {
        "session": session,
        "voorstel": voorstel,
        "keuze_uren": ANTWOORD_UREN,
        "vooruit": VOORUIT.days,
        "na_terugkijken": bewaren.NA_TERUGKIJKEN.days,
        "stille_chat": bewaren.STILLE_CHAT.days,
        "verlopen_link": bewaren.LINK.days,
    }
    return toon(request, "bewaren.html", context | await run_in_threadpool(load))
