"""The words of letters are found as people type them, and ordinary sentences hold none."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.begrippen import (
    PREFIX,
    gevraagd_begrip,
    legt_begrip_uit,
    vind_begrip,
    vind_begrippen,
    vraagt_alleen_betekenis,
)
from casefile.teksten.lezer import Teksten

TERMS = {
    key: [str(word) for word in Teksten.standaard().metadata(key)["zoekwoorden"]]
    for key in Teksten.standaard().sleutels()
    if key.startswith(PREFIX) and Teksten.standaard().metadata(key).get("zoekwoorden")
}
LONG = sorted(key for key in TERMS if len(key.removeprefix(PREFIX)) >= 10)


@pytest.mark.parametrize("key", sorted(TERMS))
def test_every_term_is_found_by_its_own_name_and_its_search_words(key: str) -> None:
    words = [key.removeprefix(PREFIX).replace("_", " "), *TERMS[key]]
    missed = [word for word in words if vind_begrip(f"wat betekent {word}?") is None]
    assert missed == []
    assert vind_begrip(f"wat betekent {words[0]}") == key


@pytest.mark.parametrize(
    ("said", "term"),
    [
        ("wat betekent dagvarding", "dagvaarding"),
        ("wat is een dagvaardig?", "dagvaarding"),
        ("uitvoerbaar by voorraad", "uitvoerbaar_bij_voorraad"),
        ("uitvoerbaar bij vooraad", "uitvoerbaar_bij_voorraad"),
        ("wat betekent ten uitvoer legging", "tenuitvoerlegging"),
        ("dagvaarding, wat betekent dat?", "dagvaarding"),
        ("kan je uitleggen wat een omklap contract is", "omklapcontract"),
        ("wat betekend betekening", "betekening"),
        ("wat wil executoriale titel zeggen", "executoriale_titel"),
        ("Wat is 'ontbinding van de huurovereenkomst'?", "ontbinding_van_de_huurovereenkomst"),
    ],
)
def test_terms_are_found_with_typos(said: str, term: str) -> None:
    assert vind_begrip(said) == PREFIX + term


@pytest.mark.parametrize(
    "said",
    [
        "wat betekent dat?",
        "wat is dit",
        "hoe gaat het met je",
        "mijn zoon zit op school",
        "ik wil een afspraak maken voor morgen",
        "",
    ],
)
def test_ordinary_words_are_no_term(said: str) -> None:
    assert vind_begrip(said) is None


def test_only_a_question_for_a_meaning_counts_as_asked() -> None:
    assert gevraagd_begrip("wat is een moratorium?") == PREFIX + "moratorium"
    assert gevraagd_begrip("ik heb een moratorium aangevraagd") is None
    assert gevraagd_begrip("wat wil de deurwaarder van mij") is None


def test_all_terms_of_a_letter_are_found_in_order() -> None:
    found = vind_begrippen("de dagvaarding vraagt ontruiming en proceskosten")
    assert found == [PREFIX + t for t in ("dagvaarding", "ontruiming", "proceskosten")]


@given(st.sampled_from(LONG), st.integers(1, 60))
def test_one_forgotten_letter_still_finds_the_term(key: str, place: int) -> None:
    word = key.removeprefix(PREFIX).replace("_", " ")
    i = 1 + place % (len(word) - 1)
    assert vind_begrip(f"wat betekent {word[:i] + word[i + 1 :]}") is not None


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    found = vind_begrip(text)
    assert found is None or found in TERMS


def test_a_whole_letter_is_read_fast() -> None:
    letter = (
        "geachte heer wij sommeren u tot nakoming van de overeenkomst inzake het gehuurde " * 50
    )
    vind_begrip("warm")
    began = time.process_time()
    vind_begrippen(letter)
    assert time.process_time() - began < 0.5


@pytest.mark.parametrize(
    "said",
    [
        "Wat betekent uitvoerbaar bij voorraad?",
        "wat is stadsring51",
        "wat betekent dat woord indicatie op mijn brief",
        "ontbinding, wat is dat precies?",
    ],
)
def test_only_the_meaning_is_asked(said: str) -> None:
    assert vraagt_alleen_betekenis(said)


@pytest.mark.parametrize(
    "said",
    [
        "wat is de hoogte van de huurachterstand waarbij ik eruit moet",
        "wat betekent een vonnis voor mijn kinderen",
        "wat zijn de voorwaarden van een addendum",
        "ik heb een indicatie",
        "wat is dat",
    ],
)
def test_more_than_the_meaning_is_asked(said: str) -> None:
    assert not vraagt_alleen_betekenis(said)


def test_a_text_that_names_the_word_answers_for_it() -> None:
    said = "Een vonnis is het besluit van de rechter. Bij ontbinding stopt je huurcontract."
    assert legt_begrip_uit(said, PREFIX + "vonnis")
    assert not legt_begrip_uit(said, PREFIX + "uitvoerbaar_bij_voorraad")
