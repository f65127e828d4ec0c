"""A link tells where a conversation came from and never who; a bad token spoils nothing."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

from casefile.doorverwijzing.doorverwijzing import AANMELDING, TERUGBELLEN
from casefile.koppelingen.link import Koppeling
from casefile.storage.unit_of_work import Store, UnitOfWork
from tests.conftest import Clock


def make(store: Store, max_uses: int | None = None) -> Koppeling:
    with store.unit() as unit:
        return unit.links.make(
            "wijkteam_zeist",
            "woongoed_zeist",
            "Dag.",
            "14 030",
            max_uses,
            unit.now + timedelta(days=30),
            "s1",
        )


def start(unit: UnitOfWork, person: str, token: str) -> str | None:
    conversation = unit.conversations.find_or_create("web", person)
    unit.links.follow(conversation, token)
    found = unit.conversations.get(conversation.id)
    assert found is not None
    return found.link_id


def test_a_conversation_knows_its_link(any_store: Store) -> None:
    link = make(any_store)
    with any_store.unit() as unit:
        assert start(unit, "jan", link.token) == link.id
        assert start(unit, "jan", link.token) == link.id
        found = unit.links.by_token(link.token)
        assert found is not None and (found.begonnen, found.eerste_zin) == (1, "Dag.")
        assert unit.links.of_organisation("wijkteam_zeist") == [found]
        assert unit.links.of_organisation("woongoed_zeist") == []


def test_the_first_link_stays(store: Store) -> None:
    first, second = make(store), make(store)
    with store.unit() as unit:
        assert start(unit, "jan", first.token) == first.id
        assert start(unit, "jan", second.token) == first.id


def test_an_edited_revoked_expired_or_used_up_token_starts_a_normal_conversation(
    store: Store, clock: Clock
) -> None:
    link, revoked, once = make(store), make(store), make(store, max_uses=1)
    with store.unit() as unit:
        unit.links.revoke(revoked.id, "s1")
        assert start(unit, "jan", once.token) == once.id
        tokens = {"els": once.token, "piet": revoked.token, "kees": link.token[:-1] + "é", "an": ""}
        assert {
            person: start(unit, person, token) for person, token in tokens.items()
        } == dict.fromkeys(tokens)
    clock.forward(days=31)
    with store.unit() as unit:
        assert start(unit, "ria", link.token) is None


def test_counts_are_shown_from_five(store: Store) -> None:
    link = make(store)
    with store.unit() as unit:
        for number in range(6):
            unit.links.opened(link.id)
            start(unit, f"p{number}", link.token)
            conversation = unit.conversations.find("web", f"p{number}")
            assert conversation is not None
            asked = AANMELDING if number < 5 else TERUGBELLEN  # a call is no referral
            for _ in range(2):  # two organisations: one person
                unit.doorverwijzingen.maak(
                    conversation.id, "wijkteam_zeist", {}, False, unit.now, soort=asked
                )
        found = unit.links.get(link.id)
        assert found is not None
        assert dataclasses.astuple(unit.links.counts(found)) == (6, 6, 5)


def test_the_token_is_not_readable_in_the_database(store: Store) -> None:
    link = make(store)
    with store.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM link").fetchall()
    assert link.token not in str(rows)
