"""Reminded before the day on the letter: asked first, by day, once, and stopped with one word."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from bot.keeper import Keeper
from casefile.dialogue import Bericht
from casefile.dossier import Dossier
from casefile.herinnering.momenten import Herinneren
from casefile.messages import Reply
from casefile.situatie.papieren import JaNee
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from casefile.tijd import AMSTERDAM
from casefile.zaken import herinneren
from tests.conftest import Clock
from tests.conversations.gesprek import Gesprek
from tests.conversations.test_brief import DAGVAARDING

ZITTING = datetime(2026, 12, 15, 10, 0, tzinfo=AMSTERDAM)


@pytest.fixture(params=["telegram", "whatsapp"])
def gesprek(request: pytest.FixtureRequest, nog_een: Callable[..., Gesprek]) -> Gesprek:
    """Somebody who confirmed the day of a hearing, on a channel on which we can write first."""
    person = nog_een("mo", request.param)
    person.huurder("hallo")
    person.huurder(DAGVAARDING).tikt("Ja, dat klopt").tikt("Nee")
    return person


def bij(gesprek: Gesprek, moment: datetime) -> list[Reply]:
    """What the keeper makes us say at this moment."""
    store = gesprek.store
    assert isinstance(store.clock, Clock)
    store.clock.now = moment
    Keeper(store, Teksten.standaard()).run_once()
    return gesprek.hoort().replies


def test_a_reminder_comes_a_week_and_a_day_before_the_hearing(gesprek: Gesprek) -> None:
    gesprek.tikt("Herinner mij").bot("15 december 2026", "geen herinnering").tikt("Ja")
    gesprek.bot("dinsdag 8 december 2026")
    assert bij(gesprek, ZITTING - timedelta(days=8)) == []
    bij(gesprek, ZITTING - timedelta(days=7))
    gesprek.bot("dinsdag 15 december 2026 om 10.00 uur", "0800-8020", "geen herinnering")
    assert bij(gesprek, ZITTING - timedelta(days=6)) == []
    bij(gesprek, ZITTING - timedelta(days=1))
    gesprek.uit("utter_herinnering_zitting")
    assert bij(gesprek, ZITTING + timedelta(days=1)) == []


def test_nobody_is_reminded_who_did_not_ask(gesprek: Gesprek) -> None:
    assert "Herinner mij" in [button.title for button in gesprek.knoppen_nu()]
    assert bij(gesprek, ZITTING - timedelta(days=1)) == []
    gesprek.huurder("herinner me eraan").tikt("Nee").uit("utter_herinnering_niet")
    assert bij(gesprek, ZITTING - timedelta(hours=23)) == []


def test_at_night_it_waits_for_the_morning(gesprek: Gesprek) -> None:
    gesprek.tikt("Herinner mij").tikt("Ja")
    assert bij(gesprek, ZITTING - timedelta(days=6, hours=13)) == []  # nine in the evening
    bij(gesprek, ZITTING - timedelta(days=6, minutes=30))
    gesprek.uit("utter_herinnering_zitting")


def test_after_days_without_a_keeper_one_reminder_comes_and_not_two(gesprek: Gesprek) -> None:
    gesprek.tikt("Herinner mij").tikt("Ja")
    bij(gesprek, ZITTING - timedelta(hours=20))
    assert len(gesprek.replies) == 1


def test_one_that_cannot_be_made_holds_up_nobody(
    gesprek: Gesprek, nog_een: Callable[..., Gesprek], monkeypatch: pytest.MonkeyPatch
) -> None:
    gesprek.tikt("Herinner mij").tikt("Ja")
    other = nog_een("eva", gesprek.kanaal)
    other.huurder(DAGVAARDING).tikt("Ja, dat klopt").tikt("Nee").tikt("Herinner mij").tikt("Ja")
    real, broken = herinneren.herinnering, [True]

    def breaks_once(dossier: Dossier, nu: datetime, neutraal: bool) -> Bericht | None:
        if broken and broken.pop():
            raise ValueError
        return real(dossier, nu, neutraal)

    monkeypatch.setattr(herinneren, "herinnering", breaks_once)
    bij(gesprek, ZITTING - timedelta(days=7))
    first = bool(gesprek.replies)
    assert bool(other.hoort().replies) != first  # either of them is made first
    bij(gesprek, ZITTING - timedelta(days=6, hours=23))
    (other.hoort() if first else gesprek).uit("utter_herinnering_zitting")


def test_one_word_stops_it(gesprek: Gesprek) -> None:
    gesprek.tikt("Herinner mij").tikt("Ja")
    bij(gesprek, ZITTING - timedelta(days=7))
    gesprek.huurder("Geen herinnering meer graag").uit("utter_herinnering_uit")
    assert bij(gesprek, ZITTING - timedelta(days=1)) == []


def test_after_stop_nothing_comes_also_when_they_write_again(gesprek: Gesprek) -> None:
    gesprek.tikt("Herinner mij").tikt("Ja")
    gesprek.huurder("stop")
    assert bij(gesprek, ZITTING - timedelta(days=7)) == []
    gesprek.huurder("hallo")
    assert bij(gesprek, ZITTING - timedelta(days=1)) == []


def test_who_is_read_along_with_gets_no_word_about_a_judge(gesprek: Gesprek) -> None:
    gesprek.tikt("Herinner mij").tikt("Ja, alleen: afspraak")
    bij(gesprek, ZITTING - timedelta(days=1))
    gesprek.bot("afspraak op dinsdag 15 december").bot_niet("rechter", "huis", "Juridisch")


def test_after_violence_at_home_it_says_appointment_whatever_was_chosen(gesprek: Gesprek) -> None:
    gesprek.tikt("Herinner mij").tikt("Ja")
    gesprek.huurder("mijn man slaat mij")
    bij(gesprek, ZITTING - timedelta(days=1))
    gesprek.uit("utter_herinnering_neutraal").bot_niet("rechter")


def test_a_new_day_replaces_the_old_one(gesprek: Gesprek) -> None:
    gesprek.tikt("Herinner mij").tikt("Ja")
    gesprek.huurder(DAGVAARDING.replace("15 december", "22 december").replace("dinsdag 15", "22"))
    gesprek.tikt("Ja, dat klopt")
    assert bij(gesprek, ZITTING - timedelta(days=1)) == []
    bij(gesprek, ZITTING)
    gesprek.bot("22 december 2026").bot_niet("15 december")
    bij(gesprek, ZITTING + timedelta(days=6))
    gesprek.bot("22 december 2026")


def test_who_has_no_day_yet_is_asked_for_it(nog_een: Callable[..., Gesprek]) -> None:
    person = nog_een("els", "telegram")
    person.huurder("kun je mij herinneren aan de rechter").uit("utter_herinnering_geen_dag")


def test_the_web_page_says_that_it_cannot_and_gives_the_calendar(
    nog_een: Callable[..., Gesprek],
) -> None:
    person = nog_een("els", "web")
    person.huurder(DAGVAARDING).tikt("Ja, dat klopt").tikt("Nee")
    assert "Herinner mij" not in [button.title for button in person.knoppen_nu()]
    person.huurder("herinner mij").uit("utter_herinnering_web", "utter_agenda")
    assert person.replies[0].attachments[0].media_type == "text/calendar"


def test_a_letter_that_is_called_a_reminder_is_no_wish(store: Store, gesprek: Gesprek) -> None:
    gesprek.huurder("ik kreeg geen herinnering maar meteen een brief van de deurwaarder")
    with store.unit() as unit:
        assert unit.documents.dossier(gesprek.id).deel(Herinneren).antwoord is not JaNee.NEE
