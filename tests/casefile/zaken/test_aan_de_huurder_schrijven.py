"""We write first only to who said yes to it, once, and never after stop."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

import pytest

from bot.keeper import Keeper
from casefile.doorverwijzing.toestand import Toestand
from casefile.teksten.lezer import Teksten
from casefile.zaken import chat_overnemen
from tests.casefile.doorverwijzing.conftest import (
    TV,
    Medewerkers,
    meldt_aan,
    vertelt,
)
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.conftest import Clock


def plan(huurder: Huurder, medewerkers: Medewerkers, day: date) -> None:
    referral = huurder.doorverwijzingen()[TV]
    if referral.toestand is Toestand.GEVRAAGD:
        medewerkers.doet(referral.id, lambda w: w.neem_aan("Marja", date(2026, 11, 24), "", ""))
    medewerkers.doet(referral.id, lambda w: w.plan_gesprek(day, time(14, 30), "bij jou thuis"))


def test_the_day_before_a_meeting_who_wanted_it_is_reminded_once(
    huurder: Huurder, keeper: Keeper, clock: Clock, medewerkers: Medewerkers
) -> None:
    meldt_aan(huurder, "Nee", "Ja, stuur", "Nee").tikt("Ja, graag")
    plan(huurder, medewerkers, date(2026, 12, 1))
    plan(huurder, medewerkers, date(2026, 12, 3))  # moved
    clock.now = datetime(2026, 12, 1, 12, tzinfo=timezone.utc)
    keeper.run_once()
    assert "Morgen" not in huurder.nieuws()
    clock.now = datetime(2026, 12, 2, 9, 30, tzinfo=timezone.utc)
    for _ in range(2):
        keeper.run_once()
    assert huurder.nieuws().count("Morgen heb je een gesprek met Marja") == 1
    assert "14.30 uur. Plek: bij jou thuis" in huurder.nieuws()
    assert "Zeg stop" in huurder.nieuws(), "a way out in each"


@pytest.mark.parametrize("answer", ["Nee", None])
def test_who_did_not_say_yes_to_messages_gets_no_reminder(
    huurder: Huurder, keeper: Keeper, clock: Clock, medewerkers: Medewerkers, answer: str | None
) -> None:
    meldt_aan(huurder, "Nee", "Ja, stuur", "Nee")
    if answer:
        huurder.tikt(answer)
    plan(huurder, medewerkers, date(2026, 12, 3))
    clock.now = datetime(2026, 12, 2, 9, 30, tzinfo=timezone.utc)
    keeper.run_once()
    assert "Morgen" not in huurder.nieuws()


def test_stop_takes_the_yes_to_messages_back_for_good(
    huurder: Huurder, keeper: Keeper, clock: Clock, medewerkers: Medewerkers
) -> None:
    meldt_aan(huurder, "Nee", "Ja, stuur", "Nee").tikt("Ja, graag")
    plan(huurder, medewerkers, date(2026, 12, 3))
    huurder.payload("/stop")
    clock.now = datetime(2026, 12, 2, 9, 30, tzinfo=timezone.utc)
    keeper.run_once()
    huurder.zegt("hallo", "groet")  # writes again, so the chat is open again
    plan(huurder, medewerkers, date(2026, 12, 9))
    clock.now = datetime(2026, 12, 8, 9, 30, tzinfo=timezone.utc)
    keeper.run_once()
    assert "Morgen" not in huurder.nieuws()


def test_one_nudge_after_three_silent_days_and_never_a_second(
    huurder: Huurder, keeper: Keeper, clock: Clock
) -> None:
    vertelt(huurder)
    clock.forward(days=2, hours=23)
    keeper.run_once()
    assert huurder.nieuws() == ""
    clock.forward(hours=2)
    for _ in range(3):
        keeper.run_once()
        clock.forward(days=2)
    assert huurder.nieuws().count("Je kunt hier verder") == 1
    news = huurder.nieuws().casefold()
    assert not any(word in news for word in ("huur", "schuld", "corporatie", "fatima", "brief"))
    huurder.zegt("dank je", "bedankt")  # back for a moment, and silent again
    clock.forward(days=4)
    keeper.run_once()
    assert huurder.nieuws().count("Je kunt hier verder") == 1


@pytest.mark.parametrize("why", ["meelezen", "geweld", "stop", "klaar", "nacht", "lang_geleden"])
def test_no_nudge(huurder: Huurder, keeper: Keeper, clock: Clock, why: str) -> None:
    if why == "klaar":
        huurder.zegt("dank je", "bedankt")
    elif why == "geweld":
        huurder.payload("/start_doorverwijzing").tikt("WoonGoed Zeist").zegt("mijn man slaat me")
    else:
        vertelt(huurder, meelezen="Ja" if why == "meelezen" else "Nee")
    if why == "stop":
        huurder.payload("/stop")
    clock.forward(days=3, hours=1)
    if why == "nacht":
        clock.now = clock.now.replace(hour=1) + timedelta(days=1)
    if why == "lang_geleden":
        clock.forward(days=30)
    keeper.run_once()
    assert huurder.nieuws() == ""


@pytest.mark.parametrize("still_has_it", [True, False])
def test_no_nudge_where_a_human_took_over(
    huurder: Huurder, keeper: Keeper, clock: Clock, medewerkers: Medewerkers, still_has_it: bool
) -> None:
    meldt_aan(huurder, "Nee", "Ja, stuur", "Nee").tikt("Nee").payload("/start_overzicht")
    marja, referral = medewerkers.van(TV), huurder.doorverwijzingen()[TV]

    def answers() -> None:
        with huurder.store.unit() as unit:
            chat_overnemen.neem_over(unit, Teksten.standaard(), referral, marja)
            chat_overnemen.antwoord(unit, referral, marja, "Ik bel je morgen.")

    answers()
    clock.forward(days=3, hours=2)
    if still_has_it:
        answers()
    for _ in range(3):
        keeper.run_once()
        clock.forward(minutes=1)
    assert ("Je praat nu weer met" in huurder.nieuws()) != still_has_it
    assert "Je kunt hier verder" not in huurder.nieuws()
