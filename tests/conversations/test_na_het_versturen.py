"""What is typed after something was sent reaches nobody unless it is plainly about that."""

from __future__ import annotations

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
