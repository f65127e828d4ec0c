"""What is typed after something was sent reaches nobody unless it is plainly about that."""

from __future__ import annotations

import pytest

from tests.conversations.gesprek import Gesprek
from tests.conversations.test_voorbeeld_typen import belverzoek


def _verstuurd(gesprek: Gesprek) -> Gesprek:
    return belverzoek(gesprek).huurder("ja, stuur maar").bot("Het is verstuurd")


def test_a_day_of_something_else_changes_no_time_to_be_called(gesprek: Gesprek) -> None:
    _verstuurd(gesprek).huurder("6 december geloof ik, de zondag na sinterklaas")
    gesprek.bot_niet("doorgegeven")


def test_who_wants_word_themselves_allows_nobody_anything(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("er mag niks naar woongoed zeist").huurder("ja, stuur maar")
    gesprek.huurder("ik wel bericht willen he").bot_niet("doorgegeven", "Weg:")


def test_another_time_in_so_many_words_is_passed_on(gesprek: Gesprek) -> None:
    _verstuurd(gesprek).huurder("bel me liever op dinsdag na drie uur").bot("doorgegeven")


@pytest.mark.parametrize(
    "said",
    [
        "wat heeft u nou eigenlijk allemaal naar hun verstuurd",
        "staat dat van die kat er nou ook in",
        "ik zie dat van die kat niet, is dat wel meegestuurd",
        "mag ik eens zien wat er gestuurd is",
        "laat es zien wat je doorgestuurd hebt",
    ],
)
def test_what_was_sent_is_shown_word_for_word(gesprek: Gesprek, said: str) -> None:
    belverzoek(gesprek).huurder("zet erbij dat mijn kat niet mee mag").huurder("ja, stuur maar")
    gesprek.huurder(said).bot("Dit stuurde ik op maandag 23 november", "mijn kat niet mee mag")
    gesprek.bot_niet("doorgegeven", "Mijn verhaal")


def test_what_is_known_holds_the_own_lines_that_went(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("zet erbij dat mijn kat niet mee mag").huurder("ja, stuur maar")
    gesprek.huurder("wat weet je van mij").bot("Dit weet ik van je", "mijn kat niet mee mag")
    gesprek.huurder("zeg me wat u van mij weet, en wat u precies gestuurd hebt")
    gesprek.bot("Dit weet ik van je", "Dit stuurde ik op", "mijn kat niet mee mag")


def test_a_question_or_complaint_after_sending_is_no_story(gesprek: Gesprek) -> None:
    _verstuurd(gesprek).huurder(
        "hoe krijg ik dit hele gesprek van mijn toestel zonder dat het stopt"
    )
    gesprek.huurder("kunt u mij zeggen wat u precies naar die mensen van het team gestuurd hebt")
    gesprek.huurder("wat weet je van mij").bot_niet("Mijn verhaal")
