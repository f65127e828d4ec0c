"""Whose number stands in a message, and what must not be told there."""

from __future__ import annotations

import pytest

from casefile.velden.contactwens import lees_hoe
from casefile.velden.schrijfwens import lees_manier
from casefile.velden.via_een_ander import lees_via


@pytest.mark.parametrize(
    "tekst, wie, wil",
    [
        ("kan t via me zusje? zij heet naima 06 39577201", "naima, mijn zusje", True),
        ("0639577201 dat is van naima me zusje", "naima, mijn zusje", False),
        ("bel op het nummer van mijn buurvrouw Ans 06 23456789", "Ans, mijn buurvrouw", True),
        ("liever bij mijn moeder op de vaste lijn bellen 030 2345678", "mijn moeder", True),
        ("06 23456789 dat is van Naima", "Naima", False),
    ],
)
def test_whose_number_it_is(tekst: str, wie: str, wil: bool) -> None:
    found = lees_via(tekst)
    assert found is not None and (found.wie, found.wil) == (wie, wil)


@pytest.mark.parametrize(
    "tekst",
    [
        "mijn nummer is 06 23456789",
        "ik woon bij mijn moeder, mijn nummer is 06 23456789",
        "het nummer van de deurwaarder is 030 2345678",
        "mijn man belt steeds. 06 23456789",
        "niet mijn zus bellen op 06 23456789",
    ],
)
def test_it_is_nobody_elses(tekst: str) -> None:
    assert lees_via(tekst) is None


@pytest.mark.parametrize(
    "tekst, hoe",
    [
        ("bel daar. niet zeggen waar t over gaat", "niet zeggen waar t over gaat"),
        ("zeg daar niet waarom jullie bellen", "zeg daar niet waarom jullie bellen"),
        ("ik weet niet waar het over gaat", None),
    ],
)
def test_what_must_not_be_told_there_is_no_refusal(tekst: str, hoe: str | None) -> None:
    assert lees_hoe(tekst) == hoe
    assert lees_manier(hoe, None) is None
