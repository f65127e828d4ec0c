"""The one way in which we reach the Bot API. `telegram_api` points tests at a stand-in."""

from __future__ import annotations

import json
import warnings
from typing import Any

import telegram
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from casefile.settings import Settings

CONNECT, READ, WRITE = 5.0, 10.0, 20.0  # seconds
POLL_SECONDS = 25

# It would rather have us use the method of the same name, which parses (see `raw_updates`).
warnings.filterwarnings("ignore", message="Please use 'Bot.getUpdates'")


class _QuietRequest(HTTPXRequest):
    """The library's, but an answer that is no JSON is not logged: it may hold what people wrote."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        try:
            answer: dict[str, Any] = json.loads(payload.decode(errors="replace"))
        except ValueError:
            raise TelegramError("an answer that is no JSON") from None
        return answer


def make_bot(settings: Settings, read: float = READ) -> telegram.Bot:
    """A bot for API calls only: it keeps nothing in memory. `read`: seconds until we give up."""
    assert settings.telegram_token
    return telegram.Bot(
        settings.telegram_token,
        base_url=f"{settings.telegram_api.rstrip('/')}/bot",
        request=_request(read),
        get_updates_request=_request(POLL_SECONDS + READ),
    )


async def raw_updates(
    bot: telegram.Bot, offset: int | None, seconds: int, kinds: list[str]
) -> list[dict[str, Any]]:
    """What came in after `offset`, as Telegram tells it, waiting at most so many seconds.

    Not by way of the library's objects: one update that it cannot parse makes it refuse the whole
    answer, at each start anew, and print all of it. Raises `TelegramError`.
    """
    answer = await bot.do_api_request(
        "getUpdates",
        api_kwargs={"offset": offset, "timeout": seconds, "allowed_updates": kinds},
    )
    found = answer if isinstance(answer, list) else []
    return [update for update in found if isinstance(update, dict) and _has_id(update)]


def _has_id(update: dict[str, Any]) -> bool:
    return type(update.get("update_id")) is int


def _request(read: float) -> HTTPXRequest:
    return _QuietRequest(
        connection_pool_size=8,
        connect_timeout=CONNECT,
        read_timeout=read,
        write_timeout=WRITE,
        media_write_timeout=WRITE,
        pool_timeout=CONNECT,
    )
