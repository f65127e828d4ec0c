"""Telegram's webhook: checks the secret, stores the update, answers 200; the rest comes after."""

from __future__ import annotations

import hmac
import json

import telegram
from sqlalchemy.exc import SQLAlchemyError
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.channels.body import TooLarge, read_body
from bot.channels.receiving import Platform, store_batch
from bot.channels.telegram.adapter import CHANNEL, TelegramAdapter
from bot.channels.telegram.api import make_bot
from bot.channels.telegram.courtesies import Courtesies
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten

PATH = "/telegram"
SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105 (a name)
MAX_BYTES = 1_000_000


class TelegramWebhook:
    def __init__(self, store: Store, secret: str, bot: telegram.Bot, texts: Teksten) -> None:
        self._store, self._secret = store, secret.encode()
        self._adapter = TelegramAdapter()
        self._courtesies = Courtesies(bot, texts)

    async def receive(self, request: Request) -> Response:
        # Headers are bytes: a comparison of text would fail on what is not ASCII.
        given = request.headers.get(SECRET_HEADER, "").encode("latin-1", "replace")
        if not hmac.compare_digest(given, self._secret):
            return PlainTextResponse("", status_code=401)
        try:
            update = json.loads(await read_body(request, MAX_BYTES))
        except TooLarge:
            return PlainTextResponse("", status_code=413)
        except ValueError:
            return PlainTextResponse("", status_code=400)
        batch = self._adapter.read(update if isinstance(update, dict) else {})
        try:
            stored = await run_in_threadpool(store_batch, self._store, Platform(CHANNEL), batch)
        except SQLAlchemyError:
            return PlainTextResponse("", status_code=503)
        return PlainTextResponse(
            "", background=BackgroundTask(self._courtesies.show, batch, stored)
        )


def routes(store: Store, settings: Settings) -> list[Route]:
    """The webhook where one is configured; otherwise Telegram is polled or not used."""
    if not (settings.telegram_token and settings.telegram_secret):
        return []
    webhook = TelegramWebhook(
        store, settings.telegram_secret, make_bot(settings), Teksten.standaard()
    )
    return [Route(PATH, webhook.receive, methods=["POST"])]
