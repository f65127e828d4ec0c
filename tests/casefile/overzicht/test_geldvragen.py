"""Protects: the short way is short whatever people answer, and no question lacks its text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import casefile.overzicht
from casefile.overzicht.bekend_geld import Overzicht
from casefile.overzicht.berekening import Past, VraagNa
from casefile.overzicht.categorieen import Categorie, Groep
from casefile.overzicht.geldvragen import MEESTE_KORT, NAMEN, volgende
from casefile.taal.bedrag import Periode
from casefile.teksten.lezer import B1, MAKKELIJK

from .gesprek import TEKSTEN, Gesprek

ZINNEN = [
    "1450", "weet ik niet", "overslaan", "nul uren", "loon 380 en water 60", "huur 6", "nee", "ja",
    "loon 1450, zorgtoeslag 131 en kinderbijslag per kwartaal", "met z'n vieren", "ik woon alleen",
    "energie 150, zorg 140, telefoon 25", "per week", "de huur is 612, niet 621", "145000", "geen",
    "mijn loon klopt niet", "huurschuld 3000 en 50 per maand", "tussen 50 en 60", "wat bedoel je",
    "haal de huur weg", "ik 1100, partner 600", "85", "rond de 600", "ik bedoel per kwartaal",
]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(ZINNEN), min_size=5, max_size=40))
def test_de_korte_weg_stelt_hoogstens_acht_vragen(gezegd: list[str]) -> None:
    gesprek = Gesprek().begin()
    for tekst in gezegd:
        if gesprek.vraag == "overzicht_klaar":
            break
        gesprek.zegt(tekst)
    gesteld = {s for s in gesprek.overzicht.gesteld if s.split(":")[0] not in NIET_GETELD}
    assert len(gesteld) <= MEESTE_KORT


WAARDEN = dict.fromkeys(
    [
        "post",
        "posten",
        "bedrag",
        "bekend",
        "inkomen",
        "uit",
        "over",
        "gaten",
        "eerst",
        "wat",
        "schuld",
        "maanden",
    ],
    "x",
)
NIET_GETELD = {
    "overzicht_controle",
    "overzicht_wijzig_post",
    "overzicht_wijzigen",
    "overzicht_aflosbedrag",
    "overzicht_klaar",
    "overzicht_verder",
}


def test_de_volgende_vraag_hangt_alleen_af_van_wat_bekend_is() -> None:
    gesprek = Gesprek().begin().zegt("ik en 2 kinderen").zegt("bijstand 1100")
    kept = Overzicht.from_json(gesprek.overzicht.to_json())  # all that a later day knows
    assert volgende(kept) == volgende(gesprek.overzicht)
    assert volgende(kept).naam == gesprek.vraag


@pytest.mark.parametrize("naam", NAMEN)
@pytest.mark.parametrize("niveau", [B1, MAKKELIJK])
def test_elke_vraag_heeft_een_tekst_met_een_vraagteken_en_korte_knoppen(
    naam: str, niveau: str
) -> None:
    waarden = dict.fromkeys(
        ("post", "posten", "bedrag", "bekend", "inkomen", "uit", "over"), "€ 10 tot € 20"
    )
    tekst = TEKSTEN.tekst(f"utter_{naam}", niveau, **waarden)
    assert tekst.count("?") == 1
    knoppen = TEKSTEN.knoppen(f"utter_{naam}", niveau)
    assert 2 <= len(knoppen) <= 5
    assert all(len(knop["title"]) <= 20 for knop in knoppen)


@pytest.mark.parametrize("naam", [n for n in NAMEN if n not in ("overzicht_klaar",)])
def test_elke_vraag_zegt_waarom(naam: str) -> None:
    """C07: a sentence with why, or what it is good for."""
    reden = r"\b[Dd]an \b|\bwant\b|[Dd]aarom|rekening|Misschien|Je kunt"
    for niveau in (B1, MAKKELIJK):
        tekst = TEKSTEN.tekst(
            f"utter_{naam}",
            niveau,
            **dict.fromkeys(("post", "posten", "bedrag", "bekend", "over"), "x"),
        )
        assert re.search(reden, tekst), tekst


def test_alles_wat_een_naam_nodig_heeft_heeft_die() -> None:
    for soort in (*Categorie, *VraagNa):
        assert TEKSTEN.tekst(f"utter_woord_overzicht_{soort.value}")
    for groep in Groep:
        assert TEKSTEN.tekst(f"utter_woord_overzicht_groep_{groep.value}")
    for periode in Periode:
        assert TEKSTEN.tekst(f"utter_woord_overzicht_per_{periode.value}")


def test_geen_vraag_vraagt_om_bsn_rekening_of_werkgever() -> None:
    for sleutel in TEKSTEN.sleutels():
        if sleutel.startswith("utter_overzicht_"):
            tekst = str(TEKSTEN.tekst(sleutel, B1, **WAARDEN)).lower()
            assert not re.search(r"\bbsn\b|rekeningnummer|iban|werkgever|geboorte", tekst)


def test_elke_tekst_die_de_code_noemt_bestaat() -> None:
    map_ = Path(casefile.overzicht.__file__).parent
    broncode = "".join(p.read_text(encoding="utf-8") for p in map_.glob("*.py"))
    genoemd = set(re.findall(r'"(utter_overzicht_[a-z_]+)"', broncode))
    genoemd |= {f"utter_overzicht_{hoe.value}" for hoe in Past if hoe is not Past.PAST}
    assert len(genoemd) > 20
    assert {sleutel for sleutel in genoemd if not TEKSTEN.heeft(sleutel)} == set()
