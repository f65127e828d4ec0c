"""Post that is not opened: heard in own words, one envelope at a time, with a human beside it."""

from __future__ import annotations

import pytest

from tests.conversations.gesprek import Gesprek


@pytest.mark.parametrize(
    "said",
    [
        "er staat hier een doos vol brieven en ik durf ze niet open te doen",
        "ik heb al maanden een berg ongeopende post",
    ],
)
def test_one_envelope_one_word_one_date_and_then_the_check(gesprek: Gesprek, said: str) -> None:
    gesprek.huurder(said).bot("1 brief", "envelop")
    gesprek.huurder("ik zie er een van de deurwaarder").bot("apart", "Is hij open")
    gesprek.huurder("ja is open").bot("woord")
    gesprek.huurder("bovenaan staat vonnis").bot("dag")
    gesprek.tikt("Ik zie geen datum").bot("een begin")
    gesprek.tikt("Wat betekent dit?").bot_niet("Welke brief heb je")


def test_stopping_and_coming_back_in_own_words(gesprek: Gesprek) -> None:
    gesprek.huurder("ik maak mijn post nooit open").tikt("Rechtbank").bot("Is hij open")
    gesprek.huurder("morgen weer verder").bot("verder met mijn post")
    gesprek.huurder("verder met mijn post").bot("weer bent", "Is hij open")


def test_a_question_in_between_is_answered_and_the_envelope_waits(gesprek: Gesprek) -> None:
    gesprek.huurder("ik durf mijn post niet meer te openen").tikt("Deurwaarder")
    gesprek.huurder("wat doet een deurwaarder eigenlijk?").bot("deurwaarder", "Is hij open")


@pytest.mark.parametrize("day", ["morgen", "over 3 dagen"])
def test_a_near_day_gets_whom_to_call_at_once(gesprek: Gesprek, day: str) -> None:
    gesprek.huurder("ik durf mijn post niet meer te openen").tikt("Deurwaarder")
    gesprek.huurder("ja hij is open").huurder("er staat aanzegging").bot("dag")
    gesprek.huurder(day).uit("utter_situatie_spoed_uitzetting").bot("Juridisch Loket", "0800")
