"""Before a staff member's words go to a huurder: hints by our own language rules.

While they type, or (without a script) on a page that is shown once; then the text goes as it is.
Knows no rule of a case.
"""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from casefile.rechten import Recht
from casefile.storage.staff_sessions import StaffSession
from casefile.teksten.nalezen import lees_na
from casefile.teksten.taalregels.bevinding import Bevinding
from desk.auth import met_recht
from desk.doorverwijzingen import own_case

GEZIEN = "nagelezen"
LANGSTE = 2000  # characters that are looked at while somebody types


async def hints(
    request: Request, session: StaffSession, form: FormData, veld: str, langste: int
) -> Response | None:
    """The page with hints about this field; None when there are none, or they were seen.

    `langste`: the most characters that the field takes.
    """
    text = str(form.get(veld, "")).strip()
    if not text or form.get(GEZIEN):
        return None
    found = await run_in_threadpool(_remarks, request, session, text)
    if not found:
        return None
    others = [(name, value) for name, value in form.items() if name not in (veld, GEZIEN)]
    return request.app.state.templates.TemplateResponse(  # type: ignore[no-any-return]
        request,
        "nalezen.html",
        {
            "session": session,
            "zaak": request.path_params["id"],
            "bevindingen": found,
            "velden": others,
            "veld": veld,
            "tekst": text,
            "langste": langste,
        },
    )


@met_recht(Recht.ZAKEN)
async def check(request: Request, session: StaffSession) -> Response:
    """The same hints for a text that is being typed."""
    text = str((await request.form()).get("tekst", ""))[:LANGSTE].strip()
    found = await run_in_threadpool(_remarks, request, session, text) if text else []
    return JSONResponse([{"fragment": b.fragment, "suggestie": b.suggestie} for b in found])


def _remarks(request: Request, session: StaffSession, text: str) -> list[Bevinding]:
    store, referral_id = request.app.state.store, request.path_params["id"]
    with own_case(store, session.member, referral_id, looks=True) as (unit, referral):
        level = unit.documents.taalniveau(referral.conversation_id or "")
    return lees_na(text, level, request.app.state.naslag)
