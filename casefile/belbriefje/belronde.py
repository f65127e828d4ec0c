"""Whom somebody called, and how it went. State only."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from enum import Enum
from typing import Any, ClassVar


class Uitslag(str, Enum):
    GELUKT = "ja"
    NIET_OPGENOMEN = "niet_opgenomen"
    LATER = "nee"


@dataclass
class Belronde:
    """`lijst`: contacts in the order of calling; `uitslag`: per contact how the last call went.

    `stap`: the step of the road for which the list was made; another step makes a new list.
    `eerst`: a contact that somebody asked for, called before the others.
    """

    soort: ClassVar[str] = "belbriefje"

    lijst: list[str] = field(default_factory=list)
    uitslag: dict[str, str] = field(default_factory=dict)
    stap: int | None = None
    eerst: str | None = None

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Belronde:
        return cls(**data)

    def nog_te_bellen(self) -> list[str]:
        """Who was not reached yet: never called first, then who did not answer."""
        fresh = [name for name in self.lijst if name not in self.uitslag]
        again = [
            name
            for name in self.lijst
            if self.uitslag.get(name) in (Uitslag.NIET_OPGENOMEN.value, Uitslag.LATER.value)
        ]
        return fresh + again
