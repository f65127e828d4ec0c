"""Everything that the public address answers beside the chat page: webhooks and link pages."""

from __future__ import annotations

from starlette.routing import BaseRoute

from bot.channels.linkpage import app as linkpage
from bot.channels.linkpage.app import Chat
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store


def channel_routes(store: Store, settings: Settings, chat: Chat) -> list[BaseRoute]:
    """Only the webhooks of channels that are configured; the libraries of others stay unloaded."""
    settings.check_channels()
    routes: list[BaseRoute] = [*linkpage.routes(store, settings, chat)]
    if settings.telegram_token:
        from bot.channels.telegram import endpoint as telegram

        routes += telegram.routes(store, settings)
    if settings.whatsapp_token:
        from bot.channels.whatsapp import endpoint as whatsapp

        routes += whatsapp.routes(store, settings)
    return routes
