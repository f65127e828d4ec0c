"""What somebody told that no other part of the dossier keeps. State only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from casefile.als_json import als_json


@dataclass
class Verteld:
    """`hoe`: to reach the huurder, and how not. `maanden_achter`: of rent. `leeftijden`: of
    the children, in years. `tolk`: the language. `betaald`: in euros, since the letter.
    `afspraak`: a meeting with somebody else and its day. `huurdersnummer`: by which the landlord
    knows them.
    `oude_schuld`: in euros, what was owed before the new arrears. `laatst`: the fields that were
    noted last, which "haal dat weg" is about."""

    soort: ClassVar[str] = "verteld"

    aantal_kinderen: int | None = None
    leeftijden: list[int] = field(default_factory=list)
    tolk: str | None = None
    hoe: str | None = None
    maanden_achter: int | None = None
    betaald: str | None = None
    adres: str | None = None
    huurdersnummer: str | None = None
    afspraak: str | None = None
    oude_schuld: str | None = None
    oude_schuld_in_hulp: bool = False
    laatst: list[str] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        return als_json(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Verteld:
        return cls(**data)
