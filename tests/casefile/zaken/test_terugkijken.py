"""Staff are asked to look back, and to do what was agreed; never about what is over."""

from __future__ import annotations

from datetime import date, datetime, time, timezone

import pytest

from bot.keeper import Keeper
from casefile.doorverwijzing.doorverwijzing import OPVOLGING
from casefile.doorverwijzing.werklijst import let_op
from casefile.storage.unit_of_work import Store
from casefile.zaken.bezwaren import NietGoed
from tests.casefile.doorverwijzing.conftest import (
    TV,
    Medewerkers,
    delivery_rows,
    meldt_aan,
)
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.conftest import Clock


def referral_now(store: Store, referral_id: str) -> object:
    with store.read() as unit:
        return unit.doorverwijzingen.get(referral_id)


def kinds(store: Store, referral_id: str) -> list[str]:
    return [row.body["soort"] for row in delivery_rows(store, referral_id)]


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
