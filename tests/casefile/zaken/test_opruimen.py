"""What is over goes by itself, whole and for good; what is still needed stays."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
import sqlalchemy as sa

from bot.keeper import Keeper
from casefile import bewaren
from casefile.doorverwijzing.toestand import Toestand
from casefile.koppelingen.link import Koppeling
from casefile.storage import schema
from casefile.storage.instellingen import Instelling
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from casefile.zaken.behandelen import Behandeling
from casefile.zaken.opruimen import (
    ruim_accounts_op,
    ruim_chats_op,
    ruim_links_op,
    ruim_logboek_op,
    ruim_zaken_op,
)
from tests.casefile.doorverwijzing.conftest import TV, WGZ, WIJKTEAM, Medewerkers, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.conftest import MONDAY, Clock

TEXTS = Teksten.standaard()
TUESDAY = date(2026, 11, 24)


def refuse(work: Behandeling) -> None:
    work.wijs_af("andere_hulp", "Bel ons gerust.")


def rows_of(store: Store, case: str) -> dict[str, int]:
    """How many rows of each table name this case."""
    found = {}
    with store.read() as unit:
        for table in schema.metadata.tables.values():
            for column in ("doorverwijzing_id", "owner"):
                if column in table.c and table.name != "conversation":
                    count = sa.select(sa.func.count()).select_from(table)
                    found[table.name] = unit.connection.execute(
                        count.where(table.c[column] == case)
                    ).scalar_one()
        query = sa.select(sa.func.count()).where(schema.doorverwijzing.c.id == case)
        found["doorverwijzing"] = unit.connection.execute(query).scalar_one()
    return {name: count for name, count in found.items() if count}


def keep(store: Store, days: int) -> None:
    with store.unit() as unit:
        unit.instellingen.zet(WGZ, Instelling(bewaar_dagen=days))


def test_a_refused_case_goes_whole_after_its_term_and_an_open_one_stays(
    any_store: Store, clock: Clock
) -> None:
    huurder, staff = Huurder(any_store), Medewerkers(any_store)
    meldt_aan(huurder)
    refused, running = (huurder.doorverwijzingen()[o].id for o in (WGZ, TV))
    staff.doet(refused, refuse)
    keep(any_store, 90)
    clock.forward(days=89)
    with any_store.unit() as unit:
        assert ruim_zaken_op(unit, TEXTS) == 0
    clock.forward(days=2)
    with any_store.unit() as unit:
        assert ruim_zaken_op(unit, TEXTS) == 1
        assert ruim_zaken_op(unit, TEXTS) == 0
        assert [line.what for line in unit.audit.of(refused)][-1] == "bewaartermijn_voorbij"
    assert rows_of(any_store, refused) == {}
    assert rows_of(any_store, running)["data_key"] == 1


def test_a_withdrawn_case_goes_too(store: Store, huurder: Huurder, clock: Clock) -> None:
    meldt_aan(huurder)
    case = huurder.doorverwijzingen()[WGZ].id
    huurder.zegt("ik trek mijn toestemming in", "verwijder_gegevens")
    assert huurder.doorverwijzingen()[WGZ].toestand is Toestand.INGETROKKEN
    clock.forward(days=bewaren.STANDAARD + 1)
    with store.unit() as unit:
        ruim_zaken_op(unit, TEXTS)
    assert rows_of(store, case) == {}


def test_who_still_has_to_look_back_keeps_the_case_until_then(
    store: Store, huurder: Huurder, medewerkers: Medewerkers, clock: Clock
) -> None:
    meldt_aan(huurder)
    case = huurder.doorverwijzingen()[WGZ].id
    medewerkers.doet(case, lambda work: work.neem_aan("Marja", TUESDAY, "", ""))
    medewerkers.doet(case, lambda work: work.rond_af("Er is een regeling."))
    keep(store, 90)
    clock.forward(days=365)  # the second look back is due now
    with store.unit() as unit:
        assert ruim_zaken_op(unit, TEXTS) == 0
    clock.forward(days=bewaren.NA_TERUGKIJKEN.days + 1)
    with store.unit() as unit:
        assert ruim_zaken_op(unit, TEXTS) == 1


def test_what_goes_is_known_before(
    store: Store, huurder: Huurder, medewerkers: Medewerkers
) -> None:
    meldt_aan(huurder)
    case = huurder.doorverwijzingen()[WGZ]
    medewerkers.doet(case.id, refuse)
    with store.read() as unit:
        later = unit.now + timedelta(days=91)
        assert unit.opruimen.vervallend(WGZ, 90, unit.now) == []
        assert unit.opruimen.vervallend(TV, 90, later) == []
        (only,) = unit.opruimen.vervallend(WGZ, 90, later)
    assert only.nummer == case.nummer and only.toestand is Toestand.AFGEWEZEN
    assert only.gaat_weg_op - only.gesloten_op == timedelta(days=90)


def test_a_silent_chat_goes_with_its_key_and_one_with_an_open_case_stays(
    store: Store, clock: Clock
) -> None:
    quiet, helped = Huurder(store, "els"), Huurder(store)
    quiet.payload("/start_overzicht").zegt("ik heb een bijbaan")
    meldt_aan(helped)
    gone, kept = quiet.id, helped.id
    clock.forward(days=bewaren.STILLE_CHAT.days + 1)
    with store.unit() as unit:
        assert ruim_chats_op(unit, TEXTS) == 1
        assert unit.conversations.get(gone) is None and unit.conversations.get(kept)
        owners = set(unit.connection.execute(sa.select(schema.data_key.c.owner)).scalars())
    assert gone not in owners and kept in owners


def test_the_audit_trail_is_kept_five_years(any_store: Store, clock: Clock) -> None:
    clock.now = MONDAY - timedelta(days=6 * 365)
    with any_store.unit() as unit:
        unit.audit.add("systeem", "oud", "x")
    clock.now = MONDAY
    with any_store.unit() as unit:
        unit.audit.add("systeem", "nieuw", "x")
    with any_store.unit() as unit:
        assert ruim_logboek_op(unit, TEXTS) == 1 and ruim_logboek_op(unit, TEXTS) == 0
        assert [line.what for line in unit.audit.of("x")] == ["nieuw"]


def test_who_left_is_forgotten_when_the_audit_trail_is(
    store: Store, medewerkers: Medewerkers, clock: Clock
) -> None:
    stays, left = medewerkers.van(TV), medewerkers.van(WGZ)
    with store.unit() as unit:
        unit.staff.leave(left.id)
        unit.outbox.add_staff_mail(left.id, {"onderwerp": "x", "tekst": "y"})
    clock.forward(days=bewaren.LOGBOEK.days - 1)
    with store.unit() as unit:
        assert ruim_accounts_op(unit, TEXTS) == 0
    clock.forward(days=2)
    with store.unit() as unit:
        assert ruim_accounts_op(unit, TEXTS) == 1 and ruim_accounts_op(unit, TEXTS) == 0
        assert unit.staff.get(left.id) is None and unit.staff.get(stays.id)
        keys = set(unit.connection.execute(sa.select(schema.data_key.c.owner)).scalars())
    assert left.id not in keys


def test_a_link_goes_some_time_after_it_ended(
    store: Store, huurder: Huurder, medewerkers: Medewerkers, clock: Clock
) -> None:
    who = medewerkers.van(WIJKTEAM)

    def made(days: int) -> Koppeling:
        until = clock.now + timedelta(days=days)
        with store.unit() as unit:
            return unit.links.make(WIJKTEAM, None, "Hallo", "030 1", None, until, who.id, "flat")

    short, long, stopped = made(30), made(365), made(365)
    huurder.payload("/start_doorverwijzing")
    with store.unit() as unit:
        unit.links.revoke(stopped.id, who.id)
        chat = unit.conversations.get(huurder.id)
        assert chat and unit.links.follow(chat, short.token)
    clock.forward(days=91)
    with store.unit() as unit:
        assert ruim_links_op(unit, TEXTS) == 1 and unit.links.get(stopped.id) is None
    clock.forward(days=30)
    with store.unit() as unit:
        assert ruim_links_op(unit, TEXTS) == 1 and ruim_links_op(unit, TEXTS) == 0
        assert [link.id for link in unit.links.of_organisation(WIJKTEAM)] == [long.id]
        keys = set(unit.connection.execute(sa.select(schema.data_key.c.owner)).scalars())
        chat = unit.conversations.get(huurder.id)
    assert not keys & {short.id, stopped.id} and long.id in keys
    assert chat and chat.link_id is None, "the chat goes on"


def test_the_keeper_does_it(
    store: Store, huurder: Huurder, medewerkers: Medewerkers, clock: Clock
) -> None:
    meldt_aan(huurder)
    case = huurder.doorverwijzingen()[WGZ].id
    medewerkers.doet(case, refuse)
    clock.forward(days=bewaren.STANDAARD + 1)
    Keeper(store, TEXTS).run_once()
    assert rows_of(store, case) == {}


@pytest.mark.parametrize(("days", "good"), [(29, False), (30, True), (1825, True), (1826, False)])
def test_a_term_that_may_be_chosen(days: int, good: bool) -> None:
    assert bewaren.is_goede_termijn(days) is good
