"""Every page for everybody: axe-core has no objection, at the width of a screen and of two phones.

The pages come from the routes and the templates themselves: a new one is in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import pyotp
import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from starlette.routing import Route

from casefile.messages import Incoming, Kind, Reply
from casefile.rechten import Recht, Rol, mag
from casefile.settings import Settings
from casefile.storage.staff import StaffMember
from casefile.storage.staff_entry import UITNODIGING
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from casefile.zaken import chat_overnemen
from tests.browser.balie import choose_password, give_code, log_in
from tests.browser.chat import wait_for
from tests.browser.huis import Huis, bewoond
from tests.browser.toegankelijk import objections
from tests.casefile.doorverwijzing.conftest import TV, WGZ, WIJKTEAM, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder

pytestmark = pytest.mark.browser
LONG = "Huurtoeslagherzieningsbeschikkingsbezwaarprocedurebehandeltermijnoverschrijding"


@pytest.fixture
def huis(store: Store, settings: Settings) -> Iterator[Huis]:
    with bewoond(store, settings) as found:
        yield found


def somebody(store: Store, organisation: str, rol: Rol, name: str = "Marja de Boer") -> StaffMember:
    with store.unit() as unit:
        email = f"{len(unit.staff.at_work(organisation))}@{organisation}.example"
        return unit.staff.create(organisation, email, name, "geheim123", rol)


@pytest.fixture
def huurder(store: Store, settings: Settings) -> Huurder:
    """With cases in every state of interest, long words, and something on every list."""
    other = meldt_aan(Huurder(store, "piet"), "Ja, stuur", "Ja, stuur", "Ja, stuur").tikt("Nee")
    colleague = somebody(store, TV, Rol.TEAMLEIDER, LONG)
    somebody(store, TV, Rol.MEDEWERKER, "Els")
    huurder = meldt_aan(Huurder(store), "Ja, stuur", "Ja, stuur", "Ja, stuur").tikt("Nee")
    case_id = huurder.doorverwijzingen()[TV].id
    with store.unit() as unit:
        case = unit.doorverwijzingen.voor_wijziging(case_id)
        chat_overnemen.neem_over(unit, Teksten.standaard(), case, colleague)
        unit.standaardteksten.schrijf(TV, LONG[:60], f"{LONG} {LONG}")
        unit.links.make(WIJKTEAM, None, LONG[:60], "030 123 45 67", None,
                        unit.now + timedelta(days=30), colleague.id)  # fmt: skip
    huurder.zegt(f"{LONG} ik wil niet meer leven")
    other.zegt(LONG, "vraag_deurwaarder")
    with store.unit() as unit:
        row = unit.outbox.add_reply(huurder.id, "whatsapp", Reply(text="x"), "bot")
        unit.outbox.dead(row, LONG)
        unit.inbox.add(huurder.id, "whatsapp", Incoming("m1", Kind.TEXT, "x"))
        claimed = unit.inbox.claim()
        assert claimed is not None
        unit.inbox.give_up(claimed.id)
    return huurder


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


@pytest.mark.parametrize(
    ("place", "rol"),
    [
        (TV, Rol.MEDEWERKER),
        (TV, Rol.TEAMLEIDER),
        (WGZ, Rol.MEDEWERKER),
        (WIJKTEAM, Rol.WIJKTEAMER),
        (TV, Rol.BEHEERDER),
        (TV, Rol.PRIVACY),
    ],
)
def test_every_staff_page_of_every_role(
    huis: Huis, huurder: Huurder, browser: webdriver.Chrome, place: str, rol: Rol
) -> None:
    huis.kom_binnen(browser, somebody(huis.store, place, rol, LONG))
    wrong = []
    for path in pages(huis, huurder, place, rol):
        browser.get(huis.desk + path)
        assert browser.find_elements(By.TAG_NAME, "h1"), path
        wrong += objections(browser)
    assert not wrong, "\n".join(wrong)


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
        wrong += objections(browser)
    browser.get(link)
    wrong += objections(browser)
    choose_password(browser, link)
    app = pyotp.TOTP(wait_for(browser, By.ID, "geheim").text)
    wrong += objections(browser)
    give_code(browser, app.at(huis.store.clock()))
    wait_for(browser, By.LINK_TEXT, "Ik heb ze bewaard")
    wrong += objections(browser)
    huis.ga_weg(browser)
    log_in(browser, huis.desk + "/inloggen", els.email)
    wait_for(browser, By.NAME, "code")
    wrong += objections(browser)
    give_code(browser, "000000")
    wait_for(browser, By.CSS_SELECTOR, ".error")
    wrong += objections(browser)
    assert not wrong, "\n".join(wrong)


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
