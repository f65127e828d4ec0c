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
from casefile.zaken import chat_overnemen
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
from tests.desk.conftest import Balie


def path(huurder: Huurder, organisation: str) -> str:
    return f"/doorverwijzing/{huurder.doorverwijzingen()[organisation].id}"


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


def test_somebody_elses_case_is_not_there_and_the_try_is_recorded(
    huurder: Huurder, balie: Balie, store: Store
) -> None:
    meldt_aan(huurder)
    stranger = balie(WGZ)
    for extra in ("", "/papier.pdf", "/gesprek"):
        assert stranger.status(path(huurder, TV) + extra) == 404
    status, _ = stranger.vult_in(
        path(huurder, WGZ), path(huurder, TV) + "/aannemen", naam="X", beldag="2026-11-24"
    )
    assert status == 404
    assert huurder.doorverwijzingen()[TV].toestand is Toestand.GEVRAAGD
    with store.read() as unit:
        trail = unit.audit.of(huurder.doorverwijzingen()[TV].id)
    assert [line.organisation for line in trail if line.what == "toegang_geweigerd"] == [WGZ] * 4


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
    assert "Marja belt je op woensdag 25 november 2026, in de middag" in huurder.nieuws()
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


HARD = "Conform het protocol dient u de betalingsachterstand te voldoen."


def test_hard_words_are_shown_before_they_go_and_never_stopped(
    huurder: Huurder, balie: Balie
) -> None:
    meldt_aan(huurder)
    where, desk = path(huurder, WGZ), balie(WGZ)
    fields = {"reden": "anders", "toelichting": HARD}
    status, page = desk.vult_in(where, where + "/afwijzen", **fields)
    assert status == 200 and "Nog niets is verstuurd" in page
    for word, better in (
        ("dient u", "je moet"),
        ("Conform", "volgens"),
        ("betalingsachterstand", ""),
    ):
        assert word in page and better in page
    assert huurder.nieuws() == ""
    assert 'name="reden" value="anders"' in page and HARD in page, "nothing has to be typed again"
    _, page = desk.vult_in(where, where + "/afwijzen", nagelezen="ja", **fields)
    assert "Hier hoef je niets meer te doen" in page and HARD in huurder.nieuws()


def test_advice_to_sign_is_pointed_out_in_the_chat_too(huurder: Huurder, balie: Balie) -> None:
    meldt_aan(huurder)
    where, desk = path(huurder, TV), balie(TV)
    desk.vult_in(where, where + "/gesprek/overnemen")
    _, page = desk.vult_in(where, where + "/gesprek/antwoord", tekst="Teken het papier maar.")
    assert "Vraag eerst uitleg" in page and huurder.alles()[-1] != "Teken het papier maar."
    plain = "Vraag eerst uitleg over het papier."
    _, page = desk.vult_in(where, where + "/gesprek/antwoord", tekst=plain)
    assert huurder.alles()[-1] == plain, "plain words go at once"


def test_a_hint_is_given_for_ones_own_cases_only(huurder: Huurder, balie: Balie) -> None:
    meldt_aan(huurder)
    status, page = balie(WGZ).vult_in(
        path(huurder, WGZ), path(huurder, TV) + "/afwijzen", reden="anders", toelichting=HARD
    )
    assert status == 404 and HARD not in page


def test_staff_are_warned_before_they_write_to_a_phone_on_which_another_reads(
    huurder: Huurder, balie: Balie
) -> None:
    meldt_aan(huurder, meelezen="Ja")
    page = balie(TV).leest(path(huurder, TV))
    assert "kan iemand anders meelezen. Bel liever." in page
    assert "komt alleen dat er nieuws is" in page and "leest dit meteen" not in page


def test_after_stop_staff_are_told_to_call(huurder: Huurder, balie: Balie) -> None:
    meldt_aan(huurder).tikt("Nee").payload("/stop")
    where, desk = path(huurder, TV), balie(TV)
    page = desk.leest(where)
    assert "krijgt geen berichten in de chat" in page and "leest dit meteen" not in page
    _, page = desk.vult_in(where, where + "/aannemen", naam="Marja", beldag="2026-11-24")
    assert "De huurder kreeg geen bericht" in page


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


def test_withdrawn_means_gone(huurder: Huurder, balie: Balie) -> None:
    meldt_aan(huurder)
    where, desk = path(huurder, TV), balie(TV)
    assert "Fatima" in desk.leest(where)
    huurder.zegt("ik trek mijn toestemming in", "verwijder_gegevens")
    page = desk.leest(where)
    assert "Fatima" not in page and "De gegevens zijn weg" in page and "ingetrokken op" in page
    assert desk.status(where + "/papier.pdf") == 410
    assert desk.status(where + "/gesprek") == 404


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


def test_the_chat_can_be_taken_over_from_the_page(huurder: Huurder, balie: Balie) -> None:
    meldt_aan(huurder)
    where, desk = path(huurder, TV), balie(TV)
    assert "WoonGoed Zeist" in desk.leest(where).split('id="gesprek"')[1], (
        "the helper reads the chat"
    )
    _, page = desk.vult_in(where, where + "/gesprek/overnemen")
    assert "Geef de chat terug" in page
    desk.vult_in(where, where + "/gesprek/antwoord", tekst="Ik lees met je mee, Fatima.")
    assert huurder.alles()[-1] == "Ik lees met je mee, Fatima."
    huurder.zegt("dank je wel")
    assert "dank je wel" in desk.leest(where + "/gesprek?na=0")
    _, page = desk.vult_in(where, where + "/gesprek/terug")
    assert "Neem de chat over" in page


def test_a_text_of_the_huurder_is_no_markup(huurder: Huurder, balie: Balie) -> None:
    vertelt(huurder).tikt("Nee").tikt("Iets toevoegen").zegt("gezondheid")
    huurder.zegt("<script>alert(1)</script>").tikt("Ja, stuur").tikt("Nee")
    assert "<script>alert" not in balie(TV).leest(path(huurder, TV))


def test_a_form_without_its_token_does_nothing(huurder: Huurder, balie: Balie) -> None:
    meldt_aan(huurder)
    where = path(huurder, TV)
    for token in ("", "iets"):
        answer = balie(TV).client.post(where + "/afwijzen", data={"csrf": token, "reden": "anders"})
        assert answer.status_code == 403
    assert huurder.doorverwijzingen()[TV].toestand is Toestand.GEVRAAGD


def test_without_a_login_there_is_only_the_login_page(huurder: Huurder, balie: Balie) -> None:
    meldt_aan(huurder)
    visitor = balie(TV)
    visitor.client.cookies.clear()
    for page in ("/", path(huurder, TV), path(huurder, TV) + "/papier.pdf"):
        assert visitor.status(page) == 303


def test_of_two_who_claim_a_case_one_wins_and_the_other_is_told(
    huurder: Huurder, balie: Balie, store: Store
) -> None:
    meldt_aan(huurder)
    where = path(huurder, TV)
    first, second = balie(TV), balie(TV)
    on_screen = [who.opent(where) for who in (first, second)]
    fields = {"naam": "Marja", "beldag": "2026-11-24"}
    status, _ = first.stuurt(on_screen[0], where + "/aannemen", **fields)
    assert status == 200
    said = huurder.nieuws()
    fields = {"naam": "Bram", "beldag": "2026-11-27", "bij_de_hand": "je paspoort"}
    status, page = second.stuurt(on_screen[1], where + "/aannemen", **fields)
    assert status == 409 and "Zaak aangenomen." in page and "Marja de Boer" in page
    assert "je paspoort" in page, "what was typed is not lost"
    assert huurder.nieuws() == said
    assert (huurder.doorverwijzingen()[TV].behandelaar or {})["naam"] == "Marja"


def test_a_form_that_was_not_on_our_page_is_refused(huurder: Huurder, balie: Balie) -> None:
    meldt_aan(huurder)
    where, desk = path(huurder, TV), balie(TV)
    status, page = desk.vult_in(where, where + "/afwijzen", versie="", reden="al_hulp")
    assert status == 400 and "Open de zaak opnieuw" in page
    assert huurder.nieuws() == ""


def test_a_page_that_stayed_open_sends_nothing_after_a_withdrawn_consent(
    huurder: Huurder, balie: Balie
) -> None:
    meldt_aan(huurder)
    where, desk = path(huurder, TV), balie(TV)
    desk.vult_in(where, where + "/aannemen", naam="Marja", beldag="2026-11-24")
    open_page = desk.opent(where)
    huurder.zegt("ik trek mijn toestemming voor de tussenvoorziening in", "verwijder_gegevens")
    said = huurder.nieuws()
    status, page = desk.stuurt(
        open_page, where + "/gesprek", dag="2026-12-01", om="10:30", plek="Slotlaan 1"
    )
    assert status == 409 and "Jouw formulier is niet uitgevoerd" in page
    newest = {**open_page, "versie": str(huurder.doorverwijzingen()[TV].versie)}
    status, page = desk.stuurt(newest, where + "/indicatie", indicatie="aanwezig")
    assert status == 400 and "heeft de toestemming ingetrokken" in page
    assert huurder.nieuws() == said


def test_an_answer_that_is_sent_twice_arrives_once(huurder: Huurder, balie: Balie) -> None:
    meldt_aan(huurder).tikt("Nee")
    where, desk = path(huurder, TV), balie(TV)
    desk.vult_in(where, where + "/gesprek/overnemen")
    page = desk.opent(where)
    for _ in range(2):
        desk.stuurt(
            page, where + "/gesprek/antwoord", tekst="Ik bel je om drie uur.", nagelezen="ja"
        )
    assert huurder.alles().count("Ik bel je om drie uur.") == 1


def test_of_two_who_take_over_a_chat_the_second_is_told_who_has_it(
    huurder: Huurder, balie: Balie, medewerkers: Medewerkers, store: Store
) -> None:
    meldt_aan(huurder).tikt("Nee")
    where, desk = path(huurder, TV), balie(TV)
    page = desk.opent(where)
    with store.unit() as unit:
        bram = unit.staff.create(TV, "bram@tv.example", "Bram Kok", "geheim123")
        case = unit.doorverwijzingen.voor_wijziging(huurder.doorverwijzingen()[TV].id)
        chat_overnemen.neem_over(unit, Teksten.standaard(), case, bram)
    status, told = desk.stuurt(page, where + "/gesprek/overnemen")
    assert status == 409 and "Bram Kok heeft de chat net overgenomen" in told
    status, _ = desk.vult_in(where, where + "/gesprek/overnemen")
    assert status == 200, "knowingly it may"
