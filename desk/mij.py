"""One's own account: am I here, mail, sessions, password, recovery codes."""

from __future__ import annotations

from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from casefile.medewerkers import beheren
from casefile.rechten import Recht
from casefile.storage.staff_sessions import StaffSession
from casefile.storage.unit_of_work import UnitOfWork
from desk.auth import met_recht, next_page
from desk.pagina import naar, plaats, toon


@met_recht(Recht.EIGEN)
async def account(request: Request, session: StaffSession) -> Response:
    return await _page(request, session, {})


@met_recht(Recht.EIGEN)
async def presence(request: Request, session: StaffSession) -> Response:
    """ "Ik ben er": then a cry for help in a chat of this organisation is mailed to me too."""
    here = str((await request.form()).get("aanwezig", "")) == "ja"

    def write(unit: UnitOfWork) -> None:
        unit.staff.set_present(session.member.id, here)
        what = "aanwezig" if here else "afwezig"
        unit.audit.add(session.member.id, what, session.member.id, session.member.organisation)

    await _write(request, write)
    return RedirectResponse(next_page(request), status_code=303)


@met_recht(Recht.EIGEN)
async def act(request: Request, session: StaffSession) -> Response:
    name, form, me = request.path_params["actie"], await request.form(), session.member
    if name == "mail":
        wanted = str(form.get("mail", "")) == "ja"
        await _write(request, lambda unit: unit.staff.set_mail(me.id, wanted))
    elif name == "sessie":
        which = str(form.get("sessie", ""))
        await _write(request, lambda unit: unit.staff_sessions.end(me.id, which))
    elif name == "sessies":
        await _write(request, lambda unit: unit.staff_sessions.end_all(me.id, session.id))
    elif name == "wachtwoord":
        return await _change_password(request, session)
    elif name == "herstelcodes":
        codes = await _write(request, lambda unit: unit.staff_entry.fresh_recovery_codes(me.id))
        return toon(request, "herstelcodes.html", {"session": session, "codes": codes})
    else:
        raise HTTPException(404)
    return naar("/mij", "opgeslagen")


def routes() -> list[Route]:
    return [
        Route("/mij", account),
        Route("/mij/aanwezig", presence, methods=["POST"]),
        Route("/mij/{actie}", act, methods=["POST"]),
    ]


async def _change_password(request: Request, session: StaffSession) -> Response:
    """Only with the present one: an unlocked screen must not be enough."""
    form, me = await request.form(), session.member
    old, new = str(form.get("huidig", "")), str(form.get("wachtwoord", ""))
    error = beheren.bezwaar_wachtwoord(new, me)

    def check_and_write(unit: UnitOfWork) -> bool:
        if not unit.staff_entry.is_password(me, old, plaats(request)):
            return False
        unit.staff.set_password(me.id, new)
        unit.staff_sessions.end_all(me.id, session.id)
        unit.audit.add(me.id, "wachtwoord_gewijzigd", me.id, me.organisation)
        return True

    if error is None and not await _write(request, check_and_write):
        error = "Je huidige wachtwoord klopt niet."
    if error:
        return await _page(request, session, {"bezwaar": error}, 400)
    return naar("/mij", "wachtwoord")


async def _page(
    request: Request, session: StaffSession, extra: dict[str, Any], status: int = 200
) -> Response:
    def load() -> dict[str, Any]:
        with request.app.state.store.read() as unit:
            return {
                "sessies": unit.staff_sessions.of(session.member.id),
                "codes_over": unit.staff_entry.recovery_codes_left(session.member.id),
            }

    context = {"session": session, "kortste": beheren.KORTSTE_WACHTWOORD}
    return toon(request, "mij.html", {**context, **await run_in_threadpool(load), **extra}, status)


async def _write(request: Request, what: Any) -> Any:
    def carry_out() -> Any:
        with request.app.state.store.unit() as unit:
            return what(unit)

    return await run_in_threadpool(carry_out)
