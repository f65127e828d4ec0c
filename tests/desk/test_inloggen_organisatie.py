"""With the account of one's organisation: in as who they are there, and everybody else stays out."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from ipaddress import ip_network
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.testclient import TestClient

from casefile.rechten import Rol
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from desk.app import create_app
from tests.casefile.doorverwijzing.conftest import TV, WIJKTEAM
from tests.conftest import Clock
from tests.desk.aanbieder import CLIENT, Provider, new_key
from tests.desk.bij_de_aanbieder import (
    OTHER_TENANT,
    Browser,
    app,
    browser,
    is_in,
    people,
    provider,
    to_provider,
    tries,
)
from tests.desk.conftest import DESK

__all__ = ["app", "browser", "provider"]  # fixtures


def test_from_the_button_to_the_page_that_was_asked_for(store: Store, browser: Browser) -> None:
    client = browser()
    page = client.get("/doorverwijzing/abc").text
    assert 'href="/inloggen/organisatie?naar=/doorverwijzing/abc"' in page
    assert "Inloggen met Microsoft" in page
    answer = tries(client, "/doorverwijzing/abc")
    assert (answer.status_code, answer.headers["location"]) == (303, "/doorverwijzing/abc")
    assert is_in(client), "no code of ours is asked: the provider asked for one"
    [els] = people(store)
    assert (els.name, els.email, els.rol) == ("Els de Wit", "els@tv.example", Rol.MEDEWERKER)
    account = client.get("/mij").text
    assert "account van je organisatie" in account and "Huidig wachtwoord" not in account
    with store.read() as unit:
        assert [m.id for m in unit.staff.at_work(TV)] == [els.id], "can be given a case"
        lines = [(line.what, line.detail) for line in unit.audit.of(els.id)]
    assert ("account_gemaakt", "via_organisatie") in lines
    assert ("ingelogd", "via_organisatie") in lines


def test_without_a_provider_there_is_no_button(store: Store, settings: Settings) -> None:
    client = TestClient(create_app(store, settings), base_url=DESK)
    assert "/inloggen/organisatie" not in client.get("/inloggen").text
    assert client.get("/inloggen/organisatie").status_code == 404
    assert client.get("/inloggen/organisatie/terug").status_code == 404


def test_the_session_is_one_like_any_other(browser: Browser, clock: Clock) -> None:
    client = browser()
    tries(client)
    clock.forward(minutes=29)
    assert is_in(client)
    clock.forward(minutes=31)
    assert not is_in(client)
    tries(client)
    csrf = client.get("/mij").text
    assert "Uitloggen" in csrf
    client.post("/uitloggen")
    assert not is_in(client)


def test_name_and_role_are_as_the_organisation_has_them_today(
    store: Store, browser: Browser, provider: Provider
) -> None:
    before = browser()
    tries(before)
    provider.wie |= {"name": "Els Bakker", "roles": ["Woonkans.Medewerker", "Woonkans.Teamleider"]}
    after = browser()
    assert tries(after).status_code == 303
    [els] = people(store)
    assert (els.name, els.rol) == ("Els Bakker", Rol.TEAMLEIDER), "the first role of the profile"
    assert after.get("/mensen").status_code == 200
    assert not is_in(before), "a session with the role of before ends"


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        ({"tid": "een-heel-andere"}, "doet niet mee"),
        ({"tid": None}, "klopt niet"),
        ({"roles": []}, "nog geen rol"),
        ({"roles": ["Beheer"]}, "nog geen rol"),
        ({"tid": OTHER_TENANT, "roles": ["Wijkteam", "Beheer"]}, "meer dan 1 organisatie"),
        ({"preferred_username": None}, "geen e-mailadres"),
        ({"preferred_username": "els"}, "geen e-mailadres"),
        ({"email": "els@tv.example", "email_verified": False}, "geen e-mailadres"),
    ],
)
def test_who_does_not_belong_here_is_told_why(
    store: Store, browser: Browser, provider: Provider, claims: dict[str, Any], said: str
) -> None:
    provider.wie |= claims
    client = browser()
    answer = tries(client)
    assert answer.status_code in (400, 403) and said in answer.text
    assert not is_in(client)
    assert [len(people(store, place)) for place in (TV, WIJKTEAM, "contactpunt")] == [0, 0, 0]


@pytest.mark.parametrize(
    "wrong",
    [
        {"aud": "een-andere-toepassing"},
        {"aud": [CLIENT, "een-andere-toepassing"]},
        {"nonce": "van-een-andere-keer"},
        {"nonce": None},
        {"iss": "http://127.0.0.1:1/elders/v2.0"},
        {"iss": None},
        {"sub": None},
        {"exp": 1_000_000_000},
        {"exp": None},
        {"nbf": 4_000_000_000},
        {"azp": "een-andere-toepassing"},
        {"at_hash": "niet-van-dit-token"},
    ],
    ids=str,
)
def test_a_token_that_is_not_for_us_now_is_refused(
    store: Store, browser: Browser, provider: Provider, wrong: dict[str, Any]
) -> None:
    provider.anders = wrong
    client = browser()
    answer = tries(client)
    assert answer.status_code == 400 and "klopt niet" in answer.text
    assert not is_in(client) and people(store) == []


def test_a_tenant_cannot_speak_for_another(browser: Browser, provider: Provider) -> None:
    """Its own issuer, signed by the same provider, with the number of our organisation in it."""
    provider.anders = {"iss": f"{provider.base}/{OTHER_TENANT}/v2.0"}
    assert tries(browser()).status_code == 400


def test_a_signature_of_somebody_else_is_refused(
    browser: Browser, provider: Provider, clock: Clock
) -> None:
    provider.signs_with = new_key("k1")
    assert tries(browser()).status_code == 400
    provider.signs_with = None
    for algorithm in ("HS256", "none"):
        provider.algorithm = algorithm
        assert tries(browser()).status_code == 400, algorithm
    provider.algorithm = "RS256"
    clock.forward(minutes=2)
    assert tries(browser()).status_code == 303


def test_keys_are_asked_once_and_again_when_they_changed(
    browser: Browser, provider: Provider, clock: Clock
) -> None:
    tries(browser())
    tries(browser())
    assert provider.asked == ["discovery", "keys"]
    clock.forward(minutes=5)
    provider.key = new_key("k2")
    assert tries(browser()).status_code == 303
    assert provider.asked == ["discovery", "keys"] * 2


def test_what_came_back_works_once_and_in_one_browser(browser: Browser) -> None:
    thief, els = browser(), browser()
    back = to_provider(els)
    assert thief.get(back).status_code == 400 and not is_in(thief)
    kept = els.cookies.get("desk-poging")
    assert els.get(back, follow_redirects=False).status_code == 303
    assert not els.cookies.get("desk-poging")
    again = browser()
    again.cookies.set("desk-poging", str(kept))
    answer = again.get(back)
    assert answer.status_code == 400 and "Begin opnieuw" in answer.text
    assert not is_in(again)


def test_a_code_of_another_attempt_is_refused(browser: Browser) -> None:
    """Somebody lets a victim come in as them: the code is bound to the attempt that asked for it."""
    attacker, victim = browser(), browser()
    stolen = parse_qs(urlsplit(to_provider(attacker)).query)["code"][0]
    own = parse_qs(urlsplit(to_provider(victim)).query)["state"][0]
    answer = victim.get(f"/inloggen/organisatie/terug?state={own}&code={stolen}")
    assert answer.status_code == 400 and "klopt niet" in answer.text
    assert not is_in(victim)


@pytest.mark.parametrize("cookie", ["", "x", "a.b.c", "a" * 32 + ".1795000000.%2F"])
def test_a_cookie_that_was_made_up_is_worth_nothing(browser: Browser, cookie: str) -> None:
    client = browser()
    if cookie:
        client.cookies.set("desk-poging", cookie)
    for state in ("", "x", "é"):
        answer = client.get("/inloggen/organisatie/terug", params={"state": state, "code": "y"})
        assert answer.status_code == 400 and "Begin opnieuw" in answer.text


def test_an_attempt_ends_after_ten_minutes(store: Store, browser: Browser, clock: Clock) -> None:
    client = browser()
    back = to_provider(client)
    clock.forward(minutes=10)
    assert client.get(back).status_code == 400 and not is_in(client)
    assert tries(client).status_code == 303
    with store.unit() as unit:
        assert unit.login_attempts.forget_old() == 0
    clock.forward(minutes=10)
    with store.unit() as unit:
        assert unit.login_attempts.forget_old() == 1


def test_who_breaks_off_there_can_come_in_otherwise(browser: Browser, provider: Provider) -> None:
    provider.weigert = "access_denied"
    answer = tries(browser())
    assert answer.status_code == 400 and "niet afgemaakt" in answer.text
    assert 'name="wachtwoord"' in answer.text


def test_a_provider_that_is_down_leaves_the_password(
    browser: Browser, provider: Provider, clock: Clock
) -> None:
    provider.stuk = True
    answer = browser().get("/inloggen/organisatie")
    assert answer.status_code == 503 and 'name="wachtwoord"' in answer.text
    provider.stuk = False
    assert tries(browser()).status_code == 303


def test_a_provider_inside_our_own_network_is_asked_only_where_that_is_allowed(
    store: Store, settings: Settings, provider: Provider
) -> None:
    inside = dataclasses.replace(
        settings,
        environment="productie",
        oidc_issuer=f"{provider.base}/organizations/v2.0",
        oidc_client_id=CLIENT,
    )
    allowed = dataclasses.replace(inside, private_networks=(ip_network("127.0.0.0/8"),))
    for configured, status in ((inside, 503), (allowed, 303)):
        client = TestClient(create_app(store, configured), base_url=DESK)
        assert client.get("/inloggen/organisatie", follow_redirects=False).status_code == status
    assert provider.asked == ["discovery", "keys"]


def test_elsewhere_is_no_place_to_go(browser: Browser) -> None:
    for elsewhere in ("//evil.example", "https://evil.example", "/a?b=c"):
        assert tries(browser(), elsewhere).headers["location"] == "/"


def test_a_refusal_is_in_the_audit_without_who(
    store: Store, browser: Browser, provider: Provider
) -> None:
    provider.wie |= {"roles": []}
    tries(browser())
    with store.read() as unit:
        line = unit.audit.since(None)[0][1]
    assert (line.what, line.actor, line.detail) == ("inloggen_geweigerd", "systeem", "geen_rol")


def test_the_time_of_the_provider_may_differ_a_little(
    browser: Browser, provider: Provider, clock: Clock
) -> None:
    ahead = clock.now + timedelta(seconds=45)
    provider.anders = {"iat": int(ahead.timestamp()), "nbf": int(ahead.timestamp())}
    assert tries(browser()).status_code == 303
