"""The page on which one chats as a phone shows what the apps would show."""

from __future__ import annotations

from starlette.testclient import TestClient

from casefile.settings import Settings
from tests.standins import telegram
from tests.standins.phone import create_app, standin_environment


def test_what_is_typed_and_tapped_shows_and_links_open_the_app(settings: Settings) -> None:
    with TestClient(create_app(settings), follow_redirects=False) as phone:
        assert "telefoon" in phone.get("/").text
        phone.post("/telefoon/telegram", json={"do": "say", "text": "hallo"})
        phone.post("/telefoon/telegram", json={"do": "voice"})
        assert [b["text"] for b in phone.get("/telefoon/telegram").json()] == ["hallo", "(voice)"]
        opened = phone.get("/wa.me/31850000000", params={"text": "Hallo & dag"})
        assert "app=whatsapp" in opened.headers["location"] and "%26" in opened.headers["location"]
        opened = phone.get("/t.me/WoonkansTestBot", params={"start": "c_BCDF2346"})
        assert "%2Fstart" in opened.headers["location"]


def test_the_environment_connects_every_program(settings: Settings) -> None:
    values = standin_environment(settings)
    connected = Settings.from_env({**values, "WOONKANS_STANDINS": "yes"})
    connected.check_channels()
    assert connected.telegram_token == telegram.TOKEN and connected.telegram_secret is None
    assert connected.whatsapp_api.endswith("/v21.0")
