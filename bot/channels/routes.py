"""Everything that the public address answers beside the chat page: webhooks and link pages."""

from __future__ import annotations

from starlette.routing import BaseRoute

from bot.channels.linkpage import app as linkpage
from bot.channels.linkpage.app import Chat
from bot.channels.registered import check_channels, open_channels
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store


def channel_routes(store: Store, settings: Settings, chat: Chat) -> list[BaseRoute]:
    """Only the webhooks of channels that are configured; the libraries of others stay unloaded."""
    check_channels(settings)
    routes: list[BaseRoute] = [*linkpage.routes(store, settings, chat)]
    for channel in open_channels(settings):
        routes += channel.routes(store, settings)
    return routes
