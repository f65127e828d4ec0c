"""What staff write reaches the huurder once, as it was meant, and not after it may no longer."""

from __future__ import annotations

from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from casefile.zaken import chat_overnemen
from tests.casefile.doorverwijzing.conftest import (
    TV,
    WGZ,
    Medewerkers,
    meldt_aan,
)
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.desk.conftest import Balie, path

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
