"""Who helps reads this chat only after a yes to just that; a no counts for good."""

from __future__ import annotations

import pytest

from tests.conversations.gesprek import Gesprek
from tests.conversations.test_voorbeeld_bespreken import aanmelding, sleutels
from tests.conversations.test_voorbeeld_typen import PUNT, TV, belverzoek


def test_by_itself_nobody_reads_it(gesprek: Gesprek) -> None:
    belverzoek(gesprek).bot("Zij lezen deze chat niet").bot_niet("Jullie mogen deze chat lezen")
    gesprek.huurder("ja verstuur").bot("Het is verstuurd")
    assert "gesprek" not in sleutels(gesprek, PUNT)


@pytest.mark.parametrize("said", ["die chat mag ook mee hoor", "ze mogen dit gesprek gerust lezen"])
def test_a_yes_in_words_lets_them(gesprek: Gesprek, said: str) -> None:
    belverzoek(gesprek).huurder(said).bot("Erbij: Deze chat", "Mag ik dit sturen")
    gesprek.huurder("alles zien").bot("Zij mogen deze chat lezen").huurder("ja verstuur")
    assert "gesprek" in sleutels(gesprek, PUNT)


@pytest.mark.parametrize(
    "said",
    ["en ik heb liever niet dat die mensen dit gesprek meelezen", "geen chat graag",
     "niemand hoeft mijn chat te zien"],
)  # fmt: skip
def test_a_no_is_done_and_is_no_line(gesprek: Gesprek, said: str) -> None:
    belverzoek(gesprek).tikt("Chat mag").huurder(said).bot("Eruit: Deze chat")
    gesprek.huurder(said).bot("Zij lezen deze chat niet").bot_niet("Erbij", "Je typte")
    gesprek.huurder("ja verstuur").bot("Het is verstuurd")
    assert not {"gesprek", "vraag", "verhaal"} & set(sleutels(gesprek, PUNT))


def test_a_no_long_before_counts_at_the_preview(gesprek: Gesprek) -> None:
    gesprek.huurder("jullie mogen deze chat aan niemand laten lezen").bot("lezen deze chat niet")
    belverzoek(gesprek).bot("Zij lezen deze chat niet.").bot_niet("chat mag", "aan niemand laten")


def test_a_question_about_it_is_no_yes(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("mogen die lui mijn chat dan lezen?").bot_niet("Erbij")
    gesprek.huurder("ja verstuur")
    assert "gesprek" not in sleutels(gesprek, PUNT)


def test_each_recipient_has_a_yes_of_its_own(gesprek: Gesprek) -> None:
    aanmelding(gesprek).tikt("Nee").huurder("deze chat mogen ze lezen").bot("Erbij: Deze chat")
    gesprek.huurder("ja stuur maar").bot("Dit stuur ik naar", "Zij lezen deze chat niet")
    gesprek.tikt("Nee")
    assert "gesprek" in sleutels(gesprek, TV)
