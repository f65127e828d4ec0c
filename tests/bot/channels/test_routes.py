"""Only what is configured has a webhook; a channel that is half configured is refused at the start."""

from __future__ import annotations

import dataclasses

import pytest
from starlette.testclient import TestClient

from bot.channels.web.app import create_app
from casefile.settings import Settings, SettingsError
from casefile.storage.unit_of_work import Store


def test_with_no_tokens_the_page_is_open_and_no_webhook_answers(
    store: Store, settings: Settings
) -> None:
    client = TestClient(create_app(store, settings))
    assert client.get("/").status_code == client.get("/verder").status_code == 200
    assert client.post("/telegram").status_code == client.post("/whatsapp").status_code == 404
    assert client.get("/whatsapp").status_code == 404


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"whatsapp_token": "x", "whatsapp_phone_id": "1"}, "WOONKANS_WHATSAPP_SECRET"),
        (
            {"telegram_token": "1:x", "telegram_secret": "met spatie", "web_url": "https://x.nl"},
            "WOONKANS_TELEGRAM_SECRET",
        ),
        ({"telegram_token": "1:x", "telegram_secret": "s"}, "https://"),
    ],
)
def test_half_a_channel_is_refused_with_the_setting_that_is_wrong(
    store: Store, settings: Settings, changes: dict[str, str], said: str
) -> None:
    with pytest.raises(SettingsError, match=said):
        create_app(store, dataclasses.replace(settings, **changes))  # type: ignore[arg-type]
