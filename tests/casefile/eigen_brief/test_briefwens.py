"""Only a plain wish for a paper begins one; a letter that came, or a question about one, does not."""

from __future__ import annotations

import pytest

from casefile.eigen_brief.briefwens import bezwaar_tegen, briefwens
from casefile.eigen_brief.doelen import Doel


@pytest.mark.parametrize(
    ("tekst", "doel"),
    [
        ("ik wil een brief aan de rechter", Doel.RECHTER),
        ("kun je me helpen een antwoord te schrijven aan de rechtbank?", Doel.RECHTER),
        ("help met verweer voor de kantonrechter", Doel.RECHTER),
        ("Maak een voorstel op papier", Doel.CORPORATIE),
        ("wil je een brief aan mijn verhuurder maken", Doel.CORPORATIE),
        ("ik wil bezwaar maken", Doel.BEZWAAR),
        ("kan je een bezwaarschrift opstellen", Doel.BEZWAAR),
        ("heb je een lijstje van wat ik mee moet nemen", Doel.MEENEMEN),
    ],
)
def test_a_wish(tekst: str, doel: Doel) -> None:
    assert briefwens(tekst) is doel


@pytest.mark.parametrize(
    "tekst",
    [
        "ik kreeg een brief van de rechter",
        "ik moet naar de rechter, wat nu",
        "mag ik bezwaar maken tegen de huurverhoging van mijn buurman en hoe lang heb ik",
        "de corporatie deed een voorstel",
        "wat is bezwaar",
        "moet ik de rechter antwoord geven als hij iets vraagt",
        "ik wil de deurwaarder spreken over de brief aan mijn broer",
    ],
)
def test_no_wish(tekst: str) -> None:
    assert briefwens(tekst) is None


@pytest.mark.parametrize(
    ("tekst", "onderwerp"),
    [
        ("ik wil bezwaar maken tegen het vonnis", "vraag_hoger_beroep"),
        ("Ik heb een vonnis gekregen en moet eruit. Ik wil bezwaar maken.", "vraag_hoger_beroep"),
        ("hoe kan ik bezwaar indienen tegen de uitspraak van de rechter", "vraag_hoger_beroep"),
        ("ik wil bezwaar maken tegen de dagvaarding", "vraag_dagvaarding"),
        ("ik wil bezwaar maken tegen de huurverhoging", "onderwerp_huurverhoging"),
        ("ik wil bezwaar maken bij de gemeente", None),
        ("er is een vonnis, wat nu", None),
    ],
)
def test_no_bezwaar_against_a_judge(tekst: str, onderwerp: str | None) -> None:
    assert bezwaar_tegen(tekst) == onderwerp
