"""What must go out goes in order, one at a time per lane, and never while a human has taken over."""

from __future__ import annotations

from datetime import timedelta

from casefile.messages import Reply
from casefile.storage.unit_of_work import Store
from tests.conftest import Clock


def start(store: Store) -> str:
    with store.unit() as unit:
        return unit.conversations.find_or_create("telegram", "jan").id


def say(
    store: Store, conversation_id: str, text: str, urgent: bool = False, by: str = "bot"
) -> None:
    with store.unit() as unit:
        unit.outbox.add_reply(conversation_id, "telegram", Reply(text, urgent=urgent), by)


def lease(store: Store) -> str | None:
    with store.unit() as unit:
        row = unit.outbox.lease(("telegram",))
        return row.reply.text if row else None


def send(store: Store) -> str | None:
    with store.unit() as unit:
        row = unit.outbox.lease(("telegram",))
        if row is None:
            return None
        unit.outbox.sent(row.id)
        return row.reply.text


def test_replies_of_one_person_keep_their_order(any_store: Store) -> None:
    who = start(any_store)
    for text in ("een", "twee", "drie"):
        say(any_store, who, text)
    assert [send(any_store) for _ in range(4)] == ["een", "twee", "drie", None]


def test_a_leased_row_holds_up_its_lane_until_the_lease_runs_out(
    any_store: Store, clock: Clock
) -> None:
    who = start(any_store)
    say(any_store, who, "een")
    say(any_store, who, "twee")
    assert lease(any_store) == "een"
    assert lease(any_store) is None
    clock.forward(seconds=61)
    assert send(any_store) == "een"
    assert send(any_store) == "twee"


def test_an_emergency_passes_a_reply_that_is_stuck(any_store: Store) -> None:
    who = start(any_store)
    say(any_store, who, "gewoon")
    with any_store.unit() as unit:
        row = unit.outbox.lease(("telegram",))
        assert row is not None
        unit.outbox.retry(row.id, 3, timedelta(hours=1), "down")
    say(any_store, who, "Bel 112.", urgent=True)
    assert send(any_store) == "Bel 112."


def test_when_a_human_takes_over_the_bot_is_silent_but_for_emergencies(any_store: Store) -> None:
    who = start(any_store)
    say(any_store, who, "van de bot")
    with any_store.unit() as unit:
        unit.conversations.set_owner(who, "staff1")
    say(any_store, who, "ook van de bot")
    say(any_store, who, "van een mens", by="staff1")
    say(any_store, who, "Bel 113.", urgent=True)
    assert [send(any_store) for _ in range(3)] == ["Bel 113.", "van een mens", None]


def test_an_emergency_goes_before_everybody_elses_replies(any_store: Store) -> None:
    with any_store.unit() as unit:
        people = [unit.conversations.find_or_create("telegram", f"p{n}").id for n in range(6)]
    for who in people[:5]:
        say(any_store, who, "gewoon")
    say(any_store, people[5], "Bel 112.", urgent=True)
    assert [send(any_store) for _ in range(2)] == ["Bel 112.", "gewoon"]


def test_a_hand_that_is_kept_free_takes_nothing_but_emergencies(any_store: Store) -> None:
    who = start(any_store)
    say(any_store, who, "gewoon")
    with any_store.unit() as unit:
        assert unit.outbox.lease(("telegram",), urgent_only=True) is None
    say(any_store, who, "Bel 113.", urgent=True)
    with any_store.unit() as unit:
        row = unit.outbox.lease(("telegram",), urgent_only=True)
        assert row is not None and row.reply.text == "Bel 113."
