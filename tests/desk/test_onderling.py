"""Work among colleagues: who has a case is what its heading says, also when the huurder knows another."""

from __future__ import annotations

import re
from datetime import date

import pytest

from casefile.rechten import Rol
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from desk.app import create_app
from tests.casefile.doorverwijzing.conftest import TV, Medewerkers, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.desk.conftest import Bezoeker, ingelogd


@pytest.fixture
def leider(store: Store, settings: Settings) -> Bezoeker:
    with store.unit() as unit:
        member = unit.staff.create(TV, "lea@tv.example", "Lea", "geheim123", Rol.TEAMLEIDER)
    return ingelogd(create_app(store, settings), store, member)


def heading(page: str) -> str:
    found = re.search(r'<p class="stand">(.*?)(?:<br>|</p>)', page, re.DOTALL)
    assert found
    return " ".join(re.sub(r"<[^>]+>", "", found.group(1)).split())


def test_a_case_that_was_assigned_names_who_it_is_for(
    store: Store, leider: Bezoeker, medewerkers: Medewerkers, huurder: Huurder
) -> None:
    meldt_aan(huurder).tikt("Nee")
    with store.unit() as unit:
        joris = unit.staff.create(TV, "joris@tv.example", "Joris de Wit", "geheim123")
    case = huurder.doorverwijzingen()[TV].id
    where = f"/doorverwijzing/{case}"
    _, page = leider.vult_in(where, where + "/toewijzen", aan=joris.id)
    assert heading(page).endswith(", toegewezen aan Joris de Wit")
    assert "toegewezen aan Joris de Wit" in leider.leest("/")

    medewerkers.doet(case, lambda work: work.neem_aan("Marja", date(2026, 11, 24), "", "niets"))
    assert heading(leider.leest(where)).startswith("aangenomen, bij Marja de Boer")
    _, page = leider.vult_in(where, where + "/toewijzen", aan=joris.id)
    assert heading(page) == "aangenomen, bij Joris de Wit (de huurder kent Marja)"
    assert "bij Joris de Wit (de huurder kent Marja)" in leider.leest("/")

    leider.vult_in(where, where + "/terug-in-de-lijst")
    assert "Joris" not in heading(leider.leest(where))
    assert "Joris" not in leider.leest("/")
