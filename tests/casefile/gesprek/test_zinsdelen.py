"""A message cut into clauses: nothing is lost, nothing is endless."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.gesprek.zinsdelen import LANGSTE, MEESTE, zinsdelen


def test_a_single_clause_has_no_parts() -> None:
    assert zinsdelen("mag ik blijven als ik betaal") == []
    assert zinsdelen("") == []


def test_sentences_and_long_stretches_are_cut() -> None:
    parts = zinsdelen("ik heb een brief gekregen. wat is een dagvaarding? ik slaap slecht hoor")
    assert parts == ["ik heb een brief gekregen", "wat is een dagvaarding", "ik slaap slecht hoor"]
    spoken = (
        "ik werk al jaren bij de bakker en toen werd mijn man ziek en nu wil ik er niet meer zijn"
    )
    assert [len(part.split()) <= LANGSTE for part in zinsdelen(spoken)] == [True, True]


@pytest.mark.parametrize("words", [20, 60, 200])
def test_every_word_is_in_a_part_while_the_message_is_not_endless(words: int) -> None:
    text = " ".join(f"woord{number}" for number in range(words))
    parts = zinsdelen(text)
    if len(parts) < MEESTE:
        assert " ".join(parts) == text


@given(st.text(max_size=3000))
def test_whatever_is_typed_there_are_few_parts_and_none_is_empty(text: str) -> None:
    parts = zinsdelen(text)
    assert len(parts) <= MEESTE and all(part.strip() for part in parts)
