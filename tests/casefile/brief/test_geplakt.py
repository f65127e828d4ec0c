"""A copied letter is told from somebody's own words, also when both stand in one message."""

from __future__ import annotations

import pytest

from casefile.brief.gelezen_brief import Briefsoort
from casefile.brief.geplakt import lees_geplakte_brief
from tests.brieven.vullen import VANDAAG, alle_brieven

SOMMATIE = """Geachte mevrouw, namens onze opdrachtgeefster sommeren wij u de achterstand van
€ 812,00 voor 4 december 2026 te voldoen. Bij gebreke daarvan zullen wij u zonder nadere
aankondiging dagvaarden. Hoogachtend, Deurwaarderskantoor Van der Sluis."""


def test_a_copied_letter():
    found = lees_geplakte_brief(SOMMATIE, VANDAAG)
    assert found and found.alleen
    assert found.brief.soort and found.brief.soort.waarde is Briefsoort.SOMMATIE


def test_a_copied_letter_with_a_sentence_of_ones_own():
    found = lees_geplakte_brief("help, ik snap dit niet: " + SOMMATIE, VANDAAG)
    assert found and not found.alleen


@pytest.mark.parametrize(
    "tekst",
    [
        "ik kreeg vandaag een sommatie van de deurwaarder, ik moet 812 euro betalen voor 4 december "
        "maar mijn uitkering komt pas later en ik weet niet wat ik moet doen, kan ik bellen of niet",
        "Geachte heer, hoogachtend",
        "",
        "mijn dochter is ziek en ik heb geen geld voor de huur en de gas is ook al afgesloten en nu "
        "komt de deurwaarder en uw bot zegt steeds hetzelfde, kan iemand mij bellen vandaag nog",
    ],
)
def test_own_words(tekst: str):
    assert lees_geplakte_brief(tekst, VANDAAG) is None


def test_most_of_the_letters_we_measure_with_are_seen_as_one():
    seen = [lees_geplakte_brief(b.platte_tekst, VANDAAG) for b in alle_brieven()]
    assert sum(found is not None for found in seen) >= 0.9 * len(seen)
