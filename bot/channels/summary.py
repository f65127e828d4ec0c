"""Which channels are open, in lines for the person who starts it. Knows settings only."""

from __future__ import annotations

from casefile.settings import Settings


def channel_lines(settings: Settings) -> list[str]:
    lines = []
    if settings.telegram_token:
        how = "webhook" if settings.telegram_secret else "polling"
        lines.append(f"Telegram      on ({how})")
    if settings.whatsapp_token:
        lines.append(f"WhatsApp      on (webhook {settings.web_url}/whatsapp)")
    if settings.standins:
        phone = f"http://{settings.host}:{settings.standins_port}/"
        lines.append(f"phone         {phone}  (stand-ins: nothing leaves this machine)")
    if not lines:
        return ["Only the web page is open: no token of Telegram or WhatsApp is set."]
    missing = {
        "Telegram": (settings.telegram_token, "WOONKANS_TELEGRAM_TOKEN"),
        "WhatsApp": (settings.whatsapp_token, "WOONKANS_WHATSAPP_TOKEN"),
    }
    for name, (token, variable) in missing.items():
        if not token:
            lines.append(f"{name:<13} off ({variable} is not set)")
    return lines
