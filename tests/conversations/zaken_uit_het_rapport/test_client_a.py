"""Client A: alone with a daughter of 15, under bewind, the vonnis is there. WoonGoed Zeist.

The report: she did not grasp that the eviction could go on even when she paid, nor what the
agreements asked of her. She writes in few words, by ear, and gets angry at officials.
"""

from __future__ import annotations

from casefile.doorverwijzing.toestand import Toestand
from casefile.teksten.lezer import MAKKELIJK, Teksten
from tests.conftest import Clock
from tests.conversations.gesprek import Gesprek


def test_paying_everything_does_not_stop_it_after_the_vonnis(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb briev van de deurwaarder en ik snap er nix van")
    gesprek.knoppen(
        "Dagvaarding", "Vonnis", "Exploot of betekening", "Ontruiming, aanzegging", "Incasso",
        "Weet ik niet",
    )  # fmt: skip
    gesprek.huurder("vonis staat er").bot("dag", "huisuitzetting")
    gesprek.huurder("nee geen dag").bot("Wonen er kinderen bij jou")
    gesprek.huurder("ja me dogter").uit("utter_situatie_stap_8", "utter_situatie_met_kinderen")
    gesprek.bot("niet vanzelf, soms wel: kijk in het vonnis", "0800-8020", "kinderen")
    gesprek.knoppen(
        "Help met bellen", "Kan het nog stoppen?", "Laatste kans", "Ik was er niet", "Mens"
    )
    assert "Hier ben je" in gesprek.replies[-1].attachments[0].alt

    gesprek.huurder("als ik nou alles betaal, dan is het toch klaar?")
    gesprek.uit("utter_vraag_betalen_na_vonnis")
    gesprek.bot(
        "Soms staat er",
        "mag je verhuurder doorgaan",
        "Betaal wel de nieuwe huur",
        "op papier",
    )
    gesprek.huurder("te moeilijk").uit("utter_makkelijker_aan", "utter_vraag_betalen_na_vonnis")
    easier = Teksten.standaard().tekst("utter_vraag_betalen_na_vonnis", MAKKELIJK)
    gesprek.bot(easier.splitlines()[0], "op papier")
    gesprek.huurder("wat betekent ontbinding").bot("ontbinding", "stopt", "huurcontract")
    gesprek.huurder("wat is dan die laatste kans").bot("regels", "hulp")


def test_half_at_once_is_too_much_and_there_is_a_bewindvoerder_already(
    gesprek: Gesprek,
) -> None:
    gesprek.huurder(
        "ze willen dat ik de helft van de huurschuld in 1 keer betaal en de rest in 10 maanden. "
        "dat kan ik helemaal niet"
    )
    gesprek.uit("utter_vraag_betalingsregeling").bot("Beloof alleen wat je kunt missen")
    gesprek.bot_niet("€", "50 euro")
    gesprek.huurder("kan ik dan wel een laatste kans krijgen als ik al onder bewind sta?")
    gesprek.uit("utter_vraag_voor_wie").bot("voor iedere huurder apart", "bewind")

    gesprek.tikt("Stuur mij door").bot("Van welke corporatie")
    gesprek.huurder("woongoet zeist").bot("heet")
    gesprek.huurder("zeg maar Bo").bot("nummer")
    gesprek.huurder("06 12345678").tikt("Nee").bot("Wanneer")
    gesprek.tikt("Ochtend").bot("Gaat iemand anders over je geld")
    gesprek.huurder("ja ik heb een bewindvoerder").bot("Wat wil je het liefst")
    gesprek.huurder("gewoon in mijn huis blijven met mijn dochter").bot("geprobeerd")
    gesprek.huurder("al drie keer gebeld en ze luisteren niet")
    gesprek.uit("utter_dv_laatste_kans_onbekend", "utter_dv_route_bewind")
    gesprek.bot("Je bewindvoerder gaat over je geld", "Voor je geld vraag ik niets")
    gesprek.bot("WoonGoed Zeist", "Zij lezen deze chat nooit", "Kijk of een laatste kans kan")
    gesprek.tikt("Ja, stuur").bot("De Tussenvoorziening", "Kijk of hulp bij het wonen past")
    gesprek.tikt("Ja, stuur").bot("Sociaal team Zeist", "besluit voor deze hulp (indicatie)")
    gesprek.tikt("Ja, stuur").bot("WoonGoed Zeist: WK-").bot("De Tussenvoorziening: WK-")
    gesprek.tikt("Nee").huurder("heb je al iets gehoord over mijn aanmelding")
    gesprek.bot("Nog niemand heeft het gelezen")
    with gesprek.store.read() as unit:
        sent = unit.doorverwijzingen.of_conversation(gesprek.id)
    assert {r.toestand for r in sent} == {Toestand.GEVRAAGD} and len(sent) == 3


def test_what_the_addendum_asks_point_by_point_with_her_ex_at_the_door(
    gesprek: Gesprek, clock: Clock
) -> None:
    gesprek.huurder("ik moet een addendum tekenen van woongoed wat is dat")
    gesprek.bot("extra papier bij je huurcontract", "Na een vonnis", "kan dat anders zijn")
    gesprek.huurder("ik heb die begeleiding niet nodig").uit("utter_vraag_weigeren")
    gesprek.bot("Je mag nee zeggen", "doorgaan", "0800-8020")
    gesprek.huurder("wat zijn de regels dan").tikt("Uitleg per punt").bot("geen toets")

    gesprek.tikt("Beginnen").bot("Is er al een vonnis")
    gesprek.huurder("ja die is er al").uit("utter_kans_na_vonnis").bot("Punt 1 van 14")
    gesprek.bot("je huurcontract gestopt", "zonder nieuwe rechtszaak", "niet vanzelf")
    gesprek.tikt("Volgende").bot("Daarna betaal je de hele huurschuld")
    gesprek.huurder("dan kan ik toch gewoon blijven").uit("utter_kans_vraag_4_a")
    gesprek.bot("op tijd betalen is genoeg", "doorgaan", "op papier")
    gesprek.tikt("Volgende").bot("Punt 2 van 14", "geen recht")
    gesprek.tikt("Volgende").bot("Punt 3 van 14", "allebei verplicht")
    gesprek.tikt("Volgende").bot("geen hulp met je geld", "Wat gebeurt er dan")
    gesprek.huurder("ja dat mag toch gewoon").bot("Veel mensen denken dat", "horen samen")
    gesprek.tikt("Volgende").tikt("Volgende").bot("Punt 5 van 14", "gelden meteen")

    gesprek.huurder("mijn ex staat weer voor de deur en hij bedreigt me")
    gesprek.uit("utter_nood_geweld").bot("112", "0800-2000").bot_niet("Punt")
    assert gesprek.replies[0].urgent
    gesprek.tikt("Verder").bot("Punt 5 van 14")

    gesprek.tikt("Volgende").bot("Alleen de huur betalen is niet genoeg")
    gesprek.tikt("Volgende").bot("je doet niet open voor je begeleider")
    gesprek.huurder("dan gebeurt er niks want ik betaal").bot("Bij een laatste kans moet je ook")
    gesprek.tikt("Later verder").bot("Ik onthoud waar we zijn")
    clock.forward(days=1)
    gesprek.huurder("verder met de laatste kans").bot("waar we waren", "Punt 7 van 14")
    for point in (8, 9):
        gesprek.tikt("Volgende").bot(f"Punt {point} van 14")
    gesprek.tikt("Volgende").tikt("Anderen horen het").bot("Ook je corporatie mag horen")
    for point in range(10, 14):
        gesprek.tikt("Volgende").bot(f"Punt {point} van 14")
    gesprek.tikt("Volgende").bot("Punt 14 van 14", "eigen kopie", "tijd om na te denken")
    gesprek.tikt("Volgende").tikt("Nee, klaar").bot("algemene uitleg", "0800-8020")
    gesprek.huurder("moet ik nou tekenen of niet").uit("utter_vraag_weigeren")
