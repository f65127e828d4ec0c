"""Staff in a real browser: in by the invitation in the mailbox, with a password and a code."""

from __future__ import annotations

import html
import re
import time
import urllib.request

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


def come_in(driver: webdriver.Chrome, link: str) -> pyotp.TOTP:
    """From a one-time link to the first page; gives the app that makes the codes."""
    driver.get(link)
    driver.find_element(By.NAME, "wachtwoord").send_keys(PASSWORD)
    driver.find_element(By.NAME, "nogmaals").send_keys(PASSWORD)
    driver.find_element(By.CSS_SELECTOR, "main button").click()
    app = pyotp.TOTP(wait_for(driver, By.ID, "geheim").text)
    driver.find_element(By.NAME, "code").send_keys(app.now())
    driver.find_element(By.CSS_SELECTOR, "main button").click()
    wait_for(driver, By.LINK_TEXT, "Ik heb ze bewaard").click()
    wait_for(driver, By.XPATH, LOG_OUT)
    return app


def log_out(driver: webdriver.Chrome) -> None:
    driver.find_element(By.XPATH, LOG_OUT).click()
    wait_for(driver, By.NAME, "wachtwoord")
