"""Every message is kept once, handled once, and in the order of its conversation."""

from __future__ import annotations

from casefile.messages import Incoming, Kind
from casefile.storage.unit_of_work import Store
from tests.conftest import Clock


def text(number: int) -> Incoming:
    return Incoming(external_id=f"m{number}", kind=Kind.TEXT, text=f"bericht {number}")


def receive(store: Store, person: str, message: Incoming) -> bool:
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("web", person)
        return unit.inbox.add(conversation.id, "web", message)


def handle_one(store: Store) -> str | None:
    with store.unit() as unit:
        row = unit.inbox.claim()
        if row is None:
            return None
        unit.inbox.done(row.id)
        return row.message.text


def test_a_message_delivered_twice_is_kept_once(any_store: Store) -> None:
    assert receive(any_store, "jan", text(1))
    assert not receive(any_store, "jan", text(1))
    assert handle_one(any_store) == "bericht 1"
    assert handle_one(any_store) is None


def test_messages_are_handled_in_the_order_of_their_conversation(any_store: Store) -> None:
    for number in range(5):
        receive(any_store, "jan", text(number))
    assert [handle_one(any_store) for _ in range(5)] == [f"bericht {n}" for n in range(5)]


def test_a_message_that_waits_for_its_next_try_holds_back_what_came_later(
    any_store: Store, clock: Clock
) -> None:
    receive(any_store, "jan", text(1))
    receive(any_store, "jan", text(2))
    receive(any_store, "els", text(3))
    with any_store.unit() as unit:
        row = unit.inbox.claim()
        assert row is not None
        unit.inbox.retry(row.id, attempts=2)
    assert handle_one(any_store) == "bericht 3"  # somebody else is not held up
    assert handle_one(any_store) is None
    clock.forward(seconds=5)
    assert handle_one(any_store) == "bericht 1"
    assert handle_one(any_store) == "bericht 2"


def test_a_turn_that_fails_leaves_the_message_as_it_was(any_store: Store) -> None:
    receive(any_store, "jan", text(1))
    try:
        with any_store.unit() as unit:
            row = unit.inbox.claim()
            assert row is not None
            unit.inbox.done(row.id)
            raise RuntimeError
    except RuntimeError:
        pass
    assert handle_one(any_store) == "bericht 1"


def test_another_worker_does_not_touch_a_conversation_that_is_being_handled(
    postgres_store: Store,
) -> None:
    receive(postgres_store, "jan", text(1))
    receive(postgres_store, "jan", text(2))
    receive(postgres_store, "els", text(3))
    with postgres_store.unit() as first, postgres_store.unit() as second:
        mine, other = first.inbox.claim(), second.inbox.claim()
        assert mine is not None and mine.message.text == "bericht 1"
        assert other is not None and other.message.text == "bericht 3"


def test_a_message_is_recognised_for_seven_days_also_after_everything_was_deleted(
    any_store: Store, clock: Clock
) -> None:
    """A platform delivers again for a week: "wis alles" must not begin anew because of that."""
    receive(any_store, "jan", text(1))
    receive(any_store, "jan", text(2))
    handle_one(any_store)
    with any_store.unit() as unit:
        conversation = unit.conversations.find("web", "jan")
        assert conversation is not None
        unit.conversations.delete(conversation.id)
    for _ in range(7):
        clock.forward(days=1)
        with any_store.unit() as unit:
            unit.inbox.clean_up()
        assert not receive(any_store, "jan", text(1))
        assert not receive(any_store, "jan", text(2))
    assert receive(any_store, "jan", text(3))


def test_after_eight_days_nothing_is_left_of_a_deleted_or_handled_message(
    any_store: Store, clock: Clock
) -> None:
    receive(any_store, "jan", text(1))
    receive(any_store, "els", text(2))
    receive(any_store, "els", text(3))
    assert handle_one(any_store) and handle_one(any_store)
    with any_store.unit() as unit:
        conversation = unit.conversations.find("web", "jan")
        assert conversation is not None
        unit.conversations.delete(conversation.id)
    clock.forward(days=8, seconds=1)
    with any_store.unit() as unit:
        assert unit.inbox.clean_up() == 2
        assert unit.inbox.clean_up() == 0
        assert unit.inbox.waiting() == 1  # what nobody handled is never thrown away


def test_who_cries_for_help_goes_before_eighty_strangers(any_store: Store) -> None:
    for number in range(80):
        receive(any_store, f"p{number}", text(number))
    receive(any_store, "els", Incoming("e1", Kind.TEXT, text="mag ik wat vragen"))
    cry = Incoming("e2", Kind.TEXT, text="ik wil niet meer leven")
    receive(any_store, "els", cry)
    said = [handle_one(any_store) for _ in range(3)]
    assert said == ["mag ik wat vragen", "ik wil niet meer leven", "bericht 0"]


def test_a_cry_goes_first_as_a_tap_and_as_an_edit_too(any_store: Store) -> None:
    receive(any_store, "jan", text(1))
    receive(any_store, "els", Incoming("e1", Kind.TEXT, text="hallo"))
    receive(any_store, "bo", Incoming("b1", Kind.TAP, payload="/nood_geweld"))
    with any_store.unit() as unit:
        els = unit.conversations.find_or_create("web", "els").id
        assert unit.inbox.rewrite(els, "web", "e1", "mijn man slaat me nu")
    said = [handle_one(any_store) for _ in range(3)]
    assert said == ["mijn man slaat me nu", "", "bericht 1"]
