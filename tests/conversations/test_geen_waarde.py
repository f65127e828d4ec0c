"""What is no value is none: a question, a condition, a cry of surprise, from whom a letter comes."""

from __future__ import annotations

from casefile.doorverwijzing.concept import Concept
from tests.conversations.gesprek import Gesprek
from tests.conversations.test_voorbeeld_bespreken import woorden
from tests.conversations.test_voorbeeld_typen import PUNT, belverzoek, zaken


def _concept(gesprek: Gesprek) -> Concept:
    with gesprek.store.read() as unit:
        return unit.documents.dossier(gesprek.id).deel(Concept)


def test_from_whom_a_letter_is_says_not_to_whom_something_may_go(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb niks van een deurwaarder, alleen een herinnering van mijn huisbaas")
    assert _concept(gesprek).alleen_naar == []


def test_a_question_about_who_gets_it_refuses_nobody(gesprek: Gesprek) -> None:
    gesprek.huurder("bij wie komt het terecht als jullie niks naar Vestia sturen")
    said = _concept(gesprek)
    assert (said.niet_naar, said.niet_naar_ander) == ([], [])


def test_a_cry_of_surprise_is_no_name(gesprek: Gesprek) -> None:
    gesprek.huurder("wallah wallah. kan iemand mij bellen")
    assert _concept(gesprek).naam is None


def test_a_yes_to_send_is_not_asked_for_ever(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("die toestand in de zomer, nou ja").bot("Wat doe ik hiermee?")
    gesprek.huurder("ja stuur").bot("staat er niet bij", "Je bericht staat klaar")
    gesprek.bot_niet("Wat doe ik hiermee?")
    assert zaken(gesprek) == {}
    gesprek.huurder("ja stuur", na=60).bot("verstuurd")
    assert woorden(gesprek, PUNT) == []


def test_leave_it_as_it_is_adds_nothing(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("die toestand in de zomer, nou ja").bot("Wat doe ik hiermee?")
    gesprek.huurder("niet erbij, dat was een vraag. verstuur maar zoals het er staat")
    gesprek.bot("Je bericht staat klaar").bot_niet("Erbij:", "Wat doe ik hiermee?")


def test_children_are_said_once(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb kinderen")
    belverzoek(gesprek).bot("In huis: Kinderen").bot_niet("Kinderen: Kinderen")
    gesprek.huurder("haal 2 weg, vind ik gek staan").bot("Eruit:")
