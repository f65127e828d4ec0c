"""What a day is of, from the words around it; nobody's day of leaving is guessed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.leer_dagen import leer, schrijf, voorbeelden
from casefile.dagen.dagenlezer import GEWICHTEN, lees_dagen
from casefile.dagen.dagsoort import Dagsoort

VANDAAG = date(2026, 11, 30)  # a Monday


def soorten(said: str) -> list[str]:
    return [one.soort.value for one in lees_dagen(said, VANDAAG)]


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("de kantonrechter wil mij 15 december zien", ["zitting"]),
        ("9 december om tien uur zitten we bij de rechtbank", ["zitting"]),
        ("ze komen 10 december ons huis ontruimen", ["uitzetting"]),
        ("voor 9 december moet 640 euro betaald zijn", ["betalen"]),
        ("wij verzoeken u uiterlijk 14 december 2026 te betalen", ["betalen"]),
        ("op 20 november is die aanmaning gekomen", ["brief"]),
        ("vonnis van 5 november, betekend op 17 november", ["vonnis", "betekend"]),
        ("zaterdag eruit gezet", ["eruit"]),
        ("uit huis gezet woensdag", ["eruit"]),
        ("eruit gezet afgelopen dinsdag", ["eruit"]),
        ("ik heb woensdag een gesprek bij schuldhulp", ["afspraak"]),
        ("11 december", ["onbekend"]),
        ("gisteren", ["onbekend"]),
        ("er staat 16 december op", ["onbekend"]),
    ],
)
def test_the_words_around_a_day_say_what_it_is_of(said: str, kinds: list[str]) -> None:
    assert soorten(said) == kinds


@pytest.mark.parametrize(
    "said",
    [
        "12 december moet het geld er zijn, het is geen ontruiming",
        "ik moet op 12 december niet mijn huis uit",
        "12 december is geen huisuitzetting",
        "als ik niet voor 12 december betaal laten ze de woning ontruimen",
        "op de brief van de deurwaarder staat 12 december",
        "12 december is de zitting, niet de uitzetting",
    ],
)
def test_it_is_no_day_of_leaving_where_that_is_denied_or_not_said(said: str) -> None:
    assert "uitzetting" not in soorten(said)


def test_a_weekday_on_which_somebody_left_is_the_last_one() -> None:
    (said,) = lees_dagen("vrijdag zijn we uit ons huis gezet", VANDAAG)
    assert said.dag == date(2026, 11, 27)


def test_a_day_that_is_taken_back_does_not_count() -> None:
    said = lees_dagen("de ontruiming is niet op 10 december maar op 17 december", VANDAAG)
    assert [one.geldt for one in said] == [False, True]


@given(st.text(max_size=120), st.integers(0, 60))
def test_nobody_left_on_a_day_that_is_still_to_come(text: str, days: int) -> None:
    day = VANDAAG + timedelta(days=days)
    for one in lees_dagen(f"{text} {day:%d-%m-%Y} {text[::-1]} eruit gezet", VANDAAG):
        assert one.soort is not Dagsoort.ERUIT or (one.dag is not None and one.dag <= VANDAAG)


def test_the_weights_are_those_of_the_sentences() -> None:
    """`python -m bot.leer_dagen` after a change of the sentences."""
    assert GEWICHTEN.read_text(encoding="utf-8") == schrijf(leer(voorbeelden()))
