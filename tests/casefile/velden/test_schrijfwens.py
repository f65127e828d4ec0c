"""Who does not want to be called, and how they are reached then."""

from __future__ import annotations

import pytest

from casefile.gesprek.wensen import lees_wensen
from casefile.velden.contactwens import lees_hoe
from casefile.velden.schrijfwens import Manier, lees_manier


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Nee. Gebeld worden wil ik niet, uitsluitend via mail.", Manier.MAIL),
        ("liever niet bellen, stuur mij een appje", Manier.BERICHT),
        ("ik wens niet gebeld te worden, alleen per sms graag", Manier.BERICHT),
        ("bel me alsjeblieft niet", Manier.MAIL),
        ("kunnen jullie mij ook mailen?", Manier.MAIL),
        ("geen voicemail", None),
        ("niet bellen voor 11 uur", None),
        ("ik durf niet te bellen", None),
        ("niet appen, alleen bellen", None),
    ],
)
def test_the_way_is_read(text: str, way: Manier | None) -> None:
    assert lees_manier(lees_hoe(text), None) is way


def test_who_only_refuses_a_call_gets_a_message_on_the_number_that_is_known() -> None:
    assert lees_manier("bel mij niet", "06 12345678") is Manier.BERICHT
    assert lees_manier("bel mij niet", "a@b.nl") is Manier.MAIL


def test_the_last_wish_counts() -> None:
    assert lees_manier("alleen via mail, bel mij toch", None) is None


@pytest.mark.parametrize("text", ["ik wil niet gebeld worden", "bel mij maar niet"])
def test_a_no_to_a_call_is_no_wish_for_one(text: str) -> None:
    assert not lees_wensen(text).wil_gebeld
