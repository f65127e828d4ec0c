"""A provider of accounts, the staff pages beside it, and who goes there and back."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator

import httpx
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from casefile import organisaties
from casefile.organisaties import Inloggen
from casefile.rechten import Rol
from casefile.settings import Settings
from casefile.storage.staff import StaffMember
from casefile.storage.unit_of_work import Store, UnitOfWork
from desk.app import create_app
from tests.casefile.doorverwijzing.conftest import TV, WIJKTEAM
from tests.conftest import Clock
from tests.desk.aanbieder import CLIENT, SECRET, TENANT, Provider, running
from tests.desk.conftest import DESK

OTHER_TENANT = "5f1d0c9e-bbbb-4c7b-9d3e-000000000002"


ELS = {
    "tid": TENANT,
    "sub": "els-bij-entra",
    "name": "Els de Wit",
    "preferred_username": "Els@tv.example",
    "roles": ["Woonkans.Medewerker"],
}


Browser = Callable[[], TestClient]


@pytest.fixture
def provider(clock: Clock) -> Iterator[Provider]:
    with running(clock) as found:
        found.wie = dict(ELS)
        yield found


@pytest.fixture
def app(
    store: Store, settings: Settings, provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> Starlette:
    mapped = {"Woonkans.Teamleider": Rol.TEAMLEIDER, "Woonkans.Medewerker": Rol.MEDEWERKER}
    doors = {
        TV: Inloggen(TENANT, mapped),
        WIJKTEAM: Inloggen(OTHER_TENANT, {"Wijkteam": Rol.WIJKTEAMER}),
        "contactpunt": Inloggen(OTHER_TENANT, {"Beheer": Rol.BEHEERDER}),
    }
    profiles = {
        name: dataclasses.replace(profile, inloggen=doors.get(name))
        for name, profile in organisaties.laad().items()
    }
    monkeypatch.setattr(organisaties, "laad", lambda *folder: profiles)
    settings = dataclasses.replace(
        settings,
        oidc_issuer=f"{provider.base}/organizations/v2.0",
        oidc_client_id=CLIENT,
        oidc_client_secret=SECRET,
        oidc_name="Microsoft",
    )
    return create_app(store, settings)


@pytest.fixture
def browser(app: Starlette) -> Browser:
    return lambda: TestClient(app, base_url=DESK)


def to_provider(client: TestClient, naar: str = "") -> str:
    """Presses the button, logs in there, and gives the address that leads back."""
    query = f"?naar={naar}" if naar else ""
    sent = client.get(f"/inloggen/organisatie{query}", follow_redirects=False)
    assert sent.status_code == 303, sent.text
    back = httpx.get(sent.headers["location"]).headers["location"]
    assert back.startswith(DESK + "/inloggen/organisatie/terug?")
    return str(back)


def tries(client: TestClient, naar: str = "") -> httpx.Response:
    return client.get(to_provider(client, naar), follow_redirects=False)


def is_in(client: TestClient) -> bool:
    return client.get("/mij", follow_redirects=False).status_code == 200


def people(store: Store, organisation: str = TV) -> list[StaffMember]:
    with store.read() as unit:
        return unit.staff.of_organisation(organisation)


def a_lead(unit: UnitOfWork) -> StaffMember:
    return unit.staff.create(TV, "lea@tv.example", "Lea", "geheim123", Rol.TEAMLEIDER)
