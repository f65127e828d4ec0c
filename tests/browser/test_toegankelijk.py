"""Every page for everybody: axe-core has no objection, at the width of a screen and of two phones.

The pages come from the routes and the templates themselves: a new one is in it.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from datetime import timedelta

import pyotp
import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from starlette.routing import Route

from casefile.rechten import Recht, Rol, mag
from casefile.settings import Settings
from casefile.storage.staff_entry import UITNODIGING
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from casefile.zaken import chat_overnemen
from casefile.zaken.behandelen import Behandeling
from desk.app import HERE
from tests.browser.balie import choose_password, fill, give_code, log_in, press
from tests.browser.bewoners import LONG, full_of_work, somebody
from tests.browser.chat import wait_for
from tests.browser.huis import Huis, bewoond
from tests.browser.toegankelijk import objections
from tests.casefile.doorverwijzing.conftest import TV, WGZ, WIJKTEAM, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.conftest import Clock

pytestmark = pytest.mark.browser
TEMPLATES = HERE / "templates"
ALLE = {"lijst.html", "zaak.html", "links.html", "mij.html"}
OF_ROLE = {
    (TV, Rol.MEDEWERKER): ALLE,
    (TV, Rol.TEAMLEIDER): ALLE
    | {"teksten.html", "zinnen.html", "cijfers.html", "bewaren.html", "mensen.html"},
    (WGZ, Rol.MEDEWERKER): ALLE,
    (WIJKTEAM, Rol.WIJKTEAMER): ALLE | {"link.html"},
    (TV, Rol.BEHEERDER): {"mensen.html", "storingen.html", "mij.html"},
    (TV, Rol.PRIVACY): {"logboek.html", "mij.html"},
}
COMING_IN = {"inloggen.html", "vergeten.html", "fout.html", "welkom.html", "instellen.html"} | {
    *("herstelcodes.html", "code.html"),
}
BETWEEN_FORMS = {"twijfel.html", "verouderd.html", "nalezen.html", "fout.html", "lijst.html"} | {
    *("mensen.html", "bewaren.html", "herstelcodes.html", "welkom.html", "vergeten.html"),
}
PARTS = {"basis.html", "regels.html"}  # of other templates


def test_every_template_is_looked_at() -> None:
    """These sets are what the tests below say that they looked at."""
    looked_at = set().union(*OF_ROLE.values(), COMING_IN, BETWEEN_FORMS)
    assert {path.name for path in TEMPLATES.glob("*.html")} - PARTS == looked_at


@pytest.fixture
def huis(store: Store, settings: Settings) -> Iterator[Huis]:
    door = {"oidc_issuer": "https://login.invalid/v2.0", "oidc_client_id": "x"}
    with bewoond(store, dataclasses.replace(settings, **door, oidc_name=LONG)) as found:
        yield found


@pytest.fixture
def huurder(store: Store) -> Huurder:
    return full_of_work(store)


def pages(huis: Huis, huurder: Huurder, place: str, rol: Rol) -> list[str]:
    """The address of every page that somebody with this role can open."""
    case = huurder.doorverwijzingen()[place].id
    with huis.store.read() as unit:
        links = unit.links.of_organisation(place)
    found = []
    for route in huis.app.routes:
        recht: Recht | None = getattr(getattr(route, "endpoint", None), "recht", None)
        if not isinstance(route, Route) or recht is None or "GET" not in (route.methods or ()):
            continue
        number = links[0].id if links and "links" in route.path else case
        path = route.path.replace("{id}", number)
        looks_like_a_file = re.search(r"\.\w{3,4}$|/stand$|/gesprek$", path)
        if mag(rol, recht) and not looks_like_a_file and (links or "/links/" not in path):
            found.append(path)
    return found


@pytest.mark.parametrize(("place", "rol"), OF_ROLE)
def test_every_staff_page_of_every_role(
    huis: Huis, huurder: Huurder, browser: webdriver.Chrome, place: str, rol: Rol
) -> None:
    huis.kom_binnen(browser, somebody(huis.store, place, rol, LONG))
    wrong = []
    for path in pages(huis, huurder, place, rol):
        browser.get(huis.desk + path)
        assert browser.find_elements(By.TAG_NAME, "h1"), path
        wrong += huis.bezwaren(browser)
    assert not wrong, "\n".join(wrong)
    assert huis.bekeken == OF_ROLE[place, rol]


def test_what_is_wrong_is_found(browser: webdriver.Chrome) -> None:
    """Else the other tests here would say nothing."""
    wide = '<p style="width: 2000px">x</p>'
    browser.get(f"data:text/html,<html><title>x</title><h1>x</h1><input name=x>{wide}</html>")
    found = "\n".join(objections(browser))
    assert "html-has-lang" in found and "label:" in found and "wider than the page" in found


def test_coming_in(huis: Huis, browser: webdriver.Chrome) -> None:
    """The pages before one is in, with their objections, up to the recovery codes."""
    els, wrong = somebody(huis.store, TV, Rol.MEDEWERKER, LONG), []
    with huis.store.unit() as unit:
        link = f"{huis.desk}/welkom/{unit.staff_entry.link(els.id, UITNODIGING)}"
    for path in ("/inloggen", "/wachtwoord-vergeten", "/welkom/niets"):
        browser.get(huis.desk + path)
        wrong += huis.bezwaren(browser)
    browser.get(link)
    wrong += huis.bezwaren(browser)
    choose_password(browser, link)
    app = pyotp.TOTP(wait_for(browser, By.ID, "geheim").text)
    wrong += huis.bezwaren(browser)
    give_code(browser, app.at(huis.store.clock()))
    wait_for(browser, By.LINK_TEXT, "Ik heb ze bewaard")
    wrong += huis.bezwaren(browser)
    huis.ga_weg(browser)
    log_in(browser, huis.desk + "/inloggen", els.email)
    wait_for(browser, By.NAME, "code")
    wrong += huis.bezwaren(browser)
    give_code(browser, "000000")
    wait_for(browser, By.CSS_SELECTOR, ".error")
    wrong += huis.bezwaren(browser)
    assert not wrong, "\n".join(wrong)
    assert huis.bekeken == COMING_IN


def test_what_is_asked_between_a_form_and_its_answer(
    huis: Huis, huurder: Huurder, clock: Clock, browser: webdriver.Chrome
) -> None:
    """Pages that no address leads to: a doubt, a stale form, hints, a refusal, and once more."""
    store, wrong = huis.store, []
    case = huurder.doorverwijzingen()[TV].id
    page = f"{huis.desk}/doorverwijzing/{case}"
    lead = somebody(store, TV, Rol.TEAMLEIDER, LONG)
    huis.kom_binnen(browser, lead)

    def look(words: str) -> None:
        wait_for(browser, By.XPATH, f"//main//*[contains(text(), '{words}')]")
        wrong.extend(huis.bezwaren(browser))

    browser.get(page)
    fill(browser, "beldag", "2026-11-29")
    fill(browser, "naam", LONG)
    press(browser, "Ik neem deze zaak")
    look("Klopt dit?")
    press(browser, "Ja, zo bedoel ik het")
    wait_for(browser, By.ID, "gezegd")
    stale = browser.current_url.split("#")[0]
    with store.unit() as unit:
        unit.doorverwijzingen.zet_spoed(case)
        taken = unit.doorverwijzingen.voor_wijziging(case)
        chat = unit.conversations.get(huurder.id)
        assert chat is not None
        chat_overnemen.neem_over(unit, Teksten.standaard(), taken, lead, chat.owner)
    fill(browser, "uitkomst", LONG)
    press(browser, "Zaak afronden")
    look("intussen veranderd")
    browser.get(stale)
    fill(browser, "tekst", f"{LONG} Indien u verhinderd bent dient u ons hiervan te verwittigen.")
    browser.execute_script("document.querySelector('#tekst').form.submit()")
    look("Lees je tekst nog even na")
    browser.get(f"{huis.desk}/doorverwijzing/nergens")
    look("Dat lukt niet")
    browser.get(huis.desk)
    fill(browser, "zoek", LONG)
    press(browser, "Zoek")
    look("Niets gevonden")

    browser.get(huis.desk + "/mensen")
    fill(browser, "naam", LONG)
    fill(browser, "email", lead.email)
    press(browser, "Stuur de uitnodiging")
    look("heeft al een account")
    browser.get(huis.desk + "/mij")
    press(browser, "Maak nieuwe codes")
    look("Jouw herstelcodes")

    with store.unit() as unit:
        refused = unit.doorverwijzingen.get(Huurder(store, "piet").doorverwijzingen()[TV].id)
        assert refused is not None
        Behandeling(unit, Teksten.standaard(), refused, lead).wijs_af("andere_hulp", "")
    clock.forward(days=100)
    huis.kom_binnen(browser, lead)
    browser.get(huis.desk + "/bewaren")
    fill(browser, "dagen", "30")
    press(browser, "Opslaan")
    look("Weet je het zeker?")

    with store.unit() as unit:
        new = unit.staff.create(TV, "nieuw@tv.example", LONG)
        link = unit.staff_entry.link(new.id, UITNODIGING)
    browser.get(f"{huis.desk}/welkom/{link}")
    for field in ("wachtwoord", "nogmaals"):
        fill(browser, field, "aaaaaaaaaaaaaa")
    press(browser, "Verder")
    look("te makkelijk te raden")
    browser.get(huis.desk + "/wachtwoord-vergeten")
    fill(browser, "email", lead.email)
    press(browser, "Stuur een link")
    look("komt er een mail")
    assert not wrong, "\n".join(wrong)
    assert huis.bekeken == BETWEEN_FORMS


def test_the_chat_page_and_the_pages_behind_a_link(
    huis: Huis, store: Store, browser: webdriver.Chrome
) -> None:
    wrong, jan = [], Huurder(store, "jan-in-de-browser", "web")
    with store.unit() as unit:
        until = unit.now + timedelta(days=30)
        link = unit.links.make(WIJKTEAM, None, LONG, "030 123 45 67", None, until, "s1")
    for path in ("/", f"/k/{link.token}", "/k/werkt-niet", "/verder"):
        browser.get(huis.web + path)
        wrong += objections(browser)
    meldt_aan(jan).zegt(f"{LONG} {LONG}", "vraag_deurwaarder").zegt("ik wil niet meer leven")
    browser.add_cookie({"name": "gesprek", "value": jan.wie})
    for path in ("/", "/verder"):
        browser.get(huis.web + path)
        wrong += objections(browser)
    browser.get(huis.web)
    assert browser.find_elements(By.CSS_SELECTOR, ".bubble.huurder"), "the conversation is there"
    assert not wrong, "\n".join(wrong)
