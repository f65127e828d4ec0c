"""Every way out with its own hands: a platform that hangs must not hold up the mail.

Wires senders together; the sending itself is in `bot.sender` and the channels.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Sequence

import httpx

from bot.hands import Hands
from bot.resting import Work
from bot.sender import Deliverer, Sender
from casefile.settings import ROOT, Settings, read_env_file
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten

CHAT_HANDS = 3  # calls to one platform at a time, one of them for emergencies only
NAME_RETRY = 60.0  # seconds
MAIL_LULL = 0.5  # seconds: mail need not look at every message of every chat


def ways_out(store: Store, settings: Settings) -> list[Work]:
    """One work per way out: it gives what may go to one of its hands."""
    from bot.channels.mail.deliverer import MailAanMedewerker, MailMetLink, MailMetPakket
    from bot.channels.webhook.deliverer import Webhook
    from bot.channels.webhook.signature import secrets_from

    environment = {**read_env_file(ROOT / ".env"), **os.environ}
    texts = Teksten.standaard()
    found = [
        _way_out(
            store,
            [(MailMetLink(settings), MailMetPakket(settings), MailAanMedewerker(settings))],
            MAIL_LULL,
        ),
        _way_out(store, [(Webhook(settings, secrets_from(environment)),)], MAIL_LULL),
    ]
    if settings.telegram_token:
        from bot.channels.telegram.api import make_bot
        from bot.channels.telegram.deliverer import TelegramDeliverer

        telegram = [(TelegramDeliverer(make_bot(settings), texts),) for _ in range(CHAT_HANDS)]
        found.append(_way_out(store, telegram))
    if settings.whatsapp_token:
        from bot.channels.whatsapp.deliverer import WhatsAppDeliverer

        whatsapp = [(WhatsAppDeliverer(settings, texts),) for _ in range(CHAT_HANDS)]
        found.append(_way_out(store, whatsapp))
        found.append(Work(_learn_own_number(store, settings), lambda: NAME_RETRY, heard=False))
    return found


def _way_out(store: Store, hands: Sequence[tuple[Deliverer, ...]], lull: float = 0.0) -> Work:
    group = Hands([Sender(store, deliverers) for deliverers in hands])
    return Work(group.step, group.rest, lull=lull)


def _learn_own_number(store: Store, settings: Settings) -> Callable[[], bool]:
    """Ask Meta once by which number we are found; a link page needs it."""
    from bot.channels.whatsapp.adapter import CHANNEL
    from bot.channels.whatsapp.api import CallFailed, GraphApi

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
