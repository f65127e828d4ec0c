"""What a page has fetched counts as sent: all pages together, soon, and never what it has not."""

from __future__ import annotations

import asyncio

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import OperationalError
from starlette.testclient import TestClient

from bot.channels.web import seen as seen_module
from bot.channels.web.app import create_app
from bot.channels.web.conversations import WebConversations
from bot.channels.web.seen import Seen
from casefile.messages import Reply
from casefile.settings import Settings
from casefile.storage import schema
from casefile.storage.unit_of_work import Store


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seen_module, "LATER", 0.05)


def answer(store: Store, who: str, text: str = "hallo") -> None:
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("web", who)
        unit.outbox.add_reply(conversation.id, "web", Reply(text), "bot")
        unit.transcript.add(conversation.id, "bot", Reply(text).to_json())


def statuses(store: Store) -> list[str]:
    with store.read() as unit:
        rows = unit.connection.execute(
            sa.select(schema.outbox.c.status).order_by(schema.outbox.c.id)
        )
        return [row.status for row in rows]


async def test_many_pages_are_one_commit_and_a_later_answer_is_not_in_it(
    any_store: Store, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [f"p{number}" for number in range(5)]
    for who in people:
        answer(any_store, who)
    seen, kept = Seen(any_store), WebConversations(any_store, settings)
    commits = []
    mark = seen._mark
    monkeypatch.setattr(seen, "_mark", lambda told: (commits.append(dict(told)), mark(told)))
    for who in people:
        seen.note(kept.new_lines(who, 0))
    answer(any_store, "p0", "later")
    await asyncio.sleep(0.4)
    assert [len(told) for told in commits] == [5]
    assert statuses(any_store) == ["sent"] * 5 + ["new"]


async def test_a_database_that_is_away_loses_nothing(
    store: Store, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(store, "jan")
    seen = Seen(store)
    mark, away = seen._mark, [True, True]

    def sometimes(told: dict[str, int]) -> None:
        if away:
            away.pop()
            raise OperationalError("", {}, Exception())
        mark(told)

    monkeypatch.setattr(seen, "_mark", sometimes)
    seen.note(WebConversations(store, settings).new_lines("jan", 0))
    await asyncio.sleep(0.5)
    assert statuses(store) == ["sent"]


def test_looking_at_the_page_is_written_at_the_latest_when_the_program_ends(
    store: Store, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seen_module, "LATER", 60.0)
    answer(store, "jan")
    with TestClient(create_app(store, settings)) as client:
        client.cookies.set("gesprek", "jan")
        assert "hallo" in client.get("/").text
    assert statuses(store) == ["sent"]
