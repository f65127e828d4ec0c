"""A wish to be called keeps what is said beside it, and is heard in other languages."""

from __future__ import annotations

import pytest

from casefile.gesprek.wensen import lees_wensen


@pytest.mark.parametrize(
    "said",
    [
        "can somebody please call me back",
        "i need to speak to a person",
        "lütfen beni arayın",
        "biriyle konuşmak istiyorum",
        "proszę zadzwonić do mnie",
        "اتصل بي من فضلك",
        "ja graag bellen",
        "kun je regelen dat er iemand naar hem belt op 06 15263748",
        "wil je zorgen dat iemand mijn zus belt",
        "goed, laat maar bellen dan",
    ],
)
def test_a_wish_to_be_called(said: str) -> None:
    assert lees_wensen(said).wil_gebeld


@pytest.mark.parametrize(
    "said", ["ja ik bel morgen zelf wel", "ok dan bel ik ze", "de deurwaarder belde gisteren"]
)
def test_who_rings_themselves_wants_no_call(said: str) -> None:
    assert not lees_wensen(said).wil_gebeld


def test_the_rest_is_kept_for_who_calls() -> None:
    said = lees_wensen("ja bel me maar, maar eerst wil ik kwijt dat ik september heb overgeslagen")
    assert said.naast_bellen == ("ik september heb overgeslagen",)
    assert lees_wensen("bel mij maar").naast_bellen == ()
    assert lees_wensen("i want a human please").naast_bellen == ()
