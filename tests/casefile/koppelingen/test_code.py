"""A code is recognised however it is typed, and nothing else is taken for one."""

from __future__ import annotations

import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.koppelingen.code import (
    ALFABET,
    HOOGSTENS_FOUT,
    HOOGSTENS_FOUT_SAMEN,
    HOOGSTENS_MAKEN,
    LENGTE,
    GebruikCode,
    MaakCode,
    lees_opdracht,
    maak,
    mag_maken,
    mag_proberen,
    schrijf,
)


@pytest.mark.parametrize(
    "text",
    [
        "code BCDF2346",
        "Code: bcdf 2346",
        "mijn code bcdf-2346",
        "CODE BCDF 2346.",
        "  code   BCDF\n2346 ",
        "code b c d f 2 3 4 6",
        "ga verder met code BCDF2346",
    ],
)
def test_a_typed_code_is_read(text: str) -> None:
    assert lees_opdracht(text) == GebruikCode("BCDF2346")


@pytest.mark.parametrize(
    "text",
    [
        "code",
        "Code.",
        "geef mij een code",
        "ik wil een code",
        "verder op whatsapp",
        "verder op mijn telefoon",
        "verder op de website",
    ],
)
def test_asking_for_a_code(text: str) -> None:
    assert lees_opdracht(text) == MaakCode()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "wat is een code",
        "mijn huur is 612",
        "code rood",
        "ik heb de code van de deur niet",
        "postcode 3701 AB",
        "code van de deur",
        "ik ga verder op whatsapp met mijn zus",
        "hij slaat me code",
        "BCDF2346",
    ],
)
def test_other_messages_are_left_alone(text: str) -> None:
    assert lees_opdracht(text) is None


def test_what_was_meant_as_a_code_is_told_to_be_wrong_and_not_ignored() -> None:
    assert lees_opdracht("code BCDF 234") == GebruikCode("BCDF234")
    assert lees_opdracht("code 0O1I5S8B") == GebruikCode("0O1I5S8B")


@given(st.text(max_size=80))
def test_no_text_is_an_error(text: str) -> None:
    lees_opdracht(text)


def test_a_made_code_reads_back_as_it_is_shown() -> None:
    for _ in range(200):
        code = maak(secrets.choice)
        assert len(code) == LENGTE and set(code) <= set(ALFABET)
        assert lees_opdracht(f"code {schrijf(code)}") == GebruikCode(code)


def test_it_is_hard_to_guess() -> None:
    """With a hundred codes alive, a year of guessing at the limit finds none but for one in 50."""
    guesses_a_year = HOOGSTENS_FOUT_SAMEN * 6 * 24 * 365
    assert guesses_a_year * 100 / len(ALFABET) ** LENGTE < 1 / 50
    assert not set(ALFABET) & set("AEIOUY01S5Z8")


def test_making_and_trying_have_an_end() -> None:
    assert mag_maken(HOOGSTENS_MAKEN - 1) and not mag_maken(HOOGSTENS_MAKEN)
    assert mag_proberen(HOOGSTENS_FOUT - 1, 0) and not mag_proberen(HOOGSTENS_FOUT, 0)
    assert not mag_proberen(0, HOOGSTENS_FOUT_SAMEN)
