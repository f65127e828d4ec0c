"""A yes at a preview with more beside it: a question is answered after it was sent, a change is
made, shown and asked again. Nothing that is typed is ignored."""

from __future__ import annotations

import pytest

from tests.conversations.gesprek import Gesprek
from tests.conversations.test_voorbeeld_bespreken import aanmelding
from tests.conversations.test_voorbeeld_typen import PUNT, WGZ, belverzoek, deel, zaken


def test_a_yes_beside_a_question_sends_and_then_answers(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("prima verstuur maar hoor. en wat weet u allemaal over mij")
    gesprek.bot("verstuurd", "Dit weet ik van je", "06 23 45 67 81")
    assert deel(gesprek, PUNT, "vraag") is None


@pytest.mark.parametrize(
    "said",
    [
        "akkoord verstuur maar, wanneer hoor ik iets van ze",
        "doe dat maar dan. hoe laat word ik gebeld?",
        "wanneer mailen ze me? stuur het maar op hoor",
    ],
)
def test_when_they_call_is_told_honestly_after_sending(gesprek: Gesprek, said: str) -> None:
    belverzoek(gesprek).huurder(said).bot("verstuurd", "weet ik niet zeker")
    assert set(zaken(gesprek)) == {PUNT}


def test_another_question_beside_a_yes_gets_its_own_answer(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("ja hoor stuur, wat doet een deurwaarder eigenlijk")
    gesprek.bot("Het is verstuurd", "Een deurwaarder brengt brieven")


def test_beside_a_yes_for_the_first_the_next_is_still_asked(gesprek: Gesprek) -> None:
    aanmelding(gesprek).huurder("is prima stuur maar, wat is een deurwaarder?")
    gesprek.bot("deurwaarder brengt", "Dit gaat naar WoonGoed", "Dit stuur ik naar")
    assert set(zaken(gesprek)) == {WGZ}


@pytest.mark.parametrize(
    "said",
    [
        "ja stuur maar, maar ziet mijn huisbaas dat dan ook",
        "akkoord verzend maar, kan mijn berekening ook mee?",
        "doe maar, wie leest dit eigenlijk",
        "ja verstuur, kunnen ze alleen na half 4 bellen?",
        "ja is goed, staat mijn zoon er nou bij?",
        "oke, en hoe laat bellen ze",
    ],
)
def test_what_may_change_the_message_is_answered_before_it_goes(
    gesprek: Gesprek, said: str
) -> None:
    belverzoek(gesprek).huurder(said).bot_niet("Je typte", "Het is verstuurd")
    assert zaken(gesprek) == {}
    gesprek.huurder("ja, stuur").bot("Het is verstuurd")
    assert deel(gesprek, PUNT, "vraag") is None


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Ja hoor, u kunt het versturen, maar schrijft u er ook nog bij dat mijn man niks weet",
         "mijn man niks weet"),
        ("ja goed maar bel me dan wel pas na half 5", "na half 5"),
        ("prima stuur maar. zet er wel bij dat ik een hond heb", "ik een hond heb"),
    ],
)  # fmt: skip
def test_a_yes_beside_a_change_makes_it_and_asks_again(
    gesprek: Gesprek, said: str, shown: str
) -> None:
    belverzoek(gesprek).huurder(said).bot("Erbij", shown, "Mag ik dit sturen")
    gesprek.bot_niet("duidelijk ja")
    assert zaken(gesprek) == {}
    gesprek.huurder("jaa is goed stuur").bot("Het is verstuurd")


def test_what_is_unclear_beside_a_yes_is_asked_back(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("ja doe maar, alleen liever bij die vrouw van toen")
    gesprek.bot("Je typte", "alleen liever bij die vrouw van toen").bot_niet("ja doe")
    assert zaken(gesprek) == {}


def test_who_answers_within_seconds_has_read_it(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("zet erbij dat ik een kat heb", na=3).bot("Erbij")
    gesprek.huurder("jaa is goed stuur", na=3).bot("Het is verstuurd")


def test_who_answered_before_it_was_there_has_not(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("zet erbij dat ik een kat heb", na=3)
    gesprek.huurder("ja stuur", na=1).bot("voordat je dit kon lezen")
    assert zaken(gesprek) == {}
