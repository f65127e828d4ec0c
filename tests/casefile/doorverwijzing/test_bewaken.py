"""Nobody picking up is noticed, said honestly, and brought to somebody else; and we never nag."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

import pytest

from bot.keeper import Keeper
from casefile.doorverwijzing.doorverwijzing import OPVOLGING
from casefile.doorverwijzing.toestand import Toestand, Waarom
from casefile.doorverwijzing.werklijst import let_op
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from casefile.zaken import chat_overnemen
from casefile.zaken.bezwaren import NietGoed
from tests.casefile.doorverwijzing.conftest import TV, WGZ, Medewerkers, meldt_aan, vertelt
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.casefile.doorverwijzing.test_hele_weg import delivery_rows
from tests.conftest import Clock


@pytest.fixture
def keeper(store: Store) -> Keeper:
    return Keeper(store, Teksten.standaard())


def kinds(store: Store, referral_id: str) -> list[str]:
    return [row.body["soort"] for row in delivery_rows(store, referral_id)]


def test_nobody_picks_up(huurder: Huurder, keeper: Keeper, clock: Clock, store: Store) -> None:
    meldt_aan(huurder)
    referral = huurder.doorverwijzingen()[WGZ]
    clock.now = datetime(2026, 11, 26, 15, 59, tzinfo=timezone.utc)  # just before 17:00 there
    keeper.run_once()
    assert kinds(store, referral.id) == ["nieuw"] and huurder.nieuws() == ""
    clock.forward(minutes=2)
    for _ in range(3):
        keeper.run_once()
    assert kinds(store, referral.id) == ["nieuw", "escalatie"], "once"
    escalated = clock.now
    news = huurder.nieuws()
    assert (
        "nog geen antwoord van De Tussenvoorziening en WoonGoed Zeist" in news
        and "0800-8020" in news
    )
    huurder.payload("/volgende_stap")
    assert "Zij zijn te laat met een antwoord" in huurder.tekst()
    with store.read() as unit:
        assert ("systeem", "geescaleerd") in [
            (line.actor, line.what) for line in unit.audit.of(referral.id)
        ]
        assert unit.doorverwijzingen.get(referral.id).geescaleerd_op == escalated  # type: ignore[union-attr]


def test_urgent_on_a_friday_evening_before_a_holiday(
    huurder: Huurder, keeper: Keeper, clock: Clock, store: Store
) -> None:
    clock.now = datetime(2026, 5, 22, 18, 30, tzinfo=timezone.utc)  # Monday is Tweede Pinksterdag
    huurder.payload("/groet")
    with store.unit() as unit:
        unit.documents.put(huurder.id, "situatie", {"vonnis": "ja"})
    meldt_aan(huurder)
    assert huurder.doorverwijzingen()[WGZ].spoed
    assert "dinsdag 26 mei 2026" in huurder.tekst()
    clock.now = datetime(2026, 5, 26, 14, 59, tzinfo=timezone.utc)
    keeper.run_once()
    assert huurder.nieuws() == "", "the holiday does not count"
    clock.forward(minutes=2)
    keeper.run_once()
    assert "nog geen antwoord" in huurder.nieuws()


def test_taken_charge_of_in_time_is_not_escalated(
    huurder: Huurder, keeper: Keeper, clock: Clock, store: Store, medewerkers: Medewerkers
) -> None:
    meldt_aan(huurder, "Ja, stuur", "Nee", "Nee")
    referral = huurder.doorverwijzingen()[WGZ]
    medewerkers.doet(referral.id, lambda w: w.neem_aan("Marja", date(2026, 11, 24), "", ""))
    clock.forward(days=5)
    keeper.run_once()
    assert kinds(store, referral.id) == ["nieuw"]


def test_what_never_arrived_is_told_and_brought_to_a_second_contact(
    huurder: Huurder, keeper: Keeper, store: Store
) -> None:
    meldt_aan(huurder, "Ja, stuur", "Nee", "Nee")
    referral = huurder.doorverwijzingen()[WGZ]
    with store.unit() as unit:
        unit.doorverwijzingen.verander(
            referral.id, Toestand.MISLUKT, "systeem", Waarom.NIET_AFGELEVERD
        )
    keeper.run_once()
    assert "niet aangekomen" in huurder.nieuws()
    assert kinds(store, referral.id)[-1] == "escalatie"


def test_where_somebody_reads_along_the_news_is_neutral(
    huurder: Huurder, keeper: Keeper, clock: Clock, medewerkers: Medewerkers
) -> None:
    meldt_aan(huurder, meelezen="Ja")
    medewerkers.doet(
        huurder.doorverwijzingen()[TV].id, lambda w: w.neem_aan("Marja", date(2026, 11, 24), "", "")
    )
    clock.forward(days=6)
    keeper.run_once()
    news = huurder.nieuws()
    assert (
        news and "Marja" not in news and "Tussenvoorziening" not in news and "WoonGoed" not in news
    )
    huurder.payload("/volgende_stap")
    assert "Marja helpt je" in huurder.tekst(), "who asks, hears it"


def test_after_stop_nothing_is_sent(
    huurder: Huurder, keeper: Keeper, clock: Clock, medewerkers: Medewerkers
) -> None:
    meldt_aan(huurder).tikt("Ja, graag")
    huurder.payload("/stop")
    medewerkers.doet(
        huurder.doorverwijzingen()[TV].id, lambda w: w.neem_aan("Marja", date(2026, 11, 24), "", "")
    )
    clock.forward(days=4)
    keeper.run_once()
    assert huurder.nieuws() == ""


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


def test_three_months_and_a_year_are_proposed_and_mailed_without_content(
    huurder: Huurder, keeper: Keeper, clock: Clock, store: Store, medewerkers: Medewerkers
) -> None:
    meldt_aan(huurder, "Nee", "Ja, stuur", "Nee")
    referral = huurder.doorverwijzingen()[TV]
    medewerkers.doet(referral.id, lambda w: w.neem_aan("Marja", date(2026, 11, 24), "", ""))
    with store.read() as unit:
        dates = [a.op.date() for a in unit.afspraken.van(referral.id, OPVOLGING)]
    assert dates == [date(2027, 2, 23), date(2027, 11, 23)]
    clock.now = datetime(2027, 2, 23, 10, tzinfo=timezone.utc)
    for _ in range(2):
        keeper.run_once()
    assert kinds(store, referral.id) == ["nieuw", "opvolging"]
    with store.read() as unit:
        dates = unit.afspraken.van(referral.id)
    assert "terugkijken" in let_op(referral_now(store, referral.id), dates, clock.now)


def test_what_was_looked_back_at_asks_for_nothing_more(
    huurder: Huurder, keeper: Keeper, clock: Clock, store: Store, medewerkers: Medewerkers
) -> None:
    meldt_aan(huurder, "Nee", "Ja, stuur", "Nee")
    referral = huurder.doorverwijzingen()[TV]
    medewerkers.doet(referral.id, lambda w: w.neem_aan("Marja", date(2026, 11, 24), "", ""))
    with store.read() as unit:
        first, second = unit.afspraken.van(referral.id, OPVOLGING)
    clock.now = datetime(2027, 2, 23, 10, tzinfo=timezone.utc)
    keeper.run_once()  # the mail
    medewerkers.doet(referral.id, lambda w: w.teruggekeken(first.id, "geen_contact"))
    with pytest.raises(NietGoed):
        medewerkers.doet(referral.id, lambda w: w.teruggekeken(first.id, "geen_contact"))
    with store.read() as unit:
        left = unit.afspraken.van(referral.id)
        done = [line for line in unit.audit.of(referral.id) if line.what == "opvolging_gedaan"]
        now = unit.doorverwijzingen.get(referral.id)
    assert left == [second]
    assert [(line.actor, line.detail) for line in done] == [(medewerkers.van(TV).id, "2027-02-23")]
    assert now is not None
    assert "terugkijken" not in let_op(now, left, clock.now)
    medewerkers.doet(
        referral.id, lambda w: w.teruggekeken(second.id, "geen_contact")
    )  # done early: no mail then
    clock.now = datetime(2027, 11, 24, 10, tzinfo=timezone.utc)
    keeper.run_once()
    assert kinds(store, referral.id) == ["nieuw", "opvolging"]


def test_somebody_who_took_charge_and_did_not_call_is_noticed(
    huurder: Huurder, clock: Clock, store: Store, medewerkers: Medewerkers
) -> None:
    meldt_aan(huurder, "Nee", "Ja, stuur", "Nee")
    referral = huurder.doorverwijzingen()[TV]
    medewerkers.doet(referral.id, lambda w: w.neem_aan("Marja", date(2026, 11, 24), "", ""))

    def marked() -> tuple[str, ...]:
        with store.read() as unit:
            now = unit.doorverwijzingen.get(referral.id)
        assert now is not None
        return let_op(now, [], clock.now)

    clock.forward(days=1)
    assert marked() == ()
    clock.forward(days=1)
    assert marked() == ("beldag voorbij",)
    medewerkers.doet(referral.id, lambda w: w.plan_gesprek(date(2026, 12, 1), time(10), "hier"))
    assert marked() == ()


def referral_now(store: Store, referral_id: str) -> object:
    with store.read() as unit:
        return unit.doorverwijzingen.get(referral_id)


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


def test_two_keepers_do_everything_once(huurder: Huurder, store: Store, clock: Clock) -> None:
    meldt_aan(huurder, "Ja, stuur", "Nee", "Nee")
    clock.forward(days=5)
    for keeper in (Keeper(store, Teksten.standaard()), Keeper(store, Teksten.standaard())):
        keeper.run_once()
    assert kinds(store, huurder.doorverwijzingen()[WGZ].id).count("escalatie") == 1
    assert huurder.nieuws().count("nog geen antwoord") == 1


def test_a_job_that_fails_does_not_stop_the_others(
    huurder: Huurder, store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot import keeper as module

    def broken(unit: object, texts: object) -> int:
        raise RuntimeError

    monkeypatch.setattr(module, "JOBS", (broken, *module.JOBS))
    meldt_aan(huurder, "Ja, stuur", "Nee", "Nee")
    clock.forward(days=5)
    Keeper(store, Teksten.standaard()).run_once()
    assert "nog geen antwoord" in huurder.nieuws()
