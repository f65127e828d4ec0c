"""What a day can be of. Knows no words and no person."""

from __future__ import annotations

from enum import Enum


class Dagsoort(str, Enum):
    """`ERUIT`: that they left or were put out already. `BRIEF`: a letter came, or is of that day.
    `VONNIS`: the judge gave it, `UITSPRAAK`: will give it (the same words, of a day to come).
    `ANDERS`: something that is clear and none of these. `ONBEKEND`: it was not said."""

    ZITTING = "zitting"
    UITZETTING = "uitzetting"
    BETALEN = "betalen"
    BRIEF = "brief"
    VONNIS = "vonnis"
    UITSPRAAK = "uitspraak"
    BETEKEND = "betekend"
    ERUIT = "eruit"
    AFSPRAAK = "afspraak"
    ANDERS = "anders"
    ONBEKEND = "onbekend"


GEWEEST = (Dagsoort.BRIEF, Dagsoort.BETEKEND, Dagsoort.ERUIT)
"""A weekday of these is the last one: "eruit gezet donderdag"."""
