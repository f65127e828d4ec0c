"""What a day is of, from the words around it; nobody's day of leaving is guessed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.leer_dagen import leer_dagen, voorbeelden
from casefile.dagen.dagenlezer import dagmodel, lees_dagen
from casefile.dagen.dagsoort import Dagsoort
from casefile.situatie.verhaal import lees_situatie

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
    learned, kept = leer_dagen(voorbeelden()), dagmodel()
    assert (list(learned.rij), learned.klassen) == (list(kept.rij), kept.klassen)
    assert (learned.gewichten == kept.gewichten).all()


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("16 december hoor ik de uitslag van de rechtbank", ["uitspraak"]),
        ("de zitting is 2 december en op 17 december beslist de kantonrechter",
         ["zitting", "uitspraak"]),
        ("de uitspraak was 13 november", ["vonnis"]),
        ("de deurwaarder komt 18 december om kwart voor tien", ["onbekend"]),
        ("ik heb een dagvaarding en er staat ergens 18 december", ["onbekend"]),
        ("heb een vonnis gekregen. er staat 18 december bij", ["onbekend"]),
        ("laatste aanmaning: alles overmaken voor 11 december", ["betalen"]),
        ("als er op 11 december niks is gestort kan ik mijn huis kwijtraken", ["betalen"]),
        ("belafspraak met woongoed op 8 december", ["afspraak"]),
    ],
)  # fmt: skip
def test_the_words_of_its_own_clause_say_it_and_no_paper_alone(said: str, kinds: list[str]) -> None:
    assert soorten(said) == kinds


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("de rechtszaak is donderdag geweest", 26),
        ("ik had woensdag zitting en ben niet gegaan", 25),
        ("vrijdag heeft de rechter uitspraak gedaan", 27),
        ("eruit gezet zaterdag", 28),
        ("dinsdag heb ik de sleutel moeten afgeven aan de deurwaarder", 24),
    ],
)
def test_a_weekday_told_as_past_is_the_last_one(said: str, day: int) -> None:
    assert [one.dag for one in lees_dagen(said, VANDAAG)] == [date(2026, 11, day)]


@pytest.mark.parametrize(
    "said",
    [
        "donderdag moet ik naar de rechter",
        "heb gehoord dat de zitting donderdag is",
        "de deurwaarder heeft gezegd: donderdag eruit",
        "ik word donderdag mijn huis uitgezet",
        "ik heb een oproep gekregen voor donderdag, zitting",
    ],
)
def test_a_weekday_that_is_to_come_stays_one(said: str) -> None:
    assert [one.dag for one in lees_dagen(said, VANDAAG)] == [date(2026, 12, 3)]


def test_a_day_that_was_moved_is_the_new_one() -> None:
    said = lees_dagen("de zitting van 8 december is verplaatst naar 22 december", VANDAAG)
    assert [one.geldt for one in said] == [False, True]


@pytest.mark.parametrize(
    "said", ["de rechtszaak is donderdag geweest", "ik had woensdag zitting, ik hoor nog"]
)
def test_a_hearing_that_was_is_no_hearing_to_come(said: str) -> None:
    assert lees_situatie(said, VANDAAG).dag.dag is None
