"""The staff pages and the chat page of one store, served inside the test for a real browser.

No model is needed: who writes is `Huurder`, who talks with the real worker and the real database.
"""

from __future__ import annotations

import dataclasses
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
import uvicorn
from selenium import webdriver
from starlette.applications import Starlette

from bot.channels.web import app as web
from casefile.settings import Settings
from casefile.storage.staff import StaffMember
from casefile.storage.staff_sessions import VOLLEDIG
from casefile.storage.unit_of_work import Store
from desk.app import create_app as create_desk
from tests.browser.toegankelijk import objections

LINES = "regels.html"


@dataclass
class Huis:
    """`getoond`: the template of the staff page that was made last; `bekeken`: those that
    `bezwaren` looked at."""

    store: Store
    desk: str
    web: str
    app: Starlette
    getoond: str = ""
    bekeken: set[str] = field(default_factory=set)

    def kom_binnen(self, driver: webdriver.Chrome, member: StaffMember) -> None:
        """With a whole session; coming in by hand is walked elsewhere."""
        with self.store.unit() as unit:
            token = unit.staff_sessions.begin(member.id, VOLLEDIG, "Chrome op Linux")
        driver.get(self.desk + "/levend")
        driver.delete_all_cookies()
        driver.add_cookie({"name": "desk", "value": token})

    def bezwaren(self, driver: webdriver.Chrome) -> list[str]:
        """What is wrong with the page that is open, at every width."""
        self.bekeken.add(self.getoond)
        return objections(driver)

    def haal(self, url: str, cookies: dict[str, str]) -> bytes:
        """What a download gives to who has this session."""
        return httpx.get(url, cookies=cookies).raise_for_status().content

    def ga_weg(self, driver: webdriver.Chrome) -> None:
        driver.get(self.desk + "/levend")
        driver.delete_all_cookies()


def _socket() -> socket.socket:
    found = socket.socket()
    found.bind(("127.0.0.1", 0))
    return found


@contextmanager
def _served(app: Starlette, on: socket.socket) -> Iterator[None]:
    server = uvicorn.Server(
        uvicorn.Config(app, ws="none", log_level="critical", timeout_graceful_shutdown=1)
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [on]}, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive(), "the pages could not be served"
        time.sleep(0.02)
    try:
        yield
    finally:
        server.should_exit = True
        thread.join(10)


@contextmanager
def bewoond(store: Store, settings: Settings) -> Iterator[Huis]:
    """The pages, on ports of their own; the addresses in mails lead to them."""
    doors = {name: _socket() for name in ("desk", "web")}
    desk, site = (f"http://127.0.0.1:{door.getsockname()[1]}" for door in doors.values())
    settings = dataclasses.replace(settings, desk_url=desk, web_url=site)
    huis = Huis(store, desk, site, create_desk(store, settings))
    templates = huis.app.state.templates
    render = templates.TemplateResponse

    def noted(request: Any, name: str, *rest: Any, **named: Any) -> Any:
        # A page that is open asks for lines every few seconds, and a browser for an icon.
        if name != LINES and request.url.path != "/favicon.ico":
            huis.getoond = name
        return render(request, name, *rest, **named)

    templates.TemplateResponse = noted
    chat = web.create_app(store, settings)
    with _served(huis.app, doors["desk"]), _served(chat, doors["web"]):
        yield huis
