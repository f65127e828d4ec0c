"""From the chances that were learned to the kernvragen that are asked, beside those that plain
words ask (`kernvragen.py`: a second ear, and the only one when the model fails). Pure.

A wrong fine answer is worse than the general one, so what is unsure is not asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from casefile.gesprek.kernvragen import is_vraag, lees_kernvragen
from casefile.gesprek.verwijzing import Kant

# Chances, measured on sentences held out (`python -m bot.evaluation.kernvragen`).
ZEKER = 0.8
ZEKER_VERTELD = 0.97  # where the words are not built as a question: it may well be told
SAMEN, ELK = 0.85, 0.25  # two that are asked in one sentence: together, and each
TUSSEN = 0.5  # so sure must the classifier be of the labels among which a kernvraag lies
KANT = "kant_"  # how the name of a side of what was said last begins: "en wat kost dat?"
_TWEE = re.compile(r"\ben\b|[,;?&+].*\w", re.I)
_LEG_UIT = re.compile(
    r"\b(?:leg|legt|leggen)\b.*\buit\b|\buitleg\w*\b|\bwat (?:is|zijn) (?:een )?\w+\W*$", re.I
)
"""Asks what something is: that is the general text."""


@dataclass(frozen=True)
class Kernvraagkans:
    """`kans`: 0 to 1; `tussen`: that of the labels among which it lies, together."""

    naam: str
    kans: float
    tussen: float = 1.0

    @property
    def hoort_erbij(self) -> bool:
        """A side of what was said last may lie anywhere."""
        return self.tussen >= TUSSEN or self.naam.startswith(KANT)


@dataclass(frozen=True)
class Gevraagd:
    """A sentence or clause, with its likeliest kernvragen, the likeliest first."""

    tekst: str
    kansen: tuple[Kernvraagkans, ...]


def zeker_gevraagd(deel: Gevraagd, bij_open_vraag: bool = False) -> tuple[str, ...]:
    """What this sentence asks for certain. `bij_open_vraag`: what is told answers our question."""
    asks = is_vraag(deel.tekst)
    if (not asks and bij_open_vraag) or _LEG_UIT.search(deel.tekst):
        return ()
    border = ZEKER if asks else ZEKER_VERTELD
    chances = [one for one in deel.kansen if one.hoort_erbij]
    sure = tuple(one.naam for one in chances if one.kans >= border)
    if sure or not asks or not _TWEE.search(deel.tekst):
        return sure
    two = chances[:2]
    both = len(two) == 2 and sum(one.kans for one in two) >= SAMEN
    named = not any(one.naam.startswith(KANT) for one in two)
    return tuple(one.naam for one in two) if both and named and two[1].kans >= ELK else ()


def gevraagde_kernvragen(
    tekst: str, delen: Sequence[Gevraagd], bij_open_vraag: bool = False
) -> tuple[str, ...]:
    """The names in the order of the message, each once. `delen`: its clauses, or the whole as one.

    In a sentence that is sure of another one the plain words have no say.
    """
    found: list[str] = []
    overruled: set[str] = set()
    for part in delen:
        sure, plain = zeker_gevraagd(part, bij_open_vraag), lees_kernvragen(part.tekst)
        agrees = not sure or not plain or bool(set(sure) & set(plain))
        overruled |= set() if agrees else set(plain)
        found += [*(plain if agrees else ()), *sure]
    found += [name for name in lees_kernvragen(tekst) if name not in overruled]
    return tuple(dict.fromkeys(found))


def kanten(namen: Iterable[str]) -> tuple[Kant, ...]:
    """The sides of something else among them."""
    return tuple(Kant(name.removeprefix(KANT)) for name in namen if name.startswith(KANT))


def van_wat_laatst_gezegd_is(namen: Iterable[str]) -> Kant | None:
    """The side of what was said last that is asked, where no kernvraag names its own subject."""
    names = tuple(namen)
    sides = kanten(names)
    return sides[0] if sides and len(sides) == len(names) else None


def met_een_eigen_antwoord(namen: Iterable[str]) -> tuple[str, ...]:
    """Those that are no side of something else."""
    return tuple(name for name in namen if not name.startswith(KANT))
