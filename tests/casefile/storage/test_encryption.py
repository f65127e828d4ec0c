"""Nothing a tenant says can be read from the database without the keys, nor after deletion."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from casefile.messages import Incoming, Kind, Reply
from casefile.storage.database import checkpoint
from casefile.storage.encryption import EncryptionError, KeyRing
from casefile.storage.unit_of_work import Store
from tests.conftest import fresh_keys

SECRET = "mijn-geheime-zin-over-huurschuld"
PHONE = "0612345678-telefoon"


def fill(store: Store) -> str:
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("web", PHONE)
        unit.inbox.add(conversation.id, "web", Incoming("x1" + PHONE, Kind.TEXT, SECRET))
        unit.transcript.add(conversation.id, "huurder", {"text": SECRET})
        unit.documents.put(conversation.id, "overzicht", {"huur": SECRET})
        unit.tracker_turns.add(conversation.id, [{"event": "user", "text": SECRET}])
        unit.outbox.add_reply(conversation.id, "web", Reply(SECRET), written_by="bot")
        return conversation.id


def bytes_on_disk(store: Store) -> bytes:
    checkpoint(store.engine)
    folder = Path(str(store.engine.url.database)).parent
    return b"".join(path.read_bytes() for path in folder.glob("woonkans.sqlite*"))


def test_no_text_and_no_phone_number_is_readable_on_disk(store: Store) -> None:
    fill(store)
    raw = bytes_on_disk(store)
    assert len(raw) > 10_000
    assert SECRET.encode() not in raw
    assert PHONE.encode() not in raw


def test_another_installations_key_opens_nothing(store: Store) -> None:
    conversation_id = fill(store)
    stranger = Store(store.engine, fresh_keys(), store.clock)
    with pytest.raises(EncryptionError), stranger.unit() as unit:
        unit.transcript.lines(conversation_id)


def test_a_value_cannot_be_moved_to_another_place(store: Store) -> None:
    with store.unit() as unit:
        cipher = unit.cipher("someone")
        sealed = cipher.seal("transcript|body", {"text": SECRET})
        with pytest.raises(EncryptionError):
            cipher.open("document|overzicht", sealed)
        with pytest.raises(EncryptionError):
            unit.cipher("somebody else").open("transcript|body", sealed)


def test_a_new_key_in_front_still_reads_the_old_and_finds_the_person(store: Store) -> None:
    conversation_id = fill(store)
    old = store.keys
    new = KeyRing({"k2": next(iter(fresh_keys().keys.values())), **old.keys})
    rotated = Store(store.engine, new, store.clock)
    with rotated.unit() as unit:
        found = unit.conversations.find("web", PHONE)
        assert found is not None and found.id == conversation_id
        assert unit.transcript.lines(conversation_id)[0].body == {"text": SECRET}


def test_deleting_a_conversation_leaves_no_row_and_no_byte(store: Store) -> None:
    conversation_id = fill(store)
    with store.read() as unit:
        sealed = unit.connection.exec_driver_sql("SELECT body_enc FROM transcript").scalar()
    with store.unit() as unit:
        unit.conversations.delete(conversation_id)
    with store.read() as unit:
        for table in ("conversation", "inbox", "outbox", "transcript", "document", "tracker_turn"):
            count = unit.connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()
            assert count == 0, table
    assert bytes(sealed) not in bytes_on_disk(store)


def test_emptying_a_conversation_leaves_what_runs_and_what_waits(store: Store) -> None:
    conversation_id = fill(store)
    with store.unit() as unit:
        unit.outbox.sent(
            unit.outbox.add_reply(conversation_id, "web", Reply(SECRET), written_by="bot")
        )
        unit.outbox.add_delivery("een-zaak", "mail", {"soort": "nieuw"})
        unit.nakijkzinnen.meld("wijkteam", conversation_id, "els", SECRET, "mens")
        unit.conversations.leeg(conversation_id)
    with store.read() as unit:
        for table in ("transcript", "document", "tracker_turn", "nakijkzin"):
            count = unit.connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()
            assert count == 0, table
        found = unit.conversations.find("web", PHONE)
        assert found is not None and found.id == conversation_id
        assert unit.inbox.waiting() == 1 and unit.outbox.waiting("web") == 1
        left = unit.connection.exec_driver_sql("SELECT doorverwijzing_id, status FROM outbox")
        assert sorted(map(tuple, left), key=str) == [("een-zaak", "new"), (None, "new")]


def test_the_key_file_is_made_once_and_for_the_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    first = KeyRing.load_or_create(None, path)
    assert path.stat().st_mode & 0o077 == 0
    assert KeyRing.load_or_create(None, path) == first


@pytest.mark.parametrize("text", ["", "k1", "k1:short", "averyveryverylongkeyid:" + "A" * 43 + "="])
def test_keys_of_the_wrong_form_are_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(EncryptionError, match="WOONKANS_KEYS"):
        KeyRing.parse(text)


def test_programs_that_start_at_once_for_the_first_time_have_the_same_key(tmp_path: Path) -> None:
    path, found = tmp_path / "keys", []
    ready = threading.Barrier(8)

    def start() -> None:
        ready.wait()
        found.append(KeyRing.load_or_create(None, path).keys)

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert all(keys == found[0] for keys in found)
    assert [file.name for file in tmp_path.iterdir()] == ["keys"]
    assert path.stat().st_mode & 0o777 == 0o600
