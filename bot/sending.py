"""Every way out with its own hands: a platform that hangs must not hold up the mail.

Wires senders together; the sending itself is in `bot.sender` and the channels.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

from bot.channels.registered import open_channels
from bot.hands import Hands
from bot.resting import Work
from bot.sender import Deliverer, Sender
from casefile.settings import ROOT, Settings, read_env_file
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten

CHAT_HANDS = 3  # calls to one platform at a time, one of them for emergencies only
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
    for channel in open_channels(settings):
        hands = [(channel.deliverer(settings, texts),) for _ in range(CHAT_HANDS)]
        found += [_way_out(store, hands), *channel.chores(store, settings)]
    return found


def _way_out(store: Store, hands: Sequence[tuple[Deliverer, ...]], lull: float = 0.0) -> Work:
    group = Hands([Sender(store, deliverers) for deliverers in hands])
    return Work(group.step, group.rest, lull=lull)
