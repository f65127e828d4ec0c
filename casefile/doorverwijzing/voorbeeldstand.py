"""What the talk about a preview must remember between two messages. State only."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar

from casefile.doorverwijzing.onderdeel import Onderdeel


@dataclass
class Voorbeeldstand:
    """`wacht`: sentences that were typed and wait for what must be done with them. `lijkt_op`: the
    explanation that they may ask for, as an intent. `regel`: the line that is being put right.
    `lijst`: the numbered lines as they were last shown whole, of the preview `van`."""

    soort: ClassVar[str] = "voorbeeldstand"

    wacht: list[str] = field(default_factory=list)
    lijkt_op: str | None = None
    regel: Onderdeel | None = None
    lijst: list[Onderdeel] = field(default_factory=list)
    van: str | None = None

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Voorbeeldstand:
        stand = cls(**data)
        stand.regel = Onderdeel(**data["regel"]) if data.get("regel") else None
        stand.lijst = [Onderdeel(**one) for one in data.get("lijst") or ()]
        return stand
