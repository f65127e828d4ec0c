"""The people page: who has an account here; invite, change, send a link again, let somebody go."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from casefile import organisaties
from casefile.medewerkers.beheren import Beheer, MagNiet
from casefile.rechten import Recht, mag_geven
from casefile.storage.staff_sessions import StaffSession
from casefile.teksten.lezer import Teksten
from desk.auth import met_recht
from desk.pagina import naar, toon

Act = Callable[[Beheer, FormData], str]  # gives what to say afterwards, see `woorden.GEDAAN`


def _invite(work: Beheer, form: FormData) -> str:
    work.nodig_uit(
        str(form.get("organisatie", work.wie.organisation)),
        str(form.get("email", "")),
        str(form.get("naam", "")),
        str(form.get("rol", "")),
    )
    return "uitgenodigd"


def _change(work: Beheer, form: FormData) -> str:
    work.wijzig(
        str(form.get("wie", "")),
        str(form.get("naam", "")),
        str(form.get("email", "")),
        str(form.get("rol", "")),
    )
    return "opgeslagen"


def _again(work: Beheer, form: FormData) -> str:
    work.stuur_opnieuw(str(form.get("wie", "")))
    return "nieuwe_link"


def _let_go(work: Beheer, form: FormData) -> str:
    work.laat_gaan(str(form.get("wie", "")), Teksten.standaard())
    return "account_gesloten"


ACTS: dict[str, Act] = {
    "uitnodigen": _invite,
    "wijzigen": _change,
    "opnieuw": _again,
    "vertrekt": _let_go,
}


@met_recht(Recht.MENSEN)
async def people(request: Request, session: StaffSession) -> Response:
    return await _page(request, session, {})


@met_recht(Recht.MENSEN)
async def act(request: Request, session: StaffSession) -> Response:
    name, form = request.path_params["actie"], await request.form()
    if name not in ACTS:
        raise HTTPException(404)

    def carry_out() -> str:
        with request.app.state.store.unit() as unit:
            return ACTS[name](Beheer(unit, session.member, _desk_url(request)), form)

    try:
        said = await run_in_threadpool(carry_out)
    except MagNiet as error:
        shown = {"bezwaar": str(error), "form": form, "actie": name}
        return await _page(request, session, shown, 400)
    return naar("/mensen", said)


def routes() -> list[Route]:
    return [
        Route("/mensen", people),
        Route("/mensen/{actie}", act, methods=["POST"]),
    ]


async def _page(
    request: Request, session: StaffSession, extra: dict[str, Any], status: int = 200
) -> Response:
    def load() -> dict[str, Any]:
        with request.app.state.store.read() as unit:
            work = Beheer(unit, session.member, _desk_url(request))
            found = work.zichtbaar()
            ids = [m.id for m in found]
            return {
                "mensen": [m for m in found if m.vertrokken_op is None],
                "vertrokken": [m for m in found if m.vertrokken_op],
                "gezien": unit.staff_sessions.last_seen(ids),
                "wachten": unit.staff_entry.open_links(ids),
                "voor": work.organisaties(),
            }

    context = {
        "session": session,
        "profielen": organisaties.laad(),
        "rollen": mag_geven(session.member.rol),
        **await run_in_threadpool(load),
        **extra,
    }
    return toon(request, "mensen.html", context, status)


def _desk_url(request: Request) -> str:
    return str(request.app.state.settings.desk_url)
