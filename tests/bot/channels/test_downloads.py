"""What somebody sent is fetched with our token, from the platform only, and never more than asked."""

from __future__ import annotations

import pytest

from bot.channels.body import TooLarge
from bot.channels.telegram.download import TelegramDownload
from bot.channels.whatsapp.download import WhatsAppDownload
from casefile.settings import Settings
from standins.telegram import TelegramStandIn
from standins.whatsapp import WhatsAppStandIn

PERSON = "31612345678"


def test_whatsapp(connected: Settings, whatsapp: WhatsAppStandIn) -> None:
    told = whatsapp.send_media(PERSON, "image", body=b"a photograph")
    reference = told["image"]["id"] if "image" in told else next(iter(whatsapp.from_phones))
    download = WhatsAppDownload(connected)
    assert download.fetch(reference, 100) == b"a photograph"
    with pytest.raises(TooLarge):
        download.fetch(reference, 5)


@pytest.mark.parametrize(
    ("url", "ours"),
    [
        ("https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1", True),
        ("https://evil.example/steal", False),
        ("https://fbsbx.com.evil.example/x", False),
        ("http://lookaside.fbsbx.com/x", False),
        ("file:///etc/passwd", False),
    ],
)
def test_the_token_goes_to_meta_alone(connected: Settings, url: str, ours: bool) -> None:
    assert WhatsAppDownload(connected)._is_theirs(url) is ours


def test_telegram(connected: Settings, telegram: TelegramStandIn) -> None:
    telegram.send_media(int(PERSON), "photo", body=b"a photograph")
    reference = next(iter(telegram.from_phones))
    download = TelegramDownload(connected)
    assert download.fetch(reference, 100) == b"a photograph"
    with pytest.raises(TooLarge):
        download.fetch(reference, 5)
