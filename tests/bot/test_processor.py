"""Our way of carrying out a turn is Rasa's own, only shorter: the same readings, the same choices."""

from __future__ import annotations

import asyncio

import jsonschema
import pytest
from rasa.core.agent import Agent
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.shared.core.events import ActionExecuted, SessionStarted, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.brain import Brain
from bot.processor import StraightRunner
from bot.training import train
from casefile.settings import Settings
from tests.conversations.conftest import brain, gesprek, worker
from tests.conversations.gesprek import Gesprek

__all__ = ["brain", "gesprek", "worker"]  # fixtures

SAID = ("hoi", "wat is een vonnis", "ze staan nu voor de deur met een slotenmaker", "1250 euro", "")


@pytest.fixture(scope="module")
def stock() -> Agent:
    """Rasa as it comes, with the same model."""
    return Agent.load(train(Settings.from_env({})))


def test_a_text_is_read_as_rasa_reads_it(stock: Agent, brain: Brain) -> None:
    assert isinstance(stock.processor.graph_runner, DaskGraphRunner)
    assert isinstance(brain._agent.processor.graph_runner, StraightRunner)
    for text in SAID:
        assert brain.understand(text) == asyncio.run(stock.parse_message(text))


def test_the_same_action_is_chosen_as_rasa_chooses(stock: Agent, brain: Brain) -> None:
    for intent in sorted(brain.intents):
        events = [
            SessionStarted(),
            ActionExecuted("action_listen"),
            UserUttered(f"/{intent}", {"name": intent, "confidence": 1.0}),
        ]
        chosen = []
        for agent in (stock, brain._agent):
            tracker = DialogueStateTracker.from_events("jan", events, agent.domain.slots)
            action, _ = agent.processor.predict_next_with_tracker_if_should(tracker)
            chosen.append(action.name())
        assert chosen[0] == chosen[1], intent


def test_no_answer_of_an_action_passes_a_schema(
    gesprek: Gesprek, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That check took half of a turn, and what it checks never left this process."""

    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("a schema was checked")

    monkeypatch.setattr(jsonschema, "validate", refuse)
    gesprek.huurder("wat is een vonnis").bot("vonnis")
