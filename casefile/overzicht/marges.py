"""Amounts as exact ranges, and what they are per month.

Conversions: a week counts 52 times a year, four weeks 13 times and a quarter 4 times; a month is a
twelfth of a year. Sums are made per year and rounded once, to the cent.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from casefile.taal.bedrag import Bedrag, Periode, Zekerheid

KEER_PER_JAAR = {
    Periode.WEEK: 52,
    Periode.VIER_WEKEN: 13,
    Periode.MAAND: 12,
    Periode.KWARTAAL: 4,
    Periode.JAAR: 1,
}
# How far an amount that is "about" may be off. Our own choice (O): people round, they do not guess.
MARGE = Decimal("0.05")
CENT = Decimal("0.01")


@dataclass(frozen=True)
class Bereik:
    """From `van` up to and including `tot`, in euro."""

    van: Decimal
    tot: Decimal

    def __add__(self, ander: Bereik) -> Bereik:
        return Bereik(self.van + ander.van, self.tot + ander.tot)

    def __sub__(self, ander: Bereik) -> Bereik:
        return Bereik(self.van - ander.tot, self.tot - ander.van)

    @property
    def exact(self) -> bool:
        return self.van == self.tot

    def minstens(self, ander: Bereik) -> Bereik:
        """The higher of the two at both ends."""
        return Bereik(max(self.van, ander.van), max(self.tot, ander.tot))

    def per_maand(self) -> Bereik:
        """From euro per year to euro per month, rounded once, to the cent."""
        return Bereik(naar_cent(self.van / 12), naar_cent(self.tot / 12))


NIETS = Bereik(Decimal(0), Decimal(0))


def bereik(bedrag: Bedrag) -> Bereik | None:
    """The amount as a range in its own period; one that is "about" gets `MARGE` on both sides."""
    if bedrag.van is None or bedrag.tot is None:
        return None
    if bedrag.van == bedrag.tot and bedrag.zekerheid is Zekerheid.ONGEVEER:
        return Bereik(bedrag.van * (1 - MARGE), bedrag.tot * (1 + MARGE))
    return Bereik(bedrag.van, bedrag.tot)


def per_jaar(bedrag: Bedrag) -> Bereik | None:
    """Euro per year. No period counts as a month; a one-off is no part of a month (zero)."""
    los = bereik(bedrag)
    if los is None:
        return None
    if bedrag.periode is Periode.EENMALIG:
        return NIETS
    keer = KEER_PER_JAAR[bedrag.periode or Periode.MAAND]
    return Bereik(los.van * keer, los.tot * keer)


def per_maand(bedrag: Bedrag) -> Bereik | None:
    """Euro per month, to the cent; None when the amount is unknown."""
    jaar = per_jaar(bedrag)
    return None if jaar is None else jaar.per_maand()


def naar_cent(bedrag: Decimal) -> Decimal:
    """Rounded to the cent, half a cent up."""
    return bedrag.quantize(CENT, rounding=ROUND_HALF_UP)
