"""Client C: alone with children of 4 and 2; her ex made the debts. She writes well and manages.

The report: a debt of some 7,000 euro, an addendum for a year, schuldhulp of the gemeente that
already ran, so that the rent debt could go along. First before the vonnis, then with the addendum.
"""

from __future__ import annotations

from tests.conversations.gesprek import Gesprek


def test_a_dagvaarding_with_its_day_and_the_debts_of_an_ex(gesprek: Gesprek) -> None:
    gesprek.huurder(
        "Ik heb een dagvaarding ontvangen met een zitting op 15 december. De huurschuld komt door "
        "mijn ex-partner, die nu in het buitenland is. Ik heb twee kleine kinderen. Wat kan ik doen?"
    )
    gesprek.uit("utter_situatie_stap_6", "utter_situatie_wanneer_zitting")
    gesprek.bot("ga altijd", "0800-8020", "dinsdag 15 december 2026", "kinderen")
    gesprek.bot_niet("op welke dag moet je")  # she said so
    gesprek.knoppen("Help met bellen", "Wat vertel ik daar?", "Mens", "Brief aan rechter")

    gesprek.huurder("Moet ik de schulden van mijn ex betalen?").uit("utter_vraag_schuld_van_ander")
    gesprek.bot("Kijk wie er op het huurcontract staat", "0800-8020")
    gesprek.huurder("Wat neem ik mee naar de zitting?").uit("utter_onderwerp_zitting_meenemen")
    gesprek.bot("bewijs")
    gesprek.huurder("Wat is een addendum?").bot("Je huurcontract blijft dan meestal bestaan")

    gesprek.huurder("waar sta ik").bot("Is dat nog zo?")
    gesprek.tikt("Ja, nog zo").tikt("Help met bellen")
    gesprek.bot(
        "0800-8020", "Op dinsdag 15 december 2026 moet ik naar de rechter", "kinderen thuis"
    )
    gesprek.huurder("ik heb gebeld").bot("is het bellen gelukt")
    gesprek.tikt("Ja, gelukt").bot("Schrijf op met wie je sprak", "wijkteam")


def test_a_year_of_addendum_with_schuldhulp_that_already_runs(gesprek: Gesprek) -> None:
    gesprek.huurder("Hoe lang duurt de begeleiding bij een laatste kans?").uit("utter_vraag_duur")
    gesprek.bot("Soms is het 1 jaar", "Na een jaar praten")
    gesprek.huurder("Welke verzekeringen moet ik hebben?").bot("spullen", "anderen")
    gesprek.huurder("Wie beslist straks of ik budgetbeheer nodig heb?").bot("verplicht")

    gesprek.huurder("zet mijn inkomsten en uitgaven op een rij").bot("Wie wonen er")
    gesprek.huurder("ik en mijn 2 kinderen van 4 en 2").bot("Hoeveel geld krijg je")
    gesprek.huurder("bijstand 1345").bot("toeslagen")
    gesprek.huurder("huurtoeslag 380, zorgtoeslag 131 en kindgebonden budget 480").bot("huur")
    gesprek.huurder("690").bot("rekeningen")
    gesprek.huurder("energie 260, zorgpremie 150, telefoon 40, water 20, auto 180")
    gesprek.huurder("210 per week").bot("schulden")
    gesprek.huurder("huurschuld 7000, belasting 900").bot("Zo heb ik het begrepen", "2.336")
    gesprek.tikt("Klopt").bot("Betaal deze rekeningen als eerste", "Huur", "Kijk of je")
    gesprek.tikt("Papier (PDF)").bot("Neem het mee naar je gesprek")
    assert gesprek.replies[-1].attachments[0].media_type == "application/pdf"

    gesprek.tikt("Doorsturen").tikt("WoonGoed Zeist")
    gesprek.huurder("Robin").huurder("robin@example.org").tikt("Nee")
    gesprek.tikt("Schuldhulp").tikt("Hier blijven wonen").tikt("Betaalafspraak")
    gesprek.bot("Vraag of de huurschuld daarin mee kan", "Dit stuur ik naar WoonGoed Zeist")
    gesprek.bot_niet("belasting", "€ 900")  # her other debts are not the corporation's business
    gesprek.tikt("Ja, stuur").bot("Overleg met mijn schuldhulp over de huurschuld")
    gesprek.tikt("Ja, stuur").tikt("Nee").bot("een bericht sturen")
    gesprek.tikt("Nee").huurder("ik trek mijn toestemming voor woongoed in")
    gesprek.bot("Je toestemming voor WoonGoed Zeist is gestopt")
