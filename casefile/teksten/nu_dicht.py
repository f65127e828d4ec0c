"""A text that says to call today, said when the offices are closed: what is open, and when again.

Pure; the moment comes in as an argument. Emergency numbers answer always and are not held back.
"""

from __future__ import annotations

import re
from datetime import datetime

from casefile.dialogue import Bericht
from casefile.doorverwijzing.termijn import KANTOORTIJD, is_bereikbaar, weer_bereikbaar
from casefile.tijd import schrijf_moment

NU_DICHT = "utter_nu_dicht"
_CALL = r"\bbel(?:t|len)?\b"
_TODAY = re.compile(rf"{_CALL}[^.!?]*\bvandaag\b|\bvandaag\b[^.!?]*{_CALL}", re.I)
_SAYS_SO_ITSELF = ("utter_mens", "utter_belbriefje", NU_DICHT)


def regel_bij(sleutel: str, tekst: str, nu: datetime) -> Bericht | None:
    """The line that belongs under this text now; None in office hours and under other texts."""
    if sleutel.startswith(_SAYS_SO_ITSELF) or not _TODAY.search(tekst):
        return None
    if is_bereikbaar(nu, KANTOORTIJD):
        return None
    return Bericht(NU_DICHT, {"moment": schrijf_moment(weer_bereikbaar(nu, KANTOORTIJD))})
