"""The trained model, loaded once, and a fresh conversation for every test."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.brain import Brain
from bot.training import train
from bot.worker import Worker
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from tests.conversations.gesprek import Gesprek


@pytest.fixture(scope="session")
def brain() -> Brain:
    return Brain.load(train(Settings.from_env({})))


@pytest.fixture
def worker(store: Store, brain: Brain) -> Worker:
    return Worker(store, brain, Teksten.standaard())


@pytest.fixture
def gesprek(store: Store, worker: Worker) -> Gesprek:
    return Gesprek(store, worker)


@pytest.fixture
def nog_een(store: Store, worker: Worker) -> Callable[..., Gesprek]:
    """Another person, or the same one on another channel."""

    def make(wie: str = "els", kanaal: str = "web") -> Gesprek:
        return Gesprek(store, worker, wie, kanaal)

    return make
