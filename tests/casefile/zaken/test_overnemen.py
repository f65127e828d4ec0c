"""A human answers in the same chat: only who may, by name, one at a time, and the bot is silent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from bot.keeper import Keeper
from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.storage import schema
from casefile.storage.unit_of_work import Store, UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.zaken import chat_overnemen
from casefile.zaken.chat_overnemen import KanNiet
from desk.doorverwijzingen import visible_lines
from tests.casefile.doorverwijzing.conftest import (
    TV,
    WGZ,
    WIJKTEAM,
    Medewerkers,
    meldt_aan,
    vertelt,
)
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.conftest import Clock

TEXTS = Teksten.standaard()


def work(
    store: Store, referral_id: str, act: Callable[[UnitOfWork, Doorverwijzing], object]
) -> object:
    with store.unit() as unit:
        referral = unit.doorverwijzingen.get(referral_id)
        assert referral is not None
        return act(unit, referral)


@pytest.fixture
def zaak(huurder: Huurder) -> str:
    meldt_aan(huurder).tikt("Nee")
    return huurder.doorverwijzingen()[TV].id


def sent_to(store: Store, huurder: Huurder) -> list[str]:
    """What really goes out to the huurder, in order."""
    found = []
    with store.unit() as unit:
        while row := unit.outbox.lease(("telegram",)):
            unit.outbox.sent(row.id)
            found.append(row.reply.text)
    return found


def test_take_over_answer_and_give_back(
    huurder: Huurder, store: Store, medewerkers: Medewerkers, zaak: str
) -> None:
    marja = medewerkers.van(TV)
    sent_to(store, huurder)
    work(store, zaak, lambda u, r: chat_overnemen.neem_over(u, TEXTS, r, marja))
    assert (
        "Marja de Boer van De Tussenvoorziening praat nu met je. Dat is een mens."
        in huurder.nieuws()
    )
    huurder.zegt("fijn, mag ik iets vragen")
    assert huurder.replies == [], "the computer is silent"
    work(store, zaak, lambda u, r: chat_overnemen.antwoord(u, r, marja, "Natuurlijk, vraag maar."))
    work(store, zaak, lambda u, r: chat_overnemen.geef_terug(u, TEXTS, r, marja))
    out = sent_to(store, huurder)
    assert [text.splitlines()[0][:30] for text in out] == [
        "Marja de Boer van De Tussenvoo",
        "Natuurlijk, vraag maar.",
        "Je praat nu weer met mij, de c",
    ]
    huurder.zegt("dank je", "bedankt")
    assert huurder.replies
    with store.read() as unit:
        done = [line.what for line in unit.audit.of(zaak) if line.what.startswith("gesprek_")]
    assert done == ["gesprek_overgenomen", "gesprek_antwoord", "gesprek_teruggegeven"]


def test_only_one_answers_at_a_time(store: Store, medewerkers: Medewerkers, zaak: str) -> None:
    marja = medewerkers.van(TV)
    with store.unit() as unit:
        collega = unit.staff.create(TV, "bo@tv.example", "Bo", "geheim123")
    with pytest.raises(KanNiet, match="eerst over"):
        work(store, zaak, lambda u, r: chat_overnemen.antwoord(u, r, marja, "hoi"))
    work(store, zaak, lambda u, r: chat_overnemen.neem_over(u, TEXTS, r, marja))
    work(store, zaak, lambda u, r: chat_overnemen.neem_over(u, TEXTS, r, collega, marja.id))
    with pytest.raises(KanNiet):
        work(store, zaak, lambda u, r: chat_overnemen.antwoord(u, r, marja, "hoi"))
    with pytest.raises(KanNiet):
        work(store, zaak, lambda u, r: chat_overnemen.geef_terug(u, TEXTS, r, marja))


def test_the_corporation_never_reads_nor_takes_over(
    huurder: Huurder, store: Store, medewerkers: Medewerkers
) -> None:
    meldt_aan(huurder)
    referral = huurder.doorverwijzingen()[WGZ]
    with store.read() as unit:
        assert visible_lines(unit, referral) is None
    opponent = medewerkers.van(WGZ)
    with pytest.raises(KanNiet):
        work(store, referral.id, lambda u, r: chat_overnemen.neem_over(u, TEXTS, r, opponent))


def test_who_left_the_chat_out_is_not_read(huurder: Huurder, store: Store) -> None:
    vertelt(huurder).tikt("Nee").tikt("Iets weglaten").zegt("deze chat").tikt("Ja, stuur").tikt(
        "Nee"
    )
    with store.read() as unit:
        assert visible_lines(unit, huurder.doorverwijzingen()[TV]) is None


def test_withdrawing_stops_reading_at_once(huurder: Huurder, store: Store, zaak: str) -> None:
    with store.read() as unit:
        referral = unit.doorverwijzingen.get(zaak)
        assert referral is not None and visible_lines(unit, referral)
    huurder.zegt("ik trek mijn toestemming in", "verwijder_gegevens")
    with store.read() as unit:
        referral = unit.doorverwijzingen.get(zaak)
        assert referral is not None and visible_lines(unit, referral) is None


def test_a_refused_case_is_no_longer_read(
    huurder: Huurder, store: Store, medewerkers: Medewerkers, zaak: str
) -> None:
    medewerkers.doet(zaak, lambda w: w.wijs_af("andere_hulp", ""))
    with store.read() as unit:
        assert visible_lines(unit, huurder.doorverwijzingen()[TV]) is None


def test_an_emergency_of_before_is_hidden_and_of_after_is_seen(
    huurder: Huurder, store: Store, medewerkers: Medewerkers
) -> None:
    huurder.zegt("mijn man slaat me")
    huurder.payload("/start_doorverwijzing").tikt("WoonGoed Zeist").zegt("Fatima")
    huurder.zegt("06 12345678").tikt("Ochtend").tikt("Nee").tikt("Overslaan").tikt("Overslaan")
    huurder.tikt("Nee").tikt("Ja, stuur").tikt("Nee")
    referral = huurder.doorverwijzingen()[TV]

    def seen() -> str:
        with store.read() as unit:
            lines = visible_lines(unit, referral)
        assert lines is not None
        return " ".join(line.body["text"] for line in lines)

    assert "slaat" not in seen() and "Veilig Thuis" not in seen() and "Fatima" in seen()
    marja = medewerkers.van(TV)
    work(store, referral.id, lambda u, r: chat_overnemen.neem_over(u, TEXTS, r, marja))
    huurder.zegt("ik wil dood")
    assert "113" in huurder.tekst(), "the gate still speaks"
    assert "ik wil dood" in seen() and "slaat" not in seen()


def test_what_was_added_for_another_is_not_read_in_the_chat(huurder: Huurder, store: Store) -> None:
    vertelt(huurder).tikt("Nee").tikt("Ja, stuur").tikt("Iets toevoegen").zegt("gezondheid")
    huurder.zegt("ik ben zwanger").tikt("Ja, stuur")
    sent = huurder.doorverwijzingen()
    for organisation in (TV, WIJKTEAM):
        with store.read() as unit:
            lines = visible_lines(unit, sent[organisation])
        assert lines is not None
        assert not any("zwanger" in line.body["text"] for line in lines)
    assert "zwanger" in str(sent[WIJKTEAM].pakket) and "zwanger" not in str(sent[TV].pakket)


def test_where_somebody_reads_along_no_name_is_said(
    huurder: Huurder, store: Store, medewerkers: Medewerkers
) -> None:
    meldt_aan(huurder, meelezen="Ja")
    zaak, marja = huurder.doorverwijzingen()[TV].id, medewerkers.van(TV)
    work(store, zaak, lambda u, r: chat_overnemen.neem_over(u, TEXTS, r, marja))
    assert "Een mens antwoordt" in huurder.nieuws() and "Marja" not in huurder.nieuws()


def test_after_stop_no_one_writes(
    huurder: Huurder, store: Store, medewerkers: Medewerkers, zaak: str
) -> None:
    huurder.payload("/stop")
    marja = medewerkers.van(TV)
    with pytest.raises(KanNiet, match="Bel liever"):
        work(store, zaak, lambda u, r: chat_overnemen.neem_over(u, TEXTS, r, marja))


@pytest.mark.parametrize("sentence", ["stop", "ik trek mijn toestemming in", "Wis alles!"])
def test_the_huurder_can_always_end_it(
    huurder: Huurder, store: Store, medewerkers: Medewerkers, zaak: str, sentence: str
) -> None:
    marja = medewerkers.van(TV)
    work(store, zaak, lambda u, r: chat_overnemen.neem_over(u, TEXTS, r, marja))
    huurder.zegt(sentence, "stop" if sentence == "stop" else "verwijder_gegevens")
    assert huurder.replies
    with store.read() as unit:
        conversation = unit.conversations.get(huurder.id)
    assert conversation is not None and conversation.bot_owns


def test_a_staff_member_who_goes_silent_gives_back_by_itself(
    huurder: Huurder, store: Store, medewerkers: Medewerkers, clock: Clock, zaak: str
) -> None:
    marja = medewerkers.van(TV)
    work(store, zaak, lambda u, r: chat_overnemen.neem_over(u, TEXTS, r, marja))
    keeper = Keeper(store, TEXTS)
    clock.forward(hours=23)
    keeper.run_once()
    assert "Je praat nu weer met" not in huurder.nieuws()
    clock.forward(hours=2)
    keeper.run_once()
    assert "Je praat nu weer met" in huurder.nieuws()


def test_staff_of_another_organisation_is_another_door(
    huurder: Huurder, store: Store, medewerkers: Medewerkers
) -> None:
    meldt_aan(huurder, "Nee", "Ja, stuur", "Ja, stuur")
    sent = huurder.doorverwijzingen()
    marja, wim = medewerkers.van(TV), medewerkers.van(WIJKTEAM)
    work(store, sent[TV].id, lambda u, r: chat_overnemen.neem_over(u, TEXTS, r, marja))
    with pytest.raises(chat_overnemen.KanNiet, match="Vraag erom"):
        work(
            store,
            sent[WIJKTEAM].id,
            lambda u, r: chat_overnemen.neem_over(u, TEXTS, r, wim, marja.id),
        )
    with store.read() as unit:
        owner = unit.connection.execute(schema.conversation.select()).one().owner
    assert owner == marja.id, "not without her yes"


def test_news_of_another_organisation_is_not_lost_while_a_human_talks(
    huurder: Huurder, store: Store, medewerkers: Medewerkers, zaak: str
) -> None:
    marja = medewerkers.van(TV)
    work(store, zaak, lambda u, r: chat_overnemen.neem_over(u, TEXTS, r, marja))
    sent_to(store, huurder)
    other = huurder.doorverwijzingen()[WGZ]
    medewerkers.doet(other.id, lambda w: w.neem_aan("Kees", date(2026, 11, 25), "", ""))
    (news,) = sent_to(store, huurder)
    assert "Kees van WoonGoed Zeist helpt je verder" in news
    with store.read() as unit:
        conversation = unit.conversations.get(huurder.id)
    assert conversation is not None and conversation.owner == marja.id, "she goes on talking"


@pytest.mark.parametrize("how", ["afwijzen", "afronden"])
def test_who_closes_the_case_leaves_the_chat_to_the_bot(
    huurder: Huurder, store: Store, medewerkers: Medewerkers, zaak: str, how: str
) -> None:
    """Otherwise the huurder would write to somebody who may not read it any more."""
    marja = medewerkers.van(TV)
    work(store, zaak, lambda u, r: chat_overnemen.neem_over(u, TEXTS, r, marja))
    if how == "afwijzen":
        medewerkers.doet(zaak, lambda w: w.wijs_af("andere_hulp", ""))
    else:
        medewerkers.doet(zaak, lambda w: w.neem_aan("Marja", date(2026, 11, 24), "", ""))
        medewerkers.doet(zaak, lambda w: w.rond_af(""))
    said = huurder.nieuws()
    assert "Je praat nu weer met mij" in said
    assert ("andere hulp past beter" in said) == (how == "afwijzen")
    huurder.zegt("dank je", "bedankt")
    assert huurder.replies


def test_staff_see_that_the_huurder_was_not_told(
    huurder: Huurder, store: Store, medewerkers: Medewerkers, zaak: str
) -> None:
    huurder.payload("/stop")
    medewerkers.doet(zaak, lambda w: w.neem_aan("Marja", date(2026, 11, 24), "", ""))
    with store.read() as unit:
        trail = [line.what for line in unit.audit.of(zaak)]
    assert "huurder_niet_gemeld" in trail and "huurder_gemeld" not in trail
