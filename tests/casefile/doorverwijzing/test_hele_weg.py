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
    meldt_aan,
    vertelt,
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
    assert "Marja helpt je. Marja belt op woensdag 25 november 2026" in huurder.tekst()
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


def test_an_unknown_corporation_leads_to_the_wijkteam_and_national_help(huurder: Huurder) -> None:
    huurder.payload("/start_doorverwijzing").zegt("Portaal").zegt("ja")
    huurder.zegt("ik woon in Zeist").zegt("Fatima").zegt("0612345678").tikt("Nee").tikt("Middag")
    huurder.tikt("Overslaan").tikt("Overslaan")
    assert "Ik ken jouw corporatie hier niet" in huurder.tekst()
    assert "0800-8020" in huurder.tekst()
    assert "utter_dv_toestemming_wijkteam" in huurder.sleutels
    huurder.tikt("Ja, stuur")
    assert set(huurder.doorverwijzingen()) == {WIJKTEAM}


def test_outside_every_area_our_own_people_are_asked(huurder: Huurder) -> None:
    huurder.payload("/start_doorverwijzing").tikt("Weet ik niet")
    huurder.zegt("Groningen").zegt("Fatima").zegt("0612345678").tikt("Nee").tikt("Middag")
    huurder.tikt("Overslaan").tikt("Overslaan").tikt("Ja, stuur")
    assert set(huurder.doorverwijzingen()) == {"contactpunt"}


def test_a_corporation_with_a_wider_area_asks_the_place_and_says_so(huurder: Huurder) -> None:
    huurder.payload("/start_doorverwijzing").tikt("De Alliantie").zegt("almere")
    huurder.zegt("Fatima").zegt("0612345678").tikt("Nee").tikt("Middag")
    huurder.tikt("Overslaan").tikt("Overslaan")
    assert "utter_dv_buiten_gebied" in huurder.sleutels
    huurder.tikt("Ja, stuur").tikt("Ja, stuur")
    assert set(huurder.doorverwijzingen()) == {"de_alliantie", "contactpunt"}


@pytest.mark.parametrize(
    ("choice", "explained", "asked"),
    [
        (
            "Bewindvoerder",
            "Je bewindvoerder gaat over je geld",
            "Voor mijn geld heb ik een bewindvoerder",
        ),
        ("Schuldhulp", "Vertel dit ook aan je schuldhulp", "Neem de huurschuld mee"),
    ],
)
def test_bewind_or_schuldhulp_changes_what_is_asked(
    huurder: Huurder, choice: str, explained: str, asked: str
) -> None:
    huurder.payload("/start_doorverwijzing").tikt("WoonGoed Zeist")
    huurder.zegt("Fatima").zegt("06 12345678").tikt("Nee").tikt("Ochtend")
    huurder.tikt(choice).tikt("Overslaan").tikt("Overslaan")
    assert explained in huurder.tekst()
    huurder.tikt("Nee").tikt("Ja, stuur")
    package = huurder.doorverwijzingen()[TV].pakket
    assert package is not None
    assert any(asked in part["tekst"] for part in package["onderdelen"])


def test_who_helps_somebody_else_cannot_say_yes_for_them(huurder: Huurder, store: Store) -> None:
    huurder.payload("/groet")
    with store.unit() as unit:
        unit.documents.put(huurder.id, "helper", {"voor_ander": True})
    huurder.payload("/start_doorverwijzing")
    assert huurder.sleutels == ["utter_dv_helper"]


def test_it_goes_on_where_it_was_and_a_question_in_between_is_answered(huurder: Huurder) -> None:
    huurder.payload("/start_doorverwijzing").tikt("WoonGoed Zeist")
    huurder.zegt("wie leest dit allemaal", "vraag_privacy")
    assert huurder.sleutels[-1] == "utter_dv_naam"
    huurder.zegt("Fatima").payload("/start_overzicht").payload("/start_doorverwijzing")
    assert huurder.sleutels[:2] == ["utter_dv_verder", "utter_dv_bereik"]


def test_who_was_sent_once_is_not_asked_again_but_the_others_are(huurder: Huurder) -> None:
    meldt_aan(huurder, "Nee", "Ja, stuur", "Nee").tikt("Nee")
    huurder.payload("/start_doorverwijzing")
    assert "Je bent al aangemeld bij De Tussenvoorziening" in huurder.tekst()
    assert "utter_dv_toestemming_corporatie" in huurder.sleutels
    huurder.tikt("Ja, stuur").tikt("Ja, stuur")
    assert set(huurder.doorverwijzingen()) == {WGZ, TV, WIJKTEAM}
    huurder.payload("/start_doorverwijzing")
    assert huurder.sleutels == ["utter_dv_al_verstuurd"]


def test_skipping_the_name_sends_nothing_and_can_be_taken_up_again(huurder: Huurder) -> None:
    huurder.payload("/start_doorverwijzing").tikt("WoonGoed Zeist")
    huurder.zegt("dat zeg ik liever niet", "sla_over")
    assert huurder.sleutels == ["utter_dv_zonder_kan_niet"]
    huurder.tikt("Toch doorgaan")
    assert huurder.sleutels[-1] == "utter_dv_naam"


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


def test_what_happened_can_be_told_to_one_and_the_corporation_does_not_get_it(
    huurder: Huurder,
) -> None:
    vertelt(huurder).tikt("Ja, stuur").tikt("Iets toevoegen").zegt("mijn verhaal")
    huurder.zegt("Mijn man ging weg en toen kon ik de huur niet meer alleen betalen.")
    assert "Mijn verhaal: Mijn man ging weg" in huurder.tekst()
    huurder.tikt("Ja, stuur").tikt("Ja, stuur")
    sent = huurder.doorverwijzingen()
    has_story = {o for o, r in sent.items() if "Mijn man ging weg" in str(r.pakket)}
    assert has_story == {TV}


def test_who_helps_knows_the_place_that_was_asked(huurder: Huurder) -> None:
    huurder.payload("/start_doorverwijzing").tikt("De Alliantie").zegt("almere")
    huurder.zegt("Fatima").zegt("0612345678").tikt("Nee").tikt("Middag")
    huurder.tikt("Overslaan").tikt("Overslaan").tikt("Ja, stuur").tikt("Ja, stuur")
    sent = huurder.doorverwijzingen()
    places = {
        o: [p["tekst"] for p in (r.pakket or {})["onderdelen"] if p["sleutel"] == "plaats"]
        for o, r in sent.items()
    }
    assert places == {"de_alliantie": [], "contactpunt": ["Almere"]}


def test_in_the_easier_version_everything_is_asked_too(huurder: Huurder) -> None:
    huurder.zegt("kan het makkelijker", "makkelijker")
    vertelt(huurder)
    assert "Mag ik dit sturen naar WoonGoed Zeist?" in huurder.tekst()


def delivery_rows(store: Store, referral_id: str) -> list[object]:
    from casefile.storage import schema

    with store.read() as unit:
        table = schema.outbox
        rows = unit.connection.execute(
            table.select().where(table.c.doorverwijzing_id == referral_id).order_by(table.c.id)
        ).all()
        return [unit.outbox.read(row) for row in rows]
