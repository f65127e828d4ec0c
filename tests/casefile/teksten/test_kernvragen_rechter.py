"""What a fine question about the court, a letter or the day itself must be answered with, first and in
both versions."""

from __future__ import annotations

import re

import pytest

from casefile.teksten.lezer import B1, MAKKELIJK, Teksten

TEKSTEN = Teksten.standaard()
BEGINT = {
    "verzet_kosten": "ja,",
    "verzet_stopt_uitzetting": "meestal niet",
    "vonnis_datum": "meestal niet",
    "zitting_iemand_mee": "ja,",
    "partner_aansprakelijk": "ja,",
    "beroep_kosten": "ja,",
    "beroep_stopt_uitzetting": "meestal niet",
    "gemiste_afspraak": "meestal niet dezelfde dag",
    "niet_thuis": "dan gaat het meestal toch door",
    "dag_verzetten": "soms",
    "uitzetting_winter": "ja, dat kan",
    "uitzetting_kinderen": "ja, dat kan",
    "schuld_blijft": "ja,",
    "slot_door_verhuurder": "nee,",
    "zomaar_eruit": "nee, niet zomaar",
    "iedereen_eruit": "meestal wel",
}
NOEMT = {
    "verzet_termijn": (
        "vaak .*4 weken",
        "mail of telefoontje",
        "vroegste dag",
        "bel toch",
        "medehuurder",
        "bel vandaag",
        "bewind",
    ),
    "verzet_advocaat": ("hoeft een advocaat niet", "anders vaak wel", "deurwaarder"),
    "verzet_stopt_uitzetting": ("bij voorraad", "anders stopt verzet .*soms wel", "vandaag"),
    "beroep_stopt_uitzetting": ("bij voorraad", "anders stopt hoger beroep .*soms wel", "vandaag"),
    "vonnis_zonder_dag": ("de beslissing", "minstens 3 dagen", "wacht daar niet op"),
    "vonnis_afschrift": ("rechtbank", "tijd voor verzet", "wacht niet"),
    "gevorderd_of_toegewezen": ("verhuurder", "nog niets", "zegt ja", "onderaan", "bel vandaag"),
    "zitting_niet_kunnen": ("bel meteen", "gaat het door", "vóór die dag", "kort geding"),
    "zitting_te_laat": ("bel nu", "ga toch"),
    "antwoord_op_papier": ("vóór", "kort geding", "vaak niet genoeg"),
    "zitting_voorstel": ("naast de huur", "niet dwingen", "schuldhulp of bewind"),
    "brief_aannemen": ("huisgenoot", "dichte envelop"),
    "brief_echt": ("zelf het nummer", "niet via een link", "niet weg"),
    "beroep_termijn": ("3 maanden", "4 weken", "verzet", "vanaf"),
    "kort_geding_hoe_snel": ("dagen of weken", "bel .*vandaag"),
    "gemiste_afspraak": ("begeleider", "nieuwe afspraak", "vonnis", "eerst een dag"),
    "wie_komt_binnen": ("alleen de deurwaarder", "politie", "verhuurder mag dit niet zelf"),
    "dag_verzetten": ("op papier", "de oude dag", "3 dagen"),
    "uitzetting_kinderen": ("meer tijd", "geen reden", "opvang"),
    "uitzetting_zwanger": ("kan meetellen", "niet altijd", "dokter"),
    "slot_door_verhuurder": ("alleen een deurwaarder", "politie", "breek zelf niets open"),
    "iedereen_eruit": ("niet op het huurcontract", "meestal niet te betalen", "medehuurder"),
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


@pytest.mark.parametrize("niveau", (B1, MAKKELIJK))
@pytest.mark.parametrize(
    "sleutel",
    ("utter_situatie_stap_10", "utter_situatie_stap_13", "utter_onderwerp_na_uitzetting",
     "utter_vraag_tegenhouden"),
)  # fmt: skip
def test_while_a_term_may_run_it_says_whom_to_ring_today(sleutel: str, niveau: str) -> None:
    text = TEKSTEN.ruw(sleutel, niveau)
    assert "{tel_juridisch_loket}" in text and "vandaag" in text
    assert "vonnis" in text or "verzet" in text
