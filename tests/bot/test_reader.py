"""The reader: an album is one letter, a photograph is gone once it was read, and no turn waits for it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
import sqlalchemy as sa

from bot.channels.body import TooLarge
from bot.ocr.limits import Refusal, Refused
from bot.reader import MAX_ATTEMPTS, Reader
from casefile.brief.brieftekst import Brieftekst, van_tekst
from casefile.brief.gelezen_brief import Briefsoort, Gelezen
from casefile.brief.uitslag import Uitslag
from casefile.messages import Incoming, Kind
from casefile.storage import schema
from casefile.storage.brieffotos import BEWAREN_HOOGSTENS, LEZEN_DUURT_HOOGSTENS, MEER_TE_KOMEN
from casefile.storage.inbox import InboxRow
from casefile.storage.unit_of_work import Store
from tests.conftest import Clock

BRIEF = """Heden, de twintigste november tweeduizend zesentwintig, heb ik, gerechtsdeurwaarder,
GEDAGVAARD K. Post, om op vrijdag 18 december 2026 te 9.30 uur te verschijnen op de zitting van de
kantonrechter in Almelo, wegens een huurachterstand van € 900,00."""


def stuur(store: Store, *bodies: bytes, wie: str = "jan", kanaal: str = "web") -> str:
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create(kanaal, wie)
        for number, body in enumerate(bodies):
            unit.brieffotos.add(conversation.id, kanaal, number, inhoud=body)
        return conversation.id


def wachtend(store: Store) -> int:
    with store.read() as unit:
        query = sa.select(sa.func.count()).select_from(schema.brieffoto)
        return int(unit.connection.execute(query).scalar())


def uitslag(store: Store) -> Uitslag:
    with store.unit() as unit:
        row = unit.inbox.claim()
        assert isinstance(row, InboxRow) and row.message.kind is Kind.LETTER
        unit.inbox.done(row.id)
        return Uitslag.from_json(row.message.letter or {})


def lees(files: list[bytes]) -> Brieftekst:
    return van_tekst(b"\n".join(files).decode())


def test_photographs_that_follow_each_other_are_one_letter(store: Store, clock: Clock) -> None:
    first, second = BRIEF.encode()[:120], BRIEF.encode()[120:]
    seen: list[list[bytes]] = []

    def recognise(files: list[bytes]) -> Brieftekst:
        seen.append(files)
        return van_tekst(BRIEF)

    stuur(store, first)
    clock.forward(seconds=3)
    stuur(store, second)
    clock.forward(seconds=3)
    reader = Reader(store, recognise=recognise)
    assert not reader.read_next()  # another page may be coming
    clock.now += MEER_TE_KOMEN
    assert reader.read_next() and not reader.read_next()
    assert seen == [[first, second]]
    brief = uitslag(store).brief
    assert brief and brief.soort and brief.soort.waarde is Briefsoort.DAGVAARDING
    assert brief.zitting == Gelezen(date(2026, 12, 18))


def test_a_page_that_comes_while_the_first_is_read_is_of_the_same_letter(
    store: Store, clock: Clock
) -> None:
    seen: list[list[bytes]] = []

    def recognise(files: list[bytes]) -> Brieftekst:
        seen.append(files)
        if len(seen) == 1:
            clock.forward(seconds=9)
            stuur(store, b"second")
        return van_tekst(BRIEF)

    stuur(store, b"first")
    clock.now += MEER_TE_KOMEN
    reader = Reader(store, recognise=recognise)
    assert reader.read_next() and not reader.read_next()
    clock.now += MEER_TE_KOMEN
    assert reader.read_next() and not reader.read_next()
    assert seen == [[b"first"], [b"first", b"second"]]
    assert uitslag(store).brief is not None
    with store.unit() as unit:
        assert unit.inbox.claim() is None  # one answer


def test_a_page_that_comes_much_later_is_another_letter(store: Store, clock: Clock) -> None:
    def recognise(files: list[bytes]) -> Brieftekst:
        if files == [b"first"]:
            clock.forward(minutes=1)
            stuur(store, b"second")
        return van_tekst(BRIEF)

    stuur(store, b"first")
    clock.now += MEER_TE_KOMEN
    reader = Reader(store, recognise=recognise)
    assert reader.read_next()
    assert uitslag(store).brief is not None
    clock.now += MEER_TE_KOMEN
    assert reader.read_next()
    assert uitslag(store).brief is not None


def test_nothing_of_the_letter_stays(store: Store, clock: Clock) -> None:
    stuur(store, BRIEF.encode())
    clock.now += MEER_TE_KOMEN
    assert Reader(store, recognise=lees).read_next()
    assert wachtend(store) == 0
    with store.read() as unit:
        row = unit.connection.execute(sa.select(schema.inbox)).one()
        body = unit.cipher(row.conversation_id).open("inbox|body", row.body_enc)
    assert "Post" not in str(body) and "gerechtsdeurwaarder" not in str(body)


@pytest.mark.parametrize("why", list(Refusal))
def test_why_it_could_not_be_read_is_told(store: Store, clock: Clock, why: Refusal) -> None:
    def refuse(files: list[bytes]) -> Brieftekst:
        raise Refused(why)

    stuur(store, b"x")
    clock.now += MEER_TE_KOMEN
    assert Reader(store, recognise=refuse).read_next()
    assert uitslag(store) == Uitslag(geweigerd=why.value)
    assert wachtend(store) == 0


def test_a_reader_that_dies_leaves_the_letter_to_the_next(store: Store, clock: Clock) -> None:
    stuur(store, BRIEF.encode())
    clock.now += MEER_TE_KOMEN
    with store.unit() as unit:
        assert unit.brieffotos.claim() is not None
    reader = Reader(store, recognise=lees)
    assert not reader.read_next()
    clock.now += LEZEN_DUURT_HOOGSTENS
    assert reader.read_next()
    assert uitslag(store).brief is not None


def test_what_keeps_failing_is_told_in_the_end(store: Store, clock: Clock) -> None:
    class Away:
        def fetch(self, reference: str, limit: int) -> bytes:
            raise ConnectionError

    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("whatsapp", "316")
        unit.brieffotos.add(conversation.id, "whatsapp", 1, verwijzing="77")
    reader = Reader(store, {"whatsapp": Away()})
    for _ in range(MAX_ATTEMPTS):
        clock.now += LEZEN_DUURT_HOOGSTENS
        assert reader.read_next()
    assert uitslag(store).geweigerd == Refusal.TOO_SLOW.value


def test_a_file_that_is_too_large_is_not_fetched_again(store: Store, clock: Clock) -> None:
    class Large:
        def fetch(self, reference: str, limit: int) -> bytes:
            raise TooLarge

    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("telegram", "12")
        unit.brieffotos.add(conversation.id, "telegram", 1, verwijzing="f1")
    clock.now += MEER_TE_KOMEN
    assert Reader(store, {"telegram": Large()}).read_next()
    assert uitslag(store).geweigerd == Refusal.TOO_LARGE.value


def test_a_conversation_that_is_deleted_meanwhile_hears_nothing(store: Store, clock: Clock) -> None:
    conversation_id = stuur(store, BRIEF.encode())
    clock.now += MEER_TE_KOMEN

    def delete_and_read(files: list[bytes]) -> Brieftekst:
        with store.unit() as unit:
            unit.conversations.delete(conversation_id)
        return lees(files)

    assert Reader(store, recognise=delete_and_read).read_next()
    with store.unit() as unit:
        assert unit.inbox.claim() is None


def test_a_message_that_came_meanwhile_is_not_overtaken(store: Store, clock: Clock) -> None:
    conversation_id = stuur(store, BRIEF.encode())
    with store.unit() as unit:
        unit.inbox.add(conversation_id, "web", Incoming("m1", Kind.TEXT, text="hallo"), order=9)
    clock.now += MEER_TE_KOMEN
    assert Reader(store, recognise=lees).read_next()
    with store.unit() as unit:
        row = unit.inbox.claim()
        assert row is not None and row.message.kind is Kind.LETTER
        unit.inbox.done(row.id)
        later = unit.inbox.claim()
        assert later is not None and not unit.inbox.is_overtaken(later)


def test_a_photograph_that_nobody_reads_is_not_kept(store: Store, clock: Clock) -> None:
    stuur(store, b"x")
    clock.now += BEWAREN_HOOGSTENS
    clock.forward(seconds=1)
    with store.unit() as unit:
        assert unit.brieffotos.wis_oude() == 1
    assert wachtend(store) == 0


def test_the_reader_rests_until_the_last_page_of_the_first_letter(
    store: Store, clock: Clock
) -> None:
    with store.read() as unit:
        assert unit.brieffotos.next_try() is None
    began = clock.now
    stuur(store, b"x")
    clock.forward(seconds=2)
    stuur(store, b"y", wie="els")
    clock.forward(seconds=1)
    stuur(store, b"z")
    with store.read() as unit:
        assert unit.brieffotos.next_try() == began + MEER_TE_KOMEN + timedelta(seconds=2)
