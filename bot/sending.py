"""Every way out with its own hands: a platform that hangs must not hold up the mail.

Wires senders together; the sending itself is in `bot.sender` and the channels.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable

import httpx

from bot.sender import Deliverer, Sender
from casefile.settings import ROOT, Settings, read_env_file
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten

CHAT_HANDS = 2  # calls to one platform at a time; the order within a conversation is kept
NAME_RETRY = 60.0  # seconds
Step = Callable[[], bool]


def steps(store: Store, settings: Settings) -> list[Step]:
    """One step per hand: each sends at most one message and says whether there was one."""
    from bot.channels.mail.deliverer import MailAanMedewerker, MailMetLink, MailMetPakket
    from bot.channels.webhook.deliverer import Webhook
    from bot.channels.webhook.signature import secrets_from

    environment = {**read_env_file(ROOT / ".env"), **os.environ}
    mail: tuple[Deliverer, ...] = (
        MailMetLink(settings),
        MailMetPakket(settings),
        MailAanMedewerker(settings),
    )
    webhook: Deliverer = Webhook(settings, secrets_from(environment))
    hands: list[Step] = [Sender(store, mail).send_next, Sender(store, (webhook,)).send_next]
    texts = Teksten.standaard()
    if settings.telegram_token:
        from bot.channels.telegram.api import make_bot
        from bot.channels.telegram.deliverer import TelegramDeliverer

        for _ in range(CHAT_HANDS):
            telegram: Deliverer = TelegramDeliverer(make_bot(settings), texts)
            hands.append(Sender(store, (telegram,)).send_next)
    if settings.whatsapp_token:
        from bot.channels.whatsapp.deliverer import WhatsAppDeliverer

        for _ in range(CHAT_HANDS):
            whatsapp: Deliverer = WhatsAppDeliverer(settings, texts)
            hands.append(Sender(store, (whatsapp,)).send_next)
        hands.append(_learn_own_number(store, settings))
    return hands


def _learn_own_number(store: Store, settings: Settings) -> Step:
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
