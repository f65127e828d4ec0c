"""What was told is not asked again, and a "no" is knowledge: in any message, beside other things."""

from __future__ import annotations

import pytest

from tests.conversations.gesprek import Gesprek


def test_no_day_in_the_first_message_is_never_asked(gesprek: Gesprek) -> None:
    gesprek.huurder(
        "goedendag, dinsdag 17 november kreeg ik een vonnis thuis. ik moet het huis uit maar een "
        "datum staat er niet in. wat is een vonnis eigenlijk?"
    )
    gesprek.huurder("wat doet een deurwaarder?").bot("deurwaarder").bot_niet("Staat de dag")
    gesprek.huurder("wanneer zetten ze me er dan uit?").bot_niet("Welke dag staat er")
    gesprek.huurder("ik kreeg een brief").bot("kinderen").bot_niet("Staat er een dag")
    gesprek.tikt("Nee").bot_niet("dag van de huisuitzetting is bekend", "Staat er een dag")
    gesprek.huurder("wat weet je van mij").bot("nog geen dag bekend").bot_niet("huisuitzetting is")


@pytest.mark.parametrize(
    "said",
    [
        "ik heb nog geen brief gehad ze hebben me alleen gebeld vorige week en toen zeiden ze dat "
        "het de laatste keer was, kan ik daar bezwaar tegen maken",
        "daar staat geen datum op",
        "nee er is geen brief",
    ],
)
def test_an_answer_that_there_is_none_is_not_asked_again(gesprek: Gesprek, said: str) -> None:
    gesprek.huurder("ik kreeg een brief").huurder("er staat vonnis op").bot("Staat er een dag")
    gesprek.huurder(said).bot_niet("Staat er een dag")
    gesprek.huurder("wat kost een advocaat").bot_niet("Staat er een dag")


def test_a_day_that_is_told_later_takes_its_place(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb een vonnis, er staat geen datum bij")
    gesprek.huurder("de deurwaarder is geweest: de ontruiming is op 22 december")
    gesprek.huurder("wat weet je van mij").bot("22 december").bot_niet("nog geen dag")


def test_a_day_in_a_question_is_no_day_of_leaving(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb een vonnis van 20 november en er staat geen dag bij")
    gesprek.huurder("lopen die vier weken vanaf 20 november of vanaf de betekening?")
    gesprek.huurder("wat weet je van mij").bot("20 november").bot_niet("huisuitzetting is bekend")


def test_who_has_no_bewindvoerder_is_not_sent_there(gesprek: Gesprek) -> None:
    gesprek.huurder("ik was niet op de zitting").bot("bij bewind")
    gesprek.huurder("een bewindvoerder? nee ik heb geen bewindvoerder")
    gesprek.huurder("wat moet ik doen als ik een dagvaarding krijg").bot_niet("bewind")
    gesprek.huurder("hoe gaat het bij de rechter").bot_niet("bewind")


def test_a_vonnis_that_was_told_of_is_not_asked(gesprek: Gesprek) -> None:
    gesprek.huurder("er ligt een vonnis van vorig jaar, ik zit nu in de laatste kans")
    gesprek.huurder("ik heb een afspraak met mijn begeleider gemist, wat nu?")
    gesprek.bot("Bel vandaag").bot_niet("Heb je een vonnis", "Zonder vonnis")


def test_no_vonnis_is_not_asked_either(gesprek: Gesprek) -> None:
    gesprek.huurder("nee er is geen vonnis, ik zit in de laatste kans")
    gesprek.huurder("ik heb een afspraak met mijn begeleider gemist, wat nu?")
    gesprek.bot("Bel vandaag").bot_niet("Heb je een vonnis")


def test_said_already_is_owned(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb een vonnis, er staat geen dag bij")
    gesprek.huurder("er staat geen dag op, dat schreef ik net toch al").bot("Sorry", "geen dag")
