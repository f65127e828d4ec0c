"""What an amount is: euro, a period and how sure somebody was. Must not know how it was typed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum
from typing import Any


class Periode(str, Enum):
    """Per how long an amount comes or goes; EENMALIG: once."""

    WEEK = "week"
    VIER_WEKEN = "vier_weken"
    MAAND = "maand"
    KWARTAAL = "kwartaal"
    JAAR = "jaar"
    EENMALIG = "eenmalig"


class Zekerheid(str, Enum):
    """How sure the huurder was."""

    EXACT = "exact"
    ONGEVEER = "ongeveer"
    ONBEKEND = "onbekend"


@dataclass(frozen=True)
class Bedrag:
    """Euro from `van` up to and including `tot`, per `periode` (None: not said).

    Both ends are equal when one amount was named, and None when it is unknown.
    """

    van: Decimal | None
    tot: Decimal | None
    periode: Periode | None = None
    zekerheid: Zekerheid = Zekerheid.EXACT

    @classmethod
    def onbekend(cls, periode: Periode | None = None) -> Bedrag:
        return cls(None, None, periode, Zekerheid.ONBEKEND)

    @classmethod
    def nul(cls) -> Bedrag:
        return cls(Decimal(0), Decimal(0))

    @property
    def bekend(self) -> bool:
        return self.van is not None and self.tot is not None

    @property
    def is_nul(self) -> bool:
        return self.van == 0 and self.tot == 0

    def met_periode(self, periode: Periode | None) -> Bedrag:
        return replace(self, periode=periode)

    def to_json(self) -> dict[str, Any]:
        return {
            "van": None if self.van is None else str(self.van),
            "tot": None if self.tot is None else str(self.tot),
            "periode": self.periode.value if self.periode else None,
            "zekerheid": self.zekerheid.value,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Bedrag:
        return cls(
            None if data["van"] is None else Decimal(data["van"]),
            None if data["tot"] is None else Decimal(data["tot"]),
            Periode(data["periode"]) if data["periode"] else None,
            Zekerheid(data["zekerheid"]),
        )
