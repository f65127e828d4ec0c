"""Whom a call is for, and a first name beside a number."""

from __future__ import annotations

import pytest

from casefile.gesprek.belwens_aan_ons import wil_gebeld
from casefile.velden.beltijd import lees_wanneer
from casefile.velden.contactwens import lees_hoe, samen_hoe
from casefile.velden.naam_bij_nummer import lees_voornaam_bij_nummer
from casefile.velden.schrijfwens import lees_manier


@pytest.mark.parametrize(
    "tekst",
    [
        "bel mij maar niet me dochter",
        "bel niet mijn man maar mij",
        "bel mij, niet Fatima",
        "kan niemand mij even terugbellen?",
        "ze mogen MIJ wel bellen, ik durf alleen zelf niet",
    ],
)
def test_wants_to_be_called(tekst: str) -> None:
    assert wil_gebeld(tekst)
    assert lees_manier(lees_hoe(tekst), None) is None


@pytest.mark.parametrize(
    "tekst", ["bel mij maar niet", "bel me echt niet", "bel mij liever niet maar mail"]
)
def test_wants_no_call(tekst: str) -> None:
    assert not wil_gebeld(tekst)
    assert lees_manier(lees_hoe(tekst), None) is not None


@pytest.mark.parametrize("tekst", ["niet met mijn man praten", "ik durf niet te bellen"])
def test_says_nothing_of_a_call_to_me(tekst: str) -> None:
    assert not wil_gebeld(tekst)
    assert lees_manier(lees_hoe(tekst), None) is None


def test_a_call_that_is_allowed_again_takes_the_refusal_away() -> None:
    assert samen_hoe("bel mij maar niet", "ze mogen mij wel bellen") == "ze mogen mij wel bellen"


@pytest.mark.parametrize(
    "tekst, naam",
    [
        ("bel maar. 06 12345678 gerrit. smorgens graag", "gerrit"),
        ("Hallo, Yasmin 06 23456789", "Yasmin"),
        ("06 23456789 (wim)", "wim"),
        ("06 23456789 graag na 3", None),
        ("mijn nr is 06 23456789, groetjes", None),
        ("06 23456789 mobiel", None),
        ("bel op 06 23456789, Zeist", None),
    ],
)
def test_a_first_name_beside_a_number(tekst: str, naam: str | None) -> None:
    assert lees_voornaam_bij_nummer(tekst) == naam


@pytest.mark.parametrize(
    "tekst, wanneer",
    [
        ("ik werken tot 3 uur dus bel na 3 uur", "na 3 uur"),
        ("ik werk tot 3 dus bel daarna", "ik werk tot 3, bel daarna"),
        ("bel mij tussen 9 en 11, daarna moet ik werken", "tussen 9 en 11"),
        ("bel maar smorgens na de koffie", "smorgens na de koffie"),
        ("bel alleen overdag als hij werkt en zeg niks", "alleen overdag als hij werkt"),
    ],
)
def test_when_to_call(tekst: str, wanneer: str) -> None:
    assert lees_wanneer(tekst) == wanneer
