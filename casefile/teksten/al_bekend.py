"""Leaves out of a text what is known already: a question that was answered, a condition that was
denied. The words are in `content/al_bekend.yml`. Pure; knows names of facts, not what they mean.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

import yaml

from casefile.teksten.lezer import CONTENT

BESTAND = CONTENT / "al_bekend.yml"
_GAT = re.compile(r"\n{3,}")
_EINDE = re.compile(r"[ \t]+(?=\n|$)")
_BEGIN = re.compile(r"(?<=\n)[ \t]+")


@dataclass(frozen=True)
class Regel:
    """`als`: with one of these known, `was` becomes `wordt`; `knoppen`: titles that go with it."""

    als: frozenset[str]
    was: str
    wordt: str = ""
    knoppen: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def regels() -> tuple[Regel, ...]:
    data = yaml.safe_load(BESTAND.read_text(encoding="utf-8"))
    return tuple(
        Regel(
            frozenset(one["als"]),
            one["was"],
            one.get("wordt") or "",
            tuple(one.get("knoppen") or ()),
        )
        for one in data["al_bekend"]
    )


def zonder_bekende(tekst: str, bekend: Collection[str], vast: Mapping[str, str]) -> str:
    """The text without what need not be said. `vast`: the values that every text may name."""
    left = tekst
    for one in _passend(bekend):
        left = left.replace(_gevuld(one.was, vast), _gevuld(one.wordt, vast))
    if left == tekst:
        return tekst
    return _GAT.sub("\n\n", _BEGIN.sub("", _EINDE.sub("", left))).strip()


def knoppen_weg(tekst: str, bekend: Collection[str], vast: Mapping[str, str]) -> frozenset[str]:
    """The titles of the buttons that answered what is left out of this text."""
    return frozenset(
        title
        for one in _passend(bekend)
        if one.knoppen and _gevuld(one.was, vast) in tekst
        for title in one.knoppen
    )


def _passend(bekend: Collection[str]) -> list[Regel]:
    return [one for one in regels() if one.als.intersection(bekend)]


def _gevuld(words: str, vast: Mapping[str, str]) -> str:
    for name, value in vast.items():
        words = words.replace(f"{{{name}}}", value)
    return words
