"""Whatever is typed, the gate answers, quickly."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.poort import vind_noden, waarom
from tests.casefile.noodpoort.tabellen import VANDAAG

_STUKJES = (
    """ik wil niet meer dood slaat mij deurwaarder morgen vrijdag geen eten de 12e 3-12 . ! ,"""
)
STUKJES = st.sampled_from([*_STUKJES.split(), "\n", "😀", "\u200b"])


@given(st.text(max_size=300) | st.lists(STUKJES, max_size=60).map(" ".join), st.dates())
def test_never_raises(tekst: str, vandaag: date) -> None:
    found = vind_noden(tekst, vandaag)
    assert list(found) == sorted(set(found), key=list(Nood).index)


@pytest.mark.parametrize(
    "tekst",
    ["", " ", "...", "😀😀", "\x00\x01", "\u202e", "مرحبا", "\ud800", "0", "@#$%", "\u200b"],
)
def test_nothing_to_read_is_no_emergency(tekst: str) -> None:
    assert vind_noden(tekst, VANDAAG) == ()


@pytest.mark.parametrize(
    "stukje",
    ["ik ", "nu ", "ik kan niet meer ", "a", "ikwildood", "d o o d ", "d*", "1-", "😀", "hij slaat ",
     "wil echt ", "vrijdag over een week ", "dood. ", "' ", "zelfmoor"],
)  # fmt: skip
def test_ten_thousand_characters_take_linear_time(stukje: str) -> None:
    begin = time.process_time()
    vind_noden((stukje * 10_000)[:10_000], VANDAAG)
    assert time.process_time() - begin < 3


def test_the_end_of_an_endless_message_is_read_too() -> None:
    assert vind_noden("bla " * 30_000 + "ik wil dood", VANDAAG) == (Nood.ZELFDODING,)


def test_it_can_say_why() -> None:
    reason = waarom("mijn man slaat mij", VANDAAG)[0]
    assert reason.nood is Nood.GEWELD and "slaat" in reason.woorden and reason.regel
