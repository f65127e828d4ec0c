"""A conversation goes on elsewhere with everything in it, and only for who holds the code."""

from __future__ import annotations

import pytest

from casefile.doorverwijzing.toestand import Toestand
from casefile.koppelingen import code as regels
from casefile.messages import Button, Incoming, Kind, Reply
from casefile.storage import joining, schema
from casefile.storage.conversations import Conversation
from casefile.storage.move_codes import Uitkomst
from casefile.storage.unit_of_work import Store, UnitOfWork
from tests.conftest import Clock


def talk(unit: UnitOfWork, channel: str, address: str, *texts: str) -> Conversation:
    conversation = unit.conversations.find_or_create(channel, address)
    for text in texts:
        unit.transcript.add(conversation.id, "huurder", {"text": text})
        unit.inbox.add(conversation.id, channel, Incoming(unit.new_id(), Kind.TEXT, text=text))
    return conversation


def test_a_code_brings_the_conversation_along_once(any_store: Store) -> None:
    with any_store.unit() as unit:
        web = talk(unit, "web", "cookie", "eerst op de pagina")
        unit.conversations.offer(web.id, (Button("Ja", "/ja"),))
        unit.documents.put(web.id, "overzicht", {"huur": 612})
        unit.outbox.add_reply(web.id, "web", Reply("nog niet gelezen"), "bot")
        code = unit.move_codes.make(web.id)
        assert code is not None
    with any_store.unit() as unit:
        here = talk(unit, "telegram", "42", "hallo", f"code {code}")
        result = unit.move_codes.redeem(code, here)
        assert (result.uitkomst, result.gesprek.id) == (Uitkomst.VERHUISD, web.id)
        assert (result.gesprek.channel, unit.conversations.address(web.id)) == ("telegram", "42")
    with any_store.unit() as unit:
        found = unit.conversations.find("telegram", "42")
        assert found is not None and found.id == web.id
        assert unit.conversations.find("web", "cookie") is None
        assert unit.conversations.get(here.id) is None
        said = [line.body["text"] for line in unit.transcript.lines(web.id)]
        assert said == ["eerst op de pagina", "hallo", f"code {code}"]
        assert unit.documents.load(web.id, "overzicht") == {"huur": 612}
        assert unit.conversations.offered(web.id) == (Button("Ja", "/ja"),)
        row = unit.outbox.lease(("telegram",))
        assert row is not None and row.reply.text == "nog niet gelezen"
        claimed = []
        while item := unit.inbox.claim():
            unit.inbox.done(item.id)
            claimed.append(item.message.text)
        assert claimed == said
        other = talk(unit, "web", "thief")
        assert unit.move_codes.redeem(code, other).uitkomst is Uitkomst.ONBEKEND


def test_and_back_again(store: Store) -> None:
    with store.unit() as unit:
        telegram = talk(unit, "telegram", "42", "op telegram")
        code = unit.move_codes.make(telegram.id)
        web = talk(unit, "web", "cookie", "op de pagina")
        assert code and unit.move_codes.redeem(code, web).uitkomst is Uitkomst.VERHUISD
        found = unit.conversations.find("web", "cookie")
        assert found is not None and found.id == telegram.id
        assert talk(unit, "telegram", "42").id != telegram.id  # there it starts afresh


def test_a_whatsapp_conversation_keeps_both_its_addresses(store: Store) -> None:
    with store.unit() as unit:
        here = unit.addresses.conversation("whatsapp", ("NL.1", "316"))
        web = talk(unit, "web", "cookie")
        code = unit.move_codes.make(web.id)
        assert code
        unit.move_codes.redeem(code, here)
    with store.unit() as unit:
        assert unit.addresses.of(web.id) == ["NL.1", "316"]
        assert unit.addresses.conversation("whatsapp", ("316",)).id == web.id
        back = talk(unit, "web", "other")
        second = unit.move_codes.make(web.id)
        assert second
        unit.move_codes.redeem(second, back)
    with store.unit() as unit:
        assert unit.addresses.find("whatsapp", "316") is None
        assert unit.addresses.of(web.id) == ["other"]


def test_doorverwijzingen_and_refusals_come_along(store: Store) -> None:
    with store.unit() as unit:
        there = talk(unit, "telegram", "42")
        referral = unit.doorverwijzingen.maak(
            there.id, "wijkteam_zeist", {"onderdelen": []}, False, unit.now
        )
        web = talk(unit, "web", "cookie")
        code = unit.move_codes.make(web.id)
        assert code
        unit.move_codes.redeem(code, there)
    with store.unit() as unit:
        (found,) = unit.doorverwijzingen.of_conversation(web.id)
        assert (found.id, found.toestand) == (referral.id, Toestand.GEVRAAGD)


def test_a_code_is_short_lived_single_and_hard_to_try(store: Store, clock: Clock) -> None:
    with store.unit() as unit:
        web, here = talk(unit, "web", "cookie"), talk(unit, "telegram", "42")
        old, new = unit.move_codes.make(web.id), unit.move_codes.make(web.id)
        assert old and new
        assert unit.move_codes.redeem(new, web).uitkomst is Uitkomst.HIER_AL
        assert unit.move_codes.redeem(old, here).uitkomst is Uitkomst.ONBEKEND
        for _ in range(regels.HOOGSTENS_FOUT - 1):
            assert unit.move_codes.redeem("BBBBBBBB", here).uitkomst is Uitkomst.ONBEKEND
        assert unit.move_codes.redeem(new, here).uitkomst is Uitkomst.TE_VAAK
    clock.forward(minutes=10, seconds=1)
    with store.unit() as unit:
        assert (
            unit.move_codes.redeem(new, here).uitkomst is Uitkomst.ONBEKEND
        )  # ten minutes are over


def test_codes_are_made_five_times_an_hour(store: Store, clock: Clock) -> None:
    with store.unit() as unit:
        web = talk(unit, "web", "cookie")
        codes = [unit.move_codes.make(web.id) for _ in range(6)]
    assert all(codes[:5]) and codes[5] is None
    clock.forward(hours=1, seconds=1)
    with store.unit() as unit:
        assert unit.move_codes.make(web.id)


def test_a_human_who_had_one_of_the_two_keeps_the_conversation(store: Store) -> None:
    with store.unit() as unit:
        there, web = talk(unit, "telegram", "42"), talk(unit, "web", "cookie")
        unit.conversations.set_owner(there.id, "staff1")
        code = unit.move_codes.make(web.id)
        assert code
        assert unit.move_codes.redeem(code, there).gesprek.owner == "staff1"


@pytest.mark.parametrize(
    "table",
    [t for t in schema.metadata.tables.values() if "conversation_id" in t.columns],
    ids=lambda t: t.name,
)
def test_joining_knows_every_table_that_names_a_conversation(table: object) -> None:
    """A new table must be added to `joining`, or a move would leave its rows behind."""
    known = {*joining.SEALED, *joining.SPECIAL, *joining.FORGOTTEN, *joining.REFERRING}
    assert table.name in known  # type: ignore[attr-defined]
