"""The small things of the chat page: it finds its stream again, keeps the focus, reads aloud in
sentences, says who reads, and keeps an emergency in view.

No model: what the computer or a person says is written into the conversation by the test.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from casefile.messages import HUURDER, Button, Reply
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from tests.browser.chat import wait_for, wait_until
from tests.browser.huis import Huis, bewoond

pytestmark = pytest.mark.browser
WHO = "jan-in-de-browser"
FOCUS = "return document.activeElement.id || document.activeElement.name || document.activeElement.tagName"
SPEAK = """
window.spoken = [];
Object.defineProperty(window, "speechSynthesis", {configurable: true, value: {
  speaking: false, cancel() {}, getVoices() { return []; }, speak(u) { window.spoken.push(u.text); } }});
"""
BROKEN = """
window.made = 0;
const Real = window.EventSource;
window.EventSource = function (url) {
  window.made += 1;
  return new Real(window.made === 1 ? "/levend" : url);  // no stream: refused for good
};
window.EventSource.CLOSED = Real.CLOSED;
"""


@dataclass
class Pagina:
    """The chat page of one person, and what others say to them."""

    store: Store
    driver: webdriver.Chrome
    url: str

    def open(self) -> Pagina:
        self.driver.get(self.url + "/levend")
        self.driver.add_cookie({"name": "gesprek", "value": WHO})
        self.driver.get(self.url)
        return self

    def beforehand(self, script: str) -> Pagina:
        asked = {"source": script}
        self.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", asked)
        return self

    def zegt(self, text: str, *, who: str = "bot", urgent: bool = False, buttons: str = "") -> None:
        shown = tuple(Button(title, f"/{title.casefold()}") for title in buttons.split())
        reply = Reply(text, shown, urgent=urgent)
        with self.store.unit() as unit:
            conversation = unit.conversations.find_or_create("web", WHO)
            body = {"text": text} if who == HUURDER else reply.to_json()
            unit.transcript.add(conversation.id, who, body)

    def owned_by(self, staff: str) -> None:
        with self.store.unit() as unit:
            unit.conversations.set_owner(unit.conversations.find_or_create("web", WHO).id, staff)

    def toont(self, text: str) -> None:
        wait_until(self.driver, lambda d: text in d.find_element(By.ID, "gesprek").text)

    def vraag(self, script: str) -> Any:
        return self.driver.execute_script(script)


@pytest.fixture
def pagina(store: Store, settings: Settings, browser: webdriver.Chrome) -> Iterator[Pagina]:
    with bewoond(store, settings) as huis:
        found = Pagina(huis.store, browser, _web(huis))
        found.zegt("Hallo. Waar gaat het over?", buttons="Huur Brief")
        yield found


def _web(huis: Huis) -> str:
    return huis.web


def test_a_stream_that_was_refused_is_made_anew(pagina: Pagina) -> None:
    pagina.beforehand(BROKEN).open()
    wait_until(pagina.driver, lambda d: d.execute_script("return window.made >= 2"))
    pagina.zegt("Dit komt later.")
    pagina.toont("Dit komt later.")


def test_a_tap_brings_no_keyboard_and_the_focus_stays_in_the_conversation(pagina: Pagina) -> None:
    pagina.open()
    wait_for(pagina.driver, By.CSS_SELECTOR, "form.buttons button").send_keys(Keys.ENTER)
    pagina.zegt("huur", who=HUURDER)
    pagina.zegt("Dit is het antwoord.")
    pagina.toont("Dit is het antwoord.")
    assert pagina.vraag(FOCUS) == "gesprek"


def test_a_button_that_goes_while_somebody_stands_on_it_leaves_them_in_the_conversation(
    pagina: Pagina,
) -> None:
    pagina.open()
    wait_for(pagina.driver, By.CSS_SELECTOR, "form.buttons button")
    pagina.vraag("document.querySelector('form.buttons button').focus()")
    assert pagina.vraag(FOCUS) == "payload"
    pagina.zegt("Iets nieuws.")
    pagina.toont("Iets nieuws.")
    assert pagina.vraag(FOCUS) == "gesprek"


def test_after_typing_one_can_type_on(pagina: Pagina) -> None:
    pagina.open()
    pagina.driver.find_element(By.ID, "tekst").send_keys("hallo", Keys.ENTER)
    pagina.zegt("hallo", who=HUURDER)
    pagina.zegt("Antwoord.")
    pagina.toont("Antwoord.")
    assert pagina.vraag(FOCUS) == "tekst"


def test_it_is_read_aloud_in_sentences(pagina: Pagina) -> None:
    pagina.zegt("Een vonnis is een besluit. Wacht niet!\nBel het Juridisch Loket.")
    pagina.beforehand(SPEAK).open()
    pagina.driver.find_elements(By.CSS_SELECTOR, "button.quiet")[-1].click()
    assert pagina.vraag("return window.spoken") == [
        "Een vonnis is een besluit.",
        "Wacht niet!",
        "Bel het Juridisch Loket.",
    ]


@pytest.mark.parametrize(
    ("owner", "said"),
    [("bot", "Ik lees je bericht."), ("staff1", "Je bericht is verstuurd. Een mens leest het.")],
)
def test_it_says_who_reads(pagina: Pagina, owner: str, said: str) -> None:
    pagina.owned_by(owner)
    pagina.open()
    pagina.driver.find_element(By.ID, "tekst").send_keys("ben je daar", Keys.ENTER)
    wait_until(pagina.driver, lambda d: d.find_element(By.ID, "bezig").text == said)


def test_of_several_bubbles_the_emergency_stays_in_view(pagina: Pagina) -> None:
    pagina.open()
    pagina.zegt("hij staat voor de deur", who=HUURDER)
    pagina.zegt("Bel nu 112. " * 3, urgent=True)
    pagina.zegt("En dit is het overzicht van je geld. " * 60)
    pagina.toont("overzicht van je geld")
    place = "return document.querySelector('.urgent').getBoundingClientRect().top"
    wait_until(pagina.driver, lambda d: 0 <= d.execute_script(place) < 300)


def test_leaving_hides_everything_at_once_also_when_the_new_page_is_slow(pagina: Pagina) -> None:
    pagina.open()
    pagina.toont("Waar gaat het over?")
    left = pagina.vraag(
        "document.getElementById('sluit-snel').click();"
        "return [document.body.childElementCount, document.title];"
    )
    assert left == [0, "Nieuw tabblad"]
