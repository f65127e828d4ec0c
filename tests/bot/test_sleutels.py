"""After a rotation the old key reads nothing that is new, and everything is readable with the new."""

from __future__ import annotations

import dataclasses

from bot.sleutels import fresh, rotate
from casefile.storage.encryption import KeyRing
from casefile.storage.unit_of_work import Store


def say(store: Store, who: str) -> str:
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("web", who)
        unit.transcript.add(conversation.id, "huurder", {"text": f"hallo van {who}"})
        return conversation.id


def test_every_data_key_comes_under_the_new_key_and_people_are_still_found(
    any_store: Store,
) -> None:
    people = {f"p{n}": say(any_store, f"p{n}") for n in range(5)}
    both = KeyRing({**KeyRing.parse(fresh("k2")).keys, **any_store.keys.keys})
    rotated = dataclasses.replace(any_store, keys=both)
    assert rotate(rotated) == len(people)
    assert rotate(rotated) == 0, "a second time there is nothing left to do"
    for who, conversation_id in people.items():
        assert say(rotated, who) == conversation_id
        with rotated.read() as unit:
            first, _ = unit.transcript.lines(conversation_id)
            assert first.body["text"] == f"hallo van {who}"
    only_new = dataclasses.replace(any_store, keys=KeyRing({"k2": both.keys["k2"]}))
    with only_new.read() as unit:
        assert len(unit.transcript.lines(people["p0"])) == 2
