"""Family E: parents of 27, children of 8 and 2, the eviction was granted in January. De Alliantie.

Dutch is their second language. De Alliantie: first the belcomputer, the gemeente and Stadsring51,
then ViA; only just before the vonnis, or after it, the Tussenvoorziening.
"""

from __future__ import annotations

from tests.conversations.gesprek import Gesprek


def test_before_the_vonnis_the_belcomputer_and_the_gemeente(gesprek: Gesprek) -> None:
    gesprek.huurder("alliantie mij bellen over huur ik kan niet betalen deze maand")
    gesprek.uit("utter_veld_onthoud", "utter_vraag_huurschuld")
    gesprek.bot("Ik onthoud: De Alliantie", "in delen", "0800-8020")
    gesprek.huurder("wat is belcomputer").bot("belt je over de huur")
    gesprek.huurder("gemeente komen aan deur hoe zij weten van huur").bot(
        "De gemeente wil je helpen"
    )
    gesprek.huurder("ik schaam me").uit("utter_gevoel").bot("veel mensen met huurschuld")
    gesprek.huurder("wat is stadsring51").bot("Amersfoort", "schulden", "Vraag het na")
    gesprek.huurder("kan ik in stukjes betalen").uit("utter_vraag_betalingsregeling")
    gesprek.huurder("hoe ik bel mijn corporatie wat moet ik zeggen").bot(
        "Bel De Alliantie", "Zeg wat je wilt"
    )

    gesprek.huurder("stuur mij door").bot("In welke plaats woon je?")
    gesprek.bot_niet("Van welke corporatie")  # she told it in her first message
    gesprek.huurder("amersfoort").bot("heet")
    gesprek.huurder("Sam").huurder("06 87654321").tikt("Weet ik niet").bot("Wanneer")
    gesprek.tikt("Middag").tikt("Nee").tikt("Hier blijven wonen").tikt("Overslaan")
    gesprek.uit("utter_dv_laatste_kans_onbekend", "utter_dv_geen_wijkteam")
    gesprek.bot("De Alliantie", "Vraag ernaar bij de gemeente", "Zij lezen deze chat nooit")
    gesprek.bot("Stuur geen berichten", "Iemand anders kan meelezen")
    gesprek.tikt("Ja, stuur").bot("De Tussenvoorziening", "Verhuurder: De Alliantie")
    gesprek.tikt("Ja, stuur").bot("De Alliantie: WK-").bot("De Tussenvoorziening: WK-")
    gesprek.bot_niet("een bericht sturen", "Sociaal team Zeist")  # somebody may read along


def test_after_the_vonnis_a_day_that_is_near_and_no_food(gesprek: Gesprek) -> None:
    gesprek.huurder("ik niet goed nederlands. brief van alliantie").bot("Welk van deze woorden")
    gesprek.huurder("niet snap").bot("Welk woord staat er op je brief")
    gesprek.huurder("vaststellingsovereenkomst").bot("Is er al een besluit van de rechter?")
    gesprek.huurder("wat betekent dat woord vaststellingsovereenkomst").bot(
        "wat je samen hebt afgesproken"
    )
    # No day was named: the number first, and the question whether there is haste.
    gesprek.huurder("rechter heeft gezegd wij moeten huis uit")
    gesprek.uit("utter_misschien_uitzetting_nu", "utter_situatie_datum_uitzetting")
    gesprek.huurder("3 december").uit("utter_situatie_spoed_uitzetting")
    gesprek.bot("Bel vandaag", "De Alliantie", "0800-8020", "donderdag 3 december 2026")
    gesprek.knoppen("Help met bellen", "Kan het nog stoppen?", "Ik was er niet", "Mens")

    gesprek.tikt("Help met bellen").bot("Bel je gemeente", "Op donderdag 3 december 2026")
    gesprek.huurder("niemand nam op").bot("Bel straks nog een keer", "Bel De Alliantie")
    gesprek.huurder("alles betalen dan blijven?").uit("utter_vraag_betalen_na_vonnis")
    gesprek.bot("Betaal wel de nieuwe huur", "op papier", "Bel De Alliantie")
    gesprek.huurder("mijn kind heeft vandaag niks gegeten we hebben geen geld meer")
    gesprek.uit("utter_nood_kind", "utter_nood_geen_eten").bot("0800-2000")
    gesprek.tikt("Verder").bot("Bel De Alliantie")
    gesprek.tikt("Ik heb gebeld").tikt("Ja, gelukt").bot("Juridisch Loket")
    gesprek.huurder("krijgen wij opvang met de kinderen").uit("utter_vraag_opvang")
    gesprek.bot("gemeente", "Niet iedereen krijgt opvang")
