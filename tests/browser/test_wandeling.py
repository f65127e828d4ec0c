"""Staff in a real browser, from the invitation to the closed case, on a screen and on a phone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By

from casefile.medewerkers.post import stuur_link
from casefile.rechten import Rol
from casefile.settings import Settings
from casefile.storage.staff import StaffMember
from casefile.storage.staff_entry import UITNODIGING
from casefile.storage.unit_of_work import Store
from tests.browser.balie import come_in, fill, give_code, log_in, log_out, press
from tests.browser.chat import wait_for, wait_until
from tests.browser.conftest import open_browser
from tests.browser.huis import Huis, bewoond
from tests.browser.toegankelijk import set_width
from tests.casefile.doorverwijzing.conftest import TV, WIJKTEAM, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.conftest import Clock

pytestmark = pytest.mark.browser


@pytest.fixture
def huurder(store: Store) -> Huurder:
    return Huurder(store)


@pytest.fixture
def huis(store: Store, settings: Settings) -> Iterator[Huis]:
    with bewoond(store, settings) as found:
        yield found


@pytest.fixture
def second(tmp_path: Path) -> Iterator[webdriver.Chrome]:
    yield from open_browser(tmp_path / "second")


@pytest.fixture(params=[1280, 360], ids=["screen", "phone"])
def width(request: pytest.FixtureRequest, browser: webdriver.Chrome) -> int:
    set_width(browser, request.param)
    return int(request.param)


def invited(huis: Huis, name: str, rol: Rol) -> tuple[StaffMember, str]:
    """Somebody new, and the link in their mail."""
    with huis.store.unit() as unit:
        who = unit.staff.create(TV, f"{name.lower()}@tv.example", f"{name} de Wit", rol=rol)
        stuur_link(unit, who, UITNODIGING, huis.desk)
        row = unit.outbox.lease(("mail_account",))
        assert row is not None
        unit.outbox.sent(row.id)
    link = re.search(r"http://\S+/welkom/\S+", row.body["tekst"])
    assert link
    return who, link.group()


def said(driver: webdriver.Chrome, words: str) -> None:
    """What was done is on the page and has the focus: a screen reader says it."""
    focused = (
        "return document.activeElement.id === 'gezegd' ? document.activeElement.textContent : ''"
    )
    wait_until(driver, lambda d: words in d.execute_script(focused))


def main(driver: webdriver.Chrome) -> str:
    return str(driver.find_element(By.TAG_NAME, "main").text)


def test_from_an_invitation_to_a_closed_case(
    huis: Huis, huurder: Huurder, clock: Clock, browser: webdriver.Chrome, width: int
) -> None:
    meldt_aan(huurder).tikt("Nee")
    case = huis.desk + f"/doorverwijzing/{huurder.doorverwijzingen()[TV].id}"
    els, link = invited(huis, "Els", Rol.TEAMLEIDER)
    with huis.store.unit() as unit:
        joris = unit.staff.create(TV, "joris@tv.example", "Joris de Wit", "geheim123")
    app = come_in(browser, link, clock.now)
    log_out(browser)
    clock.forward(minutes=2)

    log_in(browser, case, els.email)  # the link in a mail leads to the login, and then to its case
    wait_for(browser, By.NAME, "code")
    give_code(browser, app.at(clock.now))
    wait_until(browser, lambda d: d.current_url == case)
    press(browser, "Ik neem deze zaak")
    said(browser, "aangenomen")
    press(browser, "Neem de chat over")
    said(browser, "Jij hebt de chat")

    huurder.zegt("ik wil niet meer leven")
    browser.get(huis.desk + "/")
    mark = wait_for(browser, By.CSS_SELECTOR, ".merk.nood")
    assert mark.value_of_css_property("background-color") == "rgba(138, 19, 19, 1)"
    assert re.match(r"\(\d+\) ", browser.title)
    browser.get(case)
    press(browser, "Ik heb dit gezien")
    said(browser, "noodmelding")
    assert "Els de Wit" in main(browser)
    browser.get(huis.desk + "/")
    assert not browser.find_elements(By.CSS_SELECTOR, ".merk.nood")

    browser.get(case)
    fill(browser, "tekst", "Ik bel je nu.")
    press(browser, "Stuur")
    said(browser, "naar de huurder")
    assert "Ik bel je nu." in "\n".join(huurder.alles())
    fill(browser, "aan", joris.id)
    fill(browser, "erbij", "Ik ben er morgen niet.")
    press(browser, "Toewijzen")
    said(browser, "bij je collega")
    assert "Joris de Wit" in browser.find_element(By.CSS_SELECTOR, ".gebeurd").text

    cookie = {c["name"]: c["value"] for c in browser.get_cookies()}
    exported = huis.haal(case + "/zaak.json", cookie)
    assert json.loads(exported)["pakket"]
    assert huis.haal(case + "/papier.pdf", cookie).startswith(b"%PDF")
    press(browser, "Zaak afronden")
    said(browser, "afgerond")


def test_of_two_who_claim_one_case_the_second_is_told_who_and_when(
    huis: Huis, huurder: Huurder, browser: webdriver.Chrome, second: webdriver.Chrome, width: int
) -> None:
    meldt_aan(huurder).tikt("Nee")
    case = huis.desk + f"/doorverwijzing/{huurder.doorverwijzingen()[TV].id}"
    for driver, name in ((browser, "Els"), (second, "Joris")):
        huis.kom_binnen(driver, invited(huis, name, Rol.MEDEWERKER)[0])
        driver.get(case)
    press(browser, "Ik neem deze zaak")
    said(browser, "aangenomen")
    fill(second, "bij_de_hand", "je huurcontract")
    press(second, "Ik neem deze zaak")
    wait_for(second, By.XPATH, "//h1[contains(text(), 'intussen veranderd')]")
    told = main(second)
    assert "Els de Wit" in told and "23 november 2026" in told and "je huurcontract" in told
    assert huurder.nieuws().count("Els de Wit") and "Joris" not in huurder.nieuws()


def test_a_case_is_rejected_and_the_huurder_reads_why(
    huis: Huis, huurder: Huurder, browser: webdriver.Chrome, width: int
) -> None:
    meldt_aan(huurder).tikt("Nee")
    huis.kom_binnen(browser, invited(huis, "Els", Rol.MEDEWERKER)[0])
    browser.get(huis.desk + f"/doorverwijzing/{huurder.doorverwijzingen()[TV].id}")
    browser.execute_script("document.querySelector('[value=buiten_gebied]').click()")
    press(browser, "Afwijzen")
    said(browser, "afgewezen")
    assert "Hier hoef je niets meer te doen" in main(browser)
    assert "gebied" in huurder.nieuws()


def test_a_case_that_nobody_took_in_time_is_late_on_the_list(
    huis: Huis, huurder: Huurder, clock: Clock, browser: webdriver.Chrome, width: int
) -> None:
    meldt_aan(huurder).tikt("Nee")
    clock.forward(days=14)
    huis.kom_binnen(browser, invited(huis, "Els", Rol.MEDEWERKER)[0])
    browser.get(huis.desk + "/")
    wait_for(browser, By.CSS_SELECTOR, ".merk.te-laat")


def test_what_was_typed_survives_a_session_that_ended(
    huis: Huis, huurder: Huurder, clock: Clock, browser: webdriver.Chrome, width: int
) -> None:
    """Somebody types, is called away, and comes back: to the login, and to where they were."""
    meldt_aan(huurder).tikt("Nee")
    els, link = invited(huis, "Els", Rol.MEDEWERKER)
    case = huis.desk + f"/doorverwijzing/{huurder.doorverwijzingen()[TV].id}"
    app = come_in(browser, link, clock.now)
    browser.get(case)
    press(browser, "Neem de chat over")
    said(browser, "Jij hebt de chat")
    fill(browser, "notitie", "Moeder doet open na vieren.")
    fill(browser, "tekst", "Ik bel je morgen om tien uur.")
    clock.forward(minutes=31)
    press(browser, "Bewaar de notitie")
    log_in(browser, browser.current_url, els.email)
    wait_for(browser, By.NAME, "code")
    give_code(browser, app.at(clock.now))
    wait_until(browser, lambda d: d.current_url == case)
    note = wait_for(browser, By.ID, "notitie")
    wait_until(browser, lambda d: note.get_attribute("value") == "Moeder doet open na vieren.")
    draft = "Ik bel je morgen om tien uur."
    assert browser.find_element(By.ID, "tekst").get_attribute("value") == draft
    press(browser, "Bewaar de notitie")
    said(browser, "notitie")
    assert "Moeder doet open na vieren." in main(browser)
    assert browser.find_element(By.ID, "notitie").get_attribute("value") == ""
    assert browser.find_element(By.ID, "tekst").get_attribute("value") == draft
    assert "Ik bel je morgen" not in "\n".join(huurder.alles()), "nothing was sent meanwhile"


def test_the_chat_of_another_organisation_is_had_by_asking(
    huis: Huis, huurder: Huurder, browser: webdriver.Chrome, second: webdriver.Chrome, width: int
) -> None:
    meldt_aan(huurder, "Ja, stuur", "Ja, stuur", "Ja, stuur").tikt("Nee")
    theirs, ours = (
        huis.desk + f"/doorverwijzing/{huurder.doorverwijzingen()[place].id}"
        for place in (TV, WIJKTEAM)
    )
    huis.kom_binnen(browser, invited(huis, "Els", Rol.MEDEWERKER)[0])
    with huis.store.unit() as unit:
        joris = unit.staff.create(WIJKTEAM, "joris@wt.example", "Joris", rol=Rol.WIJKTEAMER)
    huis.kom_binnen(second, joris)
    browser.get(theirs)
    press(browser, "Neem de chat over")
    said(browser, "Jij hebt de chat")

    second.get(ours)
    assert not second.find_elements(By.XPATH, "//button[text()='Neem de chat over']")
    press(second, "Vraag de chat")
    said(second, "gesteld")
    browser.get(huis.desk + "/")
    assert "chat gevraagd" in main(browser)
    browser.get(theirs)
    press(browser, "Nee, ik houd hem")
    said(browser, "doorgegeven")
    second.get(ours)
    press(second, "Vraag de chat")
    said(second, "gesteld")
    browser.get(theirs)
    press(browser, "Geef de chat")
    said(browser, "doorgegeven")
    assert not browser.find_elements(By.ID, "tekst"), "Els can no longer answer"
    assert "Gaf de chat." in main(browser)

    second.get(ours)
    fill(second, "tekst", "Hallo, ik ben Joris.")
    press(second, "Stuur")
    said(second, "naar de huurder")
    assert "Hallo, ik ben Joris." in "\n".join(huurder.alles())
