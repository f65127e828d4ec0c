"""The whole path as a dialogue, without a browser: overview, two yeses, what each of them gets."""

from __future__ import annotations

from typing import Protocol, TypeVar

from casefile.doorverwijzing.toestand import Toestand
from casefile.storage.unit_of_work import Store
from tests.conversations.gesprek import Gesprek


class Spreekt(Protocol):
    """Somebody who talks with the bot, whatever the chat goes through."""

    def huurder(self: T, text: str) -> T: ...
    def bot(self: T, *fragments: str) -> T: ...


T = TypeVar("T", bound=Spreekt)


def tell_about_money(gesprek: T) -> T:
    gesprek.huurder("zet mijn inkomsten en uitgaven op een rij").bot("Wie wonen er")
    gesprek.huurder("ik en mijn 2 kinderen").bot("Hoeveel geld krijg je")
    gesprek.huurder("loon 1450").bot("toeslagen")
    gesprek.huurder("zorgtoeslag 131").bot("huur")
    gesprek.huurder("612").bot("rekeningen")
    gesprek.huurder("energie 150, zorgpremie 140").bot("boodschappen")
    gesprek.huurder("80 per week").bot("schulden")
    return gesprek.huurder("huurschuld 3000").bot("Klopt dit overzicht")


def tell_how_to_reach(gesprek: Gesprek) -> Gesprek:
    """Up to the first preview."""
    gesprek.tikt("WoonGoed Zeist").bot("heet")
    gesprek.huurder("Samira").bot("nummer")
    gesprek.huurder("06 12345678").bot("lees")
    gesprek.tikt("Nee").bot("Wanneer")
    gesprek.tikt("Ochtend").bot("hulp")
    gesprek.tikt("Nee").bot("het liefst")
    gesprek.tikt("Overslaan").bot("geprobeerd")
    return gesprek.tikt("Overslaan")


def test_from_a_first_question_to_two_organisations(gesprek: Gesprek, store: Store) -> None:
    gesprek.huurder("wat is een vonnis").bot("besluit van de rechter")
    tell_about_money(gesprek)
    gesprek.huurder("de huur is 621, niet 612").bot("621")
    gesprek.tikt("Doorsturen").bot("corporatie")
    tell_how_to_reach(gesprek).bot("rechter", "WoonGoed Zeist", "Samira", "1.450")
    gesprek.tikt("Ja, stuur").bot("De Tussenvoorziening", "huurschuld")
    gesprek.tikt("Ja, stuur").bot("indicatie")
    gesprek.tikt("Nee").bot("WoonGoed Zeist: WK-").bot("De Tussenvoorziening: WK-")
    with store.read() as unit:
        found = unit.doorverwijzingen.of_conversation(gesprek.id)
        assert {r.ontvanger for r in found} == {"woongoed_zeist", "tussenvoorziening"}
        assert all(r.toestand is Toestand.GEVRAAGD for r in found)
    gesprek.huurder("hoe staat het ervoor").bot("Nog niemand")


def test_refusing_one_sends_only_to_the_other_and_the_help_goes_on(
    gesprek: Gesprek, store: Store
) -> None:
    gesprek.huurder("meld mij aan bij de tussenvoorziening")
    tell_how_to_reach(gesprek).bot("Mag ik dit sturen naar WoonGoed Zeist")
    gesprek.tikt("Nee").bot("gaat niets", "De Tussenvoorziening")
    gesprek.tikt("Ja, stuur")
    gesprek.tikt("Nee").bot("De Tussenvoorziening: WK-").bot_niet("WoonGoed Zeist: WK-")
    with store.read() as unit:
        found = unit.doorverwijzingen.of_conversation(gesprek.id)
        assert [r.ontvanger for r in found] == ["tussenvoorziening"]
        answers = {c.ontvanger: c.antwoord for c in unit.toestemmingen.van_gesprek(gesprek.id)}
    assert answers == {
        "woongoed_zeist": "nee",
        "tussenvoorziening": "ja",
        "wijkteam_zeist": "nee",
    }
    gesprek.huurder("wat is budgetbeheer").bot("budgetbeheer")


def test_an_emergency_in_between_and_then_on_where_we_were(gesprek: Gesprek) -> None:
    gesprek.huurder("meld mij aan bij de tussenvoorziening").tikt("WoonGoed Zeist").bot("heet")
    gesprek.huurder("ik wil dood").bot("113")
    gesprek.tikt("Verder").bot("heet")
    gesprek.huurder("Samira").bot("nummer")


def test_a_question_in_between_and_then_on_where_we_were(gesprek: Gesprek) -> None:
    gesprek.huurder("zet mijn inkomsten en uitgaven op een rij")
    gesprek.huurder("ik woon alleen").bot("Hoeveel geld")
    gesprek.huurder("wat is een dagvaarding?").bot("dagvaarding", "Hoeveel geld")
    gesprek.huurder("1100").bot("1.100")
