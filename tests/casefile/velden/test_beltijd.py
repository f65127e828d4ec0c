"""When to call, and when not: what is said of it is kept as it was typed, a day of a story is not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.taal.klank import kale_letters
from casefile.velden.beltijd import (
    alleen_uren,
    lees_losse_tijd,
    lees_wanneer,
    op_welke_dag,
    samen,
)
from casefile.velden.contactwens import lees_meelezen

TIJDEN = [
    ("dinsdag lukt me niet", "dinsdag lukt me niet"),
    ("bel niet voor negenen, en vrijdag niet", "niet voor negenen, vrijdag niet"),
    ("graag na zevenen", "graag na zevenen"),
    ("kan iemand me bellen als mijn zoon naar school is", "als mijn zoon naar school is"),
    ("bellen kan tijdens mijn lunchpauze", "tijdens mijn lunchpauze"),
    ("zet erbij dat ik overdag werk", "ik overdag werk"),
    ("VANDAAG bellen, zondag is wanneer hij langskwam", "VANDAAG"),
    ("call me after 7pm", "after 7pm"),
    ("in de avond want dan is hij weg", "in de avond"),
    ("bel maar iedere dag", "iedere dag"),
]
GEEN_TIJD = [
    "ik doe mijn was op zaterdag, kan iemand mij bellen",
    "de zitting is donderdag om 11 uur, bel me",
    "dinsdag, woensdag? wat lezen ze dan over mij",
    "hij kwam vrijdag langs met een sleutel",
    "nobody",
    "mijn loon komt op maandag binnen",
]


@pytest.mark.parametrize("tekst, tijd", TIJDEN)
def test_a_time_is_kept_as_it_was_typed(tekst: str, tijd: str) -> None:
    assert lees_losse_tijd(tekst) == tijd


@pytest.mark.parametrize("tekst", GEEN_TIJD)
def test_a_day_of_a_story_is_no_time_to_call(tekst: str) -> None:
    assert lees_losse_tijd(tekst) is None


def test_a_time_in_a_free_message_counts_only_where_a_call_is_spoken_of() -> None:
    assert lees_wanneer("na vieren ben ik thuis") is None
    assert lees_wanneer("bel me, na vieren ben ik thuis") == "na vieren"


@pytest.mark.parametrize(
    "bekend, nieuw, samen_",
    [
        ("na vieren", "zaterdag niet", "na vieren, zaterdag niet"),
        ("zaterdag niet", "na vieren", "zaterdag niet, na vieren"),
        ("in de ochtend", "na vieren", "na vieren"),
        ("maandag", "maandag kan ik niet", "maandag kan ik niet"),
        ("donderdag", "elke dag overdag", "elke dag overdag"),
    ],
)
def test_an_exception_comes_beside_a_time_and_a_new_time_in_its_place(
    bekend: str, nieuw: str, samen_: str
) -> None:
    assert samen(bekend, nieuw) == samen_


def test_today_and_tomorrow_are_said_as_the_day_itself() -> None:
    assert op_welke_dag("vandaag nog", date(2026, 12, 1)) == "1 december"
    assert op_welke_dag("morgen na vieren", date(2026, 12, 1)) == "2 december na vieren"


@given(st.text(max_size=120))
def test_what_is_read_stands_in_the_message(tekst: str) -> None:
    found = lees_losse_tijd(tekst)
    assert found is None or all(
        part in " ".join(tekst.split()) or part in tekst for part in found.split(", ")
    )


@pytest.mark.parametrize(
    "tekst, leest",
    [
        ("ik kan niet goed zien, mijn zus leest voor", True),
        ("mijn man leest mee. dat wil ik niet", True),
        ("mijn zoon leest niet mee", False),
        ("nobody reads this", False),
        ("ik lees de krant niet", None),
    ],
)
def test_a_no_elsewhere_in_the_message_takes_nothing_back(tekst: str, leest: bool | None) -> None:
    assert lees_meelezen(kale_letters(tekst)[0]) is leest


def test_who_asks_which_of_two_moments_it_is_chooses_none() -> None:
    assert lees_losse_tijd("Komen ze nu woensdag of vrijdag") is None
    assert lees_losse_tijd("belt u mij maar vrijdag om 11 uur") == "vrijdag om 11 uur"


def test_a_time_at_the_end_of_a_polite_question_is_kept() -> None:
    said = "Zou er iemand mij kunnen opbellen, dinsdag na 4 uur?"
    assert lees_wanneer(said) == "dinsdag na 4 uur"
    assert lees_losse_tijd("is het loket open, dinsdag na 4 uur?") is None


def test_every_day_takes_the_place_of_an_exception() -> None:
    assert not alleen_uren("alleen overdag")
    assert samen("alleen overdag, niet donderdag", "elke dag overdag") == "elke dag overdag"
