"""A human at any time: three questions at most, no overview needed, honest about who is there when."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from casefile.storage.unit_of_work import Store
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


def texts(huurder: Huurder, recipient: str) -> dict[str, str]:
    package = huurder.doorverwijzingen()[recipient].pakket
    assert package is not None
    return {part["sleutel"]: part["tekst"] for part in package["onderdelen"]}


def test_from_nothing_to_a_call_back_in_three_answers(huurder: Huurder) -> None:
    huurder.payload("/mens")
    assert "0800-8020" in huurder.tekst() and huurder.sleutels[-1] == "utter_mens_bereik"
    huurder.zegt("Fatima 06 12345678").tikt("Nee")
    assert "Contactpunt Woonkans" in huurder.tekst()
    assert "Fatima" in huurder.tekst() and "06 12345678" in huurder.tekst()
    huurder.tikt("Ja, stuur")
    assert huurder.doorverwijzingen()["contactpunt"].soort == "terugbellen"
    assert huurder.doorverwijzingen()["contactpunt"].nummer in huurder.tekst()
    assert "dinsdag 24 november 2026" in huurder.tekst()  # the short clock


def test_a_question_can_go_along_and_the_preview_shows_it_first(huurder: Huurder) -> None:
    huurder.payload("/mens").zegt("0612345678").tikt("Nee")
    huurder.zegt("ik heb een brief gekregen en ik durf hem niet open te maken")
    assert "durf hem niet open te maken" in huurder.tekst()
    assert huurder.doorverwijzingen() == {}
    huurder.tikt("Ja, stuur")
    assert "durf hem niet open" in texts(huurder, "contactpunt")["vraag"]
    assert "naam" not in texts(huurder, "contactpunt")


@pytest.mark.parametrize(
    "question",
    [
        "wat moet ik doen met deze brief van de deurwaarder?",
        "mag ik mijn huis houden als ik betaal",
    ],
)
def test_a_real_question_is_answered_and_the_preview_stays_ready(
    huurder: Huurder, question: str
) -> None:
    huurder.payload("/mens").zegt("0612345678").tikt("Nee").zegt(question, "vraag_deurwaarder")
    assert huurder.sleutels[0] == "utter_vraag_deurwaarder"
    assert huurder.sleutels[-1] == "utter_mens_toestemming_klaar"
    assert "Dit stuur ik naar" not in huurder.tekst() and huurder.doorverwijzingen() == {}
    huurder.tikt("Ja, stuur")
    assert "vraag" not in texts(huurder, "contactpunt")


def test_what_is_told_and_no_question_is_only_passed_on(huurder: Huurder) -> None:
    told = "ik heb een brief gekregen en ik snap hem niet"
    huurder.payload("/mens").zegt("0612345678").tikt("Nee").zegt(told, "vraag_deurwaarder")
    assert told in huurder.tekst()
    assert huurder.sleutels == ["utter_dv_verandering", "utter_mens_toestemming_zo"]


def test_a_question_about_the_chat_is_answered_by_the_chat(huurder: Huurder) -> None:
    huurder.payload("/mens").zegt("0612345678").tikt("Nee")
    huurder.zegt("wie leest dit allemaal", "vraag_privacy")
    assert huurder.sleutels == ["utter_vraag_privacy", "utter_mens_toestemming_klaar"]


def test_the_chat_is_left_out_until_they_may_read_it(store: Store) -> None:
    jan = Huurder(store, laat_chat_lezen=False)
    jan.payload("/mens").zegt("0612345678").tikt("Nee").tikt("Ja, stuur")
    assert "gesprek" not in texts(jan, "contactpunt")


def test_the_chat_goes_along_after_a_yes_to_just_that(store: Store) -> None:
    els = Huurder(store, "els", laat_chat_lezen=False)
    els.payload("/mens").zegt("0612345678").tikt("Nee").tikt("Chat mag")
    assert els.doorverwijzingen() == {}, "a yes to reading is none to sending"
    els.tikt("Ja, stuur")
    assert "gesprek" in texts(els, "contactpunt")


def test_no_is_no_and_the_numbers_stay(huurder: Huurder) -> None:
    huurder.payload("/mens").zegt("0612345678").tikt("Nee").tikt("Nee")
    assert huurder.doorverwijzingen() == {} and "0800-8020" in huurder.tekst()
    huurder.payload("/mens").tikt("Nee")
    huurder.brain.meaning["nee dank je"] = "nee"


def test_who_calls_themselves_is_not_asked_on(huurder: Huurder) -> None:
    huurder.payload("/mens").tikt("Ik bel zelf")
    assert huurder.sleutels == ["utter_mens_niet"]


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (datetime(2026, 11, 23, 9, tzinfo=timezone.utc), "utter_mens_nu_open"),
        (datetime(2026, 11, 23, 21, tzinfo=timezone.utc), "utter_mens_nu_dicht"),
        (datetime(2026, 12, 25, 11, tzinfo=timezone.utc), "utter_mens_nu_dicht"),
    ],
)
def test_it_says_honestly_when_people_answer(
    huurder: Huurder, clock: Clock, now: datetime, said: str
) -> None:
    clock.now = now
    huurder.payload("/mens")
    assert said in huurder.sleutels
    if said.endswith("dicht"):
        assert "Bel nu" not in huurder.tekst(), "nobody answers those numbers now"
        assert "weer op" in huurder.tekst() and "09.00 uur" in huurder.tekst()
        assert "088 0767 000" in huurder.tekst() and "112" in huurder.tekst()


def test_hours_that_nobody_gave_are_said_with_meestal(huurder: Huurder, clock: Clock) -> None:
    clock.now = datetime(2026, 11, 23, 22, tzinfo=timezone.utc)
    vertelt(huurder).payload("/mens")
    assert "meestal weer op" in huurder.tekst()


def test_with_a_corporation_it_goes_to_the_wijkteam_and_asks_nothing_twice(
    huurder: Huurder,
) -> None:
    vertelt(huurder).payload("/mens")
    assert huurder.sleutels[-1] == "utter_mens_toestemming"
    assert "stuur ik naar Sociaal team Zeist" in huurder.tekst()
    assert "naar WoonGoed" not in huurder.tekst()


def test_who_helps_already_is_who_calls_back(huurder: Huurder, medewerkers: Medewerkers) -> None:
    from datetime import date

    meldt_aan(huurder).tikt("Nee")
    for organisation in (WGZ, TV):
        medewerkers.doet(
            huurder.doorverwijzingen()[organisation].id,
            lambda w: w.neem_aan("Marja", date(2026, 11, 24), "", ""),
        )
    huurder.payload("/mens")
    assert "stuur ik naar De Tussenvoorziening" in huurder.tekst()
    assert "naar WoonGoed" not in huurder.tekst(), "never the opponent in court"


def test_in_the_middle_of_questions_it_comes_first_and_then_they_go_on(huurder: Huurder) -> None:
    huurder.payload("/start_doorverwijzing").tikt("WoonGoed Zeist")
    huurder.zegt("ik wil een mens spreken", "mens")
    huurder.zegt("06 12345678").tikt("Nee").tikt("Ja, stuur")
    assert huurder.sleutels[-1] == "utter_dv_naam"


def test_asking_twice_makes_one_request(huurder: Huurder, store: Store) -> None:
    huurder.payload("/mens").zegt("0612345678").tikt("Nee").tikt("Ja, stuur")
    huurder.payload("/mens")
    assert huurder.sleutels == ["utter_mens_al_gevraagd"]
    with store.read() as unit:
        assert len(unit.doorverwijzingen.of_conversation(huurder.id)) == 1


def test_who_reads_along_decides_how_somebody_is_reached(huurder: Huurder) -> None:
    huurder.payload("/mens").zegt("0612345678").zegt("mijn man leest mee")
    assert huurder.sleutels == ["utter_mens_wanneer"], "a phone that rings is heard too"
    huurder.zegt("dinsdag na 2 uur").tikt("Ja, stuur")
    told = texts(huurder, "contactpunt")
    assert told["wanneer"] == "dinsdag na 2 uur"
    assert "Stuur geen berichten" in told["meelezen"] and "tijd hierboven" in told["meelezen"]


@pytest.mark.parametrize("answer", ["Maakt niet uit", "weet ik niet"])
def test_without_a_safe_time_they_ask_first_whether_somebody_can_talk(
    huurder: Huurder, answer: str
) -> None:
    huurder.payload("/mens").zegt("0612345678").tikt("Ja")
    huurder.tikt(answer) if answer[0].isupper() else huurder.zegt(answer, "weet_niet")
    huurder.tikt("Ja, stuur")
    assert "vraag eerst of ik kan praten" in texts(huurder, "contactpunt")["meelezen"]


def test_a_mail_is_told_to_say_nothing_and_no_time_is_asked(huurder: Huurder) -> None:
    huurder.payload("/mens").zegt("fatima@voorbeeld.nl").tikt("Ja")
    assert huurder.sleutels == ["utter_mens_toestemming"]
    assert (
        "Schrijf niet in een mail" in huurder.tekst()
        and "Bel" not in huurder.tekst().split("Let op")[1].split("\n")[0]
    )


def test_after_violence_it_is_not_asked_but_taken_to_be_so(huurder: Huurder) -> None:
    huurder.zegt("mijn man slaat me").payload("/mens").zegt("0612345678")
    assert huurder.sleutels == ["utter_mens_wanneer"]
    huurder.tikt("Ochtend")
    assert "Stuur geen berichten" in huurder.tekst()


def test_the_button_of_the_question_before_is_no_answer_to_the_preview(huurder: Huurder) -> None:
    """ "Leest iemand mee?" "Ja" twice must not send, "Nee" twice must not stop it."""
    for title in ("Ja", "Nee"):
        who = Huurder(huurder.store, title)
        who.payload("/mens").zegt("0612345678")
        button = next(b for b in who.knoppen() if b.title == title)
        under = who.onder
        who.tikt(title)
        if title == "Ja":
            who.tikt("Ochtend")
        who.payload(button.payload, onder=under)
        assert who.sleutels[-1].startswith("utter_mens_toestemming")
        assert who.doorverwijzingen() == {}
        who.payload(button.payload)  # also where the platform does not tell under what it stood
        assert who.sleutels[-1].startswith("utter_mens_toestemming")
        assert who.doorverwijzingen() == {}


def test_a_yes_that_comes_twice_is_no_yes_to_the_preview(huurder: Huurder) -> None:
    huurder.payload("/mens").zegt("fatima@voorbeeld.nl").zegt("ja", "ja").zegt("ja", "ja", na=1)
    assert huurder.sleutels == ["utter_dv_te_vroeg", "utter_mens_toestemming_zo"]
    assert huurder.doorverwijzingen() == {}
    huurder.zegt("ja", "ja")
    assert set(huurder.doorverwijzingen()) == {"contactpunt"}


def test_the_second_yes_is_no_yes_to_the_corporation_either(huurder: Huurder) -> None:
    """The wish for a human came in the middle of a preview, which is asked again after it."""
    vertelt(huurder).payload("/mens").zegt("ja", "ja")
    assert huurder.sleutels[-1] == "utter_dv_toestemming_klaar_corporatie"
    huurder.zegt("ja", "ja", na=2)
    assert set(huurder.doorverwijzingen()) == {WIJKTEAM}


def test_a_no_is_kept_like_a_yes(huurder: Huurder, store: Store) -> None:
    huurder.payload("/mens").zegt("0612345678").tikt("Nee").tikt("Nee")
    with store.read() as unit:
        (consent,) = unit.toestemmingen.van_gesprek(huurder.id)
    assert (consent.antwoord, consent.ontvanger) == ("nee", "contactpunt")
    assert consent.bewijs["tekst"] in consent.bewijs["scherm"]


def test_the_proof_of_this_yes_is_kept_too(huurder: Huurder, store: Store) -> None:
    huurder.payload("/mens").zegt("0612345678").tikt("Nee").tikt("Ja, stuur")
    with store.read() as unit:
        (consent,) = unit.toestemmingen.van_gesprek(huurder.id)
    assert consent.antwoord == "ja" and consent.bewijs["tekst"] in consent.bewijs["scherm"]


def test_a_call_back_can_be_withdrawn_like_everything(huurder: Huurder) -> None:
    huurder.payload("/mens").zegt("0612345678").tikt("Nee").tikt("Ja, stuur")
    huurder.zegt("trek mijn toestemming in", "verwijder_gegevens")
    assert huurder.doorverwijzingen()["contactpunt"].pakket is None
