"""Rasa's message processor for one process: actions are called, the graph runs straight on.

Changes how a step is carried out, never which one is chosen: that is Rasa's. Must not know channels
or tables.
"""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from rasa.core.actions.action import Action, RemoteAction
from rasa.core.agent import Agent
from rasa.core.channels.channel import OutputChannel
from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.engine import loader
from rasa.engine.graph import GraphNode
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.local_model_storage import (
    MODEL_ARCHIVE_METADATA_FILE,
    LocalModelStorage,
)
from rasa.engine.storage.storage import ModelMetadata
from rasa.exceptions import ActionLimitReached
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, deserialise_events
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.common import TempDirectoryPath, get_temp_dir_name
from rasa_sdk import Tracker
from rasa_sdk.executor import ActionExecutor, CollectingDispatcher

from actions.beurt import current_turn
from bot.nlg import Spreker


class OwnAction(RemoteAction):
    """One of `actions/`, called in this process: no request, no JSON, no schema check.

    Rasa swallows what an action raises: it is kept in the turn, so that the worker rolls back.
    """

    def __init__(self, name: str, run: Any) -> None:
        super().__init__(name, action_endpoint=None)
        self._run_own = run

    async def run(
        self,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        tracker: DialogueStateTracker,
        domain: Domain,
    ) -> list[Event]:
        """What it says, then its events. Earlier events are not shown to it: it has the turn."""
        dispatcher = CollectingDispatcher()
        with current_turn(tracker.sender_id) as turn:
            try:
                events = await self._run_own(dispatcher, as_seen_by_action(tracker), {})
                said = await self._utter_responses(
                    dispatcher.messages, output_channel, nlg, tracker
                )
            except Exception as error:
                turn.failures.append(error)
                raise
        return [*said, *deserialise_events(events or [])]


def as_seen_by_action(tracker: DialogueStateTracker) -> Tracker:
    """The SDK's view of a tracker, without going through JSON."""
    state = tracker.current_state()
    return Tracker.from_dict({**state, "events": []})


class StraightRunner(DaskGraphRunner):
    """Runs the graph's nodes one after the other, in an order that is worked out once.

    Rasa plans every run anew, and dask starts threads to run what waits for each other anyhow.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._plans: dict[tuple[str, ...], list[tuple[str, GraphNode, tuple[str, ...]]]] = {}

    def run(
        self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None
    ) -> dict[str, Any]:
        """The outputs of `targets`, by node name; see `GraphRunner`."""
        wanted = tuple(targets or self._graph_schema.target_names)
        if wanted not in self._plans:
            self._plans[wanted] = self._plan(wanted)
        results = dict(inputs or {})
        for name, node, needs in self._plans[wanted]:
            _, results[name] = node(*((need, results[need]) for need in needs))
        return {name: results[name] for name in wanted}

    def _plan(self, wanted: tuple[str, ...]) -> list[tuple[str, GraphNode, tuple[str, ...]]]:
        nodes = self._graph_schema.minimal_graph_schema(list(wanted)).nodes
        plan: dict[str, tuple[str, GraphNode, tuple[str, ...]]] = {}

        def add(name: str) -> None:
            if name in plan or name not in nodes:  # what is not a node comes in as an input
                return
            needs = tuple(nodes[name].needs.values())
            for need in needs:
                add(need)
            plan[name] = (name, self._instantiated_nodes[name], needs)

        for name in wanted:
            add(name)
        return list(plan.values())


class OwnStorage(LocalModelStorage):
    """A model as it answers. How it was trained names classes that need TensorFlow."""

    @staticmethod
    def _load_metadata(directory: Path) -> ModelMetadata:
        metadata = json.loads((directory / MODEL_ARCHIVE_METADATA_FILE).read_text("utf-8"))
        return ModelMetadata.from_dict({**metadata, "train_schema": {"nodes": {}}})


class OwnProcessor(MessageProcessor):
    """Rasa's, with actions made once, the runner above, and each prediction made once: our rules go
    from one intent to one action, so they say the same as long as these two are the same."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        executor = ActionExecutor()
        executor.register_package("actions")
        self._actions: dict[str, Action] = {
            name: OwnAction(name, run) for name, run in executor.actions.items()
        }
        self._predicted: dict[tuple[str, str], PolicyPrediction] = {}

    @staticmethod
    def _load_model(model_path: str | Path) -> tuple[str, ModelMetadata, GraphRunner]:
        with TempDirectoryPath(get_temp_dir_name()) as folder:
            metadata, runner = loader.load_predict_graph_runner(
                Path(folder), Path(model_path), OwnStorage, StraightRunner
            )
        return Path(model_path).name, metadata, runner

    def _get_action(self, action_name: str) -> Action | None:
        if action_name not in self._actions:
            self._actions[action_name] = super()._get_action(action_name)
        return self._actions[action_name]

    def predict_next_with_tracker_if_should(
        self, tracker: DialogueStateTracker
    ) -> tuple[Action, PolicyPrediction]:
        """Rasa's, but its action comes from ours. Raises `ActionLimitReached`."""
        go_on = self.should_predict_another_action(tracker.latest_action_name)
        if self.is_action_limit_reached(tracker, go_on):
            raise ActionLimitReached("The limit of actions to predict has been reached.")
        prediction = self._predict(tracker)
        name = self.domain.action_names_or_texts[prediction.max_confidence_index]
        return self._get_action(name), prediction

    def _predict(self, tracker: DialogueStateTracker) -> PolicyPrediction:
        heard, last = tracker.latest_message, tracker.latest_action_name
        intent = heard.intent.get("name") if heard else None
        if not (intent and last) or tracker.followup_action or tracker.active_loop_name:
            return self._predict_next_with_tracker(tracker)
        if (intent, last) not in self._predicted:
            self._predicted[intent, last] = self._predict_next_with_tracker(tracker)
        # The events of a prediction become part of a conversation: each its own.
        prediction = copy.copy(self._predicted[intent, last])
        prediction.events = [copy.copy(event) for event in prediction.events]
        prediction.optional_events = [copy.copy(event) for event in prediction.optional_events]
        return prediction


class OwnAgent(Agent):
    """Rasa's agent around that processor, with our voice; then `load_model`."""

    def __init__(self) -> None:
        super().__init__(generator=Spreker())

    def load_model(self, model_path: str | Path, fingerprint: str | None = None) -> None:
        self.processor = OwnProcessor(
            model_path=model_path,
            tracker_store=self.tracker_store,
            lock_store=self.lock_store,
            generator=self.nlg,
        )
        self.domain = self.processor.domain
        self._set_fingerprint(fingerprint)
        self.tracker_store.domain = self.domain
