"""WhatsApp, as the rest of the product knows it."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from starlette.routing import BaseRoute

from bot.channels.channel import Channel, Door, Download, phone_page
from bot.channels.whatsapp.adapter import CHANNEL
from bot.resting import Work
from bot.sender import Deliverer
from casefile.koppelingen.code import schrijf
from casefile.settings import Settings, SettingsError
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten


class WhatsApp(Channel):
    name = CHANNEL
    title = "WhatsApp"
    variable = "WOONKANS_WHATSAPP_TOKEN"

    def is_open(self, settings: Settings) -> bool:
        return bool(settings.whatsapp_token)

    def how(self, settings: Settings) -> str:
        return f"webhook {settings.web_url}/whatsapp"

    def check(self, settings: Settings) -> None:
        needed = {
            "WHATSAPP_SECRET": settings.whatsapp_secret,
            "WHATSAPP_VERIFY_TOKEN": settings.whatsapp_verify_token,
            "WHATSAPP_PHONE_ID": settings.whatsapp_phone_id,
        }
        missing = [f"WOONKANS_{name}" for name, value in needed.items() if not value]
        if missing:
            raise SettingsError(f"WhatsApp has a token but lacks {', '.join(missing)}.")

    def routes(self, store: Store, settings: Settings) -> list[BaseRoute]:
        from bot.channels.whatsapp.endpoint import routes

        return [*routes(store, settings)]

    def deliverer(self, settings: Settings, texts: Teksten) -> Deliverer:
        from bot.channels.whatsapp.deliverer import WhatsAppDeliverer

        return WhatsAppDeliverer(settings, texts)

    def download(self, settings: Settings) -> Download:
        from bot.channels.whatsapp.download import WhatsAppDownload

        return WhatsAppDownload(settings)

    def door(self, settings: Settings, public_name: str | None) -> Door | None:
        """Opens a draft; the person still has to press send."""
        number = settings.whatsapp_number or public_name
        if not number:
            return None
        phone = phone_page(settings)
        base = f"{phone}/wa.me/{number}" if phone else f"https://wa.me/{number}"
        return Door(
            first=lambda token, words: _draft(base, f"{words} {token}" if token else words),
            with_code=lambda code: _draft(base, f"code {schrijf(code)}"),
        )

    def faults(self, settings: Settings) -> Iterator[str]:
        if not settings.whatsapp_template:
            yield "WhatsApp has no WOONKANS_WHATSAPP_TEMPLATE: after 24 hours no answer is noticed."

    def chores(self, store: Store, settings: Settings) -> list[Work]:
        from bot.channels.whatsapp.own_number import NAME_RETRY, learn_own_number

        return [Work(learn_own_number(store, settings), lambda: NAME_RETRY, heard=False)]


def _draft(base: str, text: str) -> str:
    return f"{base}?text={quote(text)}"
