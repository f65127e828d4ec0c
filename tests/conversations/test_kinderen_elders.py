"""A child that is grown or lives elsewhere is no child at home, and what was said on it goes."""

from __future__ import annotations

import pytest

from tests.conversations.gesprek import Gesprek


def naar_de_kinderen(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb een dagvaarding, de zitting is op 15 december")
    gesprek.huurder("ik kreeg een brief").bot("Wonen er kinderen")


@pytest.mark.parametrize(
    "said", ["kids? haha nee. m'n zoon is 41, zit in Breda", "dochter woont in Amersfoort"]
)
def test_grown_or_elsewhere_is_a_no(gesprek: Gesprek, said: str) -> None:
    naar_de_kinderen(gesprek)
    gesprek.huurder(said).bot_niet("er wonen kinderen bij mij", "Veilig Thuis", "Kindertelefoon")
    gesprek.huurder("wat weet je van mij").bot("Geen kinderen")


def test_a_child_at_home_is_a_yes_with_its_age(gesprek: Gesprek) -> None:
    naar_de_kinderen(gesprek)
    gesprek.huurder("onze zoon van 14 woont nog bij ons thuis")
    gesprek.bot("er wonen kinderen bij mij").bot_niet("Veilig Thuis", "Kindertelefoon")
    gesprek.huurder("wat weet je van mij").bot("14")


def test_only_me_beside_other_things_answers(gesprek: Gesprek) -> None:
    naar_de_kinderen(gesprek)
    gesprek.huurder(
        "nee alleen ik hoor. ik zit wel vaak bij mijn broer de laatste tijd omdat het hier zo koud "
        "is en hij de verwarming wel aan heeft, daar eet ik dan ook mee"
    )
    gesprek.bot_niet("Wonen er kinderen").huurder("wat weet je van mij").bot("Geen kinderen")


def test_a_text_on_a_wrong_fact_is_taken_back_and_it_goes_on(gesprek: Gesprek) -> None:
    naar_de_kinderen(gesprek)
    gesprek.tikt("Ja").bot("er wonen kinderen bij mij")
    gesprek.huurder("nee fout, er wonen geen kinderen bij mij")
    gesprek.bot("geen kinderen", "niets over kinderen", "?")
    gesprek.huurder("hoe gaat het bij de rechter").bot_niet("kinderen")
