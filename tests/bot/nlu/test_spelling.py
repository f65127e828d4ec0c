"""Spelling by ear is made ordinary for the classifier; ordinary words are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.spelling import FREQUENT, Spelling

KNOWN = ["de rechter heeft mijn huurachterstand bekeken", "de deurwaarder wil betalen", "spullen"]
SPELLING = Spelling.learn(KNOWN * FREQUENT)


@pytest.mark.parametrize(
    ("typed", "ordinary"),
    [
        ("kheb brief vd deurwaarde", "ik heb brief van de deurwaarder"),
        ("wa wil de regter", "wat wil de rechter"),
        ("huuragterstant", "huurachterstand"),
        ("me spulle", "mijn spullen"),
        ("ik wil betaale", "ik wil betalen"),
        ("tis nie gelukt", "het is niet gelukt"),
    ],
)
def test_words_spelled_by_ear_become_ordinary(typed: str, ordinary: str) -> None:
    assert SPELLING.ordinary(typed) == ordinary


@pytest.mark.parametrize("typed", ["De rechter", "men is moe", "Zeist 😀 12,50", "wollah ewa", ""])
def test_other_words_stay_as_they_are(typed: str) -> None:
    assert SPELLING.ordinary(typed) == typed


def test_a_word_that_was_learned_once_is_no_example_for_others() -> None:
    assert Spelling.learn(["huurachterstand"]).ordinary("huuragterstant") == "huuragterstant"


def test_what_was_learned_can_be_kept() -> None:
    assert Spelling(SPELLING.frequent).ordinary("betaale") == "betalen"


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    assert isinstance(SPELLING.ordinary(text), str)
