"""Coming in: password and code, a one-time link, the second factor, a forgotten password.

Every answer about an account is the same, whether there is one or not.
"""

from __future__ import annotations

import pyotp
from sqlalchemy.exc import IntegrityError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from casefile.koppelingen.qr import als_plaatje
from casefile.medewerkers import beheren
from casefile.medewerkers.eerste import is_plaatshouder
from casefile.storage.staff_entry import OneTimeLink
from casefile.storage.staff_sessions import CODE, INSTELLEN, StaffSession
from casefile.storage.unit_of_work import Store
from desk.auth import check_form, cookie_name, give_cookie, next_page, present_session
from desk.pagina import plaats, toestel, toon

FOUT = "Dat klopt niet. Na vijf keer fout moet je op deze plek een kwartier wachten."
CODE_FOUT = "Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in je app."
LINK_WEG = "Deze link werkt niet meer. Vraag een nieuwe."


async def log_in(request: Request) -> Response:
    """A wrong password says no more than that."""
    if request.method == "GET":
        return toon(request, "inloggen.html", {"naar": next_page(request)})
    form = await request.form(max_files=0, max_fields=5)

    def try_it() -> str | None:
        with request.app.state.store.unit() as unit:
            return unit.staff_entry.with_password(
                str(form.get("email", "")),
                str(form.get("wachtwoord", ""))[: beheren.LANGSTE_WACHTWOORD],
                plaats(request),
                toestel(request),
            )

    token = await run_in_threadpool(try_it)
    if token is None:
        return toon(request, "inloggen.html", {"error": FOUT, "naar": next_page(request)}, 401)
    return give_cookie(request, _onwards(request, "/inloggen/code"), token)


async def give_code(request: Request) -> Response:
    """The second factor; who has none yet sets it up first."""
    session = await present_session(request)
    if session is None:
        return _onwards(request, "/inloggen")
    if session.fase == INSTELLEN:
        return _onwards(request, "/inloggen/instellen")
    if session.fase != CODE:
        return RedirectResponse(next_page(request), status_code=303)
    if request.method == "GET":
        return toon(request, "code.html", {"half": session})
    await check_form(request, session)
    code = str((await request.form()).get("code", ""))

    def try_it() -> str | None:
        with request.app.state.store.unit() as unit:
            return unit.staff_entry.with_code(session, code, plaats(request))

    token = await run_in_threadpool(try_it)
    if token is None:
        return toon(request, "code.html", {"half": session, "error": CODE_FOUT}, 401)
    return give_cookie(request, RedirectResponse(next_page(request), status_code=303), token)


async def set_up(request: Request) -> Response:
    """The secret for the app; after the first right code the recovery codes, shown only now."""
    session = await present_session(request)
    if session is None or session.fase != INSTELLEN:
        return _onwards(request, "/inloggen")
    error = None
    if request.method == "POST":
        await check_form(request, session)
        code = str((await request.form()).get("code", ""))
        done = await run_in_threadpool(_confirm, request.app.state.store, session, code)
        if done:
            token, codes = done
            page = toon(request, "herstelcodes.html", {"codes": codes, "naar": next_page(request)})
            return give_cookie(request, page, token)
        error = CODE_FOUT
    secret = await run_in_threadpool(_secret, request.app.state.store, session)
    address = pyotp.TOTP(secret).provisioning_uri(name=session.member.email, issuer_name="Woonkans")
    context = {"half": session, "geheim": secret, "qr": als_plaatje(address), "error": error}
    return toon(request, "instellen.html", context, 401 if error else 200)


async def welcome(request: Request) -> Response:
    """A one-time link: choose a password. Only sending the form uses the link up."""
    token = request.path_params["token"]
    found = await run_in_threadpool(_link, request.app.state.store, token)
    if found is None:
        raise HTTPException(404, LINK_WEG)
    first = is_plaatshouder(found.member)
    context = {"link": found, "eerste": first, "kortste": beheren.KORTSTE_WACHTWOORD}
    if request.method == "GET":
        return toon(request, "welkom.html", context)
    form = await request.form(max_files=0, max_fields=6)
    password = str(form.get("wachtwoord", ""))
    name, email = str(form.get("naam", "")).strip(), str(form.get("email", "")).strip()
    error = beheren.bezwaar_wachtwoord(password, found.member)
    if password != str(form.get("nogmaals", "")):
        error = "De twee wachtwoorden zijn niet gelijk."
    if first and not error and not (name and "@" in email):
        error = "Vul je naam en je e-mailadres in."
    if error:
        return toon(request, "welkom.html", {**context, "error": error, "form": form}, 400)

    def use() -> str:
        with request.app.state.store.unit() as unit:
            if first:
                unit.staff.rename(found.member.id, name[:80], email, found.member.rol)
            return unit.staff_entry.use_link(token, password, toestel(request))

    try:
        fresh = await run_in_threadpool(use)
    except LookupError:
        raise HTTPException(404, LINK_WEG) from None
    except IntegrityError:
        error = "Dit e-mailadres heeft al een account."
        return toon(request, "welkom.html", {**context, "error": error, "form": form}, 400)
    return give_cookie(request, _onwards(request, "/inloggen/code"), fresh)


async def forgotten(request: Request) -> Response:
    """The same words for every address."""
    if request.method == "GET":
        return toon(request, "vergeten.html", {})
    email = str((await request.form(max_files=0, max_fields=3)).get("email", ""))

    def send() -> None:
        with request.app.state.store.unit() as unit:
            beheren.vergeten(unit, email, request.app.state.settings.desk_url)

    await run_in_threadpool(send)
    return toon(request, "vergeten.html", {"gedaan": True})


async def log_out(request: Request) -> Response:
    session = await present_session(request)
    if session is not None:
        await run_in_threadpool(_end, request.app.state.store, session)
    response = RedirectResponse("/inloggen", status_code=303)
    response.delete_cookie(cookie_name(request), secure=request.app.state.secure, httponly=True)
    response.headers["clear-site-data"] = '"cache", "cookies", "storage"'
    return response


def routes() -> list[Route]:
    both = ["GET", "POST"]
    return [
        Route("/inloggen", log_in, methods=both),
        Route("/inloggen/code", give_code, methods=both),
        Route("/inloggen/instellen", set_up, methods=both),
        Route("/welkom/{token}", welcome, methods=both),
        Route("/wachtwoord-vergeten", forgotten, methods=both),
        Route("/uitloggen", log_out, methods=["POST"]),
    ]


def _onwards(request: Request, path: str) -> Response:
    """To the next step, remembering where somebody was going."""
    where = next_page(request)
    return RedirectResponse(path if where == "/" else f"{path}?naar={where}", status_code=303)


def _confirm(store: Store, session: StaffSession, code: str) -> tuple[str, list[str]] | None:
    with store.unit() as unit:
        return unit.staff_entry.confirm_factor(session, code)


def _secret(store: Store, session: StaffSession) -> str:
    with store.unit() as unit:
        return unit.staff_entry.factor_to_set_up(session)


def _link(store: Store, token: str) -> OneTimeLink | None:
    with store.read() as unit:
        return unit.staff_entry.find_link(token)


def _end(store: Store, session: StaffSession) -> None:
    with store.unit() as unit:
        unit.staff_sessions.end(session.member.id, session.id)
