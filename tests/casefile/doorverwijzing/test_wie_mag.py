"""Who may have something and who may not, in the words of one message; a complaint refuses nobody."""

from __future__ import annotations

import pytest

from casefile.doorverwijzing.wie_mag import WieMag, lees_wie_mag

WGZ, ALL, TV = "woongoed_zeist", "de_alliantie", "tussenvoorziening"
TEAM, PUNT = "wijkteam_zeist", "contactpunt"


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ("niks doorsturen naar de alliantie hoor", {ALL}),
        ("de alliantie hoeft dit allemaal niet te weten", {ALL}),
        ("ik wil niet dat woongoed dit leest", {WGZ}),
        ("woongoed niet, het wijkteam wel", {WGZ}),
        ("niet bij mijn verhuurder aanmelden", {WGZ, ALL}),
        ("ik huur van woongoed zeist maar die mogen niks weten", {WGZ}),
        ("haal de tussenvoorziening eraf", {TV}),
    ],
)
def test_a_refusal(said: str, refused: set[str]) -> None:
    assert lees_wie_mag(said).niet == refused


@pytest.mark.parametrize(
    ("said", "only"),
    [
        ("alleen naar het wijkteam", {TEAM}),
        ("stuur het maar, maar alleen het contactpunt", {PUNT}),
        ("enkel de tussenvoorziening graag", {TV}),
    ],
)
def test_only_these(said: str, only: set[str]) -> None:
    assert lees_wie_mag(said).alleen == only


@pytest.mark.parametrize(
    "said",
    [
        "woongoed luistert nooit naar mij",
        "ik heb de alliantie niet gebeld",
        "ik heb geen schuld bij woongoed",
        "krijgt woongoed dit ook te zien?",
        "ik huur niet van de alliantie",
        "het wijkteam heeft niet geholpen",
    ],
)
def test_a_complaint_or_a_question_refuses_nobody(said: str) -> None:
    assert lees_wie_mag(said) == WieMag()


@pytest.mark.parametrize("said", ["ik heb geen corporatie", "er is geen verhuurder bij hoor"])
def test_who_has_no_landlord_of_this_kind_refuses_nobody(said: str) -> None:
    assert not lees_wie_mag(said).iets


@pytest.mark.parametrize(
    "said",
    [
        "ik heb enkel een aanmaning van mijn verhuurder gehad, verder niks",
        "er lag alleen een brief van de alliantie in de bus",
        "ik sta alleen bij woongoed achter",
        "ik krijg alleen nog maar post van de corporatie",
        "niks van een deurwaarder, alleen een herinnering van mijn huisbaas",
    ],
)
def test_what_came_from_somebody_allows_nothing(said: str) -> None:
    assert lees_wie_mag(said) == WieMag()


def test_a_human_of_somebody_is_allowed() -> None:
    assert lees_wie_mag("alleen iemand van het wijkteam mag mij bellen").alleen == {TEAM}
