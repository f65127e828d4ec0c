"""Which account is opened for who comes in with that of the organisation, and for whom none is."""

from __future__ import annotations

from casefile.medewerkers.beheren import Beheer
from casefile.rechten import Rol
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from tests.casefile.doorverwijzing.conftest import TV, WGZ
from tests.desk.aanbieder import Provider
from tests.desk.bij_de_aanbieder import (
    ELS,
    OTHER_TENANT,
    Browser,
    a_lead,
    app,
    browser,
    is_in,
    people,
    provider,
    tries,
)

__all__ = ["app", "browser", "provider"]  # fixtures


def test_who_left_stays_out(store: Store, browser: Browser) -> None:
    client = browser()
    tries(client)
    [els] = people(store)
    with store.unit() as unit:
        Beheer(unit, a_lead(unit), "").laat_gaan(els.id, Teksten.standaard())
    assert not is_in(client)
    answer = tries(client)
    assert answer.status_code == 403 and "gesloten" in answer.text
    assert not is_in(client)


def test_who_left_before_ever_coming_in_this_way_stays_out_too(
    store: Store, browser: Browser
) -> None:
    with store.unit() as unit:
        els = unit.staff.create(TV, "els@tv.example", "Els", "geheim123")
        Beheer(unit, a_lead(unit), "").laat_gaan(els.id, Teksten.standaard())
    answer = tries(browser())
    assert answer.status_code == 403 and "gesloten" in answer.text


def test_who_left_and_is_invited_again_comes_in_again(store: Store, browser: Browser) -> None:
    client = browser()
    tries(client)
    [old] = people(store)
    with store.unit() as unit:
        work = Beheer(unit, a_lead(unit), "")
        work.laat_gaan(old.id, Teksten.standaard())
        new = work.nodig_uit(TV, "els@tv.example", "Els de Wit", "medewerker")
    assert tries(client).status_code == 303 and is_in(client)
    with store.read() as unit:
        found = unit.staff.by_email("els@tv.example")
    assert found and found.id == new.id != old.id


def test_an_invited_account_is_theirs_when_the_address_is(store: Store, browser: Browser) -> None:
    with store.unit() as unit:
        els = unit.staff.create(TV, "els@tv.example", "Els", "geheim123")
    assert tries(browser()).status_code == 303
    assert [m.id for m in people(store)] == [els.id]


def test_a_successor_with_the_same_address_gets_no_account_of_another(
    store: Store, browser: Browser, provider: Provider
) -> None:
    tries(browser())
    provider.wie |= {"sub": "een-ander-bij-entra", "name": "Joris"}
    client = browser()
    answer = tries(client)
    assert answer.status_code == 403 and "van een ander" in answer.text
    assert not is_in(client) and [m.name for m in people(store)] == ["Els de Wit"]


def test_an_address_does_not_lead_into_another_organisation_or_the_installation(
    store: Store, browser: Browser, provider: Provider
) -> None:
    with store.unit() as unit:
        unit.staff.create(WGZ, "els@tv.example", "Els", "geheim123", Rol.TEAMLEIDER)
    answer = tries(browser())
    assert answer.status_code == 403 and "andere organisatie" in answer.text
    with store.unit() as unit:
        unit.staff.create("contactpunt", "noor@contact.example", "Noor", "geheim123", Rol.BEHEERDER)
        unit.staff.create("contactpunt", "bas@contact.example", "Bas", "geheim123")
    provider.wie = ELS | {"tid": OTHER_TENANT, "roles": ["Beheer"], "sub": "bas"}
    provider.wie |= {"preferred_username": "bas@contact.example"}
    answer = tries(browser())
    assert answer.status_code == 403 and "ander account" in answer.text
    provider.wie |= {"preferred_username": "noor@contact.example", "sub": "noor"}
    client = browser()
    assert tries(client).status_code == 303
    assert client.get("/storingen").status_code == 200
