"""A long text is cut where a reader pauses, and nothing of it is lost."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.splitting import shorten, size, split_text

TEXTS = st.text(alphabet=st.sampled_from("ab .!?\n,  é😀e\u0301👨\u200d👩\ufe0f0-8"), max_size=400)


@given(TEXTS, st.integers(5, 80), st.integers(5, 80))
def test_every_piece_fits_and_together_they_are_the_text(text: str, limit: int, last: int) -> None:
    last = min(limit, last)
    pieces = split_text(text, limit, last)
    assert all(size(piece) <= limit for piece in pieces)
    assert size(pieces[-1]) <= last
    assert re.sub(r"\s", "", "".join(pieces)) == re.sub(r"\s", "", text)


def test_a_paragraph_is_kept_whole_where_it_fits() -> None:
    paragraphs = ["Een zin van het eerste deel. " * 10, "Een zin van het tweede deel. " * 10]
    pieces = split_text("\n\n".join(paragraphs), 400, 400)
    assert pieces == [paragraph.strip() for paragraph in paragraphs]


def test_sentences_and_words_are_kept_whole() -> None:
    pieces = split_text("Bel 0800-8020. Dat is gratis. " * 30, 100, 50)
    assert all(piece.endswith(".") for piece in pieces)
    words = split_text("woord " * 50, 33, 33)
    assert all(set(piece.split()) == {"woord"} for piece in words)


def test_an_emoji_is_not_broken_in_two() -> None:
    family = "👨\u200d👩\u200d👧"
    pieces = split_text(family * 20, 50, 50)
    assert all(piece.startswith("👨") for piece in pieces)


def test_a_shortened_title_says_that_there_is_more() -> None:
    assert shorten("Ik wil weten wat er nu gebeurt", 24) == "Ik wil weten wat er nu…"
    assert size(shorten("aansprakelijkheidswaardevaststelling", 24)) <= 24
