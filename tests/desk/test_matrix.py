"""Role x organisation x part x action: a row for every page and every form there is.

The rows say it once more, apart from the code. A route or an action without a row fails, and so does
a row without a route; the rest is walked from the rows.
"""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator

import pytest
from pypdf import PdfReader
from starlette.applications import Starlette
from starlette.routing import Route

from casefile.rechten import Rol
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from casefile.zaken import chat_overnemen
from desk import mensen, mij, zaakacties
from desk.app import create_app
from tests.casefile.doorverwijzing.conftest import TV, WGZ, WIJKTEAM, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.desk.conftest import Bezoeker, ingelogd

PLACES = (TV, WGZ, WIJKTEAM)
CASEWORK = {Rol.MEDEWERKER, Rol.WIJKTEAMER, Rol.TEAMLEIDER}
LEAD, ADMIN, PRIVACY = {Rol.TEAMLEIDER}, {Rol.BEHEERDER}, {Rol.PRIVACY}
EVERYBODY = set(Rol)
ZAAK = "/doorverwijzing/{id}"
ROWS: dict[str, set[Rol]] = {
    **{f"GET {ZAAK}{part}": CASEWORK for part in ("", "/papier.pdf", "/zaak.json", "/gesprek")},
    **{
        f"POST {ZAAK}/{action}": CASEWORK
        for action in (
            *("aannemen", "afwijzen", "afronden", "gesprek", "gesprek-afzeggen", "indicatie"),
            *("opvolging", "teruggekeken", "nakijken", "nood", "bericht-gezien", "notitie"),
            *("poging", "terug-in-de-lijst", "gesprek/overnemen", "gesprek/antwoord"),
            *("gesprek/terug", "gesprek/vragen", "gesprek/geven", "gesprek/fout"),
        )
    },
    f"POST {ZAAK}/toewijzen": LEAD,
    **{f"GET {page}": CASEWORK for page in ("/zaken", "/zaken/stand", "/links", "/links/{id}")},
    **{f"GET /links/{{id}}/{what}": CASEWORK for what in ("kaartje/{vorm}.pdf", "qr.png")},
    **{f"POST {form}": CASEWORK for form in ("/zoeken", "/links", "/links/{id}/intrekken")},
    **{f"GET {page}": LEAD for page in ("/zinnen", "/zinnen.yml", "/teksten", "/bewaren")},
    **{f"POST {form}": LEAD for form in ("/zinnen", "/teksten", "/teksten/nakijken", "/bewaren")},
    **{f"GET {page}": LEAD for page in ("/cijfers", "/cijfers.csv")},
    "GET /mensen": LEAD | ADMIN,
    **{
        f"POST /mensen/{action}": LEAD | ADMIN
        for action in ("uitnodigen", "wijzigen", "opnieuw", "vertrekt")
    },
    "GET /storingen": ADMIN,
    "POST /storingen": ADMIN,
    "POST /storingen/kanaal": ADMIN,
    **{f"GET {page}": PRIVACY for page in ("/logboek", "/logboek.csv")},
    **{f"GET {page}": EVERYBODY for page in ("/", "/mij")},
    **{
        f"POST /mij/{action}": EVERYBODY
        for action in ("aanwezig", "mail", "sessie", "sessies", "wachtwoord", "herstelcodes")
    },
}
OPEN = {
    *("GET /inloggen", "POST /inloggen", "GET /inloggen/code", "POST /inloggen/code"),
    *("GET /inloggen/instellen", "POST /inloggen/instellen", "POST /uitloggen"),
    *("GET /inloggen/organisatie", "GET /inloggen/organisatie/terug"),
    *("GET /welkom/{token}", "POST /welkom/{token}"),
    *("GET /wachtwoord-vergeten", "POST /wachtwoord-vergeten", "GET /gezond", "GET /levend"),
}
"""What needs no right: coming in and going out."""
ACTIONS = {
    ZAAK + "/{actie}": zaakacties.ACTS,
    "/mensen/{actie}": mensen.ACTS,
    "/mij/{actie}": mij.ACTS,
}
NOT_YOURS = "niet bij jouw rol"


def offered(app: Starlette) -> Iterator[str]:
    """Every page and every form of this app, each action by name."""
    for route in app.routes:
        if isinstance(route, Route):
            for method in (route.methods or set()) - {"HEAD"}:
                for name in ACTIONS.get(route.path, [None]):
                    yield f"{method} {route.path.replace('{actie}', name or '')}"


def test_every_page_and_form_has_its_row_and_every_row_its_page(
    store: Store, settings: Settings
) -> None:
    found = list(offered(create_app(store, settings)))
    assert sorted(found) == sorted([*ROWS, *OPEN])


@pytest.fixture
def huurder(store: Store) -> Huurder:
    """With a case at all three, a chat that the Tussenvoorziening has, and a cry for help in it."""
    huurder = meldt_aan(Huurder(store), "Ja, stuur", "Ja, stuur", "Ja, stuur").tikt("Nee")
    with store.unit() as unit:
        who = unit.staff.create(TV, "dirk@tv.example", "Dirk Voorbeeld")
        case = unit.doorverwijzingen.voor_wijziging(huurder.doorverwijzingen()[TV].id)
        chat_overnemen.neem_over(unit, Teksten.standaard(), case, who)
        unit.aantekeningen.schrijf(case.id, "notitie", who.id, "Geheim onder elkaar.")
    return huurder.zegt("ik wil niet meer leven")


@pytest.fixture
def everybody(
    store: Store, settings: Settings, huurder: Huurder
) -> dict[tuple[str, Rol], Bezoeker]:
    app, found = create_app(store, settings), {}
    with store.unit() as unit:
        people = [
            unit.staff.create(place, f"{rol.value}@{place}.example", "Iemand", None, rol)
            for place, rol in itertools.product(PLACES, Rol)
        ]
    for who in people:
        found[who.organisation, who.rol] = ingelogd(app, store, who)
    return found


def asks(who: Bezoeker, row: str, case: str, csrf: str, versie: str = "0") -> tuple[int, str]:
    """The status and the text of the answer; `case` fills every place of an id."""
    method, path = row.split(" ")
    for name in ("{id}", "{token}", "{vorm}"):
        path = path.replace(name, case)
    form = {"csrf": csrf, "versie": versie, "tekst": "x", "naam": "x", "reden": "niet_bereikt"}
    answer = who.client.request(
        method, path, data=form if method == "POST" else None, follow_redirects=False
    )
    return answer.status_code, answer.text


def csrf_of(who: Bezoeker) -> str:
    return who.opent("/mij")["csrf"]


def test_role_by_organisation_by_row(everybody: dict[tuple[str, Rol], Bezoeker]) -> None:
    """Without the right 403 and nothing else, whatever the address; with it anything but that."""
    wrong = []
    for (place, rol), who in everybody.items():
        for row, may in ROWS.items():
            status, text = asks(who, row, "nergens", "geen")
            refused = status == 403 and NOT_YOURS in text
            if refused == (rol in may):
                wrong.append((place, rol.value, row, status))
    assert wrong == []


def test_a_case_is_of_one_organisation_whatever_the_row_and_the_role(
    store: Store, huurder: Huurder, everybody: dict[tuple[str, Rol], Bezoeker]
) -> None:
    """Every page and every form of a case, by everybody of every other organisation."""
    cases, said = huurder.doorverwijzingen(), huurder.alles()
    before = {name: (case.versie, case.toestand) for name, case in cases.items()}
    tokens = {key: csrf_of(who) for key, who in everybody.items()}
    wrong = []
    for (place, rol), owner in itertools.product(everybody, cases):
        for row, may in ROWS.items():
            if place == owner or ZAAK not in row:
                continue
            case = cases[owner]
            who = everybody[place, rol]
            status, _ = asks(who, row, case.id, tokens[place, rol], str(case.versie))
            if status != (404 if rol in may else 403):
                wrong.append((place, rol.value, owner, row, status))
    assert wrong == []
    after = huurder.doorverwijzingen()
    assert {name: (case.versie, case.toestand) for name, case in after.items()} == before
    assert huurder.alles() == said


def test_links_and_people_are_of_one_organisation_too(
    store: Store, everybody: dict[tuple[str, Rol], Bezoeker]
) -> None:
    with store.unit() as unit:
        ours = {m.organisation: m for m in unit.staff.of_organisation() if m.rol is Rol.MEDEWERKER}
        owner = ours[WIJKTEAM]
        until = unit.now.replace(year=2027)
        link = unit.links.make(WIJKTEAM, None, "Hallo", "030 1", None, until, owner.id)
    for (place, rol), who in everybody.items():
        for row, may in ROWS.items():
            if "/links/{id}" in row and rol in may and place != WIJKTEAM:
                assert asks(who, row, link.id, csrf_of(who))[0] == 404, (place, rol, row)
        if rol is Rol.TEAMLEIDER and place != WIJKTEAM:
            for action in ("wijzigen", "opnieuw", "vertrekt"):
                form = {"wie": owner.id, "naam": "X", "email": "x@y.nl", "rol": "medewerker"}
                status, page = who.vult_in("/mensen", f"/mensen/{action}", **form)
                assert status == 400 and "niet van jouw organisatie" in page, (place, action)
    with store.read() as unit:
        assert unit.staff.get(owner.id) == owner
        found = unit.links.get(link.id)
        assert found and found.ingetrokken_op is None


PARTS = {
    # what stands on the page, or in a file, of the own case; and which organisations have it
    "Fatima": set(PLACES),
    "ik wil niet meer leven": {TV},  # a cry is read by who answers in that chat
    "Noodmelding": {TV, WIJKTEAM},
    'id="gesprek"': {TV, WIJKTEAM},
    "Geheim onder elkaar.": {TV},
    "Dirk Voorbeeld": {TV, WIJKTEAM},  # the huurder was told that name in the chat
    "Jouw antwoord": set(),  # only who has the chat
    "Vraag de chat": {WIJKTEAM},
    "Indicatie:": {TV, WIJKTEAM},
}


def test_part_by_organisation_by_role(
    huurder: Huurder, everybody: dict[tuple[str, Rol], Bezoeker]
) -> None:
    """On the page of the case, in its lines, its paper and its file: by everybody who works on it."""
    cases, wrong = huurder.doorverwijzingen(), []
    for place, rol in itertools.product(PLACES, sorted(CASEWORK)):
        who, where = everybody[place, rol].client, f"/doorverwijzing/{cases[place].id}"
        paper = PdfReader(io.BytesIO(who.get(where + "/papier.pdf").content))
        page = who.get(where).text
        elsewhere = {
            "lines": who.get(where + "/gesprek").text,
            "json": who.get(where + "/zaak.json").text,
            "paper": "\n".join(one.extract_text() for one in paper.pages),
        }
        for part, places in PARTS.items():
            if (part in page) != (place in places):
                wrong.append((part, place, rol.value, "page"))
            if place not in places:
                shown = [name for name, text in elsewhere.items() if part in text]
                wrong += [(part, place, rol.value, name) for name in shown]
    assert wrong == []


def test_who_may_not_read_the_chat_gets_no_lines(
    huurder: Huurder, everybody: dict[tuple[str, Rol], Bezoeker]
) -> None:
    for rol in CASEWORK:
        for place, status in ((TV, 200), (WIJKTEAM, 200), (WGZ, 404)):
            case = huurder.doorverwijzingen()[place].id
            answer = everybody[place, rol].client.get(f"/doorverwijzing/{case}/gesprek")
            assert answer.status_code == status, (place, rol)
