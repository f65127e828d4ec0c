"""Protects: "niks" is zero and "ik heb niks te eten" is not."""

from __future__ import annotations

import pytest

from casefile.taal.korte_antwoorden import KortAntwoord, is_niets, kort_antwoord


@pytest.mark.parametrize(
    ("tekst", "soort"),
    [
        ("niks", KortAntwoord.NIETS),
        ("Helemaal niks.", KortAntwoord.NIETS),
        ("nee, heb ik niet", KortAntwoord.NIETS),
        ("weet ik niet", KortAntwoord.WEET_NIET),
        ("Geen idee!", KortAntwoord.WEET_NIET),
        ("kweenie", KortAntwoord.WEET_NIET),
        ("sla maar over", KortAntwoord.OVERSLAAN),
        ("wil ik niet zeggen", KortAntwoord.OVERSLAAN),
        ("ja hoor", KortAntwoord.JA),
        ("klopt", KortAntwoord.JA),
        ("nee", KortAntwoord.NEE),
        ("dat klopt niet", KortAntwoord.NEE),
        ("n.v.t.", KortAntwoord.NEE),
    ],
)
def test_korte_antwoorden(tekst: str, soort: KortAntwoord) -> None:
    assert kort_antwoord(tekst) is soort


@pytest.mark.parametrize(
    "tekst",
    [
        "ik heb niks te eten",
        "ik snap er niks van",
        "ik kan niet meer",
        "ik wil niet meer leven",
        "ze doen niks voor mij",
        "ik weet niet meer wat ik moet doen dus help me asjeblieft ik kan zo niet verder met de kinderen",
        "mijn man slaat me",
        "hallo",
        "",
    ],
)
def test_geen_kort_antwoord(tekst: str) -> None:
    assert kort_antwoord(tekst) is None


def test_niets_alleen_als_de_rest_erbij_hoort() -> None:
    assert is_niets("geen toeslagen")
    assert not is_niets("geen eten")
