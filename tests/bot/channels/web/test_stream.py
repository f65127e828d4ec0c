"""An open page shows a reply as soon as it is there, and costs nothing while there is none."""

from __future__ import annotations

import asyncio
import time

from bot.channels.web.stream import News
from casefile.storage import transcript
from casefile.storage.unit_of_work import Store


def say(store: Store, who: str) -> tuple[str, int]:
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("web", who)
        return conversation.id, unit.transcript.add(conversation.id, "bot", {"text": "hallo"})


async def waited(news: News, page: tuple[str, int], seconds: float) -> float:
    began = time.monotonic()
    await news.wait(*page, seconds)
    return time.monotonic() - began


async def test_a_page_is_told_of_its_own_conversation_only(any_store: Store) -> None:
    jan, els = say(any_store, "jan"), say(any_store, "els")
    news = News(any_store)
    await waited(news, jan, 0.5)  # the watching begins
    jans = asyncio.create_task(waited(news, jan, 5))
    els_s = asyncio.create_task(waited(news, els, 1.5))
    await asyncio.sleep(0.3)
    await asyncio.to_thread(say, any_store, "jan")
    assert await jans < 3
    assert await els_s > 1.4
    any_store.signal.close()


async def test_a_page_is_told_when_its_conversation_was_wiped(any_store: Store) -> None:
    jan = say(any_store, "jan")
    news = News(any_store)
    await waited(news, jan, 0.5)

    def wipe() -> None:
        with any_store.unit() as unit:
            unit.conversations.delete(jan[0])

    jans = asyncio.create_task(waited(news, jan, 5))
    await asyncio.sleep(0.3)
    await asyncio.to_thread(wipe)
    assert await jans < 3
    any_store.signal.close()


async def test_a_line_that_came_between_the_pages_own_look_and_its_waiting_is_told(
    any_store: Store,
) -> None:
    jan = say(any_store, "jan")
    news = News(any_store)
    await waited(news, jan, 0.5)
    await asyncio.to_thread(say, any_store, "jan")  # nobody waits now
    await asyncio.to_thread(say, any_store, "els")
    await waited(news, say(any_store, "els"), 0.5)  # somebody else's look goes past it
    assert await waited(news, jan, 5) < 3
    any_store.signal.close()


async def test_a_look_reads_nothing_of_long_conversations(store: Store) -> None:
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("web", "jan")
        for _ in range(1000):
            last = unit.transcript.add(conversation.id, "bot", {"text": "hallo"})
    news = News(store)
    news._newest({conversation.id}, {conversation.id})
    newest, gone = news._newest({conversation.id}, set())
    assert not gone and newest in ({}, {conversation.id: last})
    asked = str(transcript._NEW.compile(store.engine, compile_kwargs={"render_postcompile": True}))
    with store.read() as unit:
        plan = unit.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}", (900,)).all()
    assert any("PRIMARY KEY" in row[-1] for row in plan), plan
    store.signal.close()
