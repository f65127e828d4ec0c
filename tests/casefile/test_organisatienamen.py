"""A corporation that somebody names in passing is heard, and ordinary words are not taken for it."""

from __future__ import annotations

import pytest

from casefile.organisatienamen import genoemde_corporatie, zoek
from casefile.organisaties import CORPORATIE


@pytest.mark.parametrize(
    ("said", "which"),
    [
        ("ik moet een addendum tekenen van woongoed wat is dat", "woongoed_zeist"),
        ("brief van alliantie", "de_alliantie"),
        ("hoe bel ik de Aliantie?", "de_alliantie"),
        ("de wgz wil meer geld", "woongoed_zeist"),
    ],
)
def test_a_corporation_named_in_passing(said: str, which: str) -> None:
    found = genoemde_corporatie(said)
    assert found is not None and found.id == which


@pytest.mark.parametrize(
    "said",
    [
        "ik woon goed en rustig",
        "eerst woongoed en nu de alliantie",  # which one is it?
        "meld mij aan bij de tussenvoorziening",  # no corporation
        "wat is een vonnis",
        "",
    ],
)
def test_in_doubt_none_is_heard(said: str) -> None:
    assert genoemde_corporatie(said) is None


def test_an_ordinary_word_is_a_name_where_the_name_is_asked() -> None:
    found = zoek("woon goed", soort=CORPORATIE)
    assert found is not None and found.id == "woongoed_zeist"
