"""Nobody waits unseen: what is not answered in time goes back to the team, and that is said."""

from __future__ import annotations

from datetime import datetime, time

import pytest

from bot.channels.mail.deliverer import MailMetLink
from casefile.doorverwijzing.termijn import KANTOORTIJD, na_werkuren
from casefile.medewerkers.beheren import Beheer
from casefile.organisaties import Werktijden
from casefile.rechten import Rol
from casefile.settings import Settings
from casefile.storage import schema
from casefile.storage.instellingen import Instelling
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from casefile.tijd import AMSTERDAM
from casefile.zaken import chat_overnemen
from casefile.zaken.melden import SYSTEEM
from casefile.zaken.onbeantwoord import geef_terug_aan_team
from tests.casefile.doorverwijzing.conftest import TV, Medewerkers, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.conftest import Clock

TEXTS = Teksten.standaard()


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("said", "hours", "due"),
    [
        ("2026-11-23 10:00", 4, "2026-11-23 14:00"),
        ("2026-11-23 15:00", 4, "2026-11-24 11:00"),
        ("2026-11-27 16:30", 1, "2026-11-30 09:30"),  # over the weekend
        ("2026-11-28 12:00", 2, "2026-11-30 11:00"),
        ("2026-12-24 16:00", 2, "2026-12-28 10:00"),  # over Christmas
        ("2026-11-23 22:00", 24, "2026-11-26 17:00"),
    ],
)
def test_hours_in_which_people_work(said: str, hours: int, due: str) -> None:
    assert na_werkuren(at(said), hours, KANTOORTIJD) == at(due)


def test_hours_of_a_short_day() -> None:
    short = Werktijden((0,), time(9), time(11))
    assert na_werkuren(at("2026-11-23 10:00"), 4, short) == at("2026-12-07 10:00")


def takes(store: Store, huurder: Huurder, medewerkers: Medewerkers) -> str:
    meldt_aan(huurder).tikt("Nee")
    case, marja = huurder.doorverwijzingen()[TV].id, medewerkers.van(TV)
    with store.unit() as unit:
        found = unit.doorverwijzingen.voor_wijziging(case)
        chat_overnemen.neem_over(unit, TEXTS, found, marja)
    return case


def round_of(store: Store) -> int:
    with store.unit() as unit:
        return geef_terug_aan_team(unit, TEXTS)


def waits(store: Store, case: str) -> bool:
    with store.read() as unit:
        return unit.werkvoorraad.een(TV, case, "x", False).wacht_sinds is not None


def test_unanswered_too_long_goes_back_to_the_team_and_the_huurder_is_told(
    store: Store, settings: Settings, huurder: Huurder, medewerkers: Medewerkers, clock: Clock
) -> None:
    case = takes(store, huurder, medewerkers)
    with store.unit() as unit:
        unit.instellingen.zet(TV, Instelling(antwoord_uren=2))
    huurder.zegt("kun je me helpen met de brief")
    clock.forward(hours=1)
    assert round_of(store) == 0 and waits(store, case)
    clock.forward(hours=1.1)
    assert round_of(store) == 1 and round_of(store) == 0
    assert "Nu leest er niemand mee" in huurder.nieuws()
    assert waits(store, case), "marked until somebody takes it up"
    huurder.zegt("hallo?", "groet")
    assert huurder.replies, "the computer answers again"
    way = MailMetLink(settings)
    subjects = []
    with store.unit() as unit:
        while row := unit.outbox.lease(way.channels):
            mail = way.prepare(unit, row)
            unit.outbox.sent(row.id)
            subjects += [str(mail["Subject"])] if mail else []
    assert sum("Een huurder wacht" in subject for subject in subjects) == 1
    with store.unit() as unit:
        found = unit.doorverwijzingen.voor_wijziging(case)
        chat_overnemen.neem_over(unit, TEXTS, found, medewerkers.van(TV))
    assert not waits(store, case)


def test_who_was_answered_does_not_wait(
    store: Store, huurder: Huurder, medewerkers: Medewerkers, clock: Clock
) -> None:
    case = takes(store, huurder, medewerkers)
    huurder.zegt("ben je daar")
    with store.unit() as unit:
        found = unit.doorverwijzingen.voor_wijziging(case)
        chat_overnemen.antwoord(unit, found, medewerkers.van(TV), "Ja hoor.")
    clock.forward(hours=30)
    assert round_of(store) == 0 and not waits(store, case)


def test_what_somebody_did_not_answer_before_they_left_is_the_teams(
    store: Store, huurder: Huurder, medewerkers: Medewerkers
) -> None:
    case, gone = takes(store, huurder, medewerkers), medewerkers.van(TV)
    huurder.zegt("ben je daar nog")
    with store.unit() as unit:
        lead = unit.staff.create(TV, "lead@tv.example", "Ria", "geheim123", Rol.TEAMLEIDER)
        Beheer(unit, lead, "https://desk.example").laat_gaan(gone.id, TEXTS)
    assert waits(store, case)


def test_a_button_works_while_a_person_has_the_chat_and_waits_for_nobody(
    store: Store, huurder: Huurder, medewerkers: Medewerkers, clock: Clock
) -> None:
    case = takes(store, huurder, medewerkers)
    huurder.payload("/vraag_privacy")
    assert "utter_vraag_privacy" in huurder.sleutels
    with store.read() as unit:
        conversation = unit.conversations.get(huurder.id)
        newest = schema.outbox.select().order_by(schema.outbox.c.id.desc())
        row = unit.connection.execute(newest).first()
    assert row is not None and row.written_by == SYSTEEM, "not dropped as the bot talking through"
    assert conversation and conversation.owner == medewerkers.van(TV).id
    assert not waits(store, case)
    clock.forward(hours=9)
    assert round_of(store) == 0


def test_a_button_that_begins_questions_says_who_reads_what_is_typed(
    store: Store, huurder: Huurder, medewerkers: Medewerkers
) -> None:
    case = takes(store, huurder, medewerkers)
    huurder.payload("/start_overzicht")
    assert huurder.knoppen() and huurder.sleutels[-1] == "utter_medewerker_leest_typen"
    huurder.zegt("ongeveer 1200 euro")
    assert huurder.replies == [] and waits(store, case)


def test_a_typed_message_is_for_the_person(
    store: Store, huurder: Huurder, medewerkers: Medewerkers
) -> None:
    case = takes(store, huurder, medewerkers)
    huurder.zegt("wat bewaren jullie van mij", "vraag_privacy")
    assert huurder.replies == [] and waits(store, case)
