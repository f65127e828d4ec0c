"""Sentences that colleagues marked as misunderstood: a team lead checks that nobody is in them.

Approved ones are a proposal for the training sentences, as a file. Never by themselves.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from casefile.rechten import Recht
from casefile.storage.staff_sessions import StaffSession
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.zaken.leren import als_voorstel, is_te_melden, meld
from desk.auth import met_recht
from desk.doorverwijzingen import own_case, visible_lines
from desk.pagina import naar, toon

_NAAM = "utter_naam_"


@lru_cache(maxsize=1)
def labels() -> dict[str, str]:
    """What a huurder can mean, by label, in words."""
    texts = Teksten.standaard()
    names = [key.removeprefix(_NAAM) for key in texts.sleutels() if key.startswith(_NAAM)]
    return {name: texts.tekst(_NAAM + name) for name in sorted(names)}


@met_recht(Recht.ZAKEN)
async def mark(request: Request, session: StaffSession) -> Response:
    """ "Hier antwoordde de computer verkeerd": this line goes, masked, to the list."""
    referral_id = request.path_params["id"]
    which = str((await request.form()).get("regel", ""))

    def write() -> None:
        with own_case(request.app.state.store, session.member, referral_id) as (unit, referral):
            lines = visible_lines(unit, referral) or []
            line = next((one for one in lines if str(one.id) == which), None)
            if line is None or not is_te_melden(line):
                raise HTTPException(404, "Deze regel is er niet.")
            meld(unit, referral, session.member, line)

    await run_in_threadpool(write)
    return naar(f"/doorverwijzing/{referral_id}#gesprek", "gemeld")


@met_recht(Recht.LEREN)
async def page(request: Request, session: StaffSession) -> Response:
    def load() -> dict[str, Any]:
        with request.app.state.store.read() as unit:
            mine = session.member.organisation
            return {
                "te_keuren": unit.nakijkzinnen.te_keuren(mine),
                "gekeurd": unit.nakijkzinnen.gekeurd(mine),
            }

    context = {"session": session, "labels": labels(), **await run_in_threadpool(load)}
    return toon(request, "zinnen.html", context)


@met_recht(Recht.LEREN)
async def act(request: Request, session: StaffSession) -> Response:
    form, me = await request.form(), session.member
    number, text = str(form.get("zin", "")), " ".join(str(form.get("tekst", "")).split())
    label, keep = str(form.get("label", "")), form.get("wat") == "keur"
    if not number.isdecimal():
        raise HTTPException(400, "Kies een zin.")
    if keep and not (text and label in labels() and form.get("niemand")):
        raise HTTPException(400, "Kies wat de huurder bedoelde, en kijk of er niemand in staat.")

    def write(unit: UnitOfWork) -> None:
        if keep:
            done = unit.nakijkzinnen.keur(me.organisation, int(number), me.id, text, label)
        else:
            done = unit.nakijkzinnen.wis(me.organisation, int(number))
        if not done:
            raise HTTPException(404, "Deze zin is er niet meer.")
        what = "zin_gekeurd" if keep else "zin_weggehaald"
        unit.audit.add(me.id, what, me.id, me.organisation)

    def carry_out() -> None:
        with request.app.state.store.unit() as unit:
            write(unit)

    await run_in_threadpool(carry_out)
    return naar("/zinnen", "opgeslagen")


@met_recht(Recht.LEREN)
async def export(request: Request, session: StaffSession) -> Response:
    """The approved ones of one's own organisation."""

    def load() -> str:
        with request.app.state.store.unit() as unit:
            me = session.member
            unit.audit.add(me.id, "zinnen_opgehaald", me.id, me.organisation)
            return als_voorstel(unit.nakijkzinnen.gekeurd(me.organisation))

    headers = {"content-disposition": 'attachment; filename="voorstellen.yml"'}
    body = await run_in_threadpool(load)
    return Response(body, media_type="application/yaml; charset=utf-8", headers=headers)


def routes() -> list[Route]:
    return [
        Route("/doorverwijzing/{id}/gesprek/fout", mark, methods=["POST"]),
        Route("/zinnen", page),
        Route("/zinnen", act, methods=["POST"]),
        Route("/zinnen.yml", export),
    ]
