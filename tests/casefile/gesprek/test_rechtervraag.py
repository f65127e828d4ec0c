"""Whether somebody must go to court is asked, not told."""

from __future__ import annotations

import time

import pytest

from casefile.gesprek.rechtervraag import vraagt_of_rechter


@pytest.mark.parametrize(
    "zin",
    [
        "moet ik nou naar de rechter",
        "dus hoef ik niet naar de rechter dan",
        "het is een herinnering, moeten we daarvoor dan voor de rechtbank komen?",
        "dus ik hoef niet naar een zitting",
        "ok dus dan moet ik niet naar de rechter?",
    ],
)
def test_asked_or_concluded(zin: str) -> None:
    assert vraagt_of_rechter(zin)


@pytest.mark.parametrize(
    "zin",
    [
        "ik moet naar de rechter",
        "morgen moet ik naar de rechtbank",
        "ik moest vorig jaar naar de rechter",
        "wanneer moet ik naar de rechter",
        "moet ik naar het wijkteam",
        "",
    ],
)
def test_told_or_something_else(zin: str) -> None:
    assert not vraagt_of_rechter(zin)


def test_a_long_text_costs_no_time() -> None:
    begin = time.monotonic()
    assert not vraagt_of_rechter("moet ik " + "a" * 4000)
    assert not vraagt_of_rechter("moet ik " + "en " * 2000)
    assert time.monotonic() - begin < 2
