"""Asking once more for the day that was told, and what only looks like it."""

from __future__ import annotations

import pytest

from casefile.gesprek.dagvraag import vraagt_bekende_dag


@pytest.mark.parametrize(
    "said",
    [
        "wanneer was dat nou ook alweer",
        "o ja. welke dag was de zitting ook weer?",
        "hoe laat moet ik daar ook alweer zijn",
        "en wanneer is het dan?",
        "welke dag moest ik naar de rechter",
    ],
)
def test_asks_for_the_day(said: str) -> None:
    assert vraagt_bekende_dag(said)


@pytest.mark.parametrize(
    "said", ["wanneer krijg ik antwoord", "wanneer moet ik betalen", "de zitting is 9 december"]
)
def test_asks_something_else(said: str) -> None:
    assert not vraagt_bekende_dag(said)
