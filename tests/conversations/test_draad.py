"""A conversation keeps its thread: what "that" is, what came after "ja maar", what was said before."""

from __future__ import annotations

from casefile.gespreksstand import Gespreksstand
from tests.conversations.gesprek import Gesprek


def test_questions_without_a_subject_are_about_what_was_said_last(gesprek: Gesprek) -> None:
    gesprek.huurder("ik moet voorkomen bij de kantonrechter, er is een dagvaarding")
    gesprek.huurder("ok en als ik niet ga?").uit("utter_vervolg_als_niet_rechter")
    gesprek.huurder("wie kan me dan helpen").uit("utter_vervolg_wie_rechter")
    gesprek.huurder("hoeveel kost dat").uit("utter_onderwerp_kosten_rechter")
    gesprek.huurder("kan dat ook later?").uit("utter_vervolg_later_rechter")


def test_where_there_is_no_text_it_is_said_with_a_human(gesprek: Gesprek) -> None:
    gesprek.huurder("welke verzekering moet ik hebben bij een laatste kans")
    gesprek.huurder("en wie betaalt dat?").uit("utter_vervolg_weet_niet").knoppen("Mens")


def test_what_goes_before_a_question_never_swallows_it(gesprek: Gesprek) -> None:
    gesprek.huurder("Dank u. En wat is een vonnis eigenlijk?").bot("besluit van de rechter")
    gesprek.huurder("nee maar wat doet het wijkteam").bot("wijkteam helpt")


def test_an_answer_and_a_question_get_both(gesprek: Gesprek) -> None:
    gesprek.huurder("hallo").tikt("Ik kreeg een brief").tikt("Rechter of deurwaarder")
    gesprek.tikt("Vonnis").tikt("Er staat geen dag").bot("kinderen")
    gesprek.huurder("ja, maar wat is budgetbeheer?").bot("rekeningen van jouw geld")
    with gesprek.store.read() as unit:
        assert unit.documents.dossier(gesprek.id).deel(Gespreksstand).vraag != "situatie_kinderen"


def test_the_same_is_not_said_three_times(gesprek: Gesprek) -> None:
    whole = gesprek.huurder("wat is een vonnis nou weer").tekst()
    short = gesprek.huurder("leg een vonnis eens uit").uit("utter_kort_nog_eens").tekst()
    assert len(short) < len(whole)
    gesprek.huurder("wat houdt een vonnis in").bot("mens", "Mag iemand jou bellen")


def test_who_asks_for_the_whole_by_a_button_gets_it(gesprek: Gesprek) -> None:
    gesprek.huurder("wat is een vonnis").tikt("Laatste kans").uit("utter_vraag_laatste_kans")
    gesprek.tikt("Welke regels?").huurder("wat is een laatste kans").uit("utter_kort_nog_eens")


def test_doe_maar_takes_up_the_offer_and_never_stops(gesprek: Gesprek) -> None:
    gesprek.huurder("is mijn aanvraag al gestuurd").bot("aanmelden")
    gesprek.huurder("doe maar").uit("utter_dv_begin")


def test_a_yes_to_several_buttons_is_asked_back(gesprek: Gesprek) -> None:
    gesprek.huurder("wat is een dagvaarding").huurder("stuur maar").uit("utter_welke_bedoel_je")


def test_a_button_in_own_words(gesprek: Gesprek) -> None:
    gesprek.huurder("ik kan de huur niet betalen")
    gesprek.huurder("in delen betalen dan maar graag").uit("utter_vraag_betalingsregeling")
