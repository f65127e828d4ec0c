"""A thumb under a bubble is never a yes or a no; where one is asked, it is asked in words."""

from __future__ import annotations

from casefile.storage.unit_of_work import Store
from tests.conversations.gesprek import Gesprek
from tests.conversations.test_hele_weg import tell_how_to_reach


def sent(gesprek: Gesprek) -> int:
    with gesprek.store.read() as unit:
        return len(unit.doorverwijzingen.of_conversation(gesprek.id))


def test_under_a_consent_it_sends_nothing_and_the_question_stands_again(gesprek: Gesprek) -> None:
    tell_how_to_reach(gesprek.huurder("meld mij aan bij de tussenvoorziening"))
    gesprek.duimt().uit("utter_media_duim").bot("duim", "Je bericht staat klaar")
    assert sent(gesprek) == 0
    gesprek.tikt("Ja, stuur")
    assert sent(gesprek) == 1


def test_under_what_asks_nothing_it_gets_no_answer(gesprek: Gesprek) -> None:
    gesprek.huurder("wat is een vonnis").duimt()
    assert gesprek.replies == []


def test_after_stop_it_does_not_open_the_chat_again(gesprek: Gesprek, store: Store) -> None:
    tell_how_to_reach(gesprek.huurder("meld mij aan bij de tussenvoorziening"))
    gesprek.huurder("stop").duimt("👎")
    assert gesprek.replies == []
    with store.read() as unit:
        found = unit.conversations.get(gesprek.id)
        assert found is not None and found.stopped
