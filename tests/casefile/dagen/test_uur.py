"""The hour of a hearing as people say it; no other number is an hour."""

from __future__ import annotations

from datetime import time

import pytest

from casefile.dagen.uur import Uur, lees_uur


@pytest.mark.parametrize(
    ("said", "uur"),
    [
        ("9 december 10 uur nog wat, mondelinge behandeling", Uur(time(10), ongeveer=True)),
        ("de zitting is 11 december om half tien", Uur(time(9, 30))),
        ("op 4 januari om 13.45 uur", Uur(time(13, 45))),
        ("rond 11 uur bij de rechtbank", Uur(time(11), ongeveer=True)),
        ("om 2 uur bij de rechter", Uur(time(14))),
        ("de zitting is om 9:15", Uur(time(9, 15))),
    ],
)
def test_the_hour(said: str, uur: Uur) -> None:
    assert lees_uur(said) == uur


@pytest.mark.parametrize(
    "said",
    [
        "de zitting is 9 december",
        "ik moet binnen 24 uur naar de rechter",
        "bel mij om 10 uur over de zitting",
        "de rechter wil 2.846,20",
        "ik werk 24 uur per week en moet naar de rechter",
        "de zitting is om 9 december",
    ],
)
def test_no_hour(said: str) -> None:
    assert lees_uur(said) is None
