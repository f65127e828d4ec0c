"""The forms by which staff work on a case among themselves: note, log a try, assign, put back.

Translates a form to one act of `casefile.zaken.onderling`; knows no rule itself.
"""

from __future__ import annotations

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from casefile.rechten import Recht
from casefile.storage.staff_sessions import StaffSession
from casefile.teksten.lezer import Teksten
from casefile.zaken.behandelen import Behandeling
from casefile.zaken.bezwaren import NietGoed, Verouderd
from casefile.zaken.onderling import Onderling
from desk.auth import met_recht
from desk.doorverwijzingen import own_case
from desk.pagina import naar
from desk.zaakacties import number_of, out_of_date, text_of, version_of

Act = Callable[[Onderling, FormData], None]
ACTS: dict[str, Act] = {
    "nood": lambda work, form: work.erken_nood(number_of(form, "tot")),
    "bericht-gezien": lambda work, form: work.pak_bericht_op(),
    "notitie": lambda work, form: work.schrijf_notitie(
        text_of(form, "tekst"), text_of(form, "voor")
    ),
    "poging": lambda work, form: work.schrijf_poging(text_of(form, "hoe")),
    "toewijzen": lambda work, form: work.wijs_toe(text_of(form, "aan"), text_of(form, "tekst")),
    "terug-in-de-lijst": lambda work, form: work.leg_terug(Teksten.standaard()),
}
WIE_HEEFT_DE_ZAAK = ("toewijzen", "terug-in-de-lijst")
"""These change what a page showed: a stale one is told. A note or a try only adds."""


async def _act(request: Request, session: StaffSession) -> Response:
    name, referral_id = request.url.path.rsplit("/", 1)[1], request.path_params["id"]
    form, me = await request.form(), session.member

    def carry_out() -> None:
        with own_case(request.app.state.store, me, referral_id) as (unit, _):
            if name in WIE_HEEFT_DE_ZAAK:
                texts = Teksten.standaard()
                Behandeling.begin(unit, texts, referral_id, me, version_of(form))
            case = unit.doorverwijzingen.voor_wijziging(referral_id)
            ACTS[name](Onderling(unit, case, me), form)

    try:
        await run_in_threadpool(carry_out)
    except Verouderd as error:
        return await out_of_date(request, session, form, error)
    except NietGoed as error:
        raise HTTPException(400, str(error)) from None
    return naar(f"/doorverwijzing/{referral_id}", name)


act, assign = met_recht(Recht.ZAKEN)(_act), met_recht(Recht.TOEWIJZEN)(_act)


def routes() -> list[Route]:
    return [
        Route(
            f"/doorverwijzing/{{id}}/{name}",
            assign if name == "toewijzen" else act,
            methods=["POST"],
        )
        for name in ACTS
    ]
