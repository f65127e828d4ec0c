"""On SQLite one writes at a time: the reading of words, most of a turn, must not hold up a message
that comes in."""

from __future__ import annotations

import sqlite3
import threading
from datetime import date, datetime, timezone
from typing import Any

import pytest

from bot.brain import Brain
from bot.horen import hoor, woorden_voor_het_model
from bot.worker import Worker
from casefile.gesprek.feiten import Context
from casefile.messages import Incoming, Kind
from casefile.situatie.bekende_situatie import Situatie
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from tests.conftest import MONDAY, Clock
from tests.conversations.conftest import brain

__all__ = ["brain"]  # a fixture


class Listening:
    """The real model, and what happens while it reads."""

    def __init__(self, brain: Brain, meanwhile: Any) -> None:
        self._brain, self._meanwhile = brain, meanwhile
        self.intents, self.read = brain.intents, []

    def understand(self, text: str, day: date) -> dict[str, Any]:
        self.read.append(text)
        self._meanwhile()
        return self._brain.understand(text, day)

    def respond(self, *args: Any) -> list[dict[str, Any]]:
        return self._brain.respond(*args)


def say(store: Store, who: str, text: str) -> None:
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("web", who)
        unit.inbox.add(conversation.id, "web", Incoming(f"{who}-{text}", Kind.TEXT, text))


def test_while_words_are_read_others_can_write(store: Store, brain: Brain) -> None:
    def come_in() -> None:
        path = store.engine.url.database
        other = sqlite3.connect(path, timeout=0.2, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")  # "database is locked" when a turn holds it
        other.execute("ROLLBACK")
        other.close()

    ear = Listening(brain, come_in)
    worker = Worker(store, ear, Teksten.standaard())  # type: ignore[arg-type]
    say(store, "jan", "er lag een dagvaarding op de mat")
    assert worker.handle_next()
    assert ear.read == ["er lag een dagvaarding op de mat"], "read once"
    assert not worker.handle_next()
    with store.read() as unit:
        assert unit.inbox.waiting() == 0


def test_a_cry_that_comes_in_meanwhile_still_goes_first(store: Store, brain: Brain) -> None:
    once = iter([lambda: say(store, "els", "ik spring zo van het dak")])
    ear = Listening(brain, lambda: next(once, lambda: None)())
    worker = Worker(store, ear, Teksten.standaard())  # type: ignore[arg-type]
    say(store, "jan", "hoeveel mag mijn huur omhoog")
    worker.handle_next()
    with store.read() as unit:
        els, jan = (unit.conversations.find("web", who) for who in ("els", "jan"))
        assert els and unit.transcript.lines(els.id)[-1].body["text"]
        assert jan and not unit.transcript.lines(jan.id)
    assert worker.handle_next()


def test_the_next_message_is_read_beside_the_turn_that_goes_on(store: Store, brain: Brain) -> None:
    """Half of the time of a turn is reading, which another core can do."""
    answering, read = threading.Event(), threading.Event()

    class Beside(Listening):
        def understand(self, text: str, day: date) -> dict[str, Any]:
            if text.startswith("mijn"):
                assert answering.wait(20)
            heard = super().understand(text, day)
            if text.startswith("mijn"):
                read.set()
            return heard

        def respond(self, *args: Any) -> list[dict[str, Any]]:
            answering.set()
            assert read.wait(20)
            return super().respond(*args)

    ear = Beside(brain, lambda: None)
    worker = Worker(store, ear, Teksten.standaard())  # type: ignore[arg-type]
    say(store, "jan", "er lag een dagvaarding op de mat")
    say(store, "els", "mijn huur is te hoog")
    assert worker.handle_next() and worker.handle_next() and not worker.handle_next()
    assert ear.read == ["er lag een dagvaarding op de mat", "mijn huur is te hoog"], "each once"


@pytest.mark.parametrize(
    "message",
    [
        Incoming("1", Kind.TEXT, "/vraag_vonnis"),
        Incoming("2", Kind.TEXT, " mijn bsn is 123456782 "),
        Incoming("3", Kind.MEDIA, "foto van de brief", media="image"),
        Incoming("4", Kind.TAP, "Ja", payload="/geen_knop_van_ons"),
        Incoming("5", Kind.TAP, payload="/vraag_vonnis"),
        Incoming("6", Kind.START),
        Incoming("7", Kind.LETTER, "dagvaarding"),
        Incoming("8", Kind.TEXT, "goedemiddag, er lag een dagvaarding op de mat"),
    ],
)
def test_what_is_read_ahead_is_what_will_be_read(message: Incoming, brain: Brain) -> None:
    ear = Listening(brain, lambda: None)
    hoor(message, ear, Context(), MONDAY)
    words = woorden_voor_het_model(message, brain.intents)
    assert ear.read == list(words)


@pytest.mark.parametrize("fails", [False, True], ids=["at once", "after a failure"])
@pytest.mark.parametrize(
    ("text", "is_on"),
    [
        ("overmorgen is mijn zitting bij de rechter", date(2026, 12, 3)),  # an emergency
        ("wat is een vonnis", None),
    ],
)
def test_a_day_is_of_when_the_message_came_in(
    store: Store, brain: Brain, text: str, is_on: date | None, fails: bool
) -> None:
    """ "Overmorgen", typed a second before midnight and handled after it: also by the gate, and
    also when the first try failed."""
    days: list[date] = []

    class Dating(Listening):
        def understand(self, text: str, day: date) -> dict[str, Any]:
            days.append(day)
            return super().understand(text, day)

        def respond(self, *args: Any) -> list[dict[str, Any]]:
            if fails and len(self.read) == 1:
                raise RuntimeError("kapot")
            return super().respond(*args)

    assert isinstance(store.clock, Clock)
    store.clock.now = datetime(2026, 12, 1, 22, 59, 59, tzinfo=timezone.utc)  # 23:59:59 here
    worker = Worker(store, Dating(brain, lambda: None), Teksten.standaard())  # type: ignore[arg-type]
    say(store, "jan", text)
    store.clock.forward(seconds=2)
    while worker.handle_next():
        store.clock.forward(minutes=5)
    assert set(days) == {date(2026, 12, 1)}
    with store.read() as unit:
        jan = unit.conversations.find("web", "jan")
        assert jan
        assert unit.documents.dossier(jan.id).deel(Situatie).datum == is_on
