"""The papers that we can make, and what is asked for each. Data and state only."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any, ClassVar


class Doel(str, Enum):
    """What the paper is for; the names are in its texts and its file."""

    RECHTER = "rechter"
    CORPORATIE = "corporatie"
    BEZWAAR = "bezwaar"
    MEENEMEN = "meenemen"


HULP, KINDEREN, BETAALTIJD, VERHUISTIJD, HUUR, BEDRAG, WIE, VERWEER, VERHAAL, BLIJVEN = (
    "hulp", "kinderen", "betaaltijd", "verhuistijd", "huur", "bedrag", "wie", "verweer", "verhaal",
    "blijven",
)  # fmt: skip
JA_NEE = frozenset({BLIJVEN, HULP, KINDEREN, BETAALTIJD, VERHUISTIJD, HUUR})
EIGEN_WOORDEN = frozenset({WIE, VERWEER, VERHAAL})
VRAGEN = {
    Doel.RECHTER: (BLIJVEN, HULP, KINDEREN, BETAALTIJD, VERHUISTIJD, VERWEER),
    Doel.CORPORATIE: (BEDRAG, HUUR, VERHAAL),
    Doel.BEZWAAR: (WIE, VERHAAL),
    Doel.MEENEMEN: (),
}
"""In order; what is known already is not asked."""


@dataclass
class EigenBrief:
    """The paper that is being made. `antwoorden`: per question "ja", "nee", own words or, where it
    was left out, "". An amount is whole or broken euros per month."""

    soort: ClassVar[str] = "eigen_brief"

    doel: Doel | None = None
    antwoorden: dict[str, str] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        return {"doel": self.doel.value if self.doel else None, "antwoorden": self.antwoorden}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> EigenBrief:
        purpose = data.get("doel")
        return cls(Doel(purpose) if purpose else None, dict(data.get("antwoorden") or {}))
