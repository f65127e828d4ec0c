"""What is counted, over which time, and which counts may be shown: never one that points at few
people, nor one from which that can be worked out. Pure; knows no person, no storage and no page.

Each figure is one breakdown over a period that no other period overlaps, and no total stands beside
it: so nothing can be subtracted. Within it, what is hidden always adds up to enough people.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from casefile.doorverwijzing.toestand import Toestand
from casefile.tijd import in_amsterdam

KLEINST = 5  # fewer than this is not shown


class Wat(str, Enum):
    """A figure. Of the installation as a whole, or of one organisation (`VAN_ORGANISATIE`)."""

    GESPREK = "gesprek"  # begun, by channel
    BEGREPEN = "begrepen"  # at once, or after asking
    THEMA = "thema"  # what a message was about
    GESTOPT = "gestopt"  # the open question where somebody left
    NOOD = "nood"
    VERSTUURD = "verstuurd"  # to this organisation, by kind
    UITKOMST = "uitkomst"  # accepted how soon, refused why, withdrawn
    STAP = "stap"  # who: how far on the road to eviction
    VERHUURDER = "verhuurder"
    WAAR = "waar"
    NA_3_MAANDEN = "na_3_maanden"
    NA_EEN_JAAR = "na_een_jaar"


PER_KWARTAAL = (
    *(Wat.GESPREK, Wat.BEGREPEN, Wat.THEMA, Wat.GESTOPT, Wat.NOOD),
    *(Wat.VERSTUURD, Wat.UITKOMST),
)
PER_JAAR = (Wat.STAP, Wat.VERHUURDER, Wat.WAAR, Wat.NA_3_MAANDEN, Wat.NA_EEN_JAAR)
VAN_ORGANISATIE = (Wat.VERSTUURD, Wat.UITKOMST, *PER_JAAR)
NIET_VOOR_CORPORATIE = (Wat.NOOD, Wat.GESTOPT)

RESULTATEN = (
    "woont_er_zonder_nieuwe_schuld",
    "woont_er_met_schuld",
    "zelf_verhuisd",
    "uit_huis_gezet",
    "geen_contact",
)
"""What staff find when they look back: the question of the report."""


@dataclass(frozen=True)
class Periode:
    """A quarter (1 to 4), or with `kwartaal` None a year."""

    jaar: int
    kwartaal: int | None = None

    @property
    def maanden(self) -> tuple[str, ...]:
        first = 1 if self.kwartaal is None else 3 * self.kwartaal - 2
        count = 12 if self.kwartaal is None else 3
        return tuple(f"{self.jaar}-{month:02d}" for month in range(first, first + count))

    @property
    def sleutel(self) -> str:
        return f"{self.jaar}" if self.kwartaal is None else f"{self.jaar}k{self.kwartaal}"

    @property
    def figuren(self) -> tuple[Wat, ...]:
        return PER_JAAR if self.kwartaal is None else PER_KWARTAAL


def maand(moment: datetime) -> str:
    """ "2026-11", in Amsterdam."""
    return f"{in_amsterdam(moment):%Y-%m}"


def voorbije_perioden(eerste_maand: str | None, nu: datetime) -> list[Periode]:
    """The quarters and years that are over, the newest first. The running one is not shown: looked
    at on two days it would tell what happened in between."""
    if eerste_maand is None:
        return []
    found = []
    for year in range(int(eerste_maand[:4]), in_amsterdam(nu).year + 1):
        for period in (*(Periode(year, quarter) for quarter in (1, 2, 3, 4)), Periode(year)):
            if eerste_maand <= period.maanden[-1] < maand(nu):
                found.append(period)
    return found[::-1]


def verberg(aantallen: Mapping[str, int]) -> dict[str, int | None]:
    """The same, with None for what is not shown: fewer than `KLEINST`, and as many of the smallest
    others as it takes for the hidden ones together to be at least two, of enough people."""
    counts = {key: count for key, count in aantallen.items() if count}
    hidden = {key for key, count in counts.items() if count < KLEINST}
    others = sorted((count, key) for key, count in counts.items() if key not in hidden)
    for _, key in others:
        if not hidden or (len(hidden) > 1 and sum(counts[k] for k in hidden) >= KLEINST):
            break
        hidden.add(key)
    return {key: None if key in hidden else count for key, count in counts.items()}


def uitkomst(naar: Toestand, waarom: str, gemaakt_op: datetime, nu: datetime) -> str | None:
    """How a change of state is counted; None where it is none of these."""
    if naar is Toestand.AANGENOMEN:
        days = (in_amsterdam(nu).date() - in_amsterdam(gemaakt_op).date()).days
        if days == 0:
            return "aangenomen_zelfde_dag"
        return "aangenomen_binnen_3_dagen" if days <= 3 else "aangenomen_later"
    if naar is Toestand.AFGEWEZEN:
        return f"afgewezen_{waarom}"
    return naar.value if naar in (Toestand.INGETROKKEN, Toestand.AFGEROND) else None
