"""The channels beside the web page, in the order in which people are offered them."""

from __future__ import annotations

from bot.channels.channel import Channel
from bot.channels.telegram.channel import Telegram
from bot.channels.whatsapp.channel import WhatsApp
from casefile.settings import Settings

CHANNELS: tuple[Channel, ...] = (
    WhatsApp(),
    Telegram(),
)


def open_channels(settings: Settings) -> list[Channel]:
    """Those that are configured."""
    return [channel for channel in CHANNELS if channel.is_open(settings)]


def check_channels(settings: Settings) -> None:
    """Raises `SettingsError`: a channel that is half configured would be open or silent."""
    for channel in open_channels(settings):
        channel.check(settings)


def writes_first(name: str) -> bool:
    """Whether we can write there when nobody asked anything; the web page cannot."""
    return any(channel.name == name and channel.writes_first for channel in CHANNELS)
