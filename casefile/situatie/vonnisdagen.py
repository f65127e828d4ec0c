"""The days of a vonnis as somebody tells them: when the judge gave it, and when it was brought.

Pure. Only a day that is past, or today, and only beside words for it: "betalen voor 18 december"
in the same message is another day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from casefile.taal.datums import lees_datums
from casefile.taal.klank import kale_letters
from casefile.velden.clausules import zinnen

_SNEDE = re.compile(r"\ben (?=(?:op|is|het|de|dat)\b)|; ")
_GEWEZEN = re.compile(r"\b(?:(?:ontruimings|verstek)?vonn?is|uitspraak|gewezen|uitgesproken)\b")
_GEBRACHT = re.compile(
    r"\b(?:betekend|betekening|exploot|beteken\w*)\b|\bvonnis (?:gebracht|kwam brengen)\b"
)
_IETS_ANDERS = re.compile(
    r"\b(?:zitting|ontruim\w*|betal\w*|betaal\w*|afspraak|gesprek|huur|dagvaarding|eruit|"
    r"brief|mail|tot en met|uiterlijk|voor)\b"
)
_ONTKEND = re.compile(r"\bniet(?: op| van| de| is| meer)*\s*$")
_NOOIT = re.compile(r"\b(?:nog geen|geen|nog niet|als|wanneer)\b")
_VERDER_ERNA = 12  # letters: words before a day are about it sooner than those after
_VER = 70  # letters


@dataclass(frozen=True)
class Vonnisdagen:
    """`van`: the judge gave it. `betekend`: it was brought."""

    van: date | None = None
    betekend: date | None = None


def lees_vonnisdagen(tekst: str, vandaag: date) -> Vonnisdagen:
    """Never raises; of two days for one thing the last counts ("niet 25, maar 27 november")."""
    given: date | None = None
    brought: date | None = None
    for sentence in zinnen(tekst):
        if sentence.endswith("?"):
            continue
        begin = 0
        for cut in [*(m.end() for m in _SNEDE.finditer(kale_letters(sentence)[0])), None]:
            van, betekend = _in_stuk(sentence[begin:cut], vandaag)
            given, brought, begin = van or given, betekend or brought, cut or begin
    return Vonnisdagen(given, brought)


def _in_stuk(tekst: str, vandaag: date) -> tuple[date | None, date | None]:
    given: date | None = None
    brought: date | None = None
    plain = kale_letters(tekst)[0]
    if len(plain) != len(tekst):
        tekst = plain  # so that the places are the same
    for found in lees_datums(tekst, vandaag):
        day, before, after = found.datum, plain[: found.begin], plain[found.eind :]
        if day is None or day > vandaag or _ONTKEND.search(before) or _NOOIT.search(before):
            continue
        what = _waarover(before[-_VER:], after[:_VER])
        if what is _GEWEZEN:
            given = day
        elif what is _GEBRACHT:
            brought = day
    return given, brought


def _waarover(before: str, after: str) -> re.Pattern[str] | None:
    """The words that stand nearest to a day."""
    nearest: tuple[int, re.Pattern[str]] | None = None
    for words in (_GEWEZEN, _GEBRACHT, _IETS_ANDERS):
        places = [len(before) - m.end() for m in words.finditer(before)]
        places += [m.start() + _VERDER_ERNA for m in words.finditer(after)]
        if places and (nearest is None or min(places) < nearest[0]):
            nearest = (min(places), words)
    if nearest is None:
        return None
    if nearest[1] is _GEWEZEN and not _GEWEZEN.search(before) and _GEBRACHT.search(after):
        return _GEBRACHT  # "op 27 november is het vonnis betekend"
    return nearest[1]
