"""A link works as long as it should, holds no personal data, and its counts point at nobody."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import timedelta

import pytest

from casefile.koppelingen.link import (
    TEKENS,
    Aantallen,
    Koppeling,
    Stand,
    bezwaar_eerste_zin,
    bezwaar_telefoon,
    geldig_tot,
    tokens_in,
)
from tests.conftest import MONDAY

LINK = Koppeling(
    id="l1",
    organisatie="wijkteam_zeist",
    corporatie=None,
    token="x" * TEKENS,
    eerste_zin="",
    telefoon="14 030",
    hoogstens=None,
    geopend=0,
    begonnen=0,
    gemaakt_op=MONDAY,
    geldig_tot=MONDAY + timedelta(days=90),
    ingetrokken_op=None,
)


def test_a_link_works_until_it_is_over_revoked_or_used_up() -> None:
    assert LINK.stand(MONDAY) is Stand.GELDIG
    assert LINK.stand(MONDAY + timedelta(days=90)) is Stand.VERLOPEN
    assert replace(LINK, ingetrokken_op=MONDAY).stand(MONDAY) is Stand.INGETROKKEN
    once = replace(LINK, hoogstens=1)
    assert once.stand(MONDAY) is Stand.GELDIG
    assert replace(once, begonnen=1).stand(MONDAY) is Stand.OP


def test_counts_below_five_are_hidden_nought_too() -> None:
    assert Aantallen.van(12, 5, 4) == Aantallen(12, 5, None)
    assert Aantallen.van(4, 1, 0) == Aantallen(None, None, None)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bel 06-12345678",
        "Mail jan@voorbeeld.nl",
        "Voor mevrouw Jansen",
        "Kijk op www.iets.nl",
        "Je woont op 3701 AB",
        "Dossier 123456",
        "x" * 200,
    ],
)
def test_a_first_sentence_with_something_personal_is_refused(sentence: str) -> None:
    assert bezwaar_eerste_zin(sentence)


@pytest.mark.parametrize(
    "sentence", ["", "Je kreeg dit van het wijkteam.", "We helpen je in 3 stappen."]
)
def test_a_plain_first_sentence_is_fine(sentence: str) -> None:
    assert bezwaar_eerste_zin(sentence) is None


@pytest.mark.parametrize(
    "number", ["030 123 45 67", "06-12345678", "+31 30 1234567", "14 030", "0800-8020"]
)
def test_a_phone_number_for_the_card(number: str) -> None:
    assert bezwaar_telefoon(number) is None


@pytest.mark.parametrize("number", ["", "bel mij", "12", "<b>030</b>"])
def test_no_phone_number(number: str) -> None:
    assert bezwaar_telefoon(number)


def test_a_token_is_128_random_bits_and_found_in_a_draft() -> None:
    token = secrets.token_urlsafe(16)
    assert len(token) == TEKENS
    assert tokens_in(f"Hallo Woonkans. Ik wil graag uitleg. {token}") == [token]
    assert tokens_in(f"{token}x en {token[:-1]}") == []


def test_an_unknown_period_is_the_usual_one() -> None:
    assert geldig_tot(MONDAY, 100000) == MONDAY + timedelta(days=90)
    assert geldig_tot(MONDAY, 30) == MONDAY + timedelta(days=30)
