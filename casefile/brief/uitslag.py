"""What became of reading a letter: what it says, or why it could not be read. Data only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from casefile.brief.gelezen_brief import Brief


@dataclass(frozen=True)
class Uitslag:
    """`geweigerd`: the reason, as in the names of its texts; None when it was read."""

    brief: Brief | None = None
    geweigerd: str | None = None

    def to_json(self) -> dict[str, Any]:
        return {"brief": self.brief.to_json() if self.brief else None, "geweigerd": self.geweigerd}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Uitslag:
        read = data.get("brief")
        return cls(Brief.from_json(read) if read else None, data.get("geweigerd"))
