"""Family D: parents around 50, children of 25, 18 and 1; irregular income, no overview of the post.

The report: a debt of some 7,000 euro; WoonGoed Zeist wants more than the 50 euro a month that they
can pay; the parents do not talk about money, she wants to divorce. Before the vonnis.
"""

from __future__ import annotations

from tests.conversations.gesprek import Gesprek


def test_the_father_tells_everything_at_once_and_the_corporation_wants_more(
    gesprek: Gesprek,
) -> None:
    gesprek.huurder(
        "wij zitten helemaal vast ik weet niet meer waar ik moet beginnen mijn vrouw werkt in de "
        "catering 0 uren en ik heb steeds een baantje en dan weer niet want ik tril en ik ben "
        "traag zeggen ze, de brieven liggen op een stapel en we praten er niet over, de huurschuld "
        "is 7000 en de woningbouw wil meer dan 50 euro in de maand maar dat is er niet"
    )
    gesprek.bot("huurschuld € 7.000", "Beloof alleen wat je kunt missen")
    gesprek.huurder("kan ik in delen betalen").bot(
        "vraag ook een afspraak", "ga dan toch naar de rechter"
    )
    gesprek.huurder("zet mijn inkomsten en uitgaven op een rij")
    gesprek.bot("hoogstens 8 korte vragen", "Wie wonen er")
    gesprek.huurder("ik mijn vrouw mijn dochter van 25 mijn zoon van 18 en de kleine van 1")
    gesprek.bot("jij en je partner")
    gesprek.huurder("ik 1100 ww en mijn vrouw tussen 400 en 900").bot("toeslagen")
    gesprek.huurder("weet ik niet").bot("Dat is niet erg", "huur")
    gesprek.huurder("710").bot("rekeningen")
    gesprek.huurder("energie 230, zorgpremie 290, telefoon 60").bot("boodschappen")
    gesprek.huurder("140 per week").bot("schulden")
    gesprek.huurder("huurschuld 7000").bot("Zo heb ik het begrepen", "Klopt dit overzicht?")
    gesprek.tikt("Klopt").bot("Huur: € 710 per maand", "Gas en stroom")
    gesprek.tikt("Afbetalen").bot("Jij kiest zelf een bedrag")
    gesprek.huurder("100").bot(
        "€ 7.000", "70 maanden", "is € 100 te veel", "wat je echt kunt betalen"
    )
    gesprek.tikt("Doorsturen").tikt("WoonGoed Zeist")
    gesprek.huurder("Nico").huurder("06 12345678").tikt("Nee").tikt("Middag").tikt("Nee")
    gesprek.tikt("Een betaalafspraak").tikt("Zelf gebeld").bot("Dit stuur ik naar WoonGoed Zeist")
    gesprek.bot("1 kind", "Inkomen: uitkering € 1.100").bot_niet(
        "partner", "400"
    )  # her income is hers to give


def test_the_mother_wants_to_know_about_the_house_and_the_power_is_cut_off(
    gesprek: Gesprek,
) -> None:
    gesprek.huurder("de corporatie zegt nee tegen een regeling van 50 euro")
    gesprek.uit("utter_vraag_betalingsregeling").bot(
        "mag nee zeggen", "bewind: bel die eerst", "wat je kunt missen"
    )
    gesprek.tikt("Verhuurder zegt nee").bot("mag nee zeggen", "Vraag nu schuldhulp")
    gesprek.huurder("mijn man heeft die schuld gemaakt ik wil scheiden, mag ik dan hier blijven")
    gesprek.uit("utter_vraag_contract_op_naam").bot("0800-8020", "Bij scheiding")
    gesprek.tikt("Wie moet betalen?").bot("Staat jouw naam erop")
    gesprek.huurder("ik schaam me zo voor de buren").uit("utter_gevoel").bot("Dat is zwaar")
    gesprek.tikt("Ja, een brief").bot("Welke brief of welk papier")

    gesprek.huurder("de stroom is net afgesloten en ik heb een kleintje van 1")
    gesprek.uit("utter_nood_afgesloten").bot("Bel nu", "baby", "112")
    gesprek.tikt("Verder").bot("Welke brief of welk papier")
    gesprek.huurder("een aanmaning, 14 dagen brief").uit("utter_situatie_stap_2").bot("kosten")
    gesprek.tikt("Help met bellen").bot("Bel je verhuurder", "een laatste brief over de huur")
    gesprek.huurder("niemand nam op").bot("Bel straks nog een keer")


def test_the_daughter_of_25_asks_for_her_father(gesprek: Gesprek) -> None:
    gesprek.huurder("hoi ik vraag dit voor mijn vader hij snapt die brieven niet")
    gesprek.uit("utter_helper").bot("De huurder zegt zelf ja of nee").bot_niet("begrijp je bericht")
    gesprek.knoppen("Ik kreeg een brief", "Mijn geld", "Mens")
    gesprek.huurder("er staat dagvaarding op die brief").bot("op welke dag moet je komen")
    gesprek.huurder("volgende week donderdag").bot("donderdag 3 december 2026", "goede dag?")
    gesprek.huurder("ja").bot("Wonen er kinderen")
    gesprek.huurder("ja mijn zusje van 1").uit("utter_helper_uitkomst", "utter_situatie_stap_6")
    gesprek.bot("Lees dit samen met de huurder", "Ga altijd", "3 december")
    gesprek.huurder("mag ik mee naar binnen bij de rechter").bot("iemand mag met je mee")
    gesprek.huurder("hij trilt en is ziek telt dat mee").uit("utter_vraag_ziekte")
    gesprek.bot("niet altijd", "brieven van je dokter")
    gesprek.huurder("moet hij echt naar de rechter").bot("Ga altijd")
    gesprek.huurder("kan je hem aanmelden bij de tussenvoorziening?").uit("utter_dv_helper")
    gesprek.tikt("Wie leest dit?").bot("Niemand van", "leest deze chat", "na jouw ja")
    with gesprek.store.read() as unit:
        assert unit.doorverwijzingen.of_conversation(gesprek.id) == []
