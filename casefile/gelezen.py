"""Whether something can be an answer to a question: a yes belongs to what the huurder had read.

Pure: when a question had reached the huurder and when something was said come in. Who taps answers
the bubble under which the button stood; who types, what was on the screen long enough to be read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

LEESTIJD = timedelta(milliseconds=2200)
"""What was typed before the question was there, or twice, comes in within it; who reads one changed
line and then answers needs longer."""


@dataclass(frozen=True)
class Getoond:
    """The newest bubble with the open question. `op`: when all of it had left; None: not yet."""

    token: str
    tekst: str
    op: datetime | None


@dataclass(frozen=True)
class Gezegd:
    """What the huurder sent. `op`: when it came in. `onder`: the bubble of a tapped button.

    `ingehaald`: we had already answered a message that the huurder sent after this one.
    """

    op: datetime
    getikt: bool = False
    onder: str | None = None
    ingehaald: bool = False


def is_ongelezen(getoond: Getoond | None, gezegd: Gezegd) -> bool:
    """True when it cannot be an answer to what is asked now."""
    if getoond is None:
        return True
    if gezegd.onder is not None:
        return gezegd.onder != getoond.token
    if gezegd.getikt:
        return False  # a page of before we named bubbles; the button itself names its recipient
    return gezegd.ingehaald or getoond.op is None or gezegd.op < getoond.op + LEESTIJD
