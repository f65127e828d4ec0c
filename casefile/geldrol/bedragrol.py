"""One amount of a message with what it is. Only holds; knows no words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from casefile.geldrol.rollen import Rol
from casefile.overzicht.categorieen import Categorie
from casefile.overzicht.woorden import Woordvondst
from casefile.taal.bedragen import Vondst


@dataclass(frozen=True)
class Bedragrol:
    """`naam`: the word that says what it is for; None: no word does. `zeker`: of the role, 0-1.
    `anders`: the post that it would be otherwise."""

    vondst: Vondst
    rol: Rol
    naam: Woordvondst | None = None
    zeker: float = 1.0
    anders: tuple[Rol, Woordvondst | None] = (Rol.ONBEKEND, None)

    def telt_toch(self) -> Bedragrol:
        """The same amount as the post that it is most likely."""
        return self if self.rol.telt else replace(self, rol=self.anders[0], naam=self.anders[1])

    @property
    def soort(self) -> Categorie | None:
        if self.rol is Rol.AFLOS:
            return Categorie.AFBETALING
        return self.naam.categorie if self.naam else None
