"""Rasa's agent inside our process: replies are collected, nothing is sent (see `bot.processor`).

Must not know channels or tables; the turn it works in is `actions.beurt`.
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import gc
import json
import logging
import threading
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.tracker_store import TrackerStore
from rasa.model import get_latest_model
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from actions.beurt import Beurt, current_turn
from actions.van_rasa import PREFIX
from bot.nlu.untrained import Dated
from bot.processor import OwnAgent
from casefile.noodpoort.nood import Nood
from casefile.storage.documents import SLOTS


class BrainError(RuntimeError):
    """The model cannot be used; the message says what to do."""


class TurnTrackerStore(TrackerStore):
    """Trackers in the turn's unit of work: slots as a document, events of the last few turns.

    What Rasa replays stays bounded however long the conversation is; an error is not caught here,
    so that a broken database never becomes a conversation that silently starts over.
    """

    def __init__(self, domain: Domain) -> None:
        super().__init__(domain)
        self._loaded: dict[str, int] = {}
        self._slots = {slot.name for slot in domain.slots}  # an old database may hold others

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        with current_turn(sender_id) as turn:
            slots = turn.unit.documents.load(turn.conversation.id, SLOTS)
            if slots is None:
                return None
            events: list[Event] = [SessionStarted(), ActionExecuted("action_listen")]
            for turn_events in turn.unit.tracker_turns.recent(turn.conversation.id):
                events += [e for e in map(_event, turn_events) if e is not None]
            events += [SlotSet(name, slots[name]) for name in self._slots & slots.keys()]
        tracker = DialogueStateTracker.from_events(sender_id, events, self.domain.slots)
        self._loaded[sender_id] = len(tracker.events)
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        with current_turn(tracker.sender_id) as turn:
            if turn.deleted:
                return
            known = self._loaded.pop(tracker.sender_id, 0)
            # Metadata of a text may hold a date, which JSON does not know.
            fresh = json.loads(
                json.dumps([e.as_dict() for e in list(tracker.events)[known:]], default=str)
            )
            turn.unit.tracker_turns.add(turn.conversation.id, fresh)
            slots = tracker.current_slot_values()
            if slots != turn.unit.documents.load(turn.conversation.id, SLOTS):
                turn.unit.documents.put(turn.conversation.id, SLOTS, slots)

    async def keys(self) -> list[str]:
        return []

    async def delete(self, sender_id: str) -> None:
        """Deleting is the conversation's business, not Rasa's."""


@lru_cache(maxsize=64)
def _event_class(name: str) -> type[Event] | None:
    """Rasa looks through all its classes for every event."""
    return Event.resolve_by_type(name)


def _event(parameters: dict[str, Any]) -> Event | None:
    """As `Event.from_parameters`."""
    cls = _event_class(parameters["event"])
    return None if cls is None else cls._from_parameters(parameters)


class Ear(CollectingOutputChannel):
    """Collects what is said in one turn: `{"text", "buttons", "custom", "utter_action"}` each.

    Whole: Rasa's own channels split a text at every blank line.
    """

    @classmethod
    def name(cls) -> str:
        return "woonkans"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        self.messages.append(
            {
                "text": message.get("text") or "",
                "buttons": message.get("buttons") or [],
                "custom": message.get("custom") or {},
                "utter_action": message.get("utter_action") or "",
            }
        )


class Brain:
    """Understands a text and answers in a turn: one of each at a time, also beside each other."""

    def __init__(self, agent: OwnAgent) -> None:
        self._agent = agent
        self._loop, self._hearing = asyncio.new_event_loop(), asyncio.new_event_loop()
        self._one_text = threading.Lock()
        self.day = date.min  # of the text that is read now
        self._trained = frozenset(agent.domain.intents if agent.domain else ())
        self.intents = self._trained | {PREFIX + nood.value for nood in Nood}

    @classmethod
    def load(cls, model_path: Path) -> Brain:
        """This model, or the newest one in this folder; checked, because Rasa can load one that
        does not work. Of a file Rasa would take the newest beside it."""
        newest = str(model_path) if model_path.is_file() else get_latest_model(str(model_path))
        if newest is None:
            raise BrainError("There is no trained model yet: run `make train`.")
        quiet_rasa()
        agent = OwnAgent()
        agent.load_model(newest)
        if not agent.is_ready() or agent.processor is None or agent.domain is None:
            raise BrainError("The model did not load: run `make train` again.")
        agent.processor.tracker_store = TurnTrackerStore(agent.domain)
        brain = cls(agent)
        brain._give_the_day(agent)
        if brain.understand("wat is een vonnis", brain.day)["intent"]["name"] != "vraag_vonnis":
            raise BrainError("The model loaded but does not understand: run `make train` again.")
        give_memory_back()
        return brain

    def understand(self, text: str, day: date) -> dict[str, Any]:
        """Rasa's parse data: intent, ranking, entities, noden. Writes nothing. `day`: on which it
        was said; days that it names are read as of then."""
        with self._one_text:
            self.day = day
            data: dict[str, Any] = self._hearing.run_until_complete(self._agent.parse_message(text))
        return data

    def _give_the_day(self, agent: OwnAgent) -> None:
        """To what reads dates in the pipeline, which has a clock of its own without us."""
        assert agent.processor is not None
        for node in agent.processor.graph_runner._instantiated_nodes.values():
            if isinstance(node._component, Dated):
                node._component.today = lambda: self.day

    def respond(self, turn: Beurt, parsed: dict[str, Any]) -> list[dict[str, Any]]:
        """What is said to a parsed message (see `Ear`). Raises the first failure of an action."""
        ear, parsed = Ear(), self._as_trained(parsed)
        self._loop.run_until_complete(
            self._agent.handle_message(
                UserMessage(
                    text=parsed["text"],
                    output_channel=ear,
                    sender_id=turn.conversation.id,
                    parse_data=parsed,
                    input_channel=turn.conversation.channel,
                    message_id=turn.message_id,
                )
            )
        )
        if turn.failures:
            raise turn.failures[0]
        return ear.messages

    def _as_trained(self, parsed: dict[str, Any]) -> dict[str, Any]:
        """Rasa has one rule for all emergencies: a kind that the model does not name yet acts as
        another; which it is stands in the reading."""
        intent = parsed["intent"]
        if intent["name"] in self._trained or not intent["name"].startswith(PREFIX):
            return parsed
        known = min(name for name in self._trained if name.startswith(PREFIX))
        return {**parsed, "intent": {**intent, "name": known}}


def give_memory_back() -> None:
    """Loading leaves some 30 MB of garbage behind; Linux gets it back here."""
    gc.collect()
    with contextlib.suppress(OSError, AttributeError):  # another libc
        ctypes.CDLL("libc.so.6").malloc_trim(0)


def quiet_rasa() -> None:
    """Rasa logs message texts at several levels; none of that may reach a log."""
    import structlog

    for name in ("rasa", "rasa_sdk", "matplotlib", "absl"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
