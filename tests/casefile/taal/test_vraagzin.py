"""Protects: a question or a command reaches the one who can answer it, and is noted as no answer."""

from __future__ import annotations

import pytest

from casefile.taal.vraagzin import is_opdracht, kan_antwoord_zijn, lijkt_vraag, vraagt_terug


@pytest.mark.parametrize(
    "tekst",
    ["wat is een vonnis", "En waarom dan", "mag ik blijven", "moek weg", "ze komen morgen toch?"],
)
def test_een_vraag(tekst: str) -> None:
    assert lijkt_vraag(tekst)
    assert not kan_antwoord_zijn(tekst, 9)


@pytest.mark.parametrize("tekst", ["Stop", "mens.", "opnieuw", "ik snap het niet", "wis alles!"])
def test_een_opdracht(tekst: str) -> None:
    assert is_opdracht(tekst)
    assert not kan_antwoord_zijn(tekst, 9)


@pytest.mark.parametrize("tekst", ["Samira", "bij de rechter", "ik heb een vonnis", "12 maart"])
def test_een_gewoon_antwoord(tekst: str) -> None:
    assert kan_antwoord_zijn(tekst, 4)
    assert not kan_antwoord_zijn(tekst, len(tekst.split()) - 1)


def test_niets_is_geen_antwoord() -> None:
    assert not kan_antwoord_zijn("  ", 4)


@pytest.mark.parametrize(
    "tekst",
    [
        "wat is een vonnis",
        "hoeveel mag ik houden?",
        "en waarom dan",
        "mag ik 50 betalen",
        "wrm vraag je dat",
    ],
)
def test_een_vraag_terug_waar_een_bedrag_is_gevraagd(tekst: str) -> None:
    assert vraagt_terug(tekst)


@pytest.mark.parametrize(
    "tekst", ["600?", "85 per week?", "weet ik niet", "de huur is 612", "nee", "heb ik 50 van"]
)
def test_een_twijfelend_bedrag_is_geen_vraag_terug(tekst: str) -> None:
    assert not vraagt_terug(tekst)
