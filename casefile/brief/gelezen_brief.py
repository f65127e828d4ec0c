"""What was read from a letter. What cannot be read is None; what is doubtful says so.

Amounts in euro. Knows nothing of how it was read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Briefsoort(str, Enum):
    """The papers on the road from missed rent to eviction, and letters about something else."""

    HERINNERING = "herinnering"
    AANMANING = "aanmaning"
    SOMMATIE = "sommatie"
    VEERTIENDAGENBRIEF = "veertiendagenbrief"
    BETALINGSREGELING = "betalingsregeling"
    VROEGSIGNAAL = "vroegsignaal"
    INCASSO = "incasso"
    DAGVAARDING = "dagvaarding"
    ROLZITTING = "rolzitting"
    ZITTING = "zitting"
    VONNIS = "vonnis"
    VERSTEKVONNIS = "verstekvonnis"
    BETEKENING = "betekening"
    AANZEGGING = "aanzegging"
    LAATSTE_KANS = "laatste_kans"
    BUDGETBEHEER = "budgetbeheer"
    ENERGIE = "energie"
    ZORGPREMIE = "zorgpremie"
    TOESLAG = "toeslag"
    RECLAME = "reclame"
    ANDERS = "anders"


NAAR_DE_RECHTER = frozenset({Briefsoort.DAGVAARDING, Briefsoort.ROLZITTING, Briefsoort.ZITTING})
UITSPRAKEN = frozenset({Briefsoort.VONNIS, Briefsoort.VERSTEKVONNIS})
NA_DE_UITSPRAAK = frozenset({Briefsoort.BETEKENING, Briefsoort.AANZEGGING})
NIET_OVER_HUUR = frozenset(
    {Briefsoort.BUDGETBEHEER, Briefsoort.ENERGIE, Briefsoort.ZORGPREMIE, Briefsoort.TOESLAG,
     Briefsoort.RECLAME, Briefsoort.ANDERS}
)  # fmt: skip


class Afzender(str, Enum):
    CORPORATIE = "corporatie"
    DEURWAARDER = "deurwaarder"
    INCASSOBUREAU = "incassobureau"
    GEMEENTE = "gemeente"
    RECHTBANK = "rechtbank"
    OVERIG = "overig"


@dataclass(frozen=True)
class Gelezen(Generic[T]):
    """`zeker` False: hard to read, or another reading is as likely. Then say so and ask."""

    waarde: T
    zeker: bool = True


class Grens(str, Enum):
    """How the letter names a day that is a limit: "vóór" is a day earlier than "uiterlijk op"."""

    VOOR = "voor"
    UITERLIJK = "uiterlijk"


class Zwaarwoord(str, Enum):
    ONTBINDING = "ontbinding"
    ONTRUIMING = "ontruiming"
    UITVOERBAAR = "uitvoerbaar"
    VERSTEK = "verstek"
    SCHRIFTELIJK = "schriftelijk"  # an answer on paper is allowed


@dataclass(frozen=True)
class Brief:
    """`brief`: the letter's own date, never a day on which something must happen.

    `zitting`, `ontruiming` and `uiterlijk` (the last day to pay or to answer) are such days.
    `ontruiming_grens`, `uiterlijk_grens`: whether it says "vóór" or "uiterlijk"; None: on the day.
    `woorden`: which of the heavy words stand in it as asked or decided, not as a mere warning.
    """

    soort: Gelezen[Briefsoort] | None = None
    afzender: Gelezen[Afzender] | None = None
    corporatie: Gelezen[str] | None = None
    brief: Gelezen[date] | None = None
    zitting: Gelezen[date] | None = None
    tijd: Gelezen[time] | None = None
    zittingsplaats: Gelezen[str] | None = None
    ontruiming: Gelezen[date] | None = None
    ontruiming_tijd: Gelezen[time] | None = None
    ontruiming_grens: Gelezen[Grens] | None = None
    uiterlijk: Gelezen[date] | None = None
    uiterlijk_grens: Gelezen[Grens] | None = None
    huurschuld: Gelezen[Decimal] | None = None
    kosten: Gelezen[Decimal] | None = None
    woorden: frozenset[Zwaarwoord] = field(default_factory=frozenset)

    def to_json(self) -> dict[str, Any]:
        data: dict[str, Any] = {"woorden": sorted(word.value for word in self.woorden)}
        for naam in _LEES:
            read: Gelezen[Any] | None = getattr(self, naam)
            if read is not None:
                data[naam] = [_schrijf(read.waarde), read.zeker]
        return data

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Brief:
        known = {n: Gelezen(lees(data[n][0]), data[n][1]) for n, lees in _LEES.items() if n in data}
        return cls(woorden=frozenset(map(Zwaarwoord, data["woorden"])), **known)


_LEES: dict[str, Callable[[str], Any]] = {
    "soort": Briefsoort,
    "afzender": Afzender,
    "corporatie": str,
    "brief": date.fromisoformat,
    "zitting": date.fromisoformat,
    "tijd": time.fromisoformat,
    "zittingsplaats": str,
    "ontruiming": date.fromisoformat,
    "ontruiming_tijd": time.fromisoformat,
    "ontruiming_grens": Grens,
    "uiterlijk": date.fromisoformat,
    "uiterlijk_grens": Grens,
    "huurschuld": Decimal,
    "kosten": Decimal,
}
"""How each field comes back from JSON."""


def _schrijf(value: Any) -> str:
    if isinstance(value, Enum):
        return str(value.value)
    return value.isoformat() if isinstance(value, (date, time)) else str(value)
