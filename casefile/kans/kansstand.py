"""How far somebody is in the walk along the points of a laatste kans. State only."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, ClassVar


@dataclass
class Kans:
    """`plek`: the place on the route of the next stop (0: not begun).

    `artikelen`: whether the articles of the paper were asked for; `klaar`: all was walked.
    """

    soort: ClassVar[str] = "kans"

    plek: int = 0
    artikelen: bool = False
    klaar: bool = False

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Kans:
        return cls(**data)
