"""A person keeps the conversation under a new number, and whoever gets the old number sees nothing."""

from __future__ import annotations

from collections.abc import Sequence

from casefile.storage.unit_of_work import Store, UnitOfWork

AMIRA, KEES, NEW = "id:amira", "id:kees", "id:amira-again"
OLD_NUMBER, NEW_NUMBER = "31612345678", "31600000001"


def two_people(known: Sequence[str], told: Sequence[str]) -> bool:
    ids = [{name for name in names if name.startswith("id:")} for names in (known, told)]
    return bool(ids[0] and ids[1]) and not ids[0] & ids[1]


def writes(unit: UnitOfWork, *names: str) -> str:
    """The conversation of whoever writes under these names."""
    return unit.addresses.conversation("whatsapp", names, two_people).id


def test_a_number_alone_is_enough_for_who_was_known_by_both(any_store: Store) -> None:
    with any_store.unit() as unit:
        first = writes(unit, AMIRA, OLD_NUMBER)
        assert writes(unit, OLD_NUMBER) == first == writes(unit, AMIRA)


def test_who_gets_the_number_of_another_gets_no_conversation_with_it(any_store: Store) -> None:
    with any_store.unit() as unit:
        hers = writes(unit, AMIRA, OLD_NUMBER)
        his = writes(unit, KEES, OLD_NUMBER)
        assert his != hers
        assert unit.addresses.of(hers) == [AMIRA] and unit.addresses.of(his) == [KEES, OLD_NUMBER]
        assert writes(unit, OLD_NUMBER) == his


def test_also_when_the_number_was_known_first(any_store: Store) -> None:
    with any_store.unit() as unit:
        hers = writes(unit, OLD_NUMBER)
        assert writes(unit, AMIRA, OLD_NUMBER) == hers
        assert writes(unit, KEES, OLD_NUMBER) != hers
        assert writes(unit, AMIRA) == hers
        assert unit.addresses.of(hers) == [AMIRA]


def test_a_new_number_goes_on_with_the_same_conversation(any_store: Store) -> None:
    with any_store.unit() as unit:
        hers = writes(unit, AMIRA, OLD_NUMBER)
        unit.addresses.rename("whatsapp", (AMIRA, OLD_NUMBER), (NEW, NEW_NUMBER), two_people)
        assert writes(unit, NEW, NEW_NUMBER) == hers
        assert writes(unit, KEES, OLD_NUMBER) != hers
        assert unit.addresses.find("whatsapp", AMIRA) is None


def test_news_of_a_new_number_may_come_late_and_twice(any_store: Store) -> None:
    with any_store.unit() as unit:
        hers = writes(unit, OLD_NUMBER)
        unit.transcript.add(hers, "huurder", {"text": "eerst"})
        early = writes(unit, NEW, NEW_NUMBER)
        assert early != hers  # nobody told us yet
        for _ in range(2):
            unit.addresses.rename("whatsapp", (OLD_NUMBER,), (NEW, NEW_NUMBER), two_people)
        assert writes(unit, NEW) == writes(unit, NEW_NUMBER) == hers
        assert [line.body["text"] for line in unit.transcript.lines(hers)] == ["eerst"]
        assert unit.conversations.get(early) is None


def test_a_new_number_that_was_of_another_is_taken_from_the_other(any_store: Store) -> None:
    with any_store.unit() as unit:
        his, hers = writes(unit, KEES, NEW_NUMBER), writes(unit, AMIRA, OLD_NUMBER)
        unit.addresses.rename("whatsapp", (AMIRA, OLD_NUMBER), (NEW, NEW_NUMBER), two_people)
        assert unit.addresses.of(his) == [KEES]
        assert writes(unit, NEW_NUMBER) == hers


def test_a_stranger_who_changes_number_is_no_news(any_store: Store) -> None:
    with any_store.unit() as unit:
        hers = writes(unit, AMIRA, OLD_NUMBER)
        unit.addresses.rename("whatsapp", (KEES, OLD_NUMBER), (NEW, NEW_NUMBER), two_people)
        assert unit.addresses.find("whatsapp", NEW_NUMBER) is None
        assert writes(unit, AMIRA, OLD_NUMBER) == hers
