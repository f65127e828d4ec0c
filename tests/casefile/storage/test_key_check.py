"""Keys that do not fit what is stored are told before anybody writes with them."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from bot.sleutels import fresh, rotate
from casefile.storage.database import create_engine
from casefile.storage.encryption import KeyRing
from casefile.storage.key_check import wrong_keys
from casefile.storage.unit_of_work import Store


def lived_in(store: Store) -> None:
    with store.unit() as unit:
        for who in ("an", "bo"):
            line = {"text": "dag"}
            chat = unit.conversations.find_or_create("web", who)
            unit.transcript.add(chat.id, "huurder", line)


def told(store: Store, **keys: bytes) -> str:
    return "\n".join(wrong_keys(dataclasses.replace(store, keys=KeyRing(keys))))


def test_the_keys_that_wrote_it_fit_and_so_does_a_new_one_in_front(any_store: Store) -> None:
    lived_in(any_store)
    (one,) = any_store.keys.keys
    old, new = any_store.keys.keys[one], KeyRing.parse(fresh("k9")).keys["k9"]
    assert told(any_store, **{one: old}) == ""
    assert told(any_store, **{"k9": new, one: old}) == ""
    both = dataclasses.replace(any_store, keys=KeyRing({"k9": new, one: old}))
    rotate(both)
    assert told(any_store, **{"k9": new, one: old}) == ""


def test_another_key_of_that_name_does_not_open_it(any_store: Store) -> None:
    lived_in(any_store)
    (one,) = any_store.keys.keys
    assert f"{one} is not the key" in told(any_store, **{one: b"\0" * 32})


def test_a_key_that_was_left_out_is_missed(any_store: Store) -> None:
    lived_in(any_store)
    (one,) = any_store.keys.keys
    assert f"{one} is missing" in told(any_store, k9=b"\0" * 32)


def test_a_new_key_behind_the_old_one_would_find_nobody(any_store: Store) -> None:
    lived_in(any_store)
    (one,) = any_store.keys.keys
    swapped = told(any_store, **{one: any_store.keys.keys[one], "k9": b"\0" * 32})
    assert "finds nobody" in swapped


def test_where_nothing_is_stored_yet_every_key_fits(any_store: Store, tmp_path: Path) -> None:
    assert told(any_store, k9=b"\0" * 32) == ""
    engine = create_engine(f"sqlite:///{tmp_path / 'leeg.sqlite'}")
    assert list(wrong_keys(Store(engine, any_store.keys))) == [], "no tables at all"
    engine.dispose()
    nowhere = create_engine("postgresql+psycopg2://x@127.0.0.1:1/x")
    assert list(wrong_keys(Store(nowhere, any_store.keys))) == [], "others say that it is away"
