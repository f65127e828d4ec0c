"""Whether a clause says what has a line of its own in a package, so that it is said there once.

Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casefile.doorverwijzing.verhaalzin import is_aan_ons
from casefile.gesprek.belwens_aan_ons import wil_gebeld
from casefile.situatie.verhaal import lees_vonnis
from casefile.taal.klank import kale_letters
from casefile.velden import beltijd, contactwens, geldzaken, gezin, wie_en_waar
from casefile.velden.clausules import clausules

_KORT_VELD = 6  # words: "ik zit onder bewind"; in more something is told of it
_ZEGT_NIETS = re.compile(r"\W*(?:\d{1,2}|nee|ja|neen|ok|oke|hallo|dank (?:je|u))\W*", re.I)
_TUSSEN_CIJFERS = re.compile(r"(?<=\d)[ .-]+(?=\d)")
_GEEN_EIGEN_WOORDEN = 10  # words: a clause that is nothing but a time or a way to be reached


def zonder_velden(zinnen: Sequence[str]) -> tuple[str, ...]:
    """Own sentences without those that have a line of their own, and those that speak to us."""
    return tuple(
        one
        for one in zinnen
        if not (_ZEGT_NIETS.fullmatch(one) or is_aan_ons(one) or alleen_velden(one))
    )


def alleen_velden(zin: str) -> bool:
    """Nothing in it but what has a line of its own, and the wish to be called."""
    return is_veld(zin) or all(is_veld(one) or wil_gebeld(one) for one in clausules(zin))


def is_bereik(clause: str) -> bool:
    """Nothing but when and how to reach somebody: that has a part of its own."""
    reads = beltijd.lees_losse_tijd(clause) or contactwens.lees_hoe(clause)
    told = len((reads or "").split())
    return bool(reads) and len(clause.split()) <= min(told + 3, _GEEN_EIGEN_WOORDEN)


def is_veld(clause: str) -> bool:
    """A name, a time, a vonnis, a number: it is a field, and said nowhere twice."""
    has_number = re.search(r"\d{6}|@", _TUSSEN_CIJFERS.sub("", clause)) is not None
    short, plain = len(clause.split()) <= (14 if has_number else 9), kale_letters(clause)[0]
    reads = (
        lees_vonnis(clause)
        or gezin.lees_aantal(plain)
        or gezin.lees_leeftijden(plain)
        or geldzaken.lees_maanden(plain)
        or (geldzaken.lees_geldhulp(plain) and len(clause.split()) <= _KORT_VELD)
        or (contactwens.lees_meelezen(plain) is not None)
        or wie_en_waar.lees_woonplaats(clause)
        or wie_en_waar.lees_losse_plaats(clause)
        or wie_en_waar.lees_naam(clause)
        or wie_en_waar.lees_losse_naam(clause)
        or beltijd.lees_losse_tijd(clause)
        or contactwens.lees_hoe(clause)
        or contactwens.lees_tolk(kale_letters(clause)[0])
        or has_number
    )
    return short and bool(reads)
