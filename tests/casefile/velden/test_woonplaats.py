"""A village whose name is a word of every day is not taken for where somebody lives."""

from __future__ import annotations

import pytest

from casefile.velden.wie_en_waar import lees_woonplaats


@pytest.mark.parametrize(
    "said", ["de alliantie wil ons uit huis zetten", "ze gaan me eruit zetten"]
)
def test_a_verb_is_no_village(said: str) -> None:
    assert lees_woonplaats(said) is None


def test_who_lives_there_says_so() -> None:
    assert lees_woonplaats("ik woon in zetten") == "Zetten"
