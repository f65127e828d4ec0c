"""What failed for good is on a page with what to do, without what was in it, until somebody did."""

from __future__ import annotations

import re
from datetime import timedelta

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


def test_a_channel_that_sends_nothing_is_never_called_sent_and_goes_on_when_it_is_mended(
    beheerder: Bezoeker, store: Store
) -> None:
    with store.unit() as unit:
        chat = unit.conversations.find_or_create("whatsapp", "31612345678")
        row = unit.outbox.add_reply(chat.id, "whatsapp", Reply(text=SECRET), "bot")
        unit.outbox.retry(row, 0, timedelta(minutes=5), "131042")
        unit.channel_states.pause("whatsapp", timedelta(minutes=5))
        unit.channel_states.set_trouble("whatsapp", "131042")
    page = beheerder.leest("/storingen")
    assert "WhatsApp verstuurt niets" in page and "131042" in page and "wacht 1 bericht" in page
    assert "Alles is verstuurd" not in page and SECRET not in page
    _, page = beheerder.vult_in("/storingen", "/storingen/kanaal")
    assert "vertrekt nu" in page
    with store.unit() as unit:
        assert unit.outbox.lease(("whatsapp",)) is not None
        assert unit.channel_states.take_turn("whatsapp", 50, 20) is None
        unit.channel_states.set_trouble("whatsapp", None)  # it left
    assert "Alles is verstuurd" in beheerder.leest("/storingen")


@pytest.mark.parametrize("channel", ["telegram", "", "fax", "x" * 300])
def test_a_channel_that_works_is_not_touched(
    beheerder: Bezoeker, store: Store, channel: str
) -> None:
    with store.unit() as unit:
        unit.channel_states.pause("telegram", timedelta(seconds=30))
        unit.channel_states.set_trouble("whatsapp", "190")
    _, page = beheerder.vult_in("/storingen", "/storingen/kanaal", kanaal=channel)
    assert "vertrekt nu" not in page
    with store.unit() as unit:
        assert unit.channel_states.take_turn("telegram", 25, 1) is not None
