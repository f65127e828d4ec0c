"""Ready-made answers: kept by the team lead, in plain words, used by everybody of the organisation."""

from __future__ import annotations

import pytest

from casefile.rechten import Rol
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from desk.app import create_app
from tests.casefile.doorverwijzing.conftest import TV, WGZ, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.desk.conftest import Balie, Bezoeker, ingelogd

HARD = "Conform het protocol dient u de betalingsachterstand te voldoen."


@pytest.fixture
def leider(store: Store, settings: Settings) -> Bezoeker:
    with store.unit() as unit:
        member = unit.staff.create(TV, "lead@tv.example", "Ria", "geheim123", Rol.TEAMLEIDER)
    return ingelogd(create_app(store, settings), store, member)


def test_hard_words_are_pointed_out_while_one_types_and_once_before_saving(
    leider: Bezoeker, store: Store
) -> None:
    hidden = leider.opent("/teksten")
    answer = leider.client.post("/teksten/nakijken", data={**hidden, "tekst": HARD})
    assert {"Conform", "dient u"} <= {hint["fragment"] for hint in answer.json()}
    _, page = leider.vult_in("/teksten", "/teksten", titel="Betalen", tekst=HARD)
    assert "nog niets opgeslagen" in page and HARD in page
    with store.read() as unit:
        assert unit.standaardteksten.van(TV) == []
    leider.vult_in("/teksten", "/teksten", titel="Betalen", tekst=HARD, nagelezen="ja")
    with store.read() as unit:
        assert [one.tekst for one in unit.standaardteksten.van(TV)] == [HARD]


def test_colleagues_find_it_in_the_chat_and_another_organisation_does_not(
    leider: Bezoeker, huurder: Huurder, balie: Balie
) -> None:
    leider.vult_in("/teksten", "/teksten", titel="Ik bel je", tekst="Ik bel je vandaag terug.")
    meldt_aan(huurder).tikt("Nee")
    cases = huurder.doorverwijzingen()
    where, desk = f"/doorverwijzing/{cases[TV].id}", balie(TV)
    _, page = desk.vult_in(where, where + "/gesprek/overnemen")
    assert 'value="Ik bel je vandaag terug."' in page
    assert "Ik bel je vandaag" not in balie(WGZ).leest(f"/doorverwijzing/{cases[WGZ].id}")
