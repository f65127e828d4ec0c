"""Protects: only what is plainly an answer is taken before the classifier; questions go to it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from .gesprek import Gesprek, speel
from .gezinnen import A

PAD = ["ik woon alleen", "bijstand 1100", "geen", "612", "energie 150 zorg 140", "85"]
ANTWOORDEN = {
    0: ["alleen", "ik en mijn vriendin", "met z'n vieren", "2 volwassenen en 1 kind", "overslaan"],
    1: [
        "1450",
        "nul uren",
        "niks",
        "weet ik niet",
        "600?",
        "gaat je niks aan",
        "bijstand",
        "kweenie",
    ],
    2: ["geen", "zorg 131", "nee", "krijg ik niet", "kinderbijslag per kwartaal"],
    3: ["612", "rond de 600", "zeshonderd euro", "ik betaal geen huur", "skip"],
    4: ["energie 150, zorg 140", "niet 621 maar 612", "per week", "haal de huur weg", "klaar"],
    5: ["85 pw", "tussen 50 en 60", "morgen verder", "ik bedoel 140 voor de zorg"],
    6: ["3000", "geen schulden", "huur 3000 waarvan ik 50 pm afbetaal"],
}
GEEN_ANTWOORD = [
    "wat is een vonnis",
    "hoeveel mag ik houden?",
    "mag ik 50 euro per maand betalen?",
    "waarom wil je dat weten",
    "kan ik uit mijn huis gezet worden",
    "ik heb 3000 euro schuld en morgen komt de deurwaarder wat moet ik doen",
    "help",
    "ik kan niet meer",
    "ik wil niet meer leven",
    "ik heb niks te eten",
    "mijn man slaat me",
    "de schuld klopt niet",
    "mijn huurschuld klopt niet, ik heb al betaald",
    "hallo",
    "ik wil een mens spreken",
    "stop",
    "ik snap het niet",
    "bel me op 0612345678",
    "op 12 maart moet ik naar de rechter",
    "ik woon in de kerkstraat 12",
    "3 maanden huur",
    "geen stroom",
    "geen gas meer",
    "ik heb geen eten",
    "ik heb geen geld meer",
    "ik heb nog 3 euro en moet nog twee weken",
    "ik weet niet waarvoor ik nog wakker word",
    "mijn kind is alleen thuis",
    "broer hoe overleef ik een maand met 1100 euro",
    "mijn schoonvader maakt morgen 3900 euro over, is het vonnis dan weg",
]


@pytest.mark.parametrize(
    ("stap", "tekst"), [(stap, tekst) for stap, alle in ANTWOORDEN.items() for tekst in alle]
)
def test_een_antwoord(stap: int, tekst: str) -> None:
    gesprek = Gesprek().begin()
    for gezegd in PAD[:stap]:
        gesprek.zegt(gezegd)
    assert gesprek.begrijpt(tekst)


@pytest.mark.parametrize("tekst", GEEN_ANTWOORD)
def test_geen_antwoord_bij_welke_vraag_ook(tekst: str) -> None:
    gesprek = Gesprek().begin()
    for gezegd in [*PAD, "geen"]:
        assert not gesprek.begrijpt(tekst), gesprek.vraag
        gesprek.zegt(gezegd)


def test_een_lang_verhaal_is_geen_antwoord() -> None:
    verhaal = (
        "ik heb in maart mijn baan verloren en toen is alles misgegaan want mijn man is weg en ik "
        "zit hier met de kinderen en nu zegt de woningbouw dat ik 3000 euro moet betalen maar dat "
        "heb ik niet en ik weet niet hoe ik dat moet doen want iedereen wil geld van mij en ik slaap "
        "niet meer en de kinderen merken het ook"
    )
    gesprek = Gesprek().begin().zegt("ik woon alleen")
    assert not gesprek.begrijpt(verhaal)


def test_keuzes_aan_het_eind() -> None:
    gesprek = speel(A.kort)
    for tekst in ("klopt", "ja", "nee", "plaatje", "meer toevoegen", "wijzigen", "de huur is 600"):
        assert gesprek.begrijpt(tekst)
    assert not gesprek.begrijpt("wat betekent vaste lasten")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_geen_enkele_tekst_geeft_een_fout(tekst: str) -> None:
    gesprek = Gesprek().begin()
    for gezegd in PAD:
        gesprek.begrijpt(tekst)
        gesprek.zegt(gezegd)
    gesprek.zegt(tekst)
