"""One's own account: am I here, mail, sessions, password, recovery codes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
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


async def _mail(request: Request, session: StaffSession, form: FormData) -> Response:
    wanted = str(form.get("mail", "")) == "ja"
    await _write(request, lambda unit: unit.staff.set_mail(session.member.id, wanted))
    return naar("/mij", "opgeslagen")


async def _end_one(request: Request, session: StaffSession, form: FormData) -> Response:
    which, me = str(form.get("sessie", "")), session.member.id
    await _write(request, lambda unit: unit.staff_sessions.end(me, which))
    return naar("/mij", "opgeslagen")


async def _end_others(request: Request, session: StaffSession, form: FormData) -> Response:
    me = session.member.id
    await _write(request, lambda unit: unit.staff_sessions.end_all(me, session.id))
    return naar("/mij", "opgeslagen")


async def _fresh_codes(request: Request, session: StaffSession, form: FormData) -> Response:
    me = session.member.id
    codes = await _write(request, lambda unit: unit.staff_entry.fresh_recovery_codes(me))
    return toon(request, "herstelcodes.html", {"session": session, "codes": codes})


async def _change_password(request: Request, session: StaffSession, form: FormData) -> Response:
    """Only with the present one: an unlocked screen must not be enough."""
    me = session.member
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


ACTS: dict[str, Callable[[Request, StaffSession, FormData], Awaitable[Response]]] = {
    "mail": _mail,
    "sessie": _end_one,
    "sessies": _end_others,
    "wachtwoord": _change_password,
    "herstelcodes": _fresh_codes,
}


@met_recht(Recht.EIGEN)
async def act(request: Request, session: StaffSession) -> Response:
    name = request.path_params["actie"]
    if name not in ACTS:
        raise HTTPException(404)
    return await ACTS[name](request, session, await request.form())


def routes() -> list[Route]:
    return [
        Route("/mij", account),
        Route("/mij/aanwezig", presence, methods=["POST"]),
        Route("/mij/{actie}", act, methods=["POST"]),
    ]


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
