"""Nothing is erased by a vague word; what a word for deleting names is what goes."""

from __future__ import annotations

from tests.conversations.gesprek import Gesprek


def halverwege(gesprek: Gesprek) -> Gesprek:
    """In the overview, with a rent and an income."""
    gesprek.huurder("zet mijn inkomsten en uitgaven op een rij")
    gesprek.huurder("huur 640 per maand")
    return gesprek.huurder("kinderbijslag 280 per kwartaal").bot("kinderbijslag")


def test_something_of_the_overview_is_deleted_there(gesprek: Gesprek) -> None:
    halverwege(gesprek).huurder("gooi de kinderbijslag er maar uit")
    gesprek.uit("utter_overzicht_verwijderd").bot_niet("wissen")


def test_a_double_one_that_we_know_once_is_asked_what_it_must_be(gesprek: Gesprek) -> None:
    halverwege(gesprek).huurder("schrap de dubbele huur")
    gesprek.uit("utter_overzicht_wijzig_post").bot_niet("wissen")


def test_a_word_for_deleting_by_itself_asks_what(gesprek: Gesprek) -> None:
    gesprek.huurder("hallo").huurder("verwijderen").bot_niet("Wil je al je berichten")


def test_what_is_not_understood_closes_the_question_and_says_so(gesprek: Gesprek) -> None:
    gesprek.huurder("hoi").huurder("gooi al mijn gegevens weg").bot("wissen")
    gesprek.huurder("qwrt zxcv plmk").bot("niets gewist")
    gesprek.huurder("dat is juist").bot_niet("gewist")


def test_a_question_in_between_closes_it_too(gesprek: Gesprek) -> None:
    gesprek.huurder("hoi").huurder("wis alles").huurder("wat is een dagvaarding?")
    gesprek.bot("niets gewist", "dagvaarding")
    gesprek.huurder("ja").bot_niet("gewist")


def test_an_ok_is_no_yes_and_the_overview_goes_on(gesprek: Gesprek) -> None:
    halverwege(gesprek)
    asked = gesprek.replies[-1].keys[-1]
    gesprek.huurder("wis alles").bot("wissen").huurder("oke prima")
    gesprek.uit("utter_niets_gewist", asked)


def test_a_plain_yes_in_words_erases(gesprek: Gesprek) -> None:
    gesprek.huurder("hoi").huurder("wis alles").huurder("ja, doe maar").bot("gewist")
