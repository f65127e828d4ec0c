"""What is told of somebody else's case is left out, and what is told of one's own stays."""

from __future__ import annotations

import time

import pytest

from casefile.velden.dagen_van_anderen import zonder_anderen


@pytest.mark.parametrize(
    ("tekst", "blijft"),
    [
        ("mijn zus moet 3 mei naar de rechter. ik 8 mei", "ik 8 mei"),
        (
            "bij de buren kwam 4 mei de deurwaarder en ik moet 9 mei betalen",
            "ik moet 9 mei betalen",
        ),
        ("mijn zus zegt dat ik 12 december moet komen", None),
        ("ik moet 12 december naar de rechter", None),
        ("de deurwaarder zei: hij komt 12 december", None),
        ("", None),
    ],
)
def test_only_the_other_goes(tekst: str, blijft: str | None) -> None:
    assert zonder_anderen(tekst) == (tekst if blijft is None else blijft)


def test_a_long_text_costs_no_time() -> None:
    begin = time.monotonic()
    zonder_anderen("mijn zus " + "a" * 4000)
    zonder_anderen("mijn zus " + "de zus " * 600)
    assert time.monotonic() - begin < 2
