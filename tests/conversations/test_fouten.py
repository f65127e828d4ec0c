"""When something of ours breaks, the turn is undone, tried again, and then said honestly."""

from __future__ import annotations

import pytest

from actions import uitleg
from actions.spreken import Gesprek as Spreker
from casefile.storage.unit_of_work import Store
from tests.conftest import Clock
from tests.conversations.gesprek import Gesprek


@pytest.fixture
def kapot(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """The explanation fails as often as `left` says, after it has already written something."""
    state = {"left": 0, "ran": 0}
    whole = uitleg.ActionUitleg.doe

    def doe(self: uitleg.ActionUitleg, gesprek: Spreker) -> object:
        state["ran"] += 1
        gesprek.turn.unit.audit.add("bot", "half_werk", gesprek.turn.conversation.id)
        if state["left"] > 0:
            state["left"] -= 1
            raise RuntimeError("kapot")
        return whole(self, gesprek)

    monkeypatch.setattr(uitleg.ActionUitleg, "doe", doe)
    return state


def half_work(store: Store, conversation_id: str) -> int:
    with store.read() as unit:
        return sum(line.what == "half_werk" for line in unit.audit.of(conversation_id))


def test_a_failing_action_leaves_no_trace_and_is_tried_again(
    gesprek: Gesprek, store: Store, clock: Clock, kapot: dict[str, int]
) -> None:
    kapot["left"] = 1
    gesprek.huurder("wat is een vonnis")
    assert gesprek.replies == []
    assert half_work(store, gesprek.id) == 0
    clock.forward(seconds=2)
    gesprek.worker.handle_next()
    gesprek.replies = gesprek._new_replies()
    gesprek.bot("vonnis")
    assert half_work(store, gesprek.id) == 1


def test_after_three_tries_the_tenant_is_told_honestly_and_can_go_on(
    gesprek: Gesprek, store: Store, clock: Clock, kapot: dict[str, int]
) -> None:
    kapot["left"] = 3
    gesprek.huurder("wat is een vonnis")
    for _ in range(2):
        clock.forward(seconds=10)
        gesprek.worker.handle_next()
    gesprek.replies = gesprek._new_replies()
    gesprek.bot("Bij ons ging iets mis")
    assert kapot["ran"] == 3
    gesprek.huurder("wat is een vonnis").bot("vonnis")


def test_an_emergency_is_answered_at_once_even_when_our_own_action_is_broken(
    gesprek: Gesprek, monkeypatch: pytest.MonkeyPatch
) -> None:
    from actions import veiligheid

    def doe(self: veiligheid.ActionNood, gesprek: Spreker) -> None:
        raise RuntimeError("kapot")

    monkeypatch.setattr(veiligheid.ActionNood, "doe", doe)
    gesprek.huurder("ik wil dood").bot("113")
    assert gesprek.replies[0].urgent
