"""Staff see what was sent to them and no more, act on it, and the huurder hears of it."""

from __future__ import annotations

import io
import json
import re

import jsonschema
import pytest
import sqlalchemy as sa
from pypdf import PdfReader

from bot.keeper import Keeper
from casefile.doorverwijzing.toestand import Toestand
from casefile.settings import ROOT
from casefile.storage import schema as schema_
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from tests.casefile.doorverwijzing.conftest import (
    TV,
    WGZ,
    WIJKTEAM,
    meldt_aan,
)
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.conftest import Clock
from tests.desk.conftest import Balie, path


def test_the_list_has_ones_own_and_no_others(huurder: Huurder, balie: Balie) -> None:
    meldt_aan(huurder)
    sent = huurder.doorverwijzingen()
    page = balie(TV).leest("/")
    assert sent[TV].nummer in page and sent[WGZ].nummer not in page
    assert "Fatima" not in page, "a list is seen by who walks past"


def test_the_first_look_is_received_and_the_page_is_the_package(
    huurder: Huurder, balie: Balie
) -> None:
    meldt_aan(huurder)
    page = balie(WGZ).leest(path(huurder, WGZ))
    assert huurder.doorverwijzingen()[WGZ].toestand is Toestand.ONTVANGEN
    for part in (huurder.doorverwijzingen()[WGZ].pakket or {})["onderdelen"]:
        assert part["kop"] in page and part["tekst"] in page
    assert "ja op" in page, "the consent"
    assert 'id="gesprek"' not in page and "Dit stuur ik naar" not in page, "never the chat"
    assert "Was er eerder een betalingsafspraak?" in page and 'type="checkbox"' in page


def test_without_a_yes_to_it_nobody_reads_the_chat(store: Store, balie: Balie) -> None:
    jan = Huurder(store, laat_chat_lezen=False)
    meldt_aan(jan)
    helpers = set(jan.doorverwijzingen()) - {WGZ}
    assert helpers
    for who in helpers:
        page = balie(who).leest(path(jan, who))
        for part in (jan.doorverwijzingen()[who].pakket or {})["onderdelen"]:
            assert part["tekst"] in page
        assert 'id="gesprek"' not in page and "Dit stuur ik naar" not in page
        assert balie(who).status(path(jan, who) + "/gesprek?na=0") in (403, 404)


def test_a_no_to_reading_counts_at_once(huurder: Huurder, balie: Balie) -> None:
    meldt_aan(huurder)
    assert 'id="gesprek"' in balie(TV).leest(path(huurder, TV))
    huurder.zegt("ik wil niet dat jullie deze chat nog lezen", "geef_antwoord")
    assert "utter_dv_chat_niet" in huurder.sleutels
    assert 'id="gesprek"' not in balie(TV).leest(path(huurder, TV))


def test_taking_charge_tells_the_huurder_who_when_and_what(huurder: Huurder, balie: Balie) -> None:
    meldt_aan(huurder)
    where = path(huurder, TV)
    status, page = balie(TV).vult_in(
        where,
        where + "/aannemen",
        naam="Marja",
        beldag="2026-11-25",
        dagdeel="in de middag",
        zeker="ja",
        bij_de_hand="je loonstrook",
    )
    assert status == 200 and "bij Marja" in page and "Zaak aangenomen." in page
    assert (
        "Marja neemt op woensdag 25 november 2026, in de middag contact met je op"
        in huurder.nieuws()
    )
    assert "je loonstrook" in huurder.nieuws()


@pytest.mark.parametrize(
    ("action", "fields", "sentence"),
    [
        ("aannemen", {"naam": "", "beldag": "2026-11-25"}, "Vul in wie"),
        ("aannemen", {"naam": "X", "beldag": "2026-11-20"}, "vanaf vandaag"),
        ("aannemen", {"naam": "X", "beldag": "morgen"}, "Kies een dag"),
        ("afwijzen", {"reden": ""}, "Kies een reden"),
        ("afwijzen", {"reden": "anders", "toelichting": " "}, "Schrijf de reden"),
        ("gesprek", {"dag": "2026-12-01", "om": "10:00", "plek": "hier"}, "eerst aan"),
        ("indicatie", {"indicatie": "onzin"}, "Kies een stand"),
        ("opvolging", {"eerste": "2020-01-01"}, "die nog komen"),
        ("afronden", {}, "kan niet van"),
    ],
)
def test_what_does_not_fit_is_said_and_changes_nothing(
    huurder: Huurder, balie: Balie, action: str, fields: dict[str, str], sentence: str
) -> None:
    meldt_aan(huurder)
    where = path(huurder, TV)
    status, page = balie(TV).vult_in(where, f"{where}/{action}", **fields)
    assert status in (400, 409) and sentence in page
    assert huurder.doorverwijzingen()[TV].toestand is Toestand.ONTVANGEN
    assert huurder.nieuws() == ""


def test_a_refusal_is_told_in_words(huurder: Huurder, balie: Balie) -> None:
    meldt_aan(huurder)
    where = path(huurder, WGZ)
    _, page = balie(WGZ).vult_in(
        where, where + "/afwijzen", reden="andere_hulp", toelichting="Bel ons gerust."
    )
    assert "Hier hoef je niets meer te doen" in page
    assert "andere hulp past beter bij jou. Bel ons gerust." in huurder.nieuws()


def test_a_meeting_and_the_days_to_look_back(huurder: Huurder, balie: Balie) -> None:
    meldt_aan(huurder)
    where, desk = path(huurder, TV), balie(TV)
    desk.vult_in(where, where + "/aannemen", naam="Marja", beldag="2026-11-24")
    _, page = desk.vult_in(
        where, where + "/gesprek", dag="2026-12-01", om="10:30", plek="Slotlaan 1"
    )
    assert "dinsdag 1 december 2026 om 10.30 uur, Slotlaan 1" in page
    assert "23 februari 2027" in page and "23 november 2027" in page  # proposed
    _, page = desk.vult_in(where, where + "/opvolging", eerste="2027-01-15", tweede="")
    assert "15 januari 2027" in page and "23 november 2027" not in page
    assert "Slotlaan 1" in huurder.nieuws()


def test_a_meeting_is_moved_and_cancelled_from_the_page(huurder: Huurder, balie: Balie) -> None:
    meldt_aan(huurder)
    where, desk = path(huurder, TV), balie(TV)
    assert "Gesprek afzeggen" not in desk.leest(where)
    desk.vult_in(where, where + "/aannemen", naam="Marja", beldag="2026-11-24")
    desk.vult_in(where, where + "/gesprek", dag="2026-12-01", om="10:30", plek="Slotlaan 1")
    assert "Gesprek verzetten" in desk.leest(where)
    _, page = desk.vult_in(where, where + "/gesprek-afzeggen", toelichting="Ik ben ziek.")
    assert "Gesprek afgezegd." in page and "Gesprek: dinsdag" not in page
    assert "gaat niet door" in huurder.nieuws() and "Ik ben ziek." in huurder.nieuws()


def test_looking_back_is_marked_as_done(
    huurder: Huurder, balie: Balie, store: Store, clock: Clock
) -> None:
    meldt_aan(huurder)
    where, desk = path(huurder, TV), balie(TV)
    desk.vult_in(where, where + "/aannemen", naam="Marja", beldag="2026-11-24")
    desk.vult_in(where, where + "/afronden")
    clock.forward(days=92)
    Keeper(store, Teksten.standaard()).run_once()
    desk = balie(TV)
    assert "merk terugkijken" in desk.leest("/"), "also when the case itself is closed"
    first = re.search(r'name="afspraak" value="(\d+)"', desk.leest(where))
    assert first
    _, page = desk.vult_in(
        where, where + "/teruggekeken", afspraak=first.group(1), resultaat="zelf_verhuisd"
    )
    assert "Teruggekeken." in page and "(dinsdag 23 februari 2027)" in page
    assert "23 november 2027" in page and first.group(0) not in page
    assert "WK-" not in desk.leest("/zaken?toon=terugkijken")


def test_every_step_shows_who_and_why(huurder: Huurder, balie: Balie) -> None:
    meldt_aan(huurder)
    where = path(huurder, WGZ)
    _, page = balie(WGZ).vult_in(where, where + "/afwijzen", reden="niet_bereikt", toelichting="")
    story = page.split("Wat er gebeurde")[1]
    for who, what, why in (
        ("Huurder", "De huurder zei ja.", "de huurder zei ja"),
        ("Marja de Boer", "Voor het eerst gelezen.", "de zaak is geopend"),
        ("Marja de Boer", "Zaak afgewezen.", "niet bereikt"),
    ):
        line = next(part for part in story.split("<li>") if what in part)
        assert who in line and f"({why})" in line


def test_the_indicatie_shows_on_both_cases_and_the_huurder_hears_it(
    huurder: Huurder, balie: Balie
) -> None:
    meldt_aan(huurder, "Nee", "Ja, stuur", "Ja, stuur")
    team, helper = balie(WIJKTEAM), balie(TV)
    assert "Indicatie: gevraagd aan het wijkteam" in helper.leest(path(huurder, TV))
    where = path(huurder, WIJKTEAM)
    team.vult_in(where, where + "/indicatie", indicatie="aanwezig")
    assert "Indicatie: is er" in helper.leest(path(huurder, TV))
    assert "Het besluit van de gemeente" in huurder.nieuws()


def test_without_the_wijkteam_the_indicatie_is_still_to_be_asked_for(
    huurder: Huurder, balie: Balie
) -> None:
    meldt_aan(huurder)
    assert "Indicatie: nodig, nog niet gevraagd" in balie(TV).leest(path(huurder, TV))
    assert "Indicatie" not in balie(WGZ).leest(path(huurder, WGZ)).split("Om na te gaan")[0]


def test_the_paper_is_the_package(huurder: Huurder, balie: Balie, store: Store) -> None:
    meldt_aan(huurder)
    answer = balie(WGZ).client.get(path(huurder, WGZ) + "/papier.pdf")
    text = PdfReader(io.BytesIO(answer.content)).pages[0].extract_text()
    assert answer.headers["content-type"] == "application/pdf" and "Fatima" in text
    with store.read() as unit:
        trail = [line.what for line in unit.audit.of(huurder.doorverwijzingen()[WGZ].id)]
    assert "papier_opgehaald" in trail


def test_the_case_as_a_file_for_another_system(
    huurder: Huurder, balie: Balie, store: Store
) -> None:
    meldt_aan(huurder)
    case = huurder.doorverwijzingen()[WGZ]
    answer = balie(WGZ).client.get(path(huurder, WGZ) + "/zaak.json")
    schema = json.loads((ROOT / "docs/doorverwijzing/doorverwijzing-1.schema.json").read_text())
    jsonschema.validate(answer.json(), schema)
    assert (
        answer.json()["pakket"] == case.pakket
        and case.nummer in answer.headers["content-disposition"]
    )
    with store.read() as unit:
        assert "json_opgehaald" in [line.what for line in unit.audit.of(case.id)]


def test_the_other_helper_hears_that_the_indicatie_changed(
    huurder: Huurder, balie: Balie, store: Store
) -> None:
    meldt_aan(huurder, "Nee", "Ja, stuur", "Ja, stuur")
    where = path(huurder, WIJKTEAM)
    balie(WIJKTEAM).vult_in(where, where + "/indicatie", indicatie="aanwezig")
    with store.read() as unit:
        rows = unit.connection.execute(
            sa.select(schema_.outbox).where(schema_.outbox.c.lane.like("indicatie:%"))
        ).all()
    assert [row.doorverwijzing_id for row in rows] == [huurder.doorverwijzingen()[TV].id]


def test_a_colleague_who_is_named_in_a_note_finds_it(
    huurder: Huurder, balie: Balie, store: Store
) -> None:
    meldt_aan(huurder)
    with store.unit() as unit:
        kees = unit.staff.create(TV, "kees@tv.example", "Kees Bos", "geheim123")
    where, desk = path(huurder, TV), balie(TV)
    _, page = desk.vult_in(
        where, where + "/notitie", tekst="Wil jij bellen, @kees? Hij mailt niet."
    )
    assert "voor Kees Bos" in page
    with store.read() as unit:
        row = unit.werkvoorraad.een(TV, huurder.doorverwijzingen()[TV].id, kees.id, False)
    assert row.genoemd


def test_what_the_huurder_asked_is_filled_in_and_another_moment_is_asked_twice(
    huurder: Huurder, balie: Balie
) -> None:
    meldt_aan(huurder)
    where, desk = path(huurder, TV), balie(TV)
    page = desk.leest(where)
    assert "<option selected>in de ochtend</option>" in page and "De huurder vroeg:" in page
    fields = {"naam": "Marja", "beldag": "2026-11-24", "dagdeel": "in de avond"}
    status, page = desk.vult_in(where, where + "/aannemen", **fields)
    assert status == 200 and "Klopt dit?" in page and huurder.nieuws() == ""
    assert 'name="dagdeel" value="in de avond"' in page, "nothing has to be typed again"
    desk.vult_in(where, where + "/aannemen", zeker="ja", **fields)
    assert "in de avond" in huurder.nieuws()


def test_what_is_late_or_urgent_stands_on_top(
    huurder: Huurder, store: Store, balie: Balie, clock: Clock
) -> None:
    meldt_aan(huurder, "Nee", "Ja, stuur", "Nee")
    other = Huurder(store, "els")
    clock.forward(days=5)
    other.payload("/groet")
    with store.unit() as unit:
        unit.documents.put(other.id, "situatie", {"vonnis": "ja"})
    meldt_aan(other, "Nee", "Ja, stuur", "Nee")
    third = Huurder(store, "mo")
    meldt_aan(third, "Nee", "Ja, stuur", "Nee")
    page = balie(TV).leest("/")
    order = sorted(
        (huurder, other, third), key=lambda h: page.index(h.doorverwijzingen()[TV].nummer)
    )
    assert [h.wie for h in order] == ["jan", "els", "mo"]
    assert "te laat" in page and "spoed" in page
