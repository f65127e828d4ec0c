"""A huurder who talks with the real worker, actions, flows and database; only Rasa's guess at what
a typed text means is given by the test. Fast: no model is needed.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
import yaml
from rasa_sdk import Tracker
from rasa_sdk.executor import ActionExecutor, CollectingDispatcher

from actions.beurt import Beurt
from bot.worker import Worker
from casefile import organisaties
from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.messages import HUURDER, Button, Incoming, Kind, Reply
from casefile.noodpoort.poort import vind_noden
from casefile.settings import ROOT
from casefile.storage import schema
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from casefile.teksten.stem import Stem, Uiting
from tests.conftest import Clock


@lru_cache(maxsize=1)
def _actions_by_intent() -> dict[str, str]:
    """From the product's own rules: which action answers which intent."""
    found: dict[str, str] = {}
    rules = yaml.safe_load((ROOT / "bot/rules/rules.yml").read_text(encoding="utf-8"))["rules"]
    for rule in rules:
        action = next((s["action"] for s in rule["steps"] if "action" in s), None)
        for step in rule["steps"]:
            for choice in step.get("or", [step]):
                if "intent" in choice and action:
                    found.setdefault(choice["intent"], action)
    return found


@lru_cache(maxsize=1)
def _executor() -> ActionExecutor:
    executor = ActionExecutor()
    executor.register_package("actions")
    return executor


@dataclass
class WithoutRasa:
    """In the place of the brain: the intent of a text is what the test said, or "geef_antwoord"."""

    meaning: dict[str, str] = field(default_factory=dict)

    @property
    def intents(self) -> frozenset[str]:
        return frozenset(_actions_by_intent()) | {"geef_antwoord"}

    def understand(self, text: str, day: date) -> dict[str, Any]:
        noden = [f"nood_{nood.value}" for nood in vind_noden(text, day)]
        name = noden[0] if noden else self.meaning.get(text, "nlu_fallback")
        intent = {"name": name, "confidence": 1.0}
        return {
            "text": text,
            "intent": intent,
            "intent_ranking": [intent],
            "entities": [],
            "noden": noden,
        }

    def respond(self, turn: Beurt, parsed: dict[str, Any]) -> list[dict[str, Any]]:
        dispatcher = CollectingDispatcher()
        tracker = Tracker(turn.conversation.id, {}, parsed, [], False, None, {}, None)
        action = _executor().actions[_actions_by_intent()[parsed["intent"]["name"]]]
        asyncio.run(action(dispatcher, tracker, {}))
        return [_said(message, turn.dossier.niveau) for message in dispatcher.messages]


def _said(message: dict[str, Any], level: str) -> dict[str, Any]:
    key = message["response"]
    said = Stem().zeg(key, level, message) if key else Uiting("", "")
    own = [{"title": b.title, "payload": b.payload} for b in said.knoppen]
    return {
        "text": said.tekst,
        "buttons": message["buttons"] or own,
        "custom": message["custom"],
        "utter_action": key or "",
    }


@dataclass
class Huurder:
    store: Store
    wie: str = "jan"
    kanaal: str = "telegram"
    replies: list[Reply] = field(default_factory=list)
    brain: WithoutRasa = field(default_factory=WithoutRasa)
    onder: str | None = None  # the bubble that has the buttons on the screen
    heeft_bereik: bool = True
    laat_chat_lezen: bool = True  # said yes to that before; by itself it is off
    _count: int = 0
    _unsent: list[int] = field(default_factory=list)
    _answered: set[str] = field(default_factory=set)

    @property
    def worker(self) -> Worker:
        return Worker(self.store, self.brain, Teksten.standaard())  # type: ignore[arg-type]

    def zegt(
        self, text: str, intent: str | None = None, na: float = 20, order: int | None = None
    ) -> Huurder:
        """Types; `intent` is what the classifier makes of it where no open question takes it.

        `na`: so many seconds after the last answer had arrived. `order`: when the platform says that
        it was sent, in microseconds.
        """
        if intent:
            self.brain.meaning[text] = intent
        return self._send(Incoming(self._next_id(), Kind.TEXT, text), na, order)

    def tikt(self, title: str) -> Huurder:
        button = next((b for b in self.knoppen() if b.title == title), None)
        assert button, f"no button {title!r}: {[b.title for b in self.knoppen()]}"
        return self.payload(button.payload, onder=self.onder)

    def payload(
        self, payload: str, external_id: str | None = None, onder: str | None = None
    ) -> Huurder:
        """A tap with this payload, also one that is no longer on the screen; `onder`: the bubble."""
        name = external_id or self._next_id()
        return self._send(Incoming(name, Kind.TAP, payload=payload, onder=onder))

    def knoppen(self) -> tuple[Button, ...]:
        return next((r.buttons for r in reversed(self.replies) if r.buttons), ())

    def tekst(self) -> str:
        return "\n\n".join(reply.text for reply in self.replies)

    @property
    def sleutels(self) -> list[str]:
        return [key for reply in self.replies for key in reply.keys]

    @property
    def id(self) -> str:
        with self.store.read() as unit:
            conversation = unit.conversations.find(self.kanaal, self.wie)
            assert conversation is not None
            return conversation.id

    def doorverwijzingen(self) -> dict[str, Doorverwijzing]:
        """The newest by recipient."""
        with self.store.read() as unit:
            return {r.ontvanger: r for r in unit.doorverwijzingen.of_conversation(self.id)}

    def nieuws(self) -> str:
        """Everything that was said to this huurder without being asked, oldest first."""
        with self.store.read() as unit:
            lines = unit.transcript.lines(self.id)
        return "\n\n".join(
            line.body["text"]
            for line in lines
            if line.author == "bot" and line.body.get("token") not in self._answered
        )

    def alles(self) -> list[str]:
        with self.store.read() as unit:
            return [line.body.get("text", "") for line in unit.transcript.lines(self.id)]

    def _next_id(self) -> str:
        self._count += 1
        return f"{self.wie}-{self._count}"

    def ontvangt(self) -> None:
        """What was answered reaches the phone."""
        with self.store.unit() as unit:
            for row in self._unsent:
                unit.outbox.sent(row)
        self._unsent = []

    def _send(self, message: Incoming, na: float = 20, order: int | None = None) -> Huurder:
        if isinstance(self.store.clock, Clock):
            self.store.clock.forward(seconds=na)
        with self.store.unit() as unit:
            conversation = unit.conversations.find_or_create(self.kanaal, self.wie)
            known = len(unit.transcript.lines(conversation.id))
            if self.laat_chat_lezen and not known:
                dossier = unit.documents.dossier(conversation.id)
                for one in organisaties.laad():
                    dossier.deel(Concept).laat_chat_lezen(one)
                unit.documents.save(conversation.id, dossier)
            unit.inbox.add(conversation.id, self.kanaal, message, order)
        before = self._rows(conversation.id)
        while self.worker.handle_next():
            pass
        with self.store.read() as unit:
            found = unit.conversations.find(self.kanaal, self.wie)
            assert found is not None
            lines = unit.transcript.lines(found.id)[known if found.id == conversation.id else 0 :]
            failed = unit.connection.exec_driver_sql(
                "SELECT count(*) FROM inbox WHERE status <> 'done'"
            ).scalar()
        assert not failed, "a message could not be handled"
        lines = [line for line in lines if line.author != HUURDER]
        self.replies = [Reply.from_json(line.body) for line in lines]
        offered = [line.body["token"] for line in lines if line.body["buttons"]]
        self._answered |= {line.body["token"] for line in lines if "token" in line.body}
        self.onder = offered[-1] if offered else self.onder
        self._unsent += [row for row in self._rows(found.id) if row not in before]
        if self.heeft_bereik:
            self.ontvangt()
        return self

    def _rows(self, conversation_id: str) -> list[int]:
        """What was queued for this huurder, by row."""
        table = schema.outbox
        with self.store.read() as unit:
            mine = sa.select(table.c.id).where(table.c.conversation_id == conversation_id)
            return list(unit.connection.execute(mine).scalars())
