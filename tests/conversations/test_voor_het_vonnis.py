"""Before the judge: what is claimed is not decided, and a hearing that was told is answered with."""

from __future__ import annotations

import pytest

from tests.conversations.gesprek import Gesprek


@pytest.mark.parametrize(
    "said",
    [
        "er staat in die brief: eiseres vordert ontbinding. sta ik dan op straat?",
        "in mijn brief: eiser vordert ontbinding en ontruiming bij de kantonrechter, wat nu",
    ],
)
def test_a_claim_is_no_vonnis(gesprek: Gesprek, said: str) -> None:
    gesprek.huurder(said).bot("nog geen vonnis").bot_niet("Kijk in het vonnis")


def test_what_it_is_that_is_claimed_says_that_nothing_is_decided(gesprek: Gesprek) -> None:
    gesprek.huurder(
        "ze hebben bij de kantonrechter ontbinding gevorderd en dat ik ontruim. wat houdt dat in"
    )
    gesprek.bot("nog niets besloten").bot_niet("Kijk in het vonnis")


def test_no_vonnis_stands_on_it_is_taken_at_once(gesprek: Gesprek) -> None:
    gesprek.huurder("ik moet 15 december naar de zitting bij de kantonrechter")
    gesprek.huurder("hoezo vonnis? op mijn brief staat niks over een vonnis, de zitting komt nog")
    gesprek.bot("15 december", "nog geen vonnis").bot_niet("Kijk in het vonnis")
    gesprek.huurder("wat weet je van mij").bot("Er is nog geen vonnis")


def test_what_the_word_means_is_still_told(gesprek: Gesprek) -> None:
    gesprek.huurder("ik moet 15 december naar de zitting bij de rechter")
    gesprek.huurder("wat is een vonnis").bot("besluit van de rechter")


def test_a_vonnis_that_there_is_keeps_its_text(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb een vonnis gekregen, wat nu").bot("vonnis").bot_niet("nog geen vonnis")


@pytest.mark.parametrize(
    ("read", "asked"),
    [
        ("er staat kantonrechter en griffie bovenaan", "utter_situatie_woord"),
        ("ik zie alleen zo'n leeuw met een zwaard", "utter_situatie_woord"),
        ("eisende partij staat er", "utter_situatie_datum_zitting"),
        ("in naam van de Koning staat er heel groot", "utter_situatie_datum_uitzetting"),
    ],
)
def test_words_read_aloud_from_a_paper(gesprek: Gesprek, read: str, asked: str) -> None:
    gesprek.huurder("ik kreeg een brief").uit("utter_situatie_papier")
    gesprek.huurder(read).uit(asked)


@pytest.mark.parametrize(
    "asked", ["moet ik daar nou heen naar de rechter", "hoef ik dan niet naar de rechter"]
)
def test_must_i_go(gesprek: Gesprek, asked: str) -> None:
    gesprek.huurder("mijn zitting bij de rechter is op 17 december om half elf, ik woon alleen")
    gesprek.huurder(asked)
    assert gesprek.tekst().startswith(
        "Ja: ga. Jouw dag bij de rechter: donderdag 17 december 2026 om 10.30 uur"
    )
    gesprek.huurder(f"maar {asked}").bot("Ja: ga").bot_niet("Kort gezegd")


def test_which_day_it_was(gesprek: Gesprek) -> None:
    gesprek.huurder("17 december moet ik naar de rechtbank, 11 uur zoiets. ik heb geen kinderen")
    gesprek.huurder("wanneer was het nou ook alweer?").bot("17 december 2026 rond 11.00 uur")
    gesprek.huurder("wat weet je van mij").bot("17 december 2026 rond 11.00 uur")


def test_a_day_that_moves_loses_its_hour(gesprek: Gesprek) -> None:
    gesprek.huurder("mijn zitting bij de rechter is op 17 december om 11 uur")
    gesprek.huurder("nee sorry de zitting is niet 17 maar 18 december")
    gesprek.huurder("welke dag was het ook alweer").bot("18 december").bot_niet("11.00")
