"""Which organisation or place a text names, as written or with a slip. Knows no flow.

A message asks this some forty times: the tables of names are made once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from rapidfuzz import fuzz, process

from casefile.organisaties import CORPORATIE, FOLDER, Organisatie, laad, van_soort
from casefile.taal.klank import kale_woorden

_SAME_NAME = 87  # rapidfuzz ratio (0-100) from which a typed name is taken for a known one
T = TypeVar("T")


def zoek(tekst: str, folder: Path = FOLDER, soort: str | None = None) -> Organisatie | None:
    """The organisation that is named in the text, also with typing mistakes; None when in doubt."""
    said, (names, longest_first) = kale_woorden(tekst), _namen(folder, soort)
    named = _genoemd(said, longest_first)
    if named is not None:
        return names[named]
    best = process.extractOne(said, list(names), scorer=fuzz.ratio, score_cutoff=_SAME_NAME)
    return names[best[0]] if best else None


@lru_cache(maxsize=16)
def _namen(folder: Path, soort: str | None) -> tuple[dict[str, Organisatie], list[str]]:
    """Whose every name in bare letters is, and these names, the longest first."""
    return _op_lengte(
        (name, profile)
        for profile in laad(folder).values()
        if soort in (None, profile.soort)
        for name in (*profile.namen, *profile.zoeknamen_bij_de_vraag)
    )


@lru_cache(maxsize=4)
def _plaatsen(folder: Path) -> tuple[dict[str, str], list[str]]:
    return _op_lengte((p, p) for profile in laad(folder).values() for p in profile.werkgebied)


def _op_lengte(pairs: Iterable[tuple[str, T]]) -> tuple[dict[str, T], list[str]]:
    bare = {kale_woorden(name): value for name, value in pairs}
    return bare, sorted(bare, key=len, reverse=True)


@lru_cache(maxsize=4)
def _corporaties(folder: Path) -> list[tuple[Organisatie, list[str]]]:
    every = van_soort(CORPORATIE, folder)
    return [(one, _op_lengte((name, one) for name in one.namen)[1]) for one in every]


def _genoemd(kaal: str, names: Iterable[str]) -> str | None:
    """The first of these that stands in the text as words of its own."""
    for name in names:
        # Looking for letters costs a tenth of looking for a pattern, and nearly all end here.
        if name in kaal and re.search(rf"\b{re.escape(name)}\b", kaal):
            return name
    return None


def genoemde_corporatie(tekst: str, folder: Path = FOLDER) -> Organisatie | None:
    """The corporation that a text names in passing; None when it names none, or several."""
    named = {
        profile.id: profile for profile, _, _ in noemt_corporaties(kale_woorden(tekst), folder)
    }
    return next(iter(named.values())) if len(named) == 1 else None


def noemt_corporaties(kaal: str, folder: Path = FOLDER) -> list[tuple[Organisatie, int, int]]:
    """Each corporation that a text in bare letters names, with its place there, in order."""
    found = [
        (profile, m.start(), m.end())
        for profile, names in _corporaties(folder)
        if any(name in kaal for name in names)
        for m in re.finditer(rf"\b(?:{'|'.join(map(re.escape, names))})\b", kaal)
    ]
    return sorted(found, key=lambda hit: hit[1])


def zoek_plaats(tekst: str, folder: Path = FOLDER) -> str | None:
    """A place in somebody's area that is named in the text, also misspelled; else None."""
    said, (places, longest_first) = kale_woorden(tekst), _plaatsen(folder)
    named = _genoemd(said, longest_first)
    if named is not None:
        return places[named]
    words = said.split()
    pieces = [" ".join(words[i : i + n]) for n in (3, 2, 1) for i in range(len(words) - n + 1)]
    hits = [
        process.extractOne(piece, list(places), scorer=fuzz.ratio, score_cutoff=_SAME_NAME)
        for piece in pieces
        if len(piece) > 3
    ]
    best = max((hit for hit in hits if hit), key=lambda hit: hit[1], default=None)
    return places[best[0]] if best else None
