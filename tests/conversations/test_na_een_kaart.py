"""After a card about a life: the same block never three times, a plain other message is answered,
and a clear denial is believed."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.conversations.gesprek import Gesprek

KREET = "ik wil er niet meer zijn"


def _sleutels(gesprek: Gesprek) -> list[str]:
    return [key for reply in gesprek.replies for key in reply.keys]


def test_the_same_block_never_comes_three_times(gesprek: Gesprek) -> None:
    gesprek.huurder(KREET)
    said = [gesprek.huurder(one).bot("113").tekst() for one in ("nee", "hm", "tja ja weet", "nee")]
    assert len(set(said)) >= 3 and all(a != b for a, b in pairwise(said))
    assert len(said[1]) < len(said[0])


@pytest.mark.parametrize(
    "gezegd",
    [
        "ik huur van woongoed zeist",
        "er wonen hier twee kinderen bij mij",
        "gisteren kreeg ik een aanmaning",
    ],
)
def test_what_plainly_tells_something_else_is_answered(gesprek: Gesprek, gezegd: str) -> None:
    gesprek.huurder(KREET).huurder(gezegd).bot("113")
    assert _sleutels(gesprek)[0] == "utter_leven_kort" and len(_sleutels(gesprek)) > 1
    assert not any(key.startswith("utter_leven_terug") for key in _sleutels(gesprek))


def test_what_plainly_asks_something_else_is_answered(gesprek: Gesprek) -> None:
    gesprek.huurder(KREET).huurder("aan wie moet ik die huur nu betalen")
    gesprek.uit("utter_leven_kort", "utter_onderwerp_aan_wie_betalen")


def test_a_short_unclear_line_stays_about_the_life(gesprek: Gesprek) -> None:
    gesprek.huurder(KREET).huurder("ik heb ze hier liggen").bot("113", "112")


@pytest.mark.parametrize(
    "gezegd",
    [
        "nee nee ik bedoel mijn puffer, geen zelfmoord",
        "no no i am not, i mean my insulin",
        "sorry ik bedoelde mn medicijn, niet suicide of zo",
    ],
)
def test_a_medicine_that_was_meant_gets_its_card(gesprek: Gesprek, gezegd: str) -> None:
    gesprek.huurder("ik wil dood").huurder(gezegd)
    gesprek.uit("utter_nood_lichaam_medicijn").uit("utter_vals_alarm")
    assert "utter_nood_zelfdoding" not in " ".join(_sleutels(gesprek))


def test_a_denial_in_so_many_words_goes_on(gesprek: Gesprek) -> None:
    gesprek.huurder("zet mijn inkomsten en uitgaven op een rij")
    asked = gesprek.replies[-1].keys[-1]
    gesprek.huurder("ik wil dood").huurder("ik bedoel de hond, geen zelfmoord")
    gesprek.uit("utter_vals_alarm_leven", asked)


def test_a_hearing_that_is_not_tomorrow_brings_no_card_again(gesprek: Gesprek) -> None:
    gesprek.huurder(KREET).huurder("nee de zitting is niet morgen, die is pas over een maand")
    assert not any(key.startswith("utter_nood_") for key in _sleutels(gesprek))
    gesprek.bot("113")


@pytest.mark.parametrize(
    ("kreet", "eerst"),
    [
        ("mijn man slaat mij nu weer", "utter_mens_na_geweld"),
        ("mijn zoon is al twee dagen alleen thuis zonder eten", "utter_mens_na_geweld"),
        ("mijn moeder ligt bewusteloos op de grond", "utter_mens_na_lichaam"),
    ],
)
def test_who_asks_for_a_human_then_hears_first_who_is_there_now(
    gesprek: Gesprek, kreet: str, eerst: str
) -> None:
    gesprek.huurder(kreet).huurder("kan ik een mens spreken")
    assert _sleutels(gesprek)[0] == eerst


def test_who_asks_for_a_human_about_a_letter_does_not(gesprek: Gesprek) -> None:
    gesprek.huurder("mijn man slaat mij nu weer").tikt("Verder").huurder("wat is een dagvaarding")
    gesprek.huurder("kan ik een mens spreken")
    assert "utter_mens_na_geweld" not in _sleutels(gesprek)


def test_a_helper_is_not_asked_whether_they_want_to_die(gesprek: Gesprek) -> None:
    gesprek.huurder("ik typ voor mijn buurvrouw, zij huurt bij woongoed zeist")
    gesprek.huurder("zij kan niet meer, voor haar hoeft het allemaal niet meer zo")
    assert "Bedoel je dat je dood wilt" not in gesprek.replies[-1].text
