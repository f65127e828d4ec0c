"""An alarm that is denied by its name is owned in one line, and the conversation goes on."""

from __future__ import annotations

from tests.conversations.gesprek import Gesprek


def test_a_formal_denial_of_words_about_dying_goes_on_with_the_question(gesprek: Gesprek) -> None:
    gesprek.huurder("zet mijn inkomsten en uitgaven op een rij")
    asked = gesprek.replies[-1].keys[-1]
    gesprek.huurder("ik wil er niet meer zijn op dat adres, ik wil dood").bot("113")
    gesprek.huurder("Dat is onjuist. Ik denk niet aan zelfmoord. Ik citeerde u.")
    gesprek.uit("utter_vals_alarm_leven").bot("verkeerd begrepen", "113").uit(asked)
    gesprek.bot_niet("Goed dat je")


def test_a_quote_of_our_own_line_is_no_cry(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil dood").bot("113")
    gesprek.huurder('U schrijft: "Denk je aan de dood, bel 113." Ik heb niets over de dood gezegd.')
    gesprek.uit("utter_vals_alarm_leven").bot_niet("Goed dat je")


def test_who_has_food_is_believed_and_a_cry_beside_it_is_heard(gesprek: Gesprek) -> None:
    gesprek.huurder("we hebben al drie dagen niets te eten").uit("utter_nood_geen_eten")
    gesprek.huurder("wij hebben gewoon eten. mijn man slaat mij").uit("utter_nood_geweld")
    gesprek.huurder("we hebben al drie dagen niets te eten").uit("utter_nood_geen_eten")
    gesprek.huurder("ik heb gewoon eten hoor").uit("utter_vals_alarm")
