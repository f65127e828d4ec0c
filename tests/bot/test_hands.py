"""One hand per way out is kept for emergencies: a platform that hangs holds up no cry for help."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from bot.hands import Hands
from bot.sender import Sender
from casefile.messages import Reply
from casefile.storage.outbox import OutboxRow
from casefile.storage.unit_of_work import Store, UnitOfWork


class Hanging:
    """A platform that takes an emergency at once and hangs at everything else until released."""

    channels = ("telegram",)

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.released = threading.Event()

    def prepare(self, unit: UnitOfWork, row: OutboxRow) -> object:
        if row.reply.text == "onleesbaar":
            raise ValueError("what nobody can read")
        return row.reply

    def send(self, row: OutboxRow, prepared: object) -> str:
        if not row.reply.urgent:
            self.released.wait(10)
        self.sent.append(row.reply.text)
        return row.token


@pytest.fixture
def platform() -> Hanging:
    return Hanging()


@pytest.fixture
def hands(store: Store, platform: Hanging) -> Hands:
    return Hands([Sender(store, (platform,)) for _ in range(3)])


def say(store: Store, who: str, text: str, urgent: bool = False) -> None:
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("telegram", who)
        unit.outbox.add_reply(conversation.id, "telegram", Reply(text, urgent=urgent), "bot")


def within(seconds: float, true: Callable[[], bool]) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if true():
            return True
        time.sleep(0.01)
    return False


def test_a_cry_for_help_is_answered_while_every_other_hand_hangs(
    store: Store, hands: Hands, platform: Hanging
) -> None:
    for number in range(5):
        say(store, f"p{number}", f"gewoon {number}")
    while hands.step():
        pass
    say(store, "els", "Bel 112.", urgent=True)
    while hands.step():
        pass
    assert within(2, lambda: platform.sent == ["Bel 112."])
    platform.released.set()
    assert within(5, lambda: hands.step() is False and len(platform.sent) == 6)


def test_a_row_that_cannot_be_read_stops_nobody_else(
    store: Store, hands: Hands, platform: Hanging
) -> None:
    platform.released.set()
    say(store, "jan", "onleesbaar")
    say(store, "els", "gewoon")
    assert hands.step()
    assert within(2, lambda: platform.sent == ["gewoon"])
