"""What a fine question about money, the people who help or this chat must be answered with, first and
in both versions."""

from __future__ import annotations

import re

import pytest

from casefile.teksten.lezer import B1, MAKKELIJK, Teksten

TEKSTEN = Teksten.standaard()
BEGINT = {
    "voorstel_bedrag": "bied aan wat je elke maand echt overhoudt",
    "verhuurder_bellen": "zeg dit:",
    "termijn_gemist": "bel vandaag",
    "huur_doorbetalen": "ja, betaal de huur",
    "regeling_op_papier": "ja,",
    "deel_nu_betalen": "ja,",
    "toeslag_minder_inkomen": "vaak wel, maar niet vanzelf",
    "loonbeslag_hoeveel": "een deel mag je houden",
    "rekening_geblokkeerd": "bel vandaag de deurwaarder",
    "hoort_werk": "ik stuur niets naar je werk",
    "nep_bericht": "tik niet op de link",
    "begeleider_binnenlaten": "nee, jij beslist",
    "ziekte_delen": "niet zomaar",
    "verslag_zien": "ja,",
    "wijkteam_opendoen": "nee, dat hoeft niet",
    "namens_ander": "ja, met een ja van de huurder",
    "chat_voor_ander": "ja,",
    "leest_verhuurder": "nee.",
    "leest_overheid": "nee.",
    "later_verder": "ja, stoppen mag altijd",
    "juridisch_advies": "nee,",
}
NOEMT = {
    "voorstel_bedrag": (
        "huur",
        "eten",
        "liever minder",
        "kan de afspraak stoppen",
        "bewindvoerder",
    ),
    "termijn_gemist": (
        "nog een kans",
        "op papier",
        "vonnis .*huisuitzetting soms doorgaan",
        "vandaag na bij het juridisch loket",
        "oud vonnis",
        "alles tegelijk",
        "rechtszaak, ga",
    ),
    "huur_doorbetalen": ("welke maand", "vonnis", "vergoeding", "lukt het niet"),
    "deel_nu_betalen": (
        "welke maand",
        "huisuitzetting stopt niet vanzelf",
        "ga dan toch naar de rechter",
        "de rest",
        "eten",
    ),
    "regeling_op_papier": ("niet vanzelf: ga er", "vonnis .*huisuitzetting doorgaan"),
    "later_verder": ("rechtbank of deurwaarder", "wacht niet", "bel vandaag"),
    "begeleiding_kosten": ("via de gemeente", "budgetbeheer soms ook"),
    "kinderbijslag_telt": ("telt .*niet mee", "meestal niet", "op je bank"),
    "ontslag_en_huur": ("uwv", "bijstand", "juridisch loket", "verhuurder"),
    "loonbeslag_hoeveel": ("beslagvrije voet", "op papier", "opnieuw te rekenen", "voor je huur"),
    "rekening_geblokkeerd": ("overblijven", "bij je bank", "verhuurder"),
    "schuldhulp_wachten": (
        "bijna je huis uit",
        "3 werkdagen",
        "lukt dat niet, bel dezelfde dag het juridisch loket",
        "4 weken",
        "klacht",
    ),
    "zelf_inwonen": ("nog een huurhuis", "eerst na: juridisch loket", "huurtoeslag", "bij gevaar"),
    "nieuwe_schuld": (
        "wsnp",
        "minder inkomen",
        "daarna pas je verhuurder",
        "neemt (?:je )?schuldhulp niet op",
        "kan stoppen",
        "zeker",
    ),
    "nep_bericht": ("oude brief", "je bank", "pincode"),
    "andere_begeleider_hoe": ("teamleider", "neemt je begeleider zelf op", "meedoen", "gratis"),
    "begeleider_binnenlaten": (
        "één (?:keer )?nee tellen",
        "andere dag",
        "op je papier",
        "juridisch loket",
    ),
    "ziekte_delen": ("jouw ja", "bij gevaar", "op je papier", "geld en overlast"),
    "papier_bedenktijd": (
        "mee naar huis",
        "welke dag",
        "meteen na je handtekening",
        "misschien door",
    ),
    "hulp_bij_drinken": ("huisarts", "gokt", "niet opeens alleen", "gevaarlijk"),
    "bewind_betaalt_niet": (
        "kantoor",
        "verhuurder",
        "wsnp.*niet",
        "vandaag (?:het )?juridisch loket",
    ),
    "wie_beslist_bewind": ("geld", "zorg", "allebei", "je huur is ook geld"),
    "bewind_aanvragen": ("familie", "buur of vriend", "wijkteam", "rechter beslist"),
    "wijkteam_opendoen": ("niet over huisuitzetting", "andere plek", "rechter kan daarnaar kijken"),
    "namens_ander": ("handtekening", "verhuurder", "bewindvoerder"),
    "wanneer_gebeld": ("niet beloven", "bel na 16 uur", "ja"),
    "welk_nummer_belt": ("onbekend", "nooit je pincode"),
    "leest_verhuurder": ("samenvatting", "jij ja zegt|na jouw ja", "niets naar mijn verhuurder"),
    "juridisch_advies": ("fouten", "juridisch loket", "weinig inkomen"),
}


def _tekst(naam: str, niveau: str) -> str:
    return " ".join(TEKSTEN.tekst(f"utter_onderwerp_{naam}", niveau).casefold().split())


@pytest.mark.parametrize("niveau", (B1, MAKKELIJK))
@pytest.mark.parametrize("naam", BEGINT)
def test_the_answer_comes_first(naam: str, niveau: str) -> None:
    assert _tekst(naam, niveau).startswith(BEGINT[naam])


@pytest.mark.parametrize("niveau", (B1, MAKKELIJK))
@pytest.mark.parametrize("naam", NOEMT)
def test_what_must_be_known_is_in_both_versions(naam: str, niveau: str) -> None:
    text = _tekst(naam, niveau)
    assert [part for part in NOEMT[naam] if not re.search(part, text)] == [], text
