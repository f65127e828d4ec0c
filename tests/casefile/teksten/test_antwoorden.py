"""Answers answer every part of what is asked, in both versions, and none is a dead end."""

from __future__ import annotations

import json
import re

import pytest

from casefile.hervatten import verderwens
from casefile.situatie.stappen import Contact
from casefile.teksten.lezer import B1, MAKKELIJK, Teksten

TEKSTEN = Teksten.standaard()
NIVEAUS = (B1, MAKKELIJK)

# What somebody who asks this must be told, whatever the words are.
PARTS = {
    "vraag_huurschuld": ("in delen", "rechter", "3 maanden", "eerder|minder"),
    "vraag_schuld_van_ander": ("huurcontract", "getrouwd", "meestal niet", r"\bex\b"),
    "vraag_contract_op_naam": ("scheiding", "overlijden", "naar de rechter", "kinderen"),
    "vraag_betalingsregeling": ("in delen", "op papier", "te hoog", "nee zeggen", "schuldhulp of bewind"),
    "vraag_vroegsignalering": ("helpen", "bel terug", "melden", "nee zeggen"),
    "vraag_deurwaarder": ("wat de rechter besluit", "rustig", "binnenkomen", "dag van"),
    "vraag_beslag": ("om van te leven", "bank", "deurwaarder opnieuw", "spullen"),
    "vraag_dagvaarding": ("ga altijd", "rechtbank", "vóór die dag", "kort geding", "bewindvoerder"),
    "vraag_zitting": ("ga altijd", "mag (?:zelf )?praten", "iemand mag met je mee", "vertel", "bewijs",
                      "bewindvoerder"),
    "vraag_zitting_gemist": ("bel vandaag", "rechtbank", "rechter hoorde niets|hoorde de rechter niets",
                             "verstek", "verzet", "4 weken", "deurwaarder", "stopt .*meestal niet", "bewind"),
    "vraag_vonnis": ("besluit van de rechter", "ontbinding", "ontruiming", "hoeveel tijd",
                     "niet vanzelf", "bel vandaag", "was je"),
    "vraag_hoger_beroep": ("hoorde de rechter niets", "bewindvoerder", "verzet", "4 weken", "advocaat", "3 maanden",
                           "opnieuw", "stopt .*meestal niet", "uitstel"),
    "vraag_betalen_na_vonnis": ("kijk", "soms staat er", "betaal wel de nieuwe huur", "loopt soms al",
                                "mag je verhuurder doorgaan", "op papier", "juridisch loket"),
    "vraag_tegenhouden": ("soms", "gemeente", "3 werkdagen", "vóór de huisuitzetting", "moratorium",
                          "kort geding", "laatste kans"),
    "vraag_uitstel": ("1 maand", "antwoorden", "verhuizen", "6 maanden", "moratorium",
                      "vóór de", "nieuwe huur"),
    "vraag_dag_van_uitzetting": ("deurwaarder", "politie", "nieuw slot", "medicijnen",
                                 "schoolspullen", "kinderen"),
    "vraag_spullen": ("bewaart", "reken daar niet op", "13 weken", "verkopen", "huisdier"),
    "vraag_kinderen": ("rechter", "geen zekerheid", "geen reden"),
    "vraag_ziekte": ("niet altijd", "zwanger", "zorg voor", "dokter"),
    "vraag_opvang": ("slaapplek", "briefadres", "niet iedereen", "besluit op papier"),
    "vraag_laatste_kans": ("blijven wonen", "hulp bij het wonen", "je geld", "hoeft dit niet"),
    "vraag_voorwaarden": ("huur op tijd", "hulp bij het wonen", "jouw geld", "niet genoeg"),
    "vraag_weigeren": ("nee zeggen", "stoppen", "hoeveel tijd"),
    "vraag_voor_wie": ("iedere huurder", "overlast", "alleen", "bewind"),
    "vraag_omklapcontract": ("hulporganisatie", "geen (?:eigen )?huurcontract", "betaalt de huur aan hen", "op jouw naam"),
    "vraag_gebruiksovereenkomst": ("tijdelijk", "vergoeding", "zonder nieuwe rechtszaak"),
    "vraag_budgetbeheer": ("jouw", "leefgeld", "het blijft jouw geld", "verplicht", "stop je"),
    "vraag_beheer_klacht": ("huur niet betaald", "klacht", "juridisch loket"),
    "vraag_wie_weet_wat": ("begeleider", "corporatie", "verslag", "toestemming", "juridisch loket"),
    "onderwerp_telefoon_wissen": ("wis alles", "whatsapp", "telegram", "sluit snel", "kopie",
                                  "andere telefoon"),
    "situatie_stap_11": ("gemeente", "juridisch loket", "vóór die dag", "verzet", "medicijnen"),
    "vervolg_duur_vonnis": ("vonnis", "verzet", "4 weken", "bel vandaag"),
    "vervolg_als_niet_regeling": ("rechter", "betaaldag", "deurwaarder", "verzet", "bel dan vandaag"),
    "begrip_verzet_instellen": ("4 weken", "deurwaarder", "stopt .*meestal niet"),
    "misschien_lichaam": ("112", "naar buiten", "huisartsenpost"),
    "misschien_zitting_nu": ("ga (?:dan )?altijd", "juridisch loket"),
    "vraag_startgesprek": ("eerste gesprek", "startgesprek", "handtekening", "3 papieren", "meteen",
                           "papieren eerst mee", "kopie"),
    "vraag_schuldhulp": ("4 weken", "3 werkdagen", "mijn huis uit"),
    "vraag_hulp_geweigerd": ("reden", "bezwaar", "gemeente of uwv", "6 weken", "rechter", "verhuurder",
                             "klacht", "stopt .*niet"),
    "vraag_uitkering": ("bijstand", "dag", "vooruit", "gestopt", "uwv"),
    "vraag_eten_en_spullen": ("voedselbank", "kleding", "wasmachine"),
    "vraag_zorgpremie": ("in delen", "cak", "meer"),
}  # fmt: skip


@pytest.mark.parametrize("niveau", NIVEAUS)
@pytest.mark.parametrize("label", PARTS)
def test_every_part_of_the_question_is_answered(label: str, niveau: str) -> None:
    text = " ".join(TEKSTEN.tekst(f"utter_{label}", niveau).casefold().split())
    missing = [part for part in PARTS[label] if not re.search(part, text)]
    assert missing == [], text


@pytest.mark.parametrize("niveau", NIVEAUS)
def test_no_answer_and_no_explained_word_is_a_dead_end(niveau: str) -> None:
    answers = (
        "utter_vraag_",
        "utter_onderwerp_",
        "utter_begrip_",
        "utter_situatie_stap_",
        "utter_situatie_spoed_",
    )
    keys = [key for key in TEKSTEN.sleutels() if key.startswith(answers)]
    assert [key for key in keys if not TEKSTEN.knoppen(key, niveau)] == []


@pytest.mark.parametrize("niveau", NIVEAUS)
def test_a_button_that_helps_with_calling_names_somebody_who_has_a_note(niveau: str) -> None:
    known = {contact.value for contact in Contact}
    for key in TEKSTEN.sleutels():
        for button in TEKSTEN.knoppen(key, niveau):
            name, brace, rest = button["payload"].partition("{")
            values = json.loads(brace + rest) if brace else {}
            if name == "/start_situatie" and values.get("verloop") == "belbriefje":
                assert values.get("waarde") in {None, *known}, key


def test_a_button_to_a_topic_opens_a_text_and_not_the_one_it_stands_under() -> None:
    for key in TEKSTEN.sleutels():
        for niveau in NIVEAUS:
            for button in TEKSTEN.knoppen(key, niveau):
                name, brace, rest = button["payload"].partition("{")
                values = json.loads(brace + rest) if brace else {}
                if name.startswith("/vraag_") and values:
                    opened = f"utter_onderwerp_{values['waarde']}"
                    assert TEKSTEN.heeft(opened) and opened != key, key
                elif name.startswith("/vraag_"):
                    assert f"utter_{name[1:]}" != key, key


# Said to who has a letter to pay as well: there a court is named only under its condition.
BETAALT = ("situatie_stap_1", "situatie_stap_2", "situatie_stap_3", "vraag_betalingsregeling",
           "vervolg_daarna_regeling", "onderwerp_verhuurder_nee", "belbriefje_corporatie",
           "belbriefje_deurwaarder", "klacht")  # fmt: skip


@pytest.mark.parametrize("niveau", NIVEAUS)
@pytest.mark.parametrize("label", BETAALT)
def test_who_has_a_letter_to_pay_is_not_sent_to_a_court_without_a_case(
    label: str, niveau: str
) -> None:
    text = " ".join(TEKSTEN.ruw(f"utter_{label}", niveau).casefold().split())
    assert "naar de rechter, ga" not in text
    assert ("heen" in text) == ("is er al een rechtszaak" in text), text


# What people bring that no label is about: who helps is said at once, and where the rule ends.
TOPICS = {
    "overlast": "juridisch loket", "hennep": "advocaat", "onderhuur": "juridisch loket",
    "kamer": "juridisch loket", "particuliere_verhuurder": "schuldhulp",
    "tijdelijk_contract": "vraag advies", "koophuis": "bank", "huurverhoging": "bezwaar",
    "buiten_nederland": "nederland", "uitgeschreven": "briefadres",
    "nep_deurwaarder": "bel 112", "huurtoeslag_terug": "dienst toeslagen",
    "woont_bij_ouder": "juridisch loket", "huisdieren": "gemeente", "verjaring": "juridisch loket",
    "aow": "svb",
}  # fmt: skip


@pytest.mark.parametrize("niveau", NIVEAUS)
@pytest.mark.parametrize(("topic", "help_"), TOPICS.items())
def test_a_topic_says_who_can_help(topic: str, help_: str, niveau: str) -> None:
    assert help_ in TEKSTEN.tekst(f"utter_onderwerp_{topic}", niveau).casefold()


def test_what_the_texts_say_may_be_typed_to_go_on_is_understood() -> None:
    for key, flow in (("utter_kans_later", "kans"), ("utter_overzicht_later", "overzicht")):
        for niveau in NIVEAUS:
            said = TEKSTEN.tekst(key, niveau).rpartition("yp later: ")[2]
            wish = verderwens(said)
            assert wish is not None and wish.verloop == flow, said
