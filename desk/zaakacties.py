"""The forms on a case: take charge, refuse, plan or cancel a meeting, the indicatie, look back,
finish.

Translates a form to one act of `casefile.zaken.behandelen`; knows no rule itself.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from casefile.doorverwijzing.toestand import VerbodenOvergang
from casefile.rechten import Recht
from casefile.storage.staff_sessions import StaffSession
from casefile.teksten.lezer import Teksten
from casefile.zaken.behandelen import MEESTE_TEKENS, Behandeling
from casefile.zaken.bezwaren import NietGoed, Twijfel, Verouderd
from casefile.zaken.indicatie import Indicatie
from desk.auth import met_recht
from desk.doorverwijzingen import own_case
from desk.nalezen import hints
from desk.namen import namen_van
from desk.pagina import naar, toon

Act = Callable[[Behandeling, FormData], None]


def _accept(work: Behandeling, form: FormData) -> None:
    work.neem_aan(
        text_of(form, "naam"),
        _date(form, "beldag"),
        text_of(form, "dagdeel"),
        text_of(form, "bij_de_hand"),
    )


def _refuse(work: Behandeling, form: FormData) -> None:
    work.wijs_af(text_of(form, "reden"), text_of(form, "toelichting"))


def _meeting(work: Behandeling, form: FormData) -> None:
    work.plan_gesprek(_date(form, "dag"), _time(form, "om"), text_of(form, "plek"))


def _cancel_meeting(work: Behandeling, form: FormData) -> None:
    work.zeg_gesprek_af(text_of(form, "toelichting"))


def _looked_back(work: Behandeling, form: FormData) -> None:
    which = text_of(form, "afspraak")
    if not which.isdecimal():
        raise NietGoed("Kies een dag.")
    work.teruggekeken(int(which), text_of(form, "resultaat"))


def _finish(work: Behandeling, form: FormData) -> None:
    work.rond_af(text_of(form, "toelichting"))


def _indicatie(work: Behandeling, form: FormData) -> None:
    try:
        work.zet_indicatie(Indicatie(text_of(form, "indicatie")))
    except ValueError as error:
        raise error if isinstance(error, NietGoed) else NietGoed("Kies een stand.") from None


def _look_back(work: Behandeling, form: FormData) -> None:
    days = [name for name in ("eerste", "tweede") if text_of(form, name)]
    work.zet_opvolging([_date(form, name) for name in days])


ACTS: dict[str, Act] = {
    "aannemen": _accept,
    "afwijzen": _refuse,
    "gesprek": _meeting,
    "gesprek-afzeggen": _cancel_meeting,
    "afronden": _finish,
    "indicatie": _indicatie,
    "opvolging": _look_back,
    "teruggekeken": _looked_back,
}

VOOR_DE_HUURDER = {
    "aannemen": "bij_de_hand",
    "afwijzen": "toelichting",
    "gesprek-afzeggen": "toelichting",
}
"""The field of a form in which staff write words that the huurder reads."""


@met_recht(Recht.ZAKEN)
async def act(request: Request, session: StaffSession) -> Response:
    """One form of the case; what does not fit is said in one sentence, and nothing changes."""
    name, referral_id = request.path_params["actie"], request.path_params["id"]
    if name not in ACTS:
        raise HTTPException(404)
    form = await request.form()
    for_huurder = VOOR_DE_HUURDER.get(name)
    page = await hints(request, session, form, for_huurder, MEESTE_TEKENS) if for_huurder else None
    if page is not None:
        return page

    def carry_out() -> None:
        with own_case(request.app.state.store, session.member, referral_id) as (unit, _):
            texts = Teksten.standaard()
            sure = bool(form.get("zeker"))
            work = Behandeling.begin(
                unit, texts, referral_id, session.member, version_of(form), sure
            )
            ACTS[name](work, form)

    try:
        await run_in_threadpool(carry_out)
    except Twijfel as error:
        return _ask_twice(request, session, form, error)
    except Verouderd as error:
        return await out_of_date(request, session, form, error)
    except NietGoed as error:
        raise HTTPException(400, str(error)) from None
    except VerbodenOvergang as error:
        raise HTTPException(409, str(error)) from None
    return naar(f"/doorverwijzing/{referral_id}", name)


async def out_of_date(
    request: Request, session: StaffSession, form: FormData, error: Verouderd
) -> Response:
    """Who changed the case meanwhile; what was typed stays on the screen, to be used again."""
    last = error.laatste

    def names() -> dict[str, str]:
        with request.app.state.store.read() as unit:
            people = {last.wie} if last else set()
            return namen_van(unit, people, session.member.organisation)

    typed = [str(value) for name, value in form.items() if name not in _HIDDEN and value]
    return request.app.state.templates.TemplateResponse(  # type: ignore[no-any-return]
        request,
        "verouderd.html",
        {
            "session": session,
            "zaak": request.path_params["id"],
            "laatste": last,
            "namen": await run_in_threadpool(names),
            "getypt": typed,
        },
        status_code=409,
    )


def _ask_twice(request: Request, session: StaffSession, form: FormData, error: Twijfel) -> Response:
    """The same form once more, with what may not be meant."""
    context = {
        "session": session,
        "zaak": request.path_params["id"],
        "zinnen": error.zinnen,
        "velden": [(name, value) for name, value in form.items() if name != "zeker"],
    }
    return toon(request, "twijfel.html", context)


_HIDDEN = ("csrf", "versie", "nagelezen")


def version_of(form: FormData) -> int:
    """The version that the page showed."""
    return number_of(form, "versie")


def number_of(form: FormData, name: str) -> int:
    """What our own page put in a form unseen; without it the form is not one of ours."""
    shown = text_of(form, name)
    if not shown.isdecimal():
        raise NietGoed("Dit formulier is niet compleet. Open de zaak opnieuw.")
    return int(shown)


def text_of(form: FormData, name: str) -> str:
    return str(form.get(name, "")).strip()


def _date(form: FormData, name: str) -> date:
    try:
        return date.fromisoformat(text_of(form, name))
    except ValueError:
        raise NietGoed("Kies een dag.") from None


def _time(form: FormData, name: str) -> time:
    try:
        return time.fromisoformat(text_of(form, name))
    except ValueError:
        raise NietGoed("Kies een tijd.") from None
