"""What staff do with a case among themselves: acknowledge a cry, note, log a try, assign, put back.

Nothing here is read by the huurder, but that a case is back on the list.
"""

from __future__ import annotations

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from casefile import organisaties
from casefile.dialogue import Bericht
from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.doorverwijzing.termijn import reactie_voor
from casefile.doorverwijzing.toestand import WACHT_OP_IEMAND, waarom_gesloten
from casefile.rechten import Recht
from casefile.storage.aantekeningen import NOTITIE, POGING
from casefile.storage.staff import StaffMember
from casefile.storage.staff_sessions import StaffSession
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.zaken.melden import Melder
from desk.auth import met_recht
from desk.doorverwijzingen import check_own, own_referral
from desk.pagina import naar

POGINGEN = ("niet_opgenomen", "niet_thuis", "bericht_ingesproken", "gesproken")
Act = Callable[[UnitOfWork, Doorverwijzing, StaffMember, FormData], None]


def acknowledge(unit: UnitOfWork, case: Doorverwijzing, me: StaffMember, form: FormData) -> None:
    """By name: red until somebody says that they saw it."""
    if unit.werkvoorraad.erken_nood(case.id):
        unit.audit.add(me.id, "nood_erkend", case.id, me.organisation)


def note(unit: UnitOfWork, case: Doorverwijzing, me: StaffMember, form: FormData) -> None:
    text = str(form.get("tekst", "")).strip()
    if not text:
        raise HTTPException(400, "Typ eerst je notitie.")
    asked = _colleague(unit, me, form, "voor") if form.get("voor") else None
    name = asked.name if asked else None
    unit.aantekeningen.schrijf(case.id, NOTITIE, me.id, text, asked.id if asked else None, name)
    unit.audit.add(me.id, "notitie", case.id, me.organisation)


def attempt(unit: UnitOfWork, case: Doorverwijzing, me: StaffMember, form: FormData) -> None:
    how = str(form.get("hoe", ""))
    if how not in POGINGEN:
        raise HTTPException(400, "Kies hoe het ging.")
    unit.aantekeningen.schrijf(case.id, POGING, me.id, how)
    unit.audit.add(me.id, "poging", case.id, me.organisation, how)


def assign(unit: UnitOfWork, case: Doorverwijzing, me: StaffMember, form: FormData) -> None:
    """To a colleague, who finds it with their own and still says to the huurder when they call."""
    if not me.mag(Recht.TOEWIJZEN):
        raise HTTPException(403, "Een zaak toewijzen doet de teamleider.")
    other = _colleague(unit, me, form, "aan")
    unit.doorverwijzingen.wijs_toe(case.id, other.id)
    text = str(form.get("tekst", "")).strip() or "Deze zaak is voor jou."
    unit.aantekeningen.schrijf(case.id, NOTITIE, me.id, text, other.id, other.name)
    unit.audit.add(me.id, "toegewezen", case.id, me.organisation, other.id)


def put_back(unit: UnitOfWork, case: Doorverwijzing, me: StaffMember, form: FormData) -> None:
    """Nobody has it: the clock starts again, and the huurder hears it."""
    if case.toestand in WACHT_OP_IEMAND:
        raise HTTPException(409, "Deze zaak staat al in de lijst.")
    due = reactie_voor(unit.now, case.spoed)
    unit.doorverwijzingen.leg_terug(case.id, me.id, due)
    name = organisaties.laad()[case.ontvanger].naam
    told = Bericht("utter_dv_terug_in_de_lijst", {"ontvanger": name})
    Melder(unit, Teksten.standaard()).nieuws(case, told)


ACTS: dict[str, Act] = {
    "nood": acknowledge,
    "notitie": note,
    "poging": attempt,
    "toewijzen": assign,
    "terug-in-de-lijst": put_back,
}


@met_recht(Recht.ZAKEN)
async def act(request: Request, session: StaffSession) -> Response:
    name, referral_id = request.url.path.rsplit("/", 1)[1], request.path_params["id"]
    form = await request.form()

    def carry_out() -> None:
        check_own(request.app.state.store, session.member, referral_id)
        with request.app.state.store.unit() as unit:
            own_referral(unit, session.member, referral_id)
            case = unit.doorverwijzingen.voor_wijziging(referral_id)
            reason = waarom_gesloten(case.toestand)
            if reason and name not in ("nood", "notitie"):
                raise HTTPException(400, reason)
            if case.pakket is None and name == "notitie":
                raise HTTPException(400, "De huurder is gestopt. Bewaar hier niets meer over.")
            ACTS[name](unit, case, session.member, form)

    await run_in_threadpool(carry_out)
    return naar(f"/doorverwijzing/{referral_id}", name)


def routes() -> list[Route]:
    return [Route(f"/doorverwijzing/{{id}}/{name}", act, methods=["POST"]) for name in ACTS]


def _colleague(unit: UnitOfWork, me: StaffMember, form: FormData, field: str) -> StaffMember:
    wanted = str(form.get(field, ""))
    found = next((m for m in unit.staff.at_work(me.organisation) if m.id == wanted), None)
    if found is None or not found.mag(Recht.ZAKEN):
        raise HTTPException(400, "Kies een collega uit de lijst.")
    return found
