"""A team lead sees what will go before it goes, and is asked twice where it would go at once."""

from __future__ import annotations

import pytest

from casefile.rechten import Rol
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from desk.app import create_app
from tests.casefile.doorverwijzing.conftest import WGZ, Medewerkers, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.conftest import Clock
from tests.desk.conftest import Bezoeker, ingelogd


@pytest.fixture
def leider(store: Store, settings: Settings) -> Bezoeker:
    with store.unit() as unit:
        member = unit.staff.create(WGZ, "lead@wgz.example", "Ria", "geheim123", Rol.TEAMLEIDER)
    return ingelogd(create_app(store, settings), store, member)


@pytest.fixture
def refused(huurder: Huurder, medewerkers: Medewerkers) -> str:
    meldt_aan(huurder)
    case = huurder.doorverwijzingen()[WGZ]
    medewerkers.doet(case.id, lambda work: work.wijs_af("andere_hulp", ""))
    return case.nummer


def test_the_page_says_what_goes_and_when(leider: Bezoeker, refused: str, clock: Clock) -> None:
    assert refused not in leider.leest("/bewaren"), "it stays a year: not in the coming 90 days"
    leider.vult_in("/bewaren", "/bewaren", dagen="30", uren="4")
    page = leider.leest("/bewaren")
    assert refused in page and "23 december 2026" in page and "afgewezen" in page


def test_a_shorter_term_that_takes_cases_at_once_is_asked_twice(
    leider: Bezoeker, refused: str, clock: Clock, store: Store
) -> None:
    clock.forward(hours=7)
    clock.now = clock.now.replace(year=2027, month=3)
    with store.unit() as unit:
        token = unit.staff_sessions.begin(
            unit.staff.by_email("lead@wgz.example").id,
            "volledig",
            "x",  # type: ignore[union-attr]
        )
    leider.client.cookies.set("desk", token)
    status, page = leider.vult_in("/bewaren", "/bewaren", dagen="90", uren="4")
    assert status == 200 and "Weet je het zeker?" in page and refused in page
    with store.read() as unit:
        assert unit.instellingen.van(WGZ).bewaar_dagen == 365
    leider.vult_in("/bewaren", "/bewaren", dagen="90", uren="4", zeker="ja")
    with store.read() as unit:
        assert unit.instellingen.van(WGZ).bewaar_dagen == 90
        (line,) = [one for _, one in unit.audit.since(WGZ) if one.what == "instelling"]
    assert line.detail == "90 dagen, 4 uur"


@pytest.mark.parametrize("dagen", ["7", "9999", "", "een jaar", "-90"])
def test_a_term_out_of_reach_is_refused(leider: Bezoeker, dagen: str) -> None:
    status, page = leider.vult_in("/bewaren", "/bewaren", dagen=dagen, uren="4")
    assert status == 400 and "Kies uit de lijst" in page
