"""What would leave the building, line by line: the shape that preview, mail, paper, webhook and
staff page share. Knows not what goes into it (`pakket`).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

VERSIE = 1
VERHAAL = "verhaal"
GESPREK = "gesprek"
"""The part that lets a helper read the chat and answer in it: only there after a yes to
just that. A corporation never has it."""
EIGEN = (VERHAAL, "vraag", "geprobeerd", "gezondheid", "veiligheid", "nood")
"""The keys of the huurder's own sentences: a line each, so there can be several."""
ALTIJD = ("bereik",)
"""Struck out only as a whole: without it nobody can reach the huurder."""


@dataclass(frozen=True)
class Onderdeel:
    """One line: `sleutel` names it, `kop` and `tekst` are what everybody reads."""

    sleutel: str
    kop: str
    tekst: str


@dataclass(frozen=True)
class Pakket:
    ontvanger: str
    onderdelen: tuple[Onderdeel, ...]

    @property
    def tekst(self) -> str:
        """The exact text, with the number of each line by which it can be pointed at: what the
        huurder says yes to is what the recipient reads."""
        return "\n".join(
            f"{number}. {deel.kop}: {deel.tekst}"
            for number, deel in enumerate(self.onderdelen, start=1)
        )

    @property
    def kenmerk(self) -> str:
        """A fingerprint of the lines, to prove later what was shown."""
        return hashlib.sha256(self.zonder_nummers.encode()).hexdigest()[:16]

    @property
    def zonder_nummers(self) -> str:
        """The same, where no line is pointed at."""
        return "\n".join(f"{deel.kop}: {deel.tekst}" for deel in self.onderdelen)

    def heeft(self, sleutel: str) -> bool:
        return any(deel.sleutel == sleutel for deel in self.onderdelen)

    def to_json(self) -> dict[str, Any]:
        return {
            "versie": VERSIE,
            "ontvanger": self.ontvanger,
            "kenmerk": self.kenmerk,
            "onderdelen": [vars(deel) for deel in self.onderdelen],
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Pakket:
        return cls(data["ontvanger"], tuple(Onderdeel(**deel) for deel in data["onderdelen"]))
