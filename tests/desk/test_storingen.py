"""What failed for good is on a page with what to do, without what was in it, until somebody did."""

from __future__ import annotations

import re

import pytest
import sqlalchemy as sa

from casefile.messages import Incoming, Kind, Reply
from casefile.rechten import Rol
from casefile.settings import Settings
from casefile.storage import schema
from casefile.storage.unit_of_work import Store
from desk.app import create_app
from tests.casefile.doorverwijzing.conftest import TV
from tests.desk.conftest import Bezoeker, ingelogd

SECRET = "mijn geheime zin"


@pytest.fixture
def beheerder(store: Store, settings: Settings) -> Bezoeker:
    with store.unit() as unit:
        member = unit.staff.create(TV, "beheer@x.example", "Bé", "geheim123", Rol.BEHEERDER)
    return ingelogd(create_app(store, settings), store, member)


@pytest.fixture
def failed(store: Store) -> None:
    """One message of ours that never went out, and one of a huurder that we could not handle."""
    with store.unit() as unit:
        chat = unit.conversations.find_or_create("whatsapp", "31612345678")
        row = unit.outbox.add_reply(chat.id, "whatsapp", Reply(text=SECRET), "bot")
        unit.outbox.dead(row, "131047")
        unit.inbox.add(chat.id, "whatsapp", Incoming("m1", Kind.TEXT, SECRET))
        first = unit.inbox.claim()
        assert first is not None
        unit.inbox.give_up(first.id)


def forms(page: str) -> list[tuple[str, str]]:
    return re.findall(
        r'name="soort" value="(\w+)"><input type="hidden" name="rij" value="(\d+)"', page
    )


def test_both_are_shown_without_content_and_go_when_they_are_solved(
    beheerder: Bezoeker, failed: None, store: Store
) -> None:
    page = beheerder.leest("/storingen")
    assert {kind for kind, _ in forms(page)} == {"in", "uit"} and "131047" in page
    assert SECRET not in page and "31612345678" not in page
    for kind, row in forms(page):
        beheerder.vult_in("/storingen", "/storingen", soort=kind, rij=row, wat="weg")
    assert "Alles is verstuurd" in beheerder.leest("/storingen")
    with store.read() as unit:
        done = [line.what for _, line in unit.audit.since(None) if line.what == "storing_weg"]
    assert len(done) == 2


def test_what_did_not_go_out_goes_once_more(
    beheerder: Bezoeker, failed: None, store: Store
) -> None:
    rows = dict(forms(beheerder.leest("/storingen")))
    beheerder.vult_in("/storingen", "/storingen", soort="uit", rij=rows["uit"], wat="opnieuw")
    with store.read() as unit:
        status = unit.connection.execute(sa.select(schema.outbox.c.status)).scalar_one()
    assert status == "new"


def test_a_message_of_a_huurder_is_not_handled_twice(
    beheerder: Bezoeker, failed: None, store: Store
) -> None:
    """They were told that it failed, and will have said it again."""
    rows = dict(forms(beheerder.leest("/storingen")))
    beheerder.vult_in("/storingen", "/storingen", soort="in", rij=rows["in"], wat="opnieuw")
    with store.read() as unit:
        status = unit.connection.execute(sa.select(schema.inbox.c.status)).scalar_one()
    assert status == "failed"
