"""Who asks to wipe the chat may keep the call that was asked for; both are offered, in so many words."""

from __future__ import annotations

import pytest

from casefile.doorverwijzing.toestand import Toestand
from tests.conversations.gesprek import Gesprek
from tests.conversations.test_voorbeeld_typen import PUNT, belverzoek, zaken


def gevraagd(gesprek: Gesprek) -> Gesprek:
    belverzoek(gesprek).huurder("ja, stuur maar").bot("verstuurd")
    return gesprek


@pytest.mark.parametrize(
    "zegt", ["alleen de chat weg, het bellen moet wel doorgaan", "wis het, terugbellen blijft"]
)
def test_the_chat_goes_and_the_call_stays(gesprek: Gesprek, zegt: str) -> None:
    number = zaken(gevraagd(gesprek))[PUNT].nummer
    gesprek.huurder("wis dit gesprek").bot(number, "Wat kies je?")
    gesprek.huurder(zegt, na=60).bot("gewist", number)
    case = zaken(gesprek)[PUNT]
    assert case.toestand is not Toestand.INGETROKKEN and case.pakket is not None
    with gesprek.store.read() as unit:
        said = [line.body.get("text", "") for line in unit.transcript.lines(gesprek.id)]
    assert not any("ja, stuur maar" in one for one in said)
    gesprek.huurder("wat weet je van mij").bot(number).bot_niet("0623456781", "0612345678")


def test_all_of_it_still_stops_the_call_and_a_bare_yes_asks_which(gesprek: Gesprek) -> None:
    gevraagd(gesprek).huurder("verwijder alles").bot("Wat kies je?")
    gesprek.huurder("ja", na=60).bot("Wat kies je?")
    assert zaken(gesprek)[PUNT].toestand is not Toestand.INGETROKKEN
    gesprek.tikt("Wis alles").bot("gewist")


def test_how_to_wipe_it_on_the_telephone_is_answered_and_wipes_nothing(gesprek: Gesprek) -> None:
    gevraagd(gesprek).huurder("hoe haal ik deze berichten weg van mijn mobiel")
    gesprek.uit("utter_onderwerp_telefoon_wissen").bot("wis alles", "lang op dit gesprek")
    assert zaken(gesprek)[PUNT].toestand is not Toestand.INGETROKKEN
