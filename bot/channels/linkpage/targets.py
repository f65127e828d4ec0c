"""Addresses that open a chat with us in WhatsApp or Telegram. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from bot.channels.telegram.adapter import CODE_PREFIX
from casefile.settings import Settings
from casefile.teksten.lezer import Teksten


@dataclass(frozen=True)
class Doors:
    """The channels that are open, by the names under which people find them; None: closed."""

    whatsapp_number: str | None
    telegram_name: str | None
    whatsapp_base: str = "https://wa.me"
    telegram_base: str = "https://t.me"

    @classmethod
    def of(cls, settings: Settings, number: str | None, name: str | None) -> Doors:
        """`number` and `name`: what the platforms said we are called. With the stand-ins the
        addresses lead to the phone page."""
        bases = {}
        if settings.standins:
            phone = f"http://{settings.host}:{settings.standins_port}"
            bases = {"whatsapp_base": f"{phone}/wa.me", "telegram_base": f"{phone}/t.me"}
        return cls(
            (settings.whatsapp_number or number) if settings.whatsapp_token else None,
            name if settings.telegram_token else None,
            **bases,
        )

    def names(self, texts: Teksten) -> str | None:
        """Where else one can talk, in words: "WhatsApp of Telegram"; None: nowhere."""
        doors = {
            "utter_link_whatsapp": self.whatsapp_number,
            "utter_link_telegram": self.telegram_name,
        }
        return " of ".join(texts.tekst(key) for key, is_open in doors.items() if is_open) or None

    def whatsapp(self, text: str) -> str | None:
        """Opens a draft with this text; the person still has to press send."""
        if not self.whatsapp_number:
            return None
        return f"{self.whatsapp_base}/{self.whatsapp_number}?text={quote(text)}"

    def telegram(self, start: str | None) -> str | None:
        """Opens the chat; `start` (64 of A-Za-z0-9_-) comes along with the Start button."""
        if not self.telegram_name:
            return None
        suffix = f"?start={start}" if start else ""
        return f"{self.telegram_base}/{self.telegram_name}{suffix}"

    def telegram_with_code(self, code: str) -> str | None:
        return self.telegram(f"{CODE_PREFIX}{code}")
