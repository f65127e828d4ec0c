"""Who is told to call today in the evening, at the weekend or on a holiday hears what is open."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from casefile.teksten.nu_dicht import regel_bij

MONDAY_TEN = datetime(2026, 11, 30, 9, tzinfo=timezone.utc)
SUNDAY = datetime(2026, 11, 29, 11, tzinfo=timezone.utc)
NIGHT = datetime(2026, 12, 1, 23, tzinfo=timezone.utc)
CHRISTMAS = datetime(2026, 12, 25, 11, tzinfo=timezone.utc)
CALL = "Bel vandaag nog met de gemeente."


@pytest.mark.parametrize(
    ("now", "day"),
    [(SUNDAY, "30 november"), (NIGHT, "2 december"), (CHRISTMAS, "28 december")],
)
def test_closed_offices_are_said_with_the_day_they_open(now: datetime, day: str) -> None:
    line = regel_bij("utter_vraag_vonnis", CALL, now)
    assert line is not None and day in line.waarden["moment"]


def test_in_office_hours_and_under_other_texts_nothing_is_added() -> None:
    assert regel_bij("utter_vraag_vonnis", CALL, MONDAY_TEN) is None
    assert regel_bij("utter_vraag_vonnis", "Een vonnis is een besluit.", SUNDAY) is None
    assert regel_bij("utter_vraag_vonnis", "Vandaag is het zondag. Bel maandag.", SUNDAY) is None
    assert regel_bij("utter_mens_dicht", CALL, SUNDAY) is None  # it says so itself
