"""The page on which one chats as a phone shows what the apps would show."""

from __future__ import annotations

import time

from starlette.testclient import TestClient

from bot.channels.registered import check_channels
from casefile.settings import Settings
from standins import telegram, whatsapp
from standins.phone import PERSON, create_app, standin_environment


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


def test_pictures_and_papers_of_the_product_can_be_seen(settings: Settings) -> None:
    with TestClient(create_app(settings)) as phone:
        picture = phone.post(
            f"/bot{telegram.TOKEN}/sendPhoto",
            data={"chat_id": PERSON, "caption": "Je overzicht"},
            files={"photo": ("p.png", b"\x89PNG")},
        )
        time.sleep(1)  # Telegram takes one message a second
        paper = phone.post(
            f"/bot{telegram.TOKEN}/sendDocument",
            data={"chat_id": PERSON},
            files={"document": ("o.pdf", b"%PDF-1.4")},
        )
        assert picture.is_success and paper.is_success
        shown = phone.get("/telefoon/telegram").json()
        assert [bubble["file"] for bubble in shown] == ["image/png", "application/pdf"]
        assert phone.get("/telefoon/telegram/bestand/1").content == b"%PDF-1.4"
        assert phone.get("/telefoon/andere").status_code == 404


def test_the_environment_connects_every_program(settings: Settings) -> None:
    values = standin_environment(settings)
    connected = Settings.from_env({**values, "WOONKANS_STANDINS": "yes"})
    check_channels(connected)
    assert connected.telegram_token == telegram.TOKEN and connected.telegram_secret is None
    assert connected.whatsapp_api.endswith(f"/{whatsapp.VERSION}")
