"""What a rule reports, and how a rule is registered with its id, its title and what it reads.

Knows nothing of any rule in particular.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from casefile.teksten.naslag import Naslag
from casefile.teksten.tekst import Soort, Tekst


class Ernst(Enum):
    """`FOUT` stops a release; `WAARSCHUWING` is counted and shown."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"


@dataclass(frozen=True)
class Bevinding:
    """One remark about one text, for an editor: where, which rule, which words, what instead."""

    bestand: str
    regel: int
    sleutel: str
    niveau: str
    regel_id: str
    ernst: Ernst
    fragment: str
    suggestie: str

    def __str__(self) -> str:
        return (
            f"{self.bestand}:{self.regel}: {self.regel_id} {self.ernst.value} "
            f"[{self.sleutel} {self.niveau}] “{self.fragment}” → {self.suggestie}"
        )


@dataclass(frozen=True)
class Melding:
    """What a rule finds: the words, the advice, and the line inside the text (0 is first)."""

    fragment: str
    suggestie: str
    ernst: Ernst = Ernst.FOUT
    verschuiving: int = 0


Toets = Callable[[Tekst, Naslag], Iterable[Melding]]

ALLES = frozenset(Soort)
BERICHT = frozenset({Soort.BERICHT})


@dataclass(frozen=True)
class Regel:
    """A rule with its id ("R01"). Calling it gives the remarks about one text; it changes nothing.

    Language rules read Dutch only; rules about source and channel read every language.
    """

    id: str
    titel: str
    toets: Toets
    soorten: frozenset[Soort] = BERICHT
    elke_taal: bool = False

    def __call__(self, tekst: Tekst, naslag: Naslag) -> list[Bevinding]:
        if tekst.soort not in self.soorten or not (self.elke_taal or tekst.metadata.taal == "nl"):
            return []
        return [self._bevinding(tekst, melding) for melding in self.toets(tekst, naslag)]

    def _bevinding(self, tekst: Tekst, melding: Melding) -> Bevinding:
        fragment = " ".join(melding.fragment.split())
        return Bevinding(
            bestand=tekst.bestand,
            regel=tekst.regel_van(melding.verschuiving),
            sleutel=tekst.sleutel,
            niveau=tekst.niveau.value,
            regel_id=self.id,
            ernst=melding.ernst,
            fragment=fragment if len(fragment) <= 90 else fragment[:87] + "...",
            suggestie=melding.suggestie,
        )


def boven_grens(waarde: float, grens: float, let_op: float) -> Ernst | None:
    """FOUT above `grens`, WAARSCHUWING above `let_op`, else None (the value is fine)."""
    if waarde > grens:
        return Ernst.FOUT
    return Ernst.WAARSCHUWING if waarde > let_op else None
