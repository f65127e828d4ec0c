"""The one way in which we reach the Bot API. `telegram_api` points tests at a stand-in."""

from __future__ import annotations

import telegram
from telegram.request import HTTPXRequest

from casefile.settings import Settings

CONNECT, READ, WRITE = 5.0, 10.0, 20.0  # seconds
POLL_SECONDS = 25


def make_bot(settings: Settings, read: float = READ) -> telegram.Bot:
    """A bot for API calls only: it keeps nothing in memory. `read`: seconds until we give up."""
    assert settings.telegram_token
    return telegram.Bot(
        settings.telegram_token,
        base_url=f"{settings.telegram_api.rstrip('/')}/bot",
        request=_request(read),
        get_updates_request=_request(POLL_SECONDS + READ),
    )


def _request(read: float) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=8,
        connect_timeout=CONNECT,
        read_timeout=read,
        write_timeout=WRITE,
        media_write_timeout=WRITE,
        pool_timeout=CONNECT,
    )
