"""An alarm about a life that is clearly denied is over: the ordinary conversation goes on, and a wish
to be called is heard first. The number stays within reach."""

from __future__ import annotations

import pytest

from tests.conversations.gesprek import Gesprek

KREET = "ik wil er een eind aan maken"


def _sleutels(gesprek: Gesprek) -> list[str]:
    return [key for reply in gesprek.replies for key in reply.keys]


@pytest.mark.parametrize(
    "nee",
    ["nee joh", "nee man", "welnee", "haha nee joh", "nee joh ik overdrijf", "nee tuurlijk niet"],
)
def test_after_a_clear_no_what_is_unclear_is_just_unclear(gesprek: Gesprek, nee: str) -> None:
    gesprek.huurder(KREET).bot("113").huurder(nee)
    gesprek.uit("utter_vals_alarm_leven").bot("113").bot_niet("Goed dat je")
    for said in ("snap er niks van", "tja weet je", "ik zit nu in de bus"):
        gesprek.huurder(said).bot_niet("113")


@pytest.mark.parametrize(
    "gezegd",
    [
        "kan er vanmiddag iemand naar me bellen, na drieen",
        "nee is niet zo. kan iemand mij terugbellen na 3 uur",
        "nee hoor. ik wil graag morgen gebeld worden",
    ],
)
def test_a_wish_to_be_called_is_heard_first(gesprek: Gesprek, gezegd: str) -> None:
    gesprek.huurder(KREET).huurder(gezegd)
    gesprek.bot("113").uit("utter_mens_bereik").bot_niet("Goed dat je")


def test_a_number_after_the_card_is_to_be_called_on(gesprek: Gesprek) -> None:
    gesprek.huurder(KREET).huurder("nee").huurder("0612345678")
    gesprek.bot("113").uit("utter_mens_meelezen")


def test_no_danger_in_so_many_words_goes_on(gesprek: Gesprek) -> None:
    gesprek.huurder(KREET).huurder("nee").bot("gevaar").huurder("nee geen gevaar")
    gesprek.bot("113").uit("utter_leven_kort")
    gesprek.huurder("zoiets vroeg ik niet").bot_niet("113")


@pytest.mark.parametrize(
    "gezegd",
    [
        "nee ik wil gewoon hulp met mijn huis",
        "nee gaat over de schuld bij de verhuurder",
        "nee echt niet, wil weten hoe t zit met me huur",
    ],
)
def test_a_no_with_the_ordinary_business_behind_it_goes_on(gesprek: Gesprek, gezegd: str) -> None:
    gesprek.huurder(KREET).huurder(gezegd).bot("113")
    assert not any(key.startswith("utter_leven_terug") for key in _sleutels(gesprek))


@pytest.mark.parametrize(
    "gezegd",
    [
        "nee ik heb ze hier liggen",
        "nee laat maar, zonder huis heeft het geen zin meer",
        "nee de huur maakt niet meer uit straks",
        "nee",
        "nee dank je",
    ],
)
def test_what_may_be_more_of_it_stays_about_the_life(gesprek: Gesprek, gezegd: str) -> None:
    gesprek.huurder(KREET).huurder(gezegd).bot("113")
    asked = ("utter_leven_terug", "utter_nood_zelfdoding")
    assert any(key.startswith(asked) for key in _sleutels(gesprek))
