"""The way back from the easier texts is heard, and hides no question."""

from __future__ import annotations

import pytest

from casefile.taal.niveau import vraagt_gewone_tekst


@pytest.mark.parametrize(
    "said",
    ["gewone tekst", "Gewone tekst graag", "terug naar de normale taal", "doe maar weer gewoon",
     "ik wil gewone uitleg", "niet zo kinderachtig", "mag het weer normaal?"],
)  # fmt: skip
def test_a_wish_for_the_plain_version(said: str) -> None:
    assert vraagt_gewone_tekst(said)


@pytest.mark.parametrize(
    "said",
    ["makkelijker", "dat is niet gewoon", "kun je de tekst van mijn brief uitleggen",
     "ik betaal gewoon de huur", "gewone brief van de corporatie", "wat is normale huur",
     "de gewone tekst van het vonnis snap ik niet"],
)  # fmt: skip
def test_other_words_are_not(said: str) -> None:
    assert not vraagt_gewone_tekst(said)
