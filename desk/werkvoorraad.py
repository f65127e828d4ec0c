"""The list of work: most urgent first, filtered, in pages; searching; what changed meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from casefile import organisaties
from casefile.doorverwijzing.doorverwijzing import OPVOLGING, Doorverwijzing
from casefile.doorverwijzing.werklijst import let_op
from casefile.doorverwijzing.zoeken import MEESTE, woorden_van
from casefile.organisaties import CORPORATIE, Organisatie
from casefile.rechten import Recht
from casefile.storage.merktekens import NOOD, Gemerkt
from casefile.storage.staff import StaffMember
from casefile.storage.staff_sessions import StaffSession
from casefile.storage.unit_of_work import UnitOfWork
from casefile.storage.werkvoorraad import Bladzijde, Filter, Rij
from desk.auth import met_recht
from desk.namen import bij_wie, namen_van
from desk.pagina import toon

START = ((Recht.MENSEN, "/mensen"), (Recht.LOGBOEK, "/logboek"), (Recht.EIGEN, "/mij"))
"""Where somebody starts who has no cases."""


@dataclass(frozen=True)
class Regel:
    """One line of the list."""

    referral: Doorverwijzing
    rij: Rij
    let_op: tuple[str, ...]
    bij: str


@met_recht(Recht.EIGEN)
async def start(request: Request, session: StaffSession) -> Response:
    """The first page of whoever is looking."""
    if session.member.mag(Recht.ZAKEN):
        return await list_page(request)
    where = next(path for right, path in START if session.member.mag(right))
    return RedirectResponse(where, status_code=303)


@met_recht(Recht.ZAKEN)
async def list_page(request: Request, session: StaffSession) -> Response:
    asked = request.query_params
    chosen = next((f for f in Filter if f.value == asked.get("toon")), Filter.OPEN)
    number = int(asked["blad"]) if asked.get("blad", "").isdecimal() else 1
    channel = asked.get("kanaal") or None
    landlord = next((o for o in _landlords() if o.id == asked.get("corporatie")), None)

    def load() -> dict[str, Any]:
        with request.app.state.store.read() as unit:
            me = session.member
            page = unit.werkvoorraad.bladzijde(
                me.organisation,
                me.id,
                _is_opponent(me),
                chosen,
                channel,
                number,
                met_woorden=woorden_van(landlord.naam) if landlord else set(),
            )
            return _shown(unit, me, page)

    context = await run_in_threadpool(load)
    context |= {"filter": chosen, "kanaal": channel, "corporatie": landlord, "gezocht": None}
    return _show(request, session, context)


@met_recht(Recht.ZAKEN)
async def search(request: Request, session: StaffSession) -> Response:
    """A form that is posted: a name belongs in no address. That somebody searched is recorded, and
    how much was found; not for what."""
    text = str((await request.form()).get("zoek", ""))[:120]
    words = set(sorted(woorden_van(text))[:MEESTE])

    def load() -> dict[str, Any]:
        with request.app.state.store.unit() as unit:
            me = session.member
            page = unit.werkvoorraad.bladzijde(
                me.organisation, me.id, _is_opponent(me), woorden=words or {"-"}
            )
            unit.audit.add(me.id, "gezocht", me.id, me.organisation, str(page.totaal))
            return _shown(unit, me, page)

    context = await run_in_threadpool(load)
    return _show(
        request,
        session,
        {**context, "filter": None, "kanaal": None, "corporatie": None, "gezocht": text},
    )


@met_recht(Recht.ZAKEN)
async def counts(request: Request, session: StaffSession) -> Response:
    """For a page that is open: what it compares with what it shows."""

    def load() -> dict[str, int]:
        with request.app.state.store.read() as unit:
            return _counts(unit, session.member)

    return JSONResponse(await run_in_threadpool(load))


def routes() -> list[Route]:
    return [
        Route("/", start),
        Route("/zaken", list_page),
        Route("/zaken/stand", counts),
        Route("/zoeken", search, methods=["POST"]),
    ]


def _show(request: Request, session: StaffSession, context: dict[str, Any]) -> Response:
    return toon(
        request,
        "lijst.html",
        {
            "session": session,
            "organisation": organisaties.laad()[session.member.organisation],
            "filters": [f for f in Filter if f is not Filter.INDICATIE or _has_indicatie(session)],
            "corporaties": _landlords(),
            **context,
        },
    )


def _shown(unit: UnitOfWork, member: StaffMember, page: Bladzijde) -> dict[str, Any]:
    return {
        "blad": page,
        "regels": _lines(unit, member, page),
        "aantallen": _counts(unit, member, page.gemerkt),
        "kanalen": unit.werkvoorraad.kanalen(member.organisation),
        "storingen": unit.channel_states.troubles(),
    }


def _landlords() -> list[Organisatie]:
    return organisaties.van_soort(CORPORATIE)


def _has_indicatie(session: StaffSession) -> bool:
    return not _is_opponent(session.member)


def _is_opponent(member: StaffMember) -> bool:
    return organisaties.laad()[member.organisation].is_tegenpartij


def _counts(unit: UnitOfWork, member: StaffMember, marked: Gemerkt | None = None) -> dict[str, int]:
    opponent = _is_opponent(member)
    return unit.werkvoorraad.aantallen(member.organisation, member.id, opponent, marked)


def _lines(unit: UnitOfWork, member: StaffMember, page: Bladzijde) -> list[Regel]:
    found = [(row, unit.doorverwijzingen.get(row.id)) for row in page.rijen]
    people = {r.behandelaar_id for _, r in found if r and r.behandelaar_id}
    names, lines = namen_van(unit, people, member.organisation), []
    for row, referral in found:
        assert referral is not None
        dates = unit.afspraken.van(row.id, OPVOLGING) if row.terugkijken else []
        marks = ((NOOD,) if row.nood else ()) + let_op(referral, dates, unit.now)
        lines.append(Regel(referral, row, marks, bij_wie(referral, names)))
    return lines
