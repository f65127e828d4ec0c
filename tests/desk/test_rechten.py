"""The rights of each role, and what every page asks before it looks at one; see also `test_matrix`."""

from __future__ import annotations

import itertools

import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from casefile.rechten import Recht, Rol, mag
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from desk.app import create_app
from tests.casefile.doorverwijzing.conftest import TV, WGZ, WIJKTEAM
from tests.desk.conftest import Bezoeker, ingelogd

WHO = {
    # role: which rights, said once more and apart from the code
    Rol.MEDEWERKER: {"eigen", "zaken", "links"},
    Rol.WIJKTEAMER: {"eigen", "zaken", "links"},
    Rol.TEAMLEIDER: {
        *(
            "eigen",
            "zaken",
            "links",
            "toewijzen",
            "teksten",
            "cijfers",
            "leren",
            "mensen",
            "bewaren",
        ),
    },
    Rol.BEHEERDER: {"eigen", "mensen", "iedereen", "storingen"},
    Rol.PRIVACY: {"eigen", "logboek"},
}


def test_the_table_of_rights() -> None:
    assert {rol: {r.value for r in Recht if mag(rol, r)} for rol in Rol} == WHO


def guarded(app: Starlette) -> list[Route]:
    return [r for r in app.routes if isinstance(r, Route) and _right(r) is not None]


def routes_of_a_fresh_app(tmp: Store, settings: Settings) -> list[tuple[Route, str]]:
    app = create_app(tmp, settings)
    return [
        (route, method)
        for route in guarded(app)
        for method in sorted((route.methods or set()) - {"HEAD"})
    ]


def _right(route: Route) -> Recht | None:
    return getattr(route.endpoint, "recht", None)


def _fill(path: str, case: str) -> str:
    """An address of this page; a case where one is asked, else something that is not there."""
    of_a_case = path.startswith("/doorverwijzing/")
    for name in ("id", "token", "actie", "vorm", "nummer"):
        path = path.replace(f"{{{name}}}", case if name == "id" and of_a_case else "x")
    return path


@pytest.fixture
def everybody(store: Store, settings: Settings) -> dict[tuple[str, Rol], Bezoeker]:
    app, found = create_app(store, settings), {}
    with store.unit() as unit:
        people = [
            unit.staff.create(place, f"{rol.value}@{place}.example", "Iemand", "geheim123", rol)
            for place, rol in itertools.product((TV, WGZ, WIJKTEAM), Rol)
        ]
    for who in people:
        found[who.organisation, who.rol] = ingelogd(app, store, who)
    return found


def test_without_a_session_every_page_leads_to_the_login(
    store: Store, settings: Settings, everybody: dict[tuple[str, Rol], Bezoeker]
) -> None:
    stranger = everybody[TV, Rol.MEDEWERKER]
    stranger.client.cookies.clear()
    for route, method in routes_of_a_fresh_app(store, settings):
        answer = stranger.client.request(method, _fill(route.path, "x"), follow_redirects=False)
        assert answer.status_code == 303 and answer.headers["location"].startswith("/inloggen")


def test_a_form_without_the_token_of_its_session_is_refused(
    store: Store, settings: Settings, everybody: dict[tuple[str, Rol], Bezoeker]
) -> None:
    for route, method in routes_of_a_fresh_app(store, settings):
        right = _right(route)
        if method != "POST" or right is None:
            continue
        rol = next(rol for rol in Rol if right.value in WHO[rol])
        client = everybody[TV, rol].client
        answer = client.post(_fill(route.path, "x"), data={"csrf": "geraden"})
        assert answer.status_code == 403 and "verlopen" in answer.text, route.path
