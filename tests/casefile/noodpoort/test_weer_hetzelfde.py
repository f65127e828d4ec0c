"""A repeated emergency beside a question is said in a line; what is new, or about a life, never."""

from __future__ import annotations

from datetime import date

import pytest

from casefile.gesprek.gehoord import Betekenis, Gehoord, Zinsdeel
from casefile.gespreksstand import Gespreksstand
from casefile.noodpoort.nood import Nood
from casefile.noodpoort.weer_hetzelfde import weer_hetzelfde

DAY = date(2026, 11, 30)
VRAAG = Betekenis("vraag_spullen", 0.9)
MILD = [
    nood
    for nood in Nood
    if not (nood.kenmerk.over_het_leven or nood.kenmerk.altijd_kaart or nood.kenmerk.stil)
]


def heard(*noden: Nood, sterk: bool = False) -> Gehoord:
    """A cry and a question, each in a clause of its own."""
    meanings = tuple(Betekenis(nood.label, 0.9) for nood in noden)
    parts = (Zinsdeel("…", meanings), Zinsdeel("waar laat ik mijn spullen", (VRAAG,)))
    return Gehoord(
        "…", DAY, betekenissen=meanings, noden=noden, sterk=noden if sterk else (), delen=parts
    )


def given(*noden: Nood) -> Gespreksstand:
    return Gespreksstand(noden={nood.value: 1 for nood in noden})


@pytest.mark.parametrize("nood", MILD)
@pytest.mark.parametrize("sterk", [False, True])
def test_the_question_is_answered_and_the_number_stays(nood: Nood, sterk: bool) -> None:
    softened = weer_hetzelfde(heard(nood, sterk=sterk), given(nood))
    assert softened.noden == () and softened.herhaald == (nood,)
    assert softened.betekenis == VRAAG


@pytest.mark.parametrize("nood", Nood)
def test_what_got_no_card_yet_gets_it(nood: Nood) -> None:
    cry = heard(nood)
    assert weer_hetzelfde(cry, given()) is cry
    more = heard(nood, Nood.GEEN_ETEN if nood is not Nood.GEEN_ETEN else Nood.AFGESLOTEN)
    assert weer_hetzelfde(more, given(nood)) is more


@pytest.mark.parametrize("nood", [Nood.ZELFDODING, Nood.WANHOOP, Nood.LICHAAM, Nood.DREIGING_ANDER])
@pytest.mark.parametrize("vraag", [None, "mens_toestemming"])
def test_a_life_a_body_and_a_threat_always_get_their_card(nood: Nood, vraag: str | None) -> None:
    stand = given(nood)
    stand.vraag = vraag
    assert weer_hetzelfde(heard(nood), stand).noden == (nood,)


@pytest.mark.parametrize("nood", [Nood.GEWELD, Nood.KIND])
def test_plain_words_of_danger_by_another_are_put_off_by_a_preview_only(nood: Nood) -> None:
    stand, cry = given(nood), heard(nood, sterk=True)
    assert weer_hetzelfde(cry, stand) is cry
    stand.onderbroken = ("mens", "mens_toestemming")
    assert weer_hetzelfde(cry, stand).herhaald == (nood,)


def test_a_cry_that_asks_nothing_gets_its_card_again() -> None:
    cry = Gehoord(
        "…", DAY, betekenissen=(Betekenis("nood_geen_eten", 1.0),), noden=(Nood.GEEN_ETEN,)
    )
    assert weer_hetzelfde(cry, given(Nood.GEEN_ETEN)) is cry
