"""A "no" about the letter is read in any message; words that only look like it are none."""

from __future__ import annotations

from datetime import date

import pytest

from casefile.situatie.verhaal import lees_situatie

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    "said",
    [
        "ik moet mijn huis uit volgens het vonnis, alleen staat er nergens een datum in",
        "het vonnis is van 20 november maar een dag voor de ontruiming staat er niet bij",
        "de datum ontbreekt op het papier",
        "ik kreeg nog geen brief, ze belden alleen",
        "heb geen post gehad hoor",
        "in de brief staat niet op welke dag",
        "je schrijft dat de dag bekend is maar dat is onjuist",
    ],
)
def test_no_day_stands_on_the_letter(said: str) -> None:
    assert lees_situatie(said, TODAY).geen_dag


@pytest.mark.parametrize(
    "said",
    [
        "ik heb geen dag rust sinds die brief",
        "stuur mij geen brief",
        "ik heb geen brief van de rechter gehad",
        "ik wil geen post meer",
        "de zitting is op 10 december, verder staat er geen datum bij",
        "ik maak geen brief open",
        "er staat een dag bij",
    ],
)
def test_nothing_is_said_of_the_day(said: str) -> None:
    assert not lees_situatie(said, TODAY).geen_dag
