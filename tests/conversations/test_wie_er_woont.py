"""Who lives there is taken from a message that asks something else besides, and that is answered."""

from __future__ import annotations

from tests.conversations.gesprek import Gesprek


def test_who_lives_there_and_a_question_in_one_message(gesprek: Gesprek) -> None:
    gesprek.huurder("zet mijn inkomsten en uitgaven op een rij").uit("utter_overzicht_huishouden")
    gesprek.huurder("ik en mijn zoon van 9. zijn vader betaalt niks. Krijg ik huurtoeslag erbij?")
    gesprek.bot("toeslagen", "wie er in huis wonen").bot_niet("Genoteerd")
    assert "utter_overzicht_huishouden" not in gesprek.replies[-1].keys


def test_the_bare_word_ik_is_an_answer(gesprek: Gesprek) -> None:
    gesprek.huurder("zet mijn inkomsten en uitgaven op een rij")
    gesprek.huurder("Antwoord op uw vraag: ik.").bot("wie er in huis wonen")
