"""The staff pages behind real HTTP semantics, a logged-in member per organisation, and a huurder."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from casefile.settings import Settings
from casefile.storage.staff import StaffMember
from casefile.storage.staff_sessions import VOLLEDIG
from casefile.storage.unit_of_work import Store
from desk import app as desk_app
from desk.app import create_app
from tests.casefile.doorverwijzing.conftest import Medewerkers
from tests.casefile.doorverwijzing.huurder import Huurder

DESK = "http://127.0.0.1:8001"
Balie = Callable[[str], "Bezoeker"]


@dataclass
class Bezoeker:
    """A member of staff with a browser."""

    client: TestClient

    def leest(self, path: str) -> str:
        response = self.client.get(path)
        assert response.status_code == 200, f"{path}: {response.status_code}"
        return response.text

    def status(self, path: str) -> int:
        return self.client.get(path, follow_redirects=False).status_code

    def vult_in(self, page: str, action: str, **fields: str) -> tuple[int, str]:
        """Opens the page, fills in a form on it, and gives the answer after any redirect."""
        return self.stuurt(self.opent(page), action, **fields)

    def opent(self, page: str) -> dict[str, str]:
        """What every form on this page carries unseen: a page that stays open on a screen."""
        text = self.leest(page)
        hidden = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', text))
        assert "csrf" in hidden, "no form on this page"
        return hidden

    def stuurt(self, hidden: dict[str, str], action: str, **fields: str) -> tuple[int, str]:
        response = self.client.post(action, data={**hidden, **fields})
        return response.status_code, response.text


def ingelogd(app: Starlette, store: Store, member: StaffMember) -> Bezoeker:
    """With a whole session; coming in has tests of its own."""
    with store.unit() as unit:
        token = unit.staff_sessions.begin(member.id, VOLLEDIG, "Firefox op Windows")
    client = TestClient(app, base_url=DESK, cookies={"desk": token})
    return Bezoeker(client)


@pytest.fixture(scope="session", autouse=True)
def read_once() -> Iterator[None]:
    """The reference works are the same in every test, and each app reads them anew."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(desk_app, "lees_naslag", lru_cache(desk_app.lees_naslag))
        yield


@pytest.fixture
def huurder(store: Store) -> Huurder:
    return Huurder(store)


@pytest.fixture
def medewerkers(store: Store) -> Medewerkers:
    return Medewerkers(store)


@pytest.fixture
def balie(store: Store, settings: Settings, medewerkers: Medewerkers) -> Balie:
    """Somebody of this organisation, logged in."""
    app = create_app(store, settings)

    def open_for(organisation: str) -> Bezoeker:
        return ingelogd(app, store, medewerkers.van(organisation))

    return open_for


def path(huurder: Huurder, organisation: str) -> str:
    """The page of the case that this organisation has."""
    return f"/doorverwijzing/{huurder.doorverwijzingen()[organisation].id}"
