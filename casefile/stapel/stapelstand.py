"""How far somebody is with the pile of unopened post. State only."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, ClassVar


@dataclass
class Stapel:
    """`vraag`: the question where somebody stopped; `brieven`: how many letters were opened."""

    soort: ClassVar[str] = "stapel"

    vraag: str | None = None
    brieven: int = 0
    klaar: bool = False

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Stapel:
        return cls(**data)
