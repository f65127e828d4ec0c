"""Coming in by name: a one-time link, a password and always a code; guessing shuts out the guesser."""

from __future__ import annotations

import re
from collections.abc import Callable

import pyotp
import pytest
from argon2 import PasswordHasher, Type
from starlette.applications import Starlette
from starlette.testclient import TestClient

from casefile.medewerkers.eerste import link_voor_beheerder
from casefile.medewerkers.post import stuur_link
from casefile.rechten import Rol
from casefile.settings import Settings
from casefile.storage.staff import StaffMember
from casefile.storage.staff_entry import MOST_TRIES, UITNODIGING
from casefile.storage.unit_of_work import Store
from desk.app import create_app
from tests.casefile.doorverwijzing.conftest import TV
from tests.conftest import Clock
from tests.desk.conftest import DESK

PASSWORD = "vier losse gekke woorden"
Browser = Callable[..., TestClient]


@pytest.fixture
def app(store: Store, settings: Settings) -> Starlette:
    return create_app(store, settings)


@pytest.fixture
def browser(app: Starlette) -> Browser:
    """A fresh browser, at this address."""

    def at(address: str = "192.0.2.10") -> TestClient:
        return TestClient(app, base_url=DESK, client=(address, 50000))

    return at


@pytest.fixture
def els(store: Store) -> StaffMember:
    with store.unit() as unit:
        return unit.staff.create(TV, "els@tv.example", "Els de Wit", PASSWORD)


def csrf(page: str) -> dict[str, str]:
    found = re.search(r'name="csrf" value="([^"]+)"', page)
    assert found, page
    return {"csrf": found.group(1)}


def mailed_link(store: Store) -> str:
    """The newest link that went out by mail."""
    found = []
    with store.unit() as unit:
        while row := unit.outbox.lease(("mail_account",)):
            unit.outbox.sent(row.id)
            found.append(row.body["tekst"])
    match = re.search(r"http://127\.0\.0\.1:8001(/welkom/\S+)", found[-1])
    assert match
    return match.group(1)


def give_password(client: TestClient, email: str, password: str = PASSWORD) -> int:
    return client.post("/inloggen", data={"email": email, "wachtwoord": password}).status_code


def set_up_codes(client: TestClient, clock: Clock) -> tuple[pyotp.TOTP, list[str]]:
    page = client.get("/inloggen/instellen").text
    secret = re.search(r'id="geheim">(\w+)<', page)
    assert secret
    app = pyotp.TOTP(secret.group(1))
    data = {**csrf(page), "code": app.at(clock.now)}
    answer = client.post("/inloggen/instellen", data=data)
    assert answer.status_code == 200
    return app, re.findall(r"<code>([\d-]+)</code>", answer.text)


def give_code(client: TestClient, code: str) -> int:
    page = client.get("/inloggen/code").text
    data = {**csrf(page), "code": code}
    return client.post("/inloggen/code", data=data, follow_redirects=False).status_code


def is_in(client: TestClient) -> bool:
    return client.get("/mij", follow_redirects=False).status_code == 200


def test_from_an_invitation_to_the_list(store: Store, browser: Browser, clock: Clock) -> None:
    with store.unit() as unit:
        els = unit.staff.create(TV, "els@tv.example", "Els de Wit")
        stuur_link(unit, els, UITNODIGING, DESK)
    link, client = mailed_link(store), browser()
    assert "Hallo Els de Wit" in client.get(link).text
    client.get(link)  # a mail scanner looked too
    assert not is_in(client)
    answer = client.post(link, data={"wachtwoord": PASSWORD, "nogmaals": PASSWORD})
    assert "Codes op je telefoon" in answer.text and not is_in(client)
    app, codes = set_up_codes(client, clock)
    assert len(codes) == 10 and is_in(client)
    assert browser().get(link).status_code == 404, "it worked once"
    clock.forward(minutes=1)
    later = browser()
    assert give_password(later, "Els@TV.example ") == 200 and not is_in(later)
    assert give_code(later, app.at(clock.now)) == 303 and is_in(later)


@pytest.mark.parametrize(
    ("password", "again", "said"),
    [
        ("kort", "kort", "Minstens 12 tekens"),
        ("elsdewitels!", "elsdewitels!", "te makkelijk"),
        ("aaaaaaaaaaaaaa", "aaaaaaaaaaaaaa", "te makkelijk"),
        ("welkomwoonkans1", "welkomwoonkans1", "te makkelijk"),
        (PASSWORD, PASSWORD + "!", "niet gelijk"),
    ],
)
def test_a_weak_password_is_refused_and_the_link_still_works(
    store: Store, browser: Browser, els: StaffMember, password: str, again: str, said: str
) -> None:
    with store.unit() as unit:
        link = "/welkom/" + unit.staff_entry.link(els.id, UITNODIGING)
    answer = browser().post(link, data={"wachtwoord": password, "nogmaals": again})
    assert answer.status_code == 400 and said.lower() in answer.text.lower()
    assert browser().get(link).status_code == 200


def test_in_earnest_a_password_is_slow_to_guess(in_earnest: PasswordHasher) -> None:
    """At least what OWASP asks of argon2id: 19 MB, twice."""
    assert in_earnest.type is Type.ID
    assert in_earnest.memory_cost >= 19 * 1024 and in_earnest.time_cost >= 2


def test_a_password_alone_opens_nothing(
    store: Store, browser: Browser, els: StaffMember, clock: Clock
) -> None:
    client = browser()
    give_password(client, els.email)
    app, codes = set_up_codes(client, clock)
    thief = browser()
    assert give_password(thief, els.email) == 200
    for path in ("/", "/mij", "/links", "/mensen"):
        assert thief.get(path, follow_redirects=False).status_code == 303
    assert thief.get("/inloggen/instellen", follow_redirects=False).status_code == 303, (
        "who has codes cannot set up others"
    )
    used = app.at(clock.now)
    assert give_code(thief, used) == 401, "a code that was seen over a shoulder works once"
    assert give_code(thief, codes[0].replace("-", " ")) == 303
    again = browser()
    give_password(again, els.email)
    assert give_code(again, codes[0]) == 401, "a recovery code works once"


def test_guessing_shuts_out_the_guesser_and_nobody_else(
    browser: Browser, els: StaffMember, clock: Clock
) -> None:
    app, _ = (lambda c: (give_password(c, els.email), set_up_codes(c, clock))[1])(browser())
    clock.forward(minutes=1)
    guesser = browser("203.0.113.9")
    for _ in range(MOST_TRIES):
        assert give_password(guesser, els.email, "fout fout fout fout") == 401
    assert give_password(guesser, els.email) == 401, "not even with the right one"
    office = browser("192.0.2.10")
    assert give_password(office, els.email) == 200
    assert give_code(office, app.at(clock.now)) == 303
    clock.forward(minutes=16)
    assert give_password(guesser, els.email) == 200


def test_codes_cannot_be_guessed_either(browser: Browser, els: StaffMember, clock: Clock) -> None:
    client = browser()
    give_password(client, els.email)
    app, _ = set_up_codes(client, clock)
    clock.forward(minutes=1)
    thief = browser("203.0.113.9")
    give_password(thief, els.email)
    for guess in range(MOST_TRIES):
        assert give_code(thief, f"{guess:06d}") == 401
    assert give_code(thief, app.at(clock.now)) == 401


def test_an_unknown_address_gets_the_same_answer(browser: Browser, els: StaffMember) -> None:
    answers = [
        browser().post("/inloggen", data={"email": email, "wachtwoord": "iets anders dan dat"})
        for email in (els.email, "niemand@tv.example")
    ]
    assert answers[0].text == answers[1].text
    answers = [
        browser().post("/wachtwoord-vergeten", data={"email": email})
        for email in (els.email, "niemand@tv.example")
    ]
    assert answers[0].text == answers[1].text


def test_a_forgotten_password_keeps_the_codes(
    store: Store, browser: Browser, els: StaffMember, clock: Clock
) -> None:
    client = browser()
    give_password(client, els.email)
    app, _ = set_up_codes(client, clock)
    browser().post("/wachtwoord-vergeten", data={"email": els.email})
    browser().post("/wachtwoord-vergeten", data={"email": els.email})
    link = mailed_link(store)
    clock.forward(minutes=10)
    fresh, new = browser(), "heel andere woorden nu"
    fresh.post(link, data={"wachtwoord": new, "nogmaals": new})
    assert not is_in(client), "what was open is closed"
    assert not is_in(fresh), "the mailbox alone opens nothing"
    assert give_code(fresh, app.at(clock.now)) == 303 and is_in(fresh)


def test_a_link_ends(store: Store, browser: Browser, els: StaffMember, clock: Clock) -> None:
    browser().post("/wachtwoord-vergeten", data={"email": els.email})
    link = mailed_link(store)
    clock.forward(hours=1)
    assert browser().get(link).status_code == 404


def test_the_first_administrator_says_who_they_are(
    store: Store, browser: Browser, clock: Clock
) -> None:
    with store.unit() as unit:
        lost = link_voor_beheerder(unit, "")
        link = link_voor_beheerder(unit, "")
    client = browser()
    assert client.get(lost).status_code == 404, "one of them works"
    data = {"wachtwoord": PASSWORD, "nogmaals": PASSWORD}
    assert client.post(link, data=data).status_code == 400
    client.post(link, data={**data, "naam": "Noor Bakker", "email": "noor@contact.example"})
    set_up_codes(client, clock)
    assert "Noor Bakker" in client.get("/mensen").text
    with store.read() as unit:
        assert [m.name for m in unit.staff.with_role(Rol.BEHEERDER)] == ["Noor Bakker"]


def test_a_link_in_a_mail_leads_to_its_page(
    browser: Browser, els: StaffMember, clock: Clock
) -> None:
    client = browser()
    page = client.get("/doorverwijzing/abc")
    assert str(page.url).endswith("/inloggen?naar=/doorverwijzing/abc")
    assert 'action="/inloggen?naar=/doorverwijzing/abc"' in page.text
    client.post(str(page.url), data={"email": els.email, "wachtwoord": PASSWORD})
    _, codes = set_up_codes(client, clock)
    assert codes
    for elsewhere in ("//evil.example/x", "https://evil.example", "/a?b=c"):
        assert "evil" not in client.get("/inloggen", params={"naar": elsewhere}).text


def test_a_form_that_came_too_late_leads_back_to_its_page(browser: Browser) -> None:
    for form, page in (
        ("/doorverwijzing/abc/aannemen", "/doorverwijzing/abc"),
        ("/doorverwijzing/abc/gesprek/antwoord", "/doorverwijzing/abc"),
        ("/links/abc/intrekken", "/links/abc"),
        ("/mensen/uitnodigen", "/mensen"),
        ("/mij/aanwezig?naar=/bewaren", "/bewaren"),
    ):
        answer = browser().post(form, data={"tekst": "getypt"}, follow_redirects=False)
        where = answer.headers["location"]
        assert where == f"/inloggen?naar={page}", "for a chat: the case, not its bare lines"
    answer = browser().post("/zoeken", data={"zoek": "Fatima"}, follow_redirects=False)
    assert answer.headers["location"] == "/inloggen"


def test_sessions_are_listed_and_ended(browser: Browser, els: StaffMember, clock: Clock) -> None:
    one = browser()
    give_password(one, els.email)
    app, _ = set_up_codes(one, clock)
    clock.forward(minutes=1)
    two = browser()
    two.headers["user-agent"] = "Mozilla/5.0 (Windows NT 10.0) Firefox/140"
    give_password(two, els.email)
    give_code(two, app.at(clock.now))
    page = one.get("/mij").text
    assert "Firefox op Windows" in page
    one.post("/mij/sessies", data=csrf(page))
    assert is_in(one) and not is_in(two)
