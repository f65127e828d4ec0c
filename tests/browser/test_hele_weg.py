"""The whole path, walked in a real browser: a question, an overview, two times yes, and both see it."""

from __future__ import annotations

import re
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By

from tests.browser.balie import come_in, invitation, log_out
from tests.browser.chat import Chat, wait_for, wait_until
from tests.browser.conftest import Product, open_browser

pytestmark = pytest.mark.browser
CORPORATION, HELPER = "WoonGoed Zeist", "De Tussenvoorziening"


def read_mails(driver: webdriver.Chrome, product: Product, numbers: list[str]) -> str:
    """The mailbox page, once every one of these numbers is on it."""

    def arrived(_: webdriver.Chrome) -> str | bool:
        driver.get(product.url("MAILBOX"))
        text = driver.find_element(By.TAG_NAME, "body").text
        return text if all(number in text for number in numbers) else False

    return str(wait_until(driver, arrived))


def open_case(driver: webdriver.Chrome) -> str:
    """What the first case on the list says."""
    driver.find_element(By.PARTIAL_LINK_TEXT, "WK-").click()
    wait_for(driver, By.CSS_SELECTOR, "dl.pakket")
    return driver.find_element(By.TAG_NAME, "main").text


def test_from_a_first_question_to_two_organisations_that_have_it(
    product: Product, browser: webdriver.Chrome
) -> None:
    browser.get(product.url("WEB"))
    chat = Chat(browser)
    chat.type("wat is een vonnis").answer("besluit van de rechter")

    chat.type("zet mijn inkomsten en uitgaven op een rij").answer("Wie wonen er")
    chat.type("ik en mijn 2 kinderen").answer("Hoeveel geld krijg je")
    chat.type("loon 1450").answer("toeslagen")
    chat.type("zorgtoeslag 131").answer("huur")
    chat.type("612").answer("rekeningen")
    chat.type("energie 150, zorgpremie 140").answer("boodschappen")
    chat.type("80 per week").answer("schulden")
    chat.type("huurschuld 3000").answer("Klopt dit overzicht", "€")

    chat.tap("Doorsturen")
    chat.answer("corporatie")
    chat.tap("WoonGoed Zeist").answer("heet")
    chat.type("Samira").answer("nummer")
    chat.type("06 12345678").answer("lees")
    chat.tap("Nee").answer("wanneer")
    chat.tap("Ochtend").answer("hulp")
    chat.tap("Nee").answer("het liefst")
    chat.tap("Overslaan").answer("geprobeerd")
    chat.tap("Overslaan")
    preview = chat.answer(CORPORATION, "rechter", "Samira", "1.450")
    assert "06 12345678" in preview
    chat.tap("Ja, stuur").answer(HELPER)
    chat.type("chat mag").answer("Erbij", "chat")
    chat.tap("Ja, stuur").answer("indicatie")
    done = chat.tap("Nee").answer("WK-")
    numbers = re.findall(r"WK-[A-Z0-9]{6}", done)
    assert len(numbers) == 2

    mails = read_mails(browser, product, numbers)
    assert "Samira" not in mails and "1.450" not in mails

    come_in(browser, invitation(product, CORPORATION))
    case = open_case(browser)
    assert "Samira" in case and "1.450" in case and "ja" in case
    assert "wat is een vonnis" not in case, "the corporation never reads the chat"
    log_out(browser)

    come_in(browser, invitation(product, HELPER))
    case = open_case(browser)
    assert "Samira" in case and "wat is een vonnis" in case


def test_quick_exit_leaves_at_once_and_the_back_button_shows_nothing(
    product: Product, browser: webdriver.Chrome
) -> None:
    browser.get(product.url("WEB"))
    Chat(browser).type("wat is een vonnis").answer("besluit van de rechter")
    browser.find_element(By.ID, "sluit-snel").click()
    browser.get(product.url("WEB"))
    assert "wat is een vonnis" not in browser.find_element(By.TAG_NAME, "body").text


@pytest.fixture
def without_javascript(tmp_path: Path) -> Iterator[webdriver.Chrome]:
    yield from open_browser(tmp_path, javascript=False)


def test_without_javascript_the_same_page_works(
    product: Product, without_javascript: webdriver.Chrome
) -> None:
    driver = without_javascript
    driver.get(product.url("WEB"))
    driver.find_element(By.ID, "tekst").send_keys("wat is een dagvaarding")
    driver.find_element(By.CSS_SELECTOR, "button.send").click()
    button = wait_for(driver, By.CSS_SELECTOR, "form.buttons button")
    bubbles = driver.find_elements(By.CSS_SELECTOR, ".bubble.bot .text")
    assert "rechter" in bubbles[-1].text
    before = len(bubbles)
    button.click()
    wait_until(
        driver, lambda d: len(d.find_elements(By.CSS_SELECTOR, ".bubble.bot .text")) > before
    )


def test_the_page_fits_a_small_phone(product: Product, browser: webdriver.Chrome) -> None:
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": 320, "height": 568, "deviceScaleFactor": 2, "mobile": True},
    )
    browser.get(product.url("WEB"))
    Chat(browser).type("wat is een vonnis").answer("besluit van de rechter")
    width = browser.execute_script("return document.documentElement.scrollWidth")
    assert width <= 320
    for button in browser.find_elements(By.CSS_SELECTOR, "button, .exit"):
        if button.is_displayed():
            assert min(button.size["height"], button.size["width"]) >= 24


def test_the_health_page_answers(product: Product) -> None:
    with urllib.request.urlopen(product.url("WEB") + "/gezond", timeout=5) as response:
        assert response.status == 200
