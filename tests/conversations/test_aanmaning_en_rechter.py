"""An aanmaning is no letter of the court: "ga naar de rechter" is not said where only that is known."""

from __future__ import annotations

import pytest

from tests.conversations.gesprek import Gesprek

VRAGEN = [
    "moet ik nou naar de rechter",
    "dus hoef ik niet naar de rechter dan",
    "moet ik dan voor de rechtbank komen?",
    "hoef ik dus niet voor de rechter te verschijnen",
]


@pytest.mark.parametrize("vraag", VRAGEN)
@pytest.mark.parametrize(
    "brief",
    ["ik heb een aanmaning van de huisbaas", "ik kreeg een herinnering dat ik moet betalen"],
)
def test_an_aanmaning_is_no_letter_of_the_court(gesprek: Gesprek, brief: str, vraag: str) -> None:
    gesprek.huurder(brief).huurder(vraag).uit("utter_onderwerp_aanmaning_geen_rechter")
    gesprek.bot("dagvaarding").bot_niet("ga naar de rechter", "moet je snel naar de rechter")


@pytest.mark.parametrize("vraag", VRAGEN[:2])
def test_with_a_dagvaarding_one_goes(gesprek: Gesprek, vraag: str) -> None:
    gesprek.huurder("ik heb een aanmaning").huurder("en vandaag een dagvaarding van de deurwaarder")
    gesprek.huurder(vraag).bot("rechter").bot_niet("aanmaning is geen")


def test_where_no_letter_is_known_nobody_is_told_not_to_go(gesprek: Gesprek) -> None:
    gesprek.huurder("moet ik nou naar de rechter").bot_niet("aanmaning is geen")


@pytest.mark.parametrize(
    "gezegd",
    [
        "er staat aanmaning boven die brief van mijn huisbaas moet ik nou zelf naar de rechtbank lopen",
        "ik heb een aanmaning van 2 maanden en ik wil weten of ik daarom naar de rechter moet ja of nee",
        "alleen een aanmaning en geen vonnis en u doet net alsof ik naar de rechter moet",
    ],
)
def test_in_one_long_breath_too(gesprek: Gesprek, gezegd: str) -> None:
    gesprek.huurder(gezegd).uit("utter_onderwerp_aanmaning_geen_rechter")
    gesprek.bot_niet("Op welke dag moet je naar de rechter")  # a question tells of no case


@pytest.mark.parametrize(
    "gezegd",
    [
        "ik heb een aanmaning gehad en donderdag moet ik nu naar de rechter",
        "eerst een aanmaning en toen een dagvaarding, moet ik nou zelf naar de rechtbank",
    ],
)
def test_who_tells_of_a_case_is_told_to_go(gesprek: Gesprek, gezegd: str) -> None:
    gesprek.huurder(gezegd).bot("rechter").bot_niet("geen brief van de rechter")
