"""A yes belongs to the preview that was read: not to one that came later, nor to one that is older."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from casefile.gelezen import LEESTIJD, Getoond, Gezegd, is_ongelezen

SENT = datetime(2026, 11, 23, 9, 0, tzinfo=timezone.utc)
SHOWN = Getoond("nieuw", "Mag ik dit sturen?", SENT)
READ = SENT + LEESTIJD


@pytest.mark.parametrize(
    ("shown", "said", "unread"),
    [
        (SHOWN, Gezegd(READ), False),
        (SHOWN, Gezegd(READ - timedelta(seconds=1)), True),
        (SHOWN, Gezegd(SENT - timedelta(hours=1)), True),
        (SHOWN, Gezegd(READ + timedelta(days=3)), False),
        (SHOWN, Gezegd(READ, ingehaald=True), True),
        (Getoond("nieuw", "", None), Gezegd(READ + timedelta(days=1)), True),
        (None, Gezegd(READ), True),
        (SHOWN, Gezegd(SENT, getikt=True, onder="nieuw"), False),
        (SHOWN, Gezegd(READ, getikt=True, onder="ouder"), True),
        (SHOWN, Gezegd(READ, getikt=False, onder="ouder"), True),
        (SHOWN, Gezegd(SENT, getikt=True), False),
    ],
    ids=[
        "typed after reading",
        "typed too soon",
        "typed before it was there",
        "typed days later",
        "typed earlier, came in later",
        "typed while it waits to be sent",
        "never asked",
        "tapped on it",
        "tapped on an older one",
        "an old button that came as its title",
        "tapped where the bubble is not told",
    ],
)
def test_what_can_be_an_answer(shown: Getoond | None, said: Gezegd, unread: bool) -> None:
    assert is_ongelezen(shown, said) is unread
