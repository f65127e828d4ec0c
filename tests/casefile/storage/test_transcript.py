"""What was said stays in order, and the newest is found without reading all of it."""

from __future__ import annotations

from itertools import islice

from casefile.storage.unit_of_work import Store


def test_lines_are_read_from_either_end(any_store: Store) -> None:
    with any_store.unit() as unit:
        jan = unit.conversations.find_or_create("web", "jan").id
        els = unit.conversations.find_or_create("web", "els").id
        ids = [unit.transcript.add(jan, "huurder", {"text": f"regel {n}"}) for n in range(4)]
        unit.transcript.add(els, "huurder", {"text": "van een ander"})
    with any_store.read() as unit:
        newest = [line.body["text"] for line in unit.transcript.newest_first(jan)]
        assert newest == ["regel 3", "regel 2", "regel 1", "regel 0"]
        after = [line.body["text"] for line in unit.transcript.lines(jan, after=ids[1])]
        assert after == ["regel 2", "regel 3"]
        first = list(islice(unit.transcript.newest_first(els), 1))
        assert [line.body["text"] for line in first] == ["van een ander"]
