"""Long polling, for a machine without a public address.

The position is stored in the same transaction as the updates before it: a program that dies gets
again what it had not stored, and nothing that it had.
"""

from __future__ import annotations

import asyncio
import logging
import signal
from datetime import timedelta
from typing import Any

import telegram
from sqlalchemy.exc import SQLAlchemyError
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.channels.adapter import Batch
from bot.channels.receiving import Platform, Stored, store_in
from bot.channels.telegram.adapter import CHANNEL, UPDATES, TelegramAdapter
from bot.channels.telegram.api import POLL_SECONDS, raw_updates
from bot.channels.telegram.courtesies import Courtesies
from bot.channels.telegram.endpoint import PATH
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten

logger = logging.getLogger(__name__)
POLLED = Platform(CHANNEL, settle=timedelta(0))  # getUpdates keeps the order
TYPING_AT_MOST = 10  # after a night without power, signs that we are typing help nobody
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0  # seconds


class Poller:
    def __init__(self, store: Store, bot: telegram.Bot, texts: Teksten) -> None:
        self._store, self._bot = store, bot
        self._adapter = TelegramAdapter()
        self._courtesies = Courtesies(bot, texts)
        self._running: set[asyncio.Task[None]] = set()

    async def poll_once(self, seconds: int = POLL_SECONDS) -> int:
        """Ask, store, move on; how many updates there were."""
        with self._store.read() as unit:
            position = unit.channel_states.position(CHANNEL)
        after = None if position is None else position + 1
        updates = await raw_updates(self._bot, after, seconds, UPDATES)
        if updates:
            told = await asyncio.to_thread(self._store_all, updates)
            for batch, stored in told:
                typing = len(updates) <= TYPING_AT_MOST
                task = asyncio.create_task(self._courtesies.show(batch, stored, typing))
                self._running.add(task)
                task.add_done_callback(self._running.discard)
        return len(updates)

    def _store_all(self, updates: list[dict[str, Any]]) -> list[tuple[Batch, Stored]]:
        with self._store.unit() as unit:
            told = []
            for update in updates:
                batch = self._adapter.read(update)
                try:
                    with unit.savepoint():
                        told.append((batch, store_in(unit, POLLED, batch)))
                except SQLAlchemyError:
                    raise
                except Exception as error:  # one update must not hold up all others for ever
                    logger.error("an update could not be stored: %s", type(error).__name__)
            unit.channel_states.set_position(CHANNEL, updates[-1]["update_id"])
            return told


async def introduce(store: Store, bot: telegram.Bot, settings: Settings) -> None:
    """Tell Telegram how we receive, and remember by which name we are found."""
    if settings.telegram_secret:
        await bot.set_webhook(
            f"{settings.web_url}{PATH}",
            secret_token=settings.telegram_secret,
            allowed_updates=UPDATES,
            max_connections=10,
        )
    else:
        await bot.delete_webhook(drop_pending_updates=False)
    me = await bot.get_me()
    with store.unit() as unit:
        unit.channel_states.set_public_name(CHANNEL, me.username or "")


async def run(store: Store, bot: telegram.Bot, settings: Settings) -> None:
    """Until a signal. With a webhook there is nothing to do but wait."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    waiting = asyncio.create_task(stopping.wait())
    poller = Poller(store, bot, Teksten.standaard())
    wait, introduced = FIRST_WAIT, False
    while not stopping.is_set():
        try:
            if not introduced:
                await introduce(store, bot, settings)
                introduced = True
            if settings.telegram_secret:
                await waiting
                break
            polling = asyncio.create_task(poller.poll_once())
            await asyncio.wait({polling, waiting}, return_when=asyncio.FIRST_COMPLETED)
            if not polling.done():
                polling.cancel()
                break
            polling.result()
            wait = FIRST_WAIT
        except (TelegramError, SQLAlchemyError, OSError) as error:
            logger.error("telegram: waiting, %s", _reason(error))
            await asyncio.wait({waiting}, timeout=_pause(error, wait))
            wait = min(wait * 2, LONGEST_WAIT)
    waiting.cancel()


def _reason(error: Exception) -> str:
    if isinstance(error, InvalidToken):
        return "the token is not right (WOONKANS_TELEGRAM_TOKEN)"
    if isinstance(error, Conflict):
        return "another program polls with this token, or a webhook is set"
    return type(error).__name__


def _pause(error: Exception, wait: float) -> float:
    if isinstance(error, RetryAfter):
        after = error.retry_after
        return after.total_seconds() if isinstance(after, timedelta) else float(after)
    return wait
