"""Figures for a team lead: plots of a period that is over, and the same as CSV. Of nobody.

What may be shown is decided in `casefile.cijfers`; that somebody looked is recorded.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from casefile import organisaties
from casefile.cijfers import (
    KLEINST,
    NIET_VOOR_CORPORATIE,
    VAN_ORGANISATIE,
    Periode,
    Wat,
    verberg,
    voorbije_perioden,
)
from casefile.rechten import Recht
from casefile.storage.cijfers import HELE_INSTALLATIE
from casefile.storage.staff_sessions import StaffSession
from casefile.storage.unit_of_work import UnitOfWork
from desk.auth import met_recht
from desk.cijferwoorden import KOPPEN, naam
from desk.pagina import toon

MEESTE_BALKEN = 25
OVERIGE = "overige"
VERBORGEN = f"verborgen (minder dan {KLEINST}, of te herleiden)"


@dataclass(frozen=True)
class Balk:
    """`aantal` None: it may not be shown. `breed`: its share of the longest, 0 to 100."""

    naam: str
    aantal: int | None
    breed: float


@dataclass(frozen=True)
class Figuur:
    wat: str
    kop: str
    uitleg: str
    balken: list[Balk]


@met_recht(Recht.CIJFERS)
async def page(request: Request, session: StaffSession) -> Response:
    context = await _load(request, session, "cijfers_gezien")
    return toon(request, "cijfers.html", {"session": session, **context})


@met_recht(Recht.CIJFERS)
async def export(request: Request, session: StaffSession) -> Response:
    context = await _load(request, session, "cijfers_opgehaald")
    period: Periode | None = context["periode"]
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["periode", "cijfer", "deel", "aantal"])
    for figure in context["figuren"]:
        for bar in figure.balken:
            count = VERBORGEN if bar.aantal is None else bar.aantal
            writer.writerow([period.sleutel if period else "", figure.kop, bar.naam, count])
    name = f"cijfers-{period.sleutel if period else 'leeg'}.csv"
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(out.getvalue(), media_type="text/csv; charset=utf-8", headers=headers)


def routes() -> list[Route]:
    return [Route("/cijfers", page), Route("/cijfers.csv", export)]


async def _load(request: Request, session: StaffSession, what: str) -> dict[str, Any]:
    asked, me = request.query_params.get("periode", ""), session.member

    def load() -> dict[str, Any]:
        with request.app.state.store.unit() as unit:
            periods = voorbije_perioden(unit.cijfers.eerste_maand(), unit.now)
            chosen = next((p for p in periods if p.sleutel == asked), None)
            chosen = chosen or next(iter(periods), None)
            figures = _figures(unit, chosen, me.organisation) if chosen else []
            unit.audit.add(me.id, what, me.id, me.organisation, chosen.sleutel if chosen else None)
            return {"perioden": periods, "periode": chosen, "figuren": figures}

    found = await run_in_threadpool(load)
    return {**found, "organisatie": organisaties.laad()[me.organisation], "kleinst": KLEINST}


def _figures(unit: UnitOfWork, periode: Periode, organisatie: str) -> list[Figuur]:
    opponent = organisaties.laad()[organisatie].is_tegenpartij
    return [
        _figure(unit, wat, periode, organisatie)
        for wat in periode.figuren
        if not (opponent and wat in NIET_VOOR_CORPORATIE)
    ]


def _figure(unit: UnitOfWork, wat: Wat, periode: Periode, organisatie: str) -> Figuur:
    whose = organisatie if wat in VAN_ORGANISATIE else HELE_INSTALLATIE
    counts = verberg(unit.cijfers.aantallen(wat, whose, periode.maanden))
    longest = max((count or 0 for count in counts.values()), default=0)
    bars = [
        Balk(naam(wat, key), count, 100 * count / longest)
        for key, count in counts.items()
        if count is not None
    ]
    bars.sort(key=lambda bar: (-(bar.aantal or 0), bar.naam))
    bars = bars[:MEESTE_BALKEN]
    if None in counts.values():
        bars.append(Balk(OVERIGE, None, 0.0))  # not even which: that it happened says too much
    head, about = KOPPEN[wat]
    return Figuur(wat.value, head, about, bars)
