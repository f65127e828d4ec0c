"""Telegram, as the rest of the product knows it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable

from starlette.routing import BaseRoute

from bot.channels.channel import Channel, Door, Download, phone_page
from bot.channels.telegram.adapter import CHANNEL, CODE_PREFIX
from bot.sender import Deliverer
from casefile.settings import Settings, SettingsError
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten


class Telegram(Channel):
    name = CHANNEL
    title = "Telegram"
    variable = "WOONKANS_TELEGRAM_TOKEN"
    has_program = True

    def is_open(self, settings: Settings) -> bool:
        return bool(settings.telegram_token)

    def how(self, settings: Settings) -> str:
        return "webhook" if settings.telegram_secret else "polling"

    def check(self, settings: Settings) -> None:
        if not settings.telegram_secret:
            return
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", settings.telegram_secret):
            raise SettingsError(
                "WOONKANS_TELEGRAM_SECRET may hold letters, digits, _ and -, at most 256."
            )
        if not settings.web_url.startswith("https://"):
            raise SettingsError(
                "Telegram's webhook needs an https:// address in WOONKANS_WEB_URL. Without "
                "WOONKANS_TELEGRAM_SECRET we ask Telegram for messages instead."
            )

    def routes(self, store: Store, settings: Settings) -> list[BaseRoute]:
        from bot.channels.telegram.endpoint import routes

        return [*routes(store, settings)]

    def deliverer(self, settings: Settings, texts: Teksten) -> Deliverer:
        from bot.channels.telegram.api import make_bot
        from bot.channels.telegram.deliverer import TelegramDeliverer

        return TelegramDeliverer(make_bot(settings), texts)

    def download(self, settings: Settings) -> Download:
        from bot.channels.telegram.download import TelegramDownload

        return TelegramDownload(settings)

    def door(self, settings: Settings, public_name: str | None) -> Door | None:
        """A start parameter (64 of A-Za-z0-9_-) comes along with the Start button."""
        if not public_name:
            return None
        phone = phone_page(settings)
        base = f"{phone}/t.me/{public_name}" if phone else f"https://t.me/{public_name}"
        return Door(
            first=lambda token, words: f"{base}?start={token}" if token else base,
            with_code=lambda code: f"{base}?start={CODE_PREFIX}{code}",
        )

    def run(self, store: Store, settings: Settings, ready: Callable[[], None]) -> None:
        """Polls, or tells Telegram where our webhook is."""
        from bot.channels.telegram.api import make_bot
        from bot.channels.telegram.polling import run

        telegram = make_bot(settings)
        ready()
        asyncio.run(run(store, telegram, settings))
