"""What a person does on the chat page, with a browser."""

from __future__ import annotations

from dataclasses import dataclass

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

SECONDS = 20


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
            text = WebDriverWait(self.driver, SECONDS, 0.1).until(found)
        except Exception:
            raise AssertionError(
                f"not answered: {fragments}\nlast bubbles: {self.bubbles()[-2:]}"
            ) from None
        return str(text)

    def titles(self) -> list[str]:
        return [b.text for b in self.driver.find_elements(By.CSS_SELECTOR, "form.buttons button")]
