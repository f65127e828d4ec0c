"""Client B: alone with daughters of 8 and 6, depressed, avoids help; vonnis, an omklapcontract.

The report: she lost her grip, fears that others decide for her, and needs somebody who keeps
trying. WoonGoed Zeist. The second dialogue is her mother, 74, who writes politely with "u".
"""

from __future__ import annotations

from tests.conversations.gesprek import Gesprek


def test_she_is_tired_and_afraid_that_others_decide(gesprek: Gesprek) -> None:
    gesprek.huurder("ik kan niet meer. alles is rommel hier en ik doe de post niet open")
    gesprek.uit("utter_nood_wanhoop").bot("113", "Bedoel je dat je dood wilt?")
    gesprek.knoppen("Ja", "Nee", "Weet ik niet")
    gesprek.huurder("nee ik ben gewoon zo moe").bot("Dit is zwaar", "088 0767 000")
    gesprek.bot_niet("welkom")  # not as if she had only just come in

    gesprek.huurder("wat is een omklapcontract").uit("utter_vraag_omklapcontract")
    gesprek.bot("de hulporganisatie huurt", "betaalt de huur aan hen", "geen huurcontract")
    gesprek.knoppen("Hoe lang duurt dat?", "Welke regels?", "Wat is een addendum")
    gesprek.tikt("Hoe lang duurt dat?").bot("Kijk op jouw papier", "2 jaar")
    gesprek.huurder("krijg ik dan nog wel geld in handen").uit("utter_vraag_budgetbeheer")
    gesprek.bot("Jij krijgt leefgeld", "Het blijft jouw geld")
    gesprek.huurder("wat gaan ze over mij vertellen aan woongoed").uit("utter_vraag_wie_weet_wat")
    gesprek.bot("verslag", "Vraag het na bij het Juridisch Loket")
    gesprek.huurder("en als ik een afspraak vergeet").uit("utter_vraag_afspraak_gebroken")
    gesprek.bot("Bel vandaag ook je begeleider", "Zeker is dat niet")

    gesprek.huurder("kan ik met een mens praten").bot("Op welk nummer mag dat")
    gesprek.tikt("Ik bel zelf").bot("Ik stuur niets", "0800-8020")
    with gesprek.store.read() as unit:
        assert unit.doorverwijzingen.of_conversation(gesprek.id) == []


def test_her_mother_asks_and_only_she_herself_says_yes(gesprek: Gesprek) -> None:
    gesprek.huurder(
        "Goedendag. Ik vraag dit namens mijn dochter. Zij snapt een brief van de deurwaarder niet."
    )
    gesprek.bot("je helpt iemand anders", "Welk van deze woorden").bot_niet("begrijp je bericht")
    gesprek.huurder("Er staat vonnis op").bot("Staat er een dag")
    gesprek.huurder("Neen, er staat geen datum").bot("Wonen er kinderen")
    gesprek.huurder("Ja, twee kleindochters van acht en zes")
    gesprek.uit("utter_helper_uitkomst", "utter_situatie_stap_8", "utter_situatie_met_kinderen")
    gesprek.bot("Lees dit samen met de huurder", "0800-8020")
    gesprek.huurder("Wat betekent uitvoerbaar bij voorraad?").bot("geldt dan meteen")
    gesprek.huurder("Kunt u haar aanmelden bij de Tussenvoorziening?").uit("utter_dv_helper")
    gesprek.bot("De huurder moet zelf ja zeggen")
    gesprek.knoppen("Ik ben de huurder", "Maak een code", "Wie leest dit?", "Mens")

    gesprek.huurder("ik ben het nu zelf, ik ben zelf de huurder").bot("bedoel ik nu jou")
    gesprek.huurder("meld mij aan bij de tussenvoorziening").tikt("WoonGoed Zeist")
    gesprek.huurder("Mo").huurder("06 12345678").tikt("Nee").tikt("Maakt niet uit")
    gesprek.tikt("Nee").tikt("Overslaan").tikt("Overslaan")
    gesprek.bot("Je corporatie kan dit ook bij de rechter gebruiken", "Er is een vonnis")
    gesprek.huurder("nee die niet").bot("Naar WoonGoed Zeist gaat niets", "De Tussenvoorziening")
    gesprek.huurder("chat mag").bot("Erbij: Deze chat")
    gesprek.tikt("Alles zien").tikt("Iets weglaten").huurder("deze chat").bot("Eruit: Deze chat")
    gesprek.bot_niet("Dit stuur")
    gesprek.huurder("ja doe maar").bot("Sociaal team Zeist")
    gesprek.tikt("Nee").bot("De Tussenvoorziening: WK-").bot_niet("WoonGoed Zeist: WK-")
    with gesprek.store.read() as unit:
        sent = unit.doorverwijzingen.of_conversation(gesprek.id)
    assert [r.ontvanger for r in sent] == ["tussenvoorziening"]
