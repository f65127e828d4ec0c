"""Strangers cannot fill the database from one address; a library can, and a cry always gets in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from starlette.testclient import TestClient

from bot.channels.web import app as web
from bot.channels.web.limits import MOST_KEYS, Buckets
from casefile.settings import Settings
from casefile.storage import schema
from casefile.storage.unit_of_work import Store


def conversations(store: Store) -> int:
    with store.read() as unit:
        query = sa.select(sa.func.count()).select_from(schema.conversation)
        count: int = unit.connection.execute(query).scalar_one()
        return count


@pytest.fixture
def app(store: Store, settings: Settings) -> Iterator[TestClient]:
    with TestClient(web.create_app(store, settings), follow_redirects=False) as client:
        yield client


def post(client: TestClient, text: str, number: int) -> int:
    form = {"tekst": text, "nonce": f"n{number}"}
    return client.post("/bericht", data=form, headers={"accept": "application/json"}).status_code


def test_one_address_makes_thirty_conversations_and_then_few(app: TestClient, store: Store) -> None:
    answers = []
    for number in range(60):
        app.cookies.clear()
        answers.append(post(app, "hallo", number))
    assert answers[:30] == [202] * 30 and 429 in answers[30:]
    assert conversations(store) == answers.count(202) < 40


def test_a_cry_for_help_is_never_refused(app: TestClient, store: Store) -> None:
    for number in range(60):
        app.cookies.clear()
        post(app, "hallo", number)
    app.cookies.clear()
    before = conversations(store)
    assert post(app, "ik wil niet meer leven", 99) == 202
    assert conversations(store) == before + 1


def test_one_conversation_cannot_flood_either_but_is_heard_when_it_cries(
    app: TestClient,
) -> None:
    answers = [post(app, f"bericht {number}", number) for number in range(40)]
    assert answers[:20] == [202] * 20 and 429 in answers
    assert post(app, "mijn man slaat me nu", 77) == 202


def test_memory_stays_bounded() -> None:
    buckets = Buckets(1.0, 2, clock=lambda: 0.0)
    for number in range(MOST_KEYS + 10):
        buckets.take(str(number))
    assert len(buckets._full_at) == MOST_KEYS
