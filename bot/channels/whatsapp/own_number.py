"""By which number people find us on WhatsApp: asked of Meta once; a link page needs it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

import httpx

from bot.channels.whatsapp.adapter import CHANNEL
from bot.channels.whatsapp.api import CallFailed, GraphApi
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store

NAME_RETRY = 60.0  # seconds


def learn_own_number(store: Store, settings: Settings) -> Callable[[], bool]:
    """A step for the sender: it tries now and then until it knows."""
    next_try = 0.0

    def step() -> bool:
        nonlocal next_try
        if time.monotonic() < next_try:
            return False
        next_try = time.monotonic() + NAME_RETRY
        try:
            number = settings.whatsapp_number or GraphApi(settings).own_number()
        except (CallFailed, httpx.HTTPError, KeyError, ValueError) as error:
            logging.getLogger(__name__).error("whatsapp number: %s", type(error).__name__)
            return False
        with store.unit() as unit:
            unit.channel_states.set_public_name(CHANNEL, number)
        next_try = float("inf")
        return False

    return step
