"""Staff in a real browser: in by the invitation in the mailbox, with a password and a code."""

from __future__ import annotations

import html
import re
import time
import urllib.request
from datetime import datetime

import pyotp
from selenium import webdriver
from selenium.webdriver.common.by import By

from tests.browser.chat import wait_for
from tests.browser.conftest import Product

PASSWORD = "vier losse gekke woorden"
LOG_OUT = "//button[text()='Uitloggen']"
SECONDS = 60


def invitation(product: Product, organisation: str) -> str:
    """The link in the mail to this organisation's first team lead."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        with urllib.request.urlopen(product.url("MAILBOX"), timeout=5) as response:
            page = html.unescape(response.read().decode())
        for mail in page.split("<article>"):
            found = re.search(r"(http://\S+/welkom/\S+)", mail)
            if found and f"voor {organisation}." in mail:
                return found.group(1)
        time.sleep(0.2)
    raise AssertionError(f"no invitation for {organisation}")


def choose_password(driver: webdriver.Chrome, link: str) -> None:
    driver.get(link)
    driver.find_element(By.NAME, "wachtwoord").send_keys(PASSWORD)
    driver.find_element(By.NAME, "nogmaals").send_keys(PASSWORD)
    driver.find_element(By.CSS_SELECTOR, "main button").click()


def give_code(driver: webdriver.Chrome, code: str) -> None:
    driver.find_element(By.NAME, "code").send_keys(code)
    driver.find_element(By.CSS_SELECTOR, "main button").click()


def log_in(driver: webdriver.Chrome, page: str, email: str) -> None:
    """Up to the code; `page`: where one ends up without a session."""
    driver.get(page)
    driver.find_element(By.NAME, "email").send_keys(email)
    driver.find_element(By.NAME, "wachtwoord").send_keys(PASSWORD)
    driver.find_element(By.CSS_SELECTOR, "main button").click()


def come_in(driver: webdriver.Chrome, link: str, now: datetime | None = None) -> pyotp.TOTP:
    """From a one-time link to the first page; gives the app that makes the codes."""
    choose_password(driver, link)
    app = pyotp.TOTP(wait_for(driver, By.ID, "geheim").text)
    give_code(driver, app.at(now) if now else app.now())
    wait_for(driver, By.LINK_TEXT, "Ik heb ze bewaard").click()
    wait_for(driver, By.XPATH, LOG_OUT)
    return app


def fill(driver: webdriver.Chrome, field: str, text: str) -> None:
    """Puts a text, a day or a choice in the field with this id, whatever it is folded in."""
    driver.execute_script(
        "const f = document.getElementById(arguments[0]); const d = f.closest('details');"
        "if (d) d.open = true; f.value = arguments[1];"
        "f.dispatchEvent(new Event('input', {bubbles: true}));",
        field,
        text,
    )


def press(driver: webdriver.Chrome, words: str) -> None:
    """The button with these words, also in a part that is folded."""
    driver.execute_script("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    driver.find_element(By.XPATH, f"//main//button[contains(normalize-space(), '{words}')]").click()


def log_out(driver: webdriver.Chrome) -> None:
    driver.find_element(By.XPATH, LOG_OUT).click()
    wait_for(driver, By.NAME, "wachtwoord")
