"""After every one of these dialogues: nothing was said that must never be said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.worker import Worker
from casefile.storage.unit_of_work import Store
from tests.conversations.gesprek import Gesprek
from tests.conversations.zaken_uit_het_rapport.nooit import nooit_gezegd


@pytest.fixture
def gesprek(store: Store, worker: Worker) -> Iterator[Gesprek]:
    conversation = Gesprek(store, worker)
    yield conversation
    assert [wrong for bubble in conversation.gezegd for wrong in nooit_gezegd(bubble)] == []
