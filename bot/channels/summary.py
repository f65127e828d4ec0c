"""Which channels are open, in lines for the person who starts it."""

from __future__ import annotations

from bot.channels.channel import phone_page
from bot.channels.registered import CHANNELS, open_channels
from casefile.settings import Settings


def channel_lines(settings: Settings) -> list[str]:
    opened = open_channels(settings)
    lines = [f"{channel.title:<13} on ({channel.how(settings)})" for channel in opened]
    phone = phone_page(settings)
    if phone:
        lines.append(f"phone         {phone}/  (stand-ins: nothing leaves this machine)")
    if not lines:
        names = " or ".join(channel.title for channel in CHANNELS)
        return [f"Only the web page is open: no token of {names} is set."]
    closed = [channel for channel in CHANNELS if channel not in opened]
    return lines + [f"{one.title:<13} off ({one.variable} is not set)" for one in closed]
