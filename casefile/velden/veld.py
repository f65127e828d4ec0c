"""What a field is: its record. Which there are is in `lijst`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from casefile.dossier import Dossier
from casefile.teksten.lezer import Teksten
from casefile.velden.veldzinnen import Woord


@dataclass(frozen=True)
class Veld:
    """`haal` gives None where it is not known. `keur`: may this value be stored. `zeg`: how it is
    said back, in as few words as it can. `vragen`: the questions that ask it.
    `verlaat`: it leaves the chat or moves a date, so that noting it is said back. `regels`: the
    lines of a package that it is in, its own first.
    """

    naam: str
    haal: Callable[[Dossier], Any]
    zet: Callable[[Dossier, Any], None]
    keur: Callable[[Any], bool]
    zeg: Woord
    vragen: tuple[str, ...] = ()
    verlaat: bool = False
    regels: tuple[str, ...] = ()

    def woorden(self, dossier: Dossier, teksten: Teksten) -> str | None:
        value = self.haal(dossier)
        return None if value is None else self.zeg(value, teksten)

    def wis(self, dossier: Dossier) -> None:
        self.zet(dossier, None)
