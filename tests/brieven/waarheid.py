"""What a made letter says, to compare a reading with. Knows no reader.

Fields that the letter does not state are None. Amounts in euro.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal


@dataclass(frozen=True)
class Waarheid:
    soort: str
    afzender: str
    corporatie: str | None
    brief: date | None
    zitting: date | None = None
    tijd: time | None = None
    zittingsplaats: str | None = None
    ontruiming_dag: date | None = None
    ontruiming_tijd: time | None = None
    uiterlijk: date | None = None
    huurschuld: Decimal | None = None
    kosten: Decimal | None = None
    ontbinding: bool = False
    ontruiming: bool = False
    uitvoerbaar: bool = False
    verstek: bool = False
    schriftelijk: bool = False


VELDEN = (
    "zitting",
    "tijd",
    "zittingsplaats",
    "ontruiming_dag",
    "uiterlijk",
    "huurschuld",
    "kosten",
)
"""What stands in the letter as words that a finger or a torn page can take away."""
