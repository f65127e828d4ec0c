"""Nobody picking up is noticed, said honestly, and brought to somebody else; and we never nag."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest

from bot.keeper import Keeper
from casefile.doorverwijzing.toestand import Toestand, Waarom
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from tests.casefile.doorverwijzing.conftest import (
    TV,
    WGZ,
    Medewerkers,
    delivery_rows,
    meldt_aan,
)
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.conftest import Clock


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
