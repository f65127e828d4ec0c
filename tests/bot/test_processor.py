"""Our way of carrying out a turn is Rasa's own, only shorter: the same readings, the same choices."""

from __future__ import annotations

import asyncio

import jsonschema
import pytest
import yaml
from rasa.core.agent import Agent
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.shared.core.events import ActionExecuted, Event, SessionStarted, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.brain import Brain
from bot.nlu.untrained import today_in_amsterdam
from bot.processor import StraightRunner
from bot.training import train
from casefile.settings import ROOT, Settings
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
        assert brain.understand(text, today_in_amsterdam()) == asyncio.run(
            stock.parse_message(text)
        )


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


def test_what_was_chosen_before_is_chosen_again_and_its_events_are_new(brain: Brain) -> None:
    """A prediction is kept per intent and last action; a rule of more steps would break that."""
    processor = brain._agent.processor
    rules = yaml.safe_load((ROOT / "bot/rules/rules.yml").read_text(encoding="utf-8"))["rules"]
    assert {len(rule["steps"]) for rule in rules} == {2}
    assert not any(set(rule) - {"rule", "steps"} for rule in rules)

    def predicted(name: str, *before: Event) -> tuple[str, list[Event]]:
        said = UserUttered(f"/{name}", {"name": name, "confidence": 1.0})
        events = [*before, SessionStarted(), ActionExecuted("action_listen"), said]
        tracker = DialogueStateTracker.from_events("jan", events, processor.domain.slots)
        action, prediction = processor.predict_next_with_tracker_if_should(tracker)
        return action.name(), prediction.events + prediction.optional_events

    first = predicted("vraag_vonnis")
    other = predicted("mens", UserUttered("/groet", {"name": "groet", "confidence": 1.0}))
    again = predicted("vraag_vonnis", UserUttered("/mens", {"name": "mens", "confidence": 1.0}))
    assert first[0] == again[0] != other[0]
    assert not any(one is two for one in first[1] for two in again[1])


def test_no_answer_of_an_action_passes_a_schema(
    gesprek: Gesprek, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That check took half of a turn, and what it checks never left this process."""

    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("a schema was checked")

    monkeypatch.setattr(jsonschema, "validate", refuse)
    gesprek.huurder("wat is een vonnis").bot("vonnis")
