"""A sender to WhatsApp's stand-in, on a clock that tests move by hand."""

from __future__ import annotations

import pytest

from bot.sender import Sender
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from standins.whatsapp import WhatsAppStandIn
from tests.bot.channels.whatsapp.sending import make_sender


@pytest.fixture
def sender(store: Store, connected: Settings, whatsapp: WhatsAppStandIn) -> Sender:
    whatsapp.check_window = False  # our clock is moved by hand
    return make_sender(store, connected)
