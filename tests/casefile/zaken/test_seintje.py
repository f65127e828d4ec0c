"""Who has a chat hears that the huurder wrote; who is present hears of a cry: by mail, no content."""

from __future__ import annotations

from bot.channels.mail.deliverer import MailMetLink
from bot.keeper import Keeper
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from casefile.zaken import chat_overnemen
from tests.casefile.doorverwijzing.conftest import TV, WGZ, Medewerkers, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder

TEXTS = Teksten.standaard()


def mails(store: Store, settings: Settings) -> list[tuple[str, str]]:
    """(to, subject) of everything that goes out now; nothing of the huurder is in it."""
    found, way = [], MailMetLink(settings)
    with store.unit() as unit:
        while row := unit.outbox.lease(way.channels):
            mail = way.prepare(unit, row)
            unit.outbox.sent(row.id)
            if mail is not None:
                assert "Fatima" not in mail.as_string()
                found.append((str(mail["To"]), str(mail["Subject"])))
    return found


def taken(store: Store, huurder: Huurder, medewerkers: Medewerkers) -> str:
    meldt_aan(huurder).tikt("Nee")
    marja, case = medewerkers.van(TV), huurder.doorverwijzingen()[TV].id
    with store.unit() as unit:
        chat_overnemen.neem_over(unit, TEXTS, unit.doorverwijzingen.voor_wijziging(case), marja)
    return marja.id


def test_one_mail_for_each_time_that_the_huurder_waits(
    store: Store, settings: Settings, huurder: Huurder, medewerkers: Medewerkers
) -> None:
    taken(store, huurder, medewerkers)
    marja, case = medewerkers.van(TV), huurder.doorverwijzingen()[TV]
    mails(store, settings)
    keeper = Keeper(store, TEXTS)
    for text in ("ben je daar", "ik heb een vraag"):
        huurder.zegt(text)
        keeper.run_once()
    told = (marja.email, f"Bericht in de chat van aanmelding {case.nummer}")
    assert mails(store, settings) == [told]
    with store.unit() as unit:
        chat_overnemen.antwoord(
            unit, unit.doorverwijzingen.voor_wijziging(case.id), marja, "Vertel."
        )
    huurder.zegt("dank je")
    keeper.run_once()
    assert mails(store, settings) == [told]


def test_who_wants_no_mail_gets_none(
    store: Store, settings: Settings, huurder: Huurder, medewerkers: Medewerkers
) -> None:
    marja = taken(store, huurder, medewerkers)
    mails(store, settings)
    with store.unit() as unit:
        unit.staff.set_mail(marja, False)
    huurder.zegt("ben je daar")
    Keeper(store, TEXTS).run_once()
    assert mails(store, settings) == []


def test_a_cry_reaches_everybody_who_is_present_but_no_corporation(
    store: Store, settings: Settings, huurder: Huurder, medewerkers: Medewerkers
) -> None:
    taken(store, huurder, medewerkers)
    with store.unit() as unit:
        here = unit.staff.create(TV, "bram@tv.example", "Bram", "geheim123")
        unit.staff.create(TV, "weg@tv.example", "Weg", "geheim123")
        other = unit.staff.create(WGZ, "wim@wgz.example", "Wim", "geheim123")
        for member in (here, other):
            unit.staff.set_present(member.id, True)
    mails(store, settings)
    huurder.zegt("ik wil niet meer leven")
    to = {address for address, _ in mails(store, settings)}
    assert here.email in to and other.email not in to and "weg@tv.example" not in to
    assert any(address.startswith("contact@") for address in to)
