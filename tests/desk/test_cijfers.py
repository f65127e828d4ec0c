"""The page of figures: counted as things happen, kept when cases are gone, never of few people."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, timezone

import pytest

from bot.keeper import Keeper
from casefile.cijfers import Wat
from casefile.rechten import Rol
from casefile.settings import Settings
from casefile.storage import schema
from casefile.storage.cijfers import HELE_INSTALLATIE
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from desk.app import create_app
from tests.casefile.doorverwijzing.conftest import TV, WGZ, Medewerkers, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.conftest import Clock
from tests.desk.conftest import Bezoeker, ingelogd

NOVEMBER = ("2026-11",)
FEBRUARY = datetime(2027, 2, 3, 9, tzinfo=timezone.utc)


def leider(store: Store, settings: Settings, organisation: str) -> Bezoeker:
    with store.unit() as unit:
        found = unit.staff.by_email(f"lead@{organisation}.example")
        member = found or unit.staff.create(
            organisation, f"lead@{organisation}.example", "Ria", "geheim123", Rol.TEAMLEIDER
        )
    return ingelogd(create_app(store, settings), store, member)


def counted(store: Store, wat: Wat, whose: str = HELE_INSTALLATIE) -> dict[str, int]:
    with store.read() as unit:
        return unit.cijfers.aantallen(wat, whose, NOVEMBER)


def test_what_happens_is_counted_without_anybody_in_it(
    store: Store, huurder: Huurder, medewerkers: Medewerkers
) -> None:
    huurder.zegt("hoe zit het met de deurwaarder", "vraag_deurwaarder").zegt("blub")
    huurder.zegt("ik wil niet meer leven")
    meldt_aan(huurder)
    cases = huurder.doorverwijzingen()
    medewerkers.doet(cases[TV].id, lambda w: w.neem_aan("Marja", date(2026, 11, 24), "", ""))
    medewerkers.doet(cases[WGZ].id, lambda w: w.wijs_af("buiten_gebied", ""))
    assert counted(store, Wat.GESPREK) == {"telegram": 1}
    assert counted(store, Wat.THEMA)["vraag_deurwaarder"] == 1
    assert counted(store, Wat.BEGREPEN)["nagevraagd"] == 1
    assert counted(store, Wat.NOOD) == {"zelfdoding": 1}
    assert counted(store, Wat.VERSTUURD, TV) == {"aanmelding": 1}
    assert counted(store, Wat.VERHUURDER, TV) == {WGZ: 1}
    assert counted(store, Wat.VERHUURDER, WGZ) == {}, "only what it was sent"
    assert counted(store, Wat.UITKOMST, TV) == {"aangenomen_zelfde_dag": 1}
    assert counted(store, Wat.UITKOMST, WGZ) == {"afgewezen_buiten_gebied": 1}
    with store.read() as unit:
        columns = {c.name for c in schema.cijfer.c}
        keys = set(unit.connection.execute(schema.cijfer.select()).mappings().all()[0])
    assert columns == keys == {"id", "maand", "organisation", "wat", "sleutel", "aantal"}


def test_figures_outlive_the_chat_and_rows_are_added_up(any_store: Store, clock: Clock) -> None:
    for who in ("jan", "els", "bo"):
        Huurder(any_store, who).payload("/groet")
    before = counted(any_store, Wat.GESPREK)
    jan = Huurder(any_store)
    with any_store.unit() as unit:
        unit.conversations.delete(jan.id)
        assert unit.cijfers.tel_op() == 2 and unit.cijfers.tel_op() == 0
    assert counted(any_store, Wat.GESPREK) == before == {"telegram": 3}


def test_where_somebody_left_is_counted_once_per_silence(
    store: Store, huurder: Huurder, clock: Clock
) -> None:
    huurder.payload("/start_overzicht")
    keeper = Keeper(store, Teksten.standaard())
    clock.forward(days=13)
    keeper.run_once()
    assert not any(key.startswith("overzicht/") for key in _stopped(store))
    clock.forward(days=2)
    keeper.run_once()
    keeper.run_once()
    (where,) = _stopped(store)
    assert where.startswith("overzicht/") and _stopped(store)[where] == 1


def _stopped(store: Store) -> dict[str, int]:
    with store.read() as unit:
        return unit.cijfers.aantallen(Wat.GESTOPT, HELE_INSTALLATIE, ("2026-11", "2026-12"))


def test_the_page_and_the_csv_hide_the_same(store: Store, settings: Settings, clock: Clock) -> None:
    with store.unit() as unit:
        for channel, count in (("web", 40), ("whatsapp", 12), ("telegram", 3)):
            for _ in range(count):
                unit.cijfers.tel(Wat.GESPREK, channel)
    clock.now = FEBRUARY
    desk = leider(store, settings, TV)
    page = desk.leest("/cijfers?periode=2026k4")
    assert ">40<" in page and ">12<" not in page and ">3<" not in page and "verborgen" in page
    answer = desk.client.get("/cijfers.csv?periode=2026k4")
    rows = list(csv.reader(io.StringIO(answer.text)))
    assert ["2026k4", "Begonnen gesprekken", "webpagina", "40"] in rows
    hidden = {row[2] for row in rows if "verborgen" in row[3]}
    assert hidden == {"overige"}
    assert "Telegram" not in page + answer.text, "that it happened at all says too much"


def test_the_running_quarter_is_not_shown(store: Store, settings: Settings) -> None:
    with store.unit() as unit:
        for _ in range(20):
            unit.cijfers.tel(Wat.GESPREK, "web")
    assert "nog geen kwartaal voorbij" in leider(store, settings, TV).leest("/cijfers")


def test_a_corporation_sees_no_emergencies_and_nothing_of_another(
    store: Store, settings: Settings, clock: Clock
) -> None:
    with store.unit() as unit:
        for _ in range(20):
            unit.cijfers.tel(Wat.NOOD, "geen_eten")
            unit.cijfers.tel(Wat.VERSTUURD, "aanmelding", TV)
    clock.now = FEBRUARY
    corporation = leider(store, settings, WGZ).leest("/cijfers?periode=2026k4")
    helper = leider(store, settings, TV).leest("/cijfers?periode=2026k4")
    assert "Nood" not in corporation and ">20<" not in corporation
    assert "Nood" in helper and helper.count(">20<") == 2


def test_the_result_after_three_months_is_asked_and_counted(
    store: Store, settings: Settings, huurder: Huurder, medewerkers: Medewerkers, clock: Clock
) -> None:
    meldt_aan(huurder)
    case = huurder.doorverwijzingen()[TV].id
    medewerkers.doet(case, lambda w: w.neem_aan("Marja", date(2026, 11, 24), "", ""))
    clock.forward(days=92)
    with store.unit() as unit:
        (first, _) = unit.afspraken.van(case, "opvolging")
    desk = ingelogd(create_app(store, settings), store, medewerkers.van(TV))
    where = f"/doorverwijzing/{case}"
    status, page = desk.vult_in(where, where + "/teruggekeken", afspraak=str(first.id))
    assert status == 400 and "Kies wat je vond" in page
    result = "woont_er_zonder_nieuwe_schuld"
    fields = {"afspraak": str(first.id), "resultaat": result}
    _, page = desk.vult_in(where, where + "/teruggekeken", **fields)
    assert "Woont er nog, geen nieuwe huurschuld." in page.split("Wat er gebeurde")[1]
    with store.read() as unit:
        found = unit.cijfers.aantallen(Wat.NA_3_MAANDEN, TV, ("2027-02",))
    assert found == {result: 1}


@pytest.mark.parametrize("asked", ["2031k2", "", "x", "2026k4'--"])
def test_a_period_that_is_not_there_shows_the_newest(
    store: Store, settings: Settings, clock: Clock, asked: str
) -> None:
    with store.unit() as unit:
        unit.cijfers.tel(Wat.GESPREK, "web")
    clock.now = FEBRUARY
    assert "heel 2026" in leider(store, settings, TV).leest(f"/cijfers?periode={asked}")
