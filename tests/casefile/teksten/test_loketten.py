"""Every text sends people to a desk that is open and is theirs: hours beside a number that closes, free
only with its condition, no corporation for who may rent from somebody else."""

from __future__ import annotations

import re

import pytest

from casefile.teksten.controle import INHOUD
from casefile.teksten.inventaris import lees_inventaris
from casefile.teksten.tekst import Tekst

TEKSTEN = [t for t in lees_inventaris(INHOUD).teksten if t.is_blok]
# Where only a corporation does it: the last chance, a complaint, who gets a referral.
VAN_EEN_CORPORATIE = re.compile(
    r"laatste_kans|kans_|artikel_|_dv_|voorwaarden|weigeren|aanmelden|voor_wie|wie_weet_wat|_duur|"
    r"startgesprek|stap_10|situatiezin_10|woord_de_corporatie|laatstekansbeleid|onverplichte_gunst|"
    r"via_traject|driepartijen|eigen_brief_wie|begrip_verhuurder|nieuwe_woning|plaat_corporatie"
)


def _naam(tekst: Tekst) -> str:
    return f"{tekst.sleutel}-{tekst.niveau.value}"


def _met(word: str) -> list[Tekst]:
    return [t for t in TEKSTEN if re.search(word, t.tekst)]


@pytest.mark.parametrize("tekst", _met(r"\{tel_kindertelefoon\}"), ids=_naam)
def test_a_child_is_never_left_with_a_line_that_is_closed_at_night(tekst: Tekst) -> None:
    assert "overdag" in tekst.tekst


@pytest.mark.parametrize("tekst", _met(r"\{tel_contact\}"), ids=_naam)
def test_our_own_number_is_named_with_its_hours(tekst: Tekst) -> None:
    other_language = tekst.sleutel.startswith(("utter_andere_taal", "utter_nood_taal"))
    assert "overdag" in tekst.tekst.lower() or "Bel nu" in tekst.tekst or other_language


@pytest.mark.parametrize("tekst", _met(r"\{tel_juridisch_loket\}"), ids=_naam)
def test_the_legal_desk_is_free_only_with_little_income(tekst: Tekst) -> None:
    about_it = re.findall(r"tel_juridisch_loket\}, gratis", tekst.tekst)
    assert not about_it


def test_who_may_rent_from_anybody_reads_of_a_landlord() -> None:
    wrong = [
        _naam(t)
        for t in _met(r"[Jj](?:e|ouw) corporatie\b")
        if not VAN_EEN_CORPORATIE.search(t.sleutel)
    ]
    assert wrong == []
