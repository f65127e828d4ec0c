"""The whole way of a doorverwijzing: asked, said yes to, received, taken charge of, told, withdrawn."""

from __future__ import annotations

from datetime import date, time

import pytest

from bot.keeper import Keeper
from casefile.doorverwijzing.toestand import Toestand
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from casefile.zaken.bezwaren import NietGoed
from tests.casefile.doorverwijzing.conftest import (
    TV,
    WGZ,
    WIJKTEAM,
    Medewerkers,
    delivery_rows,
    meldt_aan,
)
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.conftest import Clock


def test_both_say_yes_and_the_tenant_knows_who_calls_and_when(
    huurder: Huurder, medewerkers: Medewerkers
) -> None:
    meldt_aan(huurder, "Ja, stuur", "Ja, stuur", "Ja, stuur")
    sent = huurder.doorverwijzingen()
    assert set(sent) == {WGZ, TV, WIJKTEAM}
    assert all(r.toestand is Toestand.GEVRAAGD for r in sent.values())
    assert all(r.nummer in huurder.tekst() for r in sent.values())
    huurder.tikt("Ja, graag")

    for organisation in (WGZ, TV):
        medewerkers.doet(
            sent[organisation].id,
            lambda work: work.neem_aan("Marja", date(2026, 11, 25), "in de ochtend", "je brieven"),
        )
    news = huurder.nieuws()
    assert "Marja van WoonGoed Zeist" in news and "Marja van De Tussenvoorziening" in news
    assert "woensdag 25 november 2026, in de ochtend" in news and "je brieven" in news
    assert "3 papieren" in news  # the report's four steps

    huurder.payload("/volgende_stap")
    assert "Marja helpt je. Marja neemt op woensdag 25 november 2026" in huurder.tekst()
    assert all(
        r.toestand is Toestand.AANGENOMEN
        for o, r in huurder.doorverwijzingen().items()
        if o != WIJKTEAM
    )


def test_a_plan_a_reminder_and_an_end(
    huurder: Huurder, medewerkers: Medewerkers, store: Store
) -> None:
    meldt_aan(huurder, "Nee", "Ja, stuur", "Nee").tikt("Ja, graag")
    referral = huurder.doorverwijzingen()[TV]
    medewerkers.doet(referral.id, lambda w: w.neem_aan("Marja", date(2026, 11, 24), "", ""))
    medewerkers.doet(
        referral.id, lambda w: w.plan_gesprek(date(2026, 12, 1), time(10), "bij jou thuis")
    )
    assert "dinsdag 1 december 2026 om 10.00 uur" in huurder.nieuws()
    medewerkers.doet(referral.id, lambda w: w.rond_af("regeling gemaakt"))
    assert "afgerond" in huurder.nieuws()
    with store.read() as unit:
        steps = [step.naar for step in unit.doorverwijzingen.steps(referral.id)]
    assert steps == ["gevraagd", "aangenomen", "lopend", "afgerond"]


def test_one_is_refused_with_a_reason_and_the_tenant_can_go_on(
    huurder: Huurder, medewerkers: Medewerkers
) -> None:
    meldt_aan(huurder)
    sent = huurder.doorverwijzingen()
    medewerkers.doet(
        sent[WGZ].id, lambda w: w.wijs_af("geen_laatste_kans", "Wel een betaalafspraak.")
    )
    assert "zij geven nu geen laatste kans. Wel een betaalafspraak." in huurder.nieuws()
    assert "0800-8020" in huurder.nieuws()
    huurder.payload("/volgende_stap")
    assert "Reden: zij geven nu geen laatste kans" in huurder.tekst()
    assert huurder.doorverwijzingen()[TV].toestand is Toestand.GEVRAAGD


def test_saying_no_to_everything_costs_nothing(huurder: Huurder, store: Store) -> None:
    meldt_aan(huurder, "Nee", "Nee", "Nee")
    assert huurder.sleutels[-1] == "utter_dv_niets_verstuurd"
    assert huurder.doorverwijzingen() == {}
    with store.read() as unit:
        said = {c.ontvanger: c.antwoord for c in unit.toestemmingen.van_gesprek(huurder.id)}
        queued = unit.connection.exec_driver_sql(
            "SELECT count(*) FROM outbox WHERE doorverwijzing_id IS NOT NULL"
        ).scalar()
    assert said == {WGZ: "nee", TV: "nee", WIJKTEAM: "nee"}
    assert queued == 0
    huurder.payload("/start_doorverwijzing")  # and it can be asked again
    assert "utter_dv_toestemming_corporatie" in huurder.sleutels


@pytest.mark.parametrize(
    ("sentence", "gone"),
    [
        ("ik trek mijn toestemming in", {WGZ, TV}),
        ("ik trek mijn toestemming voor woongoed in", {WGZ}),
        ("toestemming intrekken bij de tussenvoorziening", {TV}),
    ],
)
def test_withdrawing_takes_one_sentence(
    huurder: Huurder, store: Store, sentence: str, gone: set[str]
) -> None:
    meldt_aan(huurder).tikt("Nee")
    huurder.zegt(sentence, "verwijder_gegevens")
    for organisation, referral in huurder.doorverwijzingen().items():
        withdrawn = organisation in gone
        assert (referral.toestand is Toestand.INGETROKKEN) == withdrawn
        assert (referral.pakket is None) == withdrawn
        with store.read() as unit:
            assert unit.toestemmingen.geldt(referral.id) != withdrawn
            kinds = [row.body["soort"] for row in delivery_rows(store, referral.id)]
            what = [line.what for line in unit.audit.of(referral.id)]
        assert ("ingetrokken" in kinds) == withdrawn, "the recipient must hear of it"
        assert ("toestemming_ingetrokken" in what) == withdrawn
    assert huurder.sleutels.count("utter_dv_ingetrokken") == len(gone)


def test_every_change_is_in_the_audit_trail_with_who_when_and_why(
    huurder: Huurder, medewerkers: Medewerkers, store: Store, clock: Clock
) -> None:
    started = clock.now
    meldt_aan(huurder, "Nee", "Ja, stuur", "Nee")
    referral = huurder.doorverwijzingen()[TV]
    medewerkers.doet(referral.id, lambda w: w.neem_aan("Marja", date(2026, 11, 24), "", ""))
    medewerkers.doet(referral.id, lambda w: w.plan_gesprek(date(2026, 12, 1), time(10), "kantoor"))
    huurder.zegt("ik trek mijn toestemming in", "verwijder_gegevens")
    staff = medewerkers.van(TV).id
    with store.read() as unit:
        lines = unit.audit.of(referral.id)
    trail = [(line.actor, line.what) for line in lines]
    assert all(started < line.at <= clock.now for line in lines)
    assert [
        (line.actor, line.what, line.detail)
        for line in lines
        if line.what.startswith(("doorverwijzing_", "toestemming_"))
    ] == [
        ("huurder", "doorverwijzing_gevraagd", "ja_gezegd"),
        ("huurder", "toestemming_ja", None),
        (staff, "doorverwijzing_aangenomen", "neemt_de_zaak"),
        (staff, "doorverwijzing_lopend", "gesprek_gepland"),
        ("huurder", "doorverwijzing_ingetrokken", "toestemming_ingetrokken"),
        ("huurder", "toestemming_ingetrokken", None),
    ]
    assert (staff, "gesprek_gepland") in trail and ("systeem", "huurder_gemeld") in trail


def test_why_it_was_refused_is_in_the_trail_as_a_word_and_in_the_step_as_was_written(
    huurder: Huurder, medewerkers: Medewerkers, store: Store
) -> None:
    meldt_aan(huurder)
    referral = huurder.doorverwijzingen()[WGZ]
    medewerkers.doet(referral.id, lambda w: w.wijs_af("niet_bereikt", "Bel ons, Fatima."))
    with store.read() as unit:
        last = unit.doorverwijzingen.steps(referral.id)[-1]
        trail = unit.audit.of(referral.id)
    assert last.toelichting is not None and "Bel ons, Fatima." in last.toelichting
    assert "niet_bereikt" in [line.detail for line in trail]
    assert "Fatima" not in str(trail), "the trail outlives the key, so it holds no content"


@pytest.mark.parametrize("reason", ["", "Marja is ziek."])
def test_a_meeting_is_moved_and_then_cancelled(
    huurder: Huurder, medewerkers: Medewerkers, store: Store, clock: Clock, reason: str
) -> None:
    meldt_aan(huurder, "Nee", "Ja, stuur", "Nee").tikt("Ja, graag")
    referral = huurder.doorverwijzingen()[TV]
    medewerkers.doet(referral.id, lambda w: w.neem_aan("Marja", date(2026, 11, 24), "", ""))
    medewerkers.doet(referral.id, lambda w: w.plan_gesprek(date(2026, 12, 1), time(10), "kantoor"))
    medewerkers.doet(referral.id, lambda w: w.plan_gesprek(date(2026, 12, 3), time(9), "kantoor"))
    assert (
        "heeft een andere dag" in huurder.nieuws()
        and "donderdag 3 december 2026" in huurder.nieuws()
    )
    medewerkers.doet(referral.id, lambda w: w.zeg_gesprek_af(reason))
    news = huurder.nieuws()
    assert "op donderdag 3 december 2026 om 09.00 uur gaat niet door" in news
    assert ("Marja schrijft erbij: Marja is ziek." in news) == bool(reason)
    huurder.payload("/volgende_stap")
    assert "Marja helpt je. Het loopt." in huurder.tekst()
    with pytest.raises(NietGoed, match="geen gesprek"):
        medewerkers.doet(referral.id, lambda w: w.zeg_gesprek_af(""))
    clock.now = clock.now.replace(month=12, day=2, hour=10)
    Keeper(store, Teksten.standaard()).run_once()
    assert "Morgen heb je een gesprek" not in huurder.nieuws()
    with store.read() as unit:
        trail = [line.what for line in unit.audit.of(referral.id)]
    assert [w for w in trail if w.startswith("gesprek_")] == [
        "gesprek_gepland", "gesprek_verzet", "gesprek_afgezegd"
    ]  # fmt: skip


def test_a_day_that_is_past_is_not_told_as_if_it_still_came(
    huurder: Huurder, medewerkers: Medewerkers, clock: Clock
) -> None:
    meldt_aan(huurder, "Nee", "Ja, stuur", "Nee").tikt("Nee")
    referral = huurder.doorverwijzingen()[TV]
    medewerkers.doet(referral.id, lambda w: w.neem_aan("Marja", date(2026, 11, 24), "", ""))
    clock.forward(days=2)
    huurder.payload("/volgende_stap")
    assert "Niets gehoord?" in huurder.tekst() and "Marja belt op" not in huurder.tekst()
    medewerkers.doet(referral.id, lambda w: w.plan_gesprek(date(2026, 12, 1), time(10), "kantoor"))
    clock.forward(days=9)
    huurder.payload("/volgende_stap")
    assert "Het gesprek was op dinsdag 1 december 2026" in huurder.tekst()
