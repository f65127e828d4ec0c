"""Protects: each amount gets the name, the period and the owner that were said with it."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.overzicht.bekend_geld import VanWie
from casefile.overzicht.categorieen import Categorie, Groep
from casefile.overzicht.geldbericht import lees
from casefile.overzicht.huishouden import gaat_over_thuis, lees_aantal_kinderen, lees_huishouden
from casefile.overzicht.opgave import Opgave
from casefile.overzicht.woorden import is_postwoord, vind_woorden

from ..taal.notatie import schrijf

TABEL = Path(__file__).with_name("opgaven.tsv")


def regels() -> list[tuple[str, str, str]]:
    alle = [r for r in TABEL.read_text(encoding="utf-8").splitlines() if not r.startswith("#")]
    delen = [(regel + "\t\t").split("\t")[:3] for regel in alle if regel]
    return [(groep, tekst.replace("\\n", "\n"), verwacht) for groep, tekst, verwacht in delen]


def noteer(opgave: Opgave) -> str:
    soort = opgave.categorie.value if opgave.categorie else "-"
    partner = "@partner" if opgave.van_wie is VanWie.PARTNER else ""
    return f"{soort}={schrijf(opgave.bedrag)}{partner}"


@pytest.mark.parametrize(("groep", "tekst", "verwacht"), regels())
def test_antwoorden_met_namen(groep: str, tekst: str, verwacht: str) -> None:
    lezing = lees(tekst, None if groep == "-" else Groep(groep))
    assert "; ".join(noteer(opgave) for opgave in lezing.opgaven) == verwacht


@pytest.mark.parametrize(
    ("tekst", "volwassenen", "kinderen", "partner"),
    [
        ("alleen", 1, 0, False),
        ("ik woon alleen met 2 kinderen", 1, 2, False),
        ("ik en mijn man en 3 kids", 2, 3, True),
        ("2 volwassenen 1 kind", 2, 1, None),
        ("ik, mijn man, dochter 25, zoon 18 en dochter van 1,5", 4, 1, True),
        ("alleenstaande moeder 2 dochters 8 en 6 jaar", 1, 2, False),
        ("mijn dochter van 15 en ik", 1, 1, False),
        ("wij met zn drieen 1 kind", 2, 1, False),
        ("vader, moeder en 2 kinderen", 2, 2, True),
        ("met mijn ouders", 3, 0, False),
        ("getrouwd en 1 kind", 2, 1, True),
        ("ik heb geen partner wel 2 kinderen", 1, 2, False),
        ("alleen met me zoontje", 1, 1, False),
        ("samen met mn vriendin", 2, 0, True),
        ("ik heb geen kinderen", 1, 0, False),
        ("ik mijn vrouw mijn dochter van 25 mijn zoon van 18 en de kleine van 1", 4, 1, True),
    ],
)
def test_huishouden(tekst: str, volwassenen: int, kinderen: int, partner: bool | None) -> None:
    thuis = lees_huishouden(tekst)
    assert thuis is not None
    assert (thuis.volwassenen, thuis.kinderen, thuis.partner) == (volwassenen, kinderen, partner)


@pytest.mark.parametrize(
    ("tekst", "personen"), [("met z'n vieren", 4), ("5", 5), ("3 personen", 3)]
)
def test_huishouden_alleen_het_aantal(tekst: str, personen: int) -> None:
    thuis = lees_huishouden(tekst)
    assert thuis is not None
    assert (thuis.personen, thuis.kinderen) == (personen, None)


@pytest.mark.parametrize("tekst", ["wat is een vonnis", "1450", "ik ben moe", "", "999"])
def test_geen_huishouden(tekst: str) -> None:
    assert lees_huishouden(tekst) is None


@pytest.mark.parametrize(
    ("tekst", "aantal"), [("2", 2), ("geen", 0), ("3 kids", 3), ("hallo", None)]
)
def test_aantal_kinderen(tekst: str, aantal: int | None) -> None:
    assert lees_aantal_kinderen(tekst) == aantal


def test_wie_er_woont_is_geen_noodkreet() -> None:
    assert gaat_over_thuis("ik en mijn man en 2 kinderen")
    for tekst in (
        "mijn man slaat me",
        "ik ben bang voor mijn vriend",
        "mijn kind is alleen thuis weg",
    ):
        assert not gaat_over_thuis(tekst)


def test_elke_soort_behalve_de_verzamelnamen_heeft_een_eigen_woord() -> None:
    """A kind that nobody can name could never be corrected."""
    zonder = {
        Categorie.ANDERE_TOESLAG,
        Categorie.ANDERE_LASTEN,
        Categorie.ALIMENTATIE_BETALEN,
    }
    alle_teksten = " ".join(soort.value.replace("_", " ") for soort in Categorie)
    gevonden = {w.categorie for w in vind_woorden(alle_teksten + " extra boete incasso cak kgb")}
    gevonden |= {
        w.categorie for w in vind_woorden("kapper klarna teruggave belastingdienst school")
    }
    gevonden |= {w.categorie for w in vind_woorden("kinderopvangtoeslag kleren gemeentebelasting")}
    assert set(Categorie) - gevonden <= zonder


@given(st.text(max_size=400), st.sampled_from([*Groep, None]))
def test_lezen_geeft_nooit_een_fout(tekst: str, groep: Groep | None) -> None:
    lezing = lees(tekst, groep)
    for opgave in lezing.opgaven:
        assert opgave.bedrag.van is None or opgave.bedrag.van >= Decimal(0)


def test_gewone_woorden_zijn_geen_postwoord() -> None:
    for woord in ("wat", "ik", "niet", "vonnis", "mens", "help", "maand", "rechter", "dood"):
        assert not is_postwoord(woord)
