"""A case is seen and touched only by who may, from our own page, and never as markup."""

from __future__ import annotations

from casefile.doorverwijzing.toestand import Toestand
from casefile.storage.unit_of_work import Store
from tests.casefile.doorverwijzing.conftest import (
    TV,
    WGZ,
    meldt_aan,
    vertelt,
)
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.desk.conftest import Balie, path


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


def test_withdrawn_means_gone(huurder: Huurder, balie: Balie) -> None:
    meldt_aan(huurder)
    where, desk = path(huurder, TV), balie(TV)
    assert "Fatima" in desk.leest(where)
    huurder.zegt("ik trek mijn toestemming in", "verwijder_gegevens")
    page = desk.leest(where)
    assert "Fatima" not in page and "De gegevens zijn weg" in page and "ingetrokken op" in page
    assert desk.status(where + "/papier.pdf") == 410
    assert desk.status(where + "/gesprek") == 404


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
