"""What a person does on the chat page, with a browser."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

SECONDS = 30
T = TypeVar("T")


def wait_until(driver: webdriver.Chrome, found: Callable[[webdriver.Chrome], T]) -> T:
    """What `found` gives, as soon as it gives something: a click returns before the new page."""
    return WebDriverWait(driver, SECONDS, 0.1).until(found)  # type: ignore[return-value]


def wait_for(driver: webdriver.Chrome, by: str, what: str) -> WebElement:
    return wait_until(driver, lambda d: d.find_element(by, what))


@dataclass
class Chat:
    driver: webdriver.Chrome
    seen: int = 0

    def bubbles(self) -> list[str]:
        return [
            item.text for item in self.driver.find_elements(By.CSS_SELECTOR, ".bubble.bot .text")
        ]

    def type(self, text: str) -> Chat:
        self.seen = len(self.bubbles())
        self.driver.find_element(By.ID, "tekst").send_keys(text, Keys.ENTER)
        return self

    def tap(self, title: str) -> Chat:
        self.seen = len(self.bubbles())
        buttons = self.driver.find_elements(By.CSS_SELECTOR, "form.buttons button")
        match = [b for b in buttons if b.text == title]
        assert match, f"no button {title!r}: {[b.text for b in buttons]}"
        self.driver.execute_script("arguments[0].click()", match[-1])
        return self

    def answer(self, *fragments: str) -> str:
        """Wait for a new bubble that holds all of these; gives its text."""

        def found(_: webdriver.Chrome) -> str | bool:
            fresh = "\n".join(self.bubbles()[self.seen :])
            whole = all(f.casefold() in fresh.casefold() for f in fragments)
            return fresh if fresh and whole else False

        try:
            text = wait_until(self.driver, found)
        except Exception:
            raise AssertionError(
                f"not answered: {fragments}\nlast bubbles: {self.bubbles()[-2:]}"
            ) from None
        return str(text)

    def titles(self) -> list[str]:
        return [b.text for b in self.driver.find_elements(By.CSS_SELECTOR, "form.buttons button")]
