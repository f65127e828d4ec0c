"""For the privacy officer: who saw, searched, changed and sent what. Reading it is recorded too."""

from __future__ import annotations

import csv
import io

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from casefile import organisaties
from casefile.auditregel import AuditLine
from casefile.rechten import Recht
from casefile.storage.staff_sessions import StaffSession
from desk.auth import met_recht
from desk.pagina import toon

PER_BLADZIJDE, MEESTE = 100, 50_000


@met_recht(Recht.LOGBOEK)
async def page(request: Request, session: StaffSession) -> Response:
    lines, names = await _load(request, session, "logboek_gelezen", PER_BLADZIJDE)
    context = {
        "session": session,
        "regels": lines,
        "namen": names,
        "organisaties": organisaties.laad(),
        "gekozen": request.query_params.get("organisatie", ""),
        "meer": len(lines) == PER_BLADZIJDE,
    }
    return toon(request, "logboek.html", context)


@met_recht(Recht.LOGBOEK)
async def export(request: Request, session: StaffSession) -> Response:
    lines, names = await _load(request, session, "logboek_opgehaald", MEESTE)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["nummer", "wanneer (UTC)", "wie", "wat", "waarover", "organisatie", "detail"])
    for number, line in lines:
        who = names.get(line.actor, line.actor)
        row = [number, line.at.isoformat(), who, line.what, line.subject, line.organisation or ""]
        writer.writerow([_safe(str(value)) for value in (*row, line.detail or "")])
    headers = {"content-disposition": 'attachment; filename="logboek.csv"'}
    return Response(out.getvalue(), media_type="text/csv; charset=utf-8", headers=headers)


def routes() -> list[Route]:
    return [Route("/logboek", page), Route("/logboek.csv", export)]


async def _load(
    request: Request, session: StaffSession, what: str, limit: int
) -> tuple[list[tuple[int, AuditLine]], dict[str, str]]:
    asked = request.query_params
    organisation = asked.get("organisatie") or None
    before = int(asked["voor"]) if asked.get("voor", "").isdecimal() else 0

    def load() -> tuple[list[tuple[int, AuditLine]], dict[str, str]]:
        with request.app.state.store.unit() as unit:
            lines = unit.audit.since(organisation, before, limit)
            names = {m.id: m.name for m in unit.staff.of_organisation()}
            unit.audit.add(session.member.id, what, session.member.id, organisation)
            return lines, names

    return await run_in_threadpool(load)


def _safe(value: str) -> str:
    """A spreadsheet runs what begins like a formula."""
    return f"'{value}" if value[:1] in "=+-@" else value
