"""Coming in with the account of one's own organisation: to its login page, and back.

That page asks for the second factor, so no code of ours is asked; see docs/beheer.md.
"""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from casefile.medewerkers.via_organisatie import Geweigerd, kom_binnen
from casefile.storage.login_attempts import LIVES, LoginAttempt
from casefile.storage.unit_of_work import Store
from desk.auth import give_cookie, next_page, safe_page
from desk.openid import Aanbieder, Onbereikbaar, Ongeldig
from desk.pagina import toestel, toon

NIET_NU = "Inloggen met {naam} lukt nu niet. Probeer het straks, of log in met je wachtwoord."
OPNIEUW = "Deze poging om in te loggen telt niet meer. Begin opnieuw."
AFGEBROKEN = "Het inloggen bij je organisatie is niet afgemaakt."
KLOPT_NIET = "Wat we van je organisatie terugkregen klopt niet. Begin opnieuw."


async def begin(request: Request) -> Response:
    """To the provider; the browser keeps what proves that it was this one."""
    provider = _provider(request)
    attempt = await run_in_threadpool(_begin, request.app.state.store, next_page(request))
    try:
        address = await run_in_threadpool(provider.adres, attempt)
    except Onbereikbaar:
        return _refused(request, NIET_NU.format(naam=provider.naam), 503)
    response = RedirectResponse(address, status_code=303)
    response.set_cookie(
        _cookie(request),
        attempt.cookie,
        max_age=int(LIVES.total_seconds()),
        httponly=True,
        secure=request.app.state.secure,
        samesite="lax",  # it comes back from another site
        path="/",
    )
    return response


async def come_back(request: Request) -> Response:
    """With a code that is exchanged once. Everything else ends at the login, with the reason."""
    provider, store, said = _provider(request), request.app.state.store, request.query_params
    cookie = request.cookies.get(_cookie(request), "")
    attempt = await run_in_threadpool(_finish, store, cookie, said.get("state", ""))
    if attempt is None:
        return _refused(request, OPNIEUW, 400)
    if "error" in said or not said.get("code"):
        return _refused(request, AFGEBROKEN, 400)

    def enter() -> str:
        claimed = provider.beweert(attempt, said["code"])
        try:
            with store.unit() as unit:
                return kom_binnen(unit, claimed, toestel(request))
        except Geweigerd as error:
            with store.unit() as unit:
                unit.audit.add("systeem", "inloggen_geweigerd", "organisatie", detail=error.waarom)
            raise

    try:
        token = await run_in_threadpool(enter)
    except Onbereikbaar:
        return _refused(request, NIET_NU.format(naam=provider.naam), 503)
    except Ongeldig:
        return _refused(request, KLOPT_NIET, 400)
    except Geweigerd as error:
        return _refused(request, str(error), 403)
    response = RedirectResponse(safe_page(attempt.naar), status_code=303)
    _forget(request, response)
    return give_cookie(request, response, token)


def routes() -> list[Route]:
    return [
        Route("/inloggen/organisatie", begin),
        Route("/inloggen/organisatie/terug", come_back),
    ]


def _provider(request: Request) -> Aanbieder:
    provider: Aanbieder | None = request.app.state.aanbieder
    if provider is None:
        raise HTTPException(404)
    return provider


def _refused(request: Request, why: str, status: int) -> Response:
    page = toon(request, "inloggen.html", {"error": why, "naar": next_page(request)}, status)
    _forget(request, page)
    return page


def _cookie(request: Request) -> str:
    return "__Host-desk-poging" if request.app.state.secure else "desk-poging"


def _forget(request: Request, response: Response) -> None:
    response.delete_cookie(_cookie(request), secure=request.app.state.secure, httponly=True)


def _begin(store: Store, where: str) -> LoginAttempt:
    with store.read() as unit:
        return unit.login_attempts.begin(where)


def _finish(store: Store, cookie: str, state: str) -> LoginAttempt | None:
    with store.unit() as unit:
        return unit.login_attempts.finish(cookie, state)
