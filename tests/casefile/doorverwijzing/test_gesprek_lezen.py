"""Nobody who gets a package learns of a cry for help in the chat, sure or only possible."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest

from casefile.doorverwijzing.gesprek_lezen import NIET_GEDEELD, zichtbaar
from casefile.doorverwijzing.onderdeel import Pakket
from casefile.messages import Line

NU = datetime(2026, 11, 29, 9, 0, tzinfo=timezone.utc)


def _line(number: int, author: str, **body: Any) -> Line:
    return Line(number, author, {"text": "woorden", **body}, NU)


@pytest.mark.parametrize("sleutel", ["utter_nood_geweld", "utter_misschien_zelfdoding"])
def test_the_answer_and_what_led_to_it_are_hidden(sleutel: str) -> None:
    lines = [
        _line(1, "huurder"),
        _line(2, "bot", keys=["utter_gevoel"]),
        _line(3, "huurder"),
        _line(4, "bot", keys=[sleutel]),
    ]
    shown = zichtbaar(lines, Pakket("corporatie", ()), set())
    assert [line.body.get("verborgen") for line in shown[2:]] == [NIET_GEDEELD, NIET_GEDEELD]
    assert "verborgen" not in shown[0].body
