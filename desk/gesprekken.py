"""The same chat for a staff member who may read it: take over, answer, give back, new lines."""

from __future__ import annotations

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.messages import Line
from casefile.rechten import Recht
from casefile.storage.staff_sessions import StaffSession
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.zaken import chat_overnemen, chat_vragen
from desk.auth import met_recht
from desk.doorverwijzingen import own_case, visible_lines
from desk.nalezen import hints
from desk.namen import namen_van
from desk.pagina import naar


async def _do(
    request: Request,
    session: StaffSession,
    what: Callable[[UnitOfWork, Doorverwijzing], None],
) -> Response:
    referral_id = request.path_params["id"]

    def carry_out() -> None:
        with own_case(request.app.state.store, session.member, referral_id) as (unit, _):
            what(unit, unit.doorverwijzingen.voor_wijziging(referral_id))

    try:
        await run_in_threadpool(carry_out)
    except chat_overnemen.KanNiet as error:
        raise HTTPException(409, str(error)) from None
    done = "chat_" + request.url.path.rsplit("/", 1)[1]
    return naar(f"/doorverwijzing/{referral_id}#gesprek", done)


@met_recht(Recht.ZAKEN)
async def take_over(request: Request, session: StaffSession) -> Response:
    seen = str((await request.form()).get("van", ""))
    return await _do(
        request,
        session,
        lambda unit, r: chat_overnemen.neem_over(
            unit, Teksten.standaard(), r, session.member, seen
        ),
    )


@met_recht(Recht.ZAKEN)
async def answer(request: Request, session: StaffSession) -> Response:
    form = await request.form()
    page = await hints(request, session, form, "tekst", chat_overnemen.MEESTE_TEKENS)
    if page is not None:
        return page
    text = str(form.get("tekst", ""))
    return await _do(
        request, session, lambda unit, r: chat_overnemen.antwoord(unit, r, session.member, text)
    )


@met_recht(Recht.ZAKEN)
async def give_back(request: Request, session: StaffSession) -> Response:
    return await _do(
        request,
        session,
        lambda unit, r: chat_overnemen.geef_terug(unit, Teksten.standaard(), r, session.member),
    )


@met_recht(Recht.ZAKEN)
async def ask(request: Request, session: StaffSession) -> Response:
    """For the chat that somebody of another organisation has."""
    return await _do(
        request, session, lambda unit, r: chat_vragen.vraag_chat(unit, r, session.member)
    )


@met_recht(Recht.ZAKEN)
async def grant(request: Request, session: StaffSession) -> Response:
    """ "ja": who asked has it from now on; anything else: it stays."""
    form = await request.form()
    asker, yes = str(form.get("aan", "")), form.get("antwoord") == "ja"

    def decide(unit: UnitOfWork, referral: Doorverwijzing) -> None:
        if yes:
            chat_vragen.geef_chat(unit, Teksten.standaard(), referral, session.member, asker)
        else:
            chat_vragen.weiger_chat(unit, referral, session.member, asker)

    return await _do(request, session, decide)


@met_recht(Recht.ZAKEN, deel=True)
async def new_lines(request: Request, session: StaffSession) -> Response:
    """What was said after line `na`, as a piece of HTML for the page that is open."""
    raw = request.query_params.get("na", "0")
    after = int(raw) if raw.isdecimal() else 0

    def load() -> tuple[list[Line] | None, dict[str, str]]:
        store, referral_id = request.app.state.store, request.path_params["id"]
        with own_case(store, session.member, referral_id, looks=True) as (unit, referral):
            lines = visible_lines(unit, referral, after)
            people = {line.author for line in lines or ()}
            return lines, namen_van(unit, people, session.member.organisation)

    lines, names = await run_in_threadpool(load)
    if lines is None:
        raise HTTPException(404)
    return request.app.state.templates.TemplateResponse(  # type: ignore[no-any-return]
        request, "regels.html", {"lines": lines, "namen": names}
    )
