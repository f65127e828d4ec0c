"""Annoyance at this chat is heard; annoyance at others, and a story with such words, is not."""

from __future__ import annotations

import pytest

from casefile.gesprek.ergernis import Ergernis, lees_ergernis
from casefile.gesprek.opening import zonder_opening


@pytest.mark.parametrize(
    "said",
    [
        "jij luistert echt niet he",
        "dit heb ik zonet al verteld",
        "u vraagt steeds hetzelfde",
        "luistert u eigenlijk wel",
        "dat zei je net ook al",
    ],
)
def test_who_has_to_say_it_again(said: str) -> None:
    assert lees_ergernis(said) is Ergernis.HERHAALD


@pytest.mark.parametrize(
    "said", ["wat gaat u mijn inkomen aan", "waar bemoei jij je mee", "dat zijn mijn zaken"]
)
def test_none_of_our_business(said: str) -> None:
    assert lees_ergernis(said) is Ergernis.BEMOEIT


@pytest.mark.parametrize(
    "said",
    [
        "mijn ex luistert nooit naar mij",
        "de corporatie zegt steeds dat ik moet betalen",
        "ik heb al gezegd tegen de deurwaarder dat ik niets heb",
        "wat heeft de gemeente hiermee te maken",
        "hoe vaak kan ik uitstel vragen",
        "",
    ],
)
def test_others_and_questions_are_no_annoyance_at_us(said: str) -> None:
    assert lees_ergernis(said) is None


def test_what_follows_is_listened_to_by_itself() -> None:
    assert zonder_opening("dat zei ik net al, mag ik in delen betalen") == "mag ik in delen betalen"
    assert zonder_opening("luister je wel, wat is een vonnis") == "wat is een vonnis"
