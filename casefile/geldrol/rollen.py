"""What an amount in a message can be. Names only: knows no words and no weights.

Four of them are posts of the overview (`telt`); the rest is heard and not kept.
"""

from __future__ import annotations

from enum import Enum

from casefile.overzicht.categorieen import Categorie, groep_van
from casefile.overzicht.soort import Groep


class Rol(str, Enum):
    """`IN`, `UIT`: comes in or goes out each period; `SCHULD`: is owed; `AFLOS`: is paid off now.

    `OUD`, `LATER`: what it was or will be; `FOUT`: said by mistake; `WEG`: must leave the overview;
    `BRUTO`: not what arrives; `SOM`: of parts that count; `DEEL`: of a whole that counts; `EIS`:
    asked per period or at once; `KAN`: could be paid; `BETAALD`: was paid; `ANDER`: somebody
    else's; `LOS`: money, and no post (savings, a price, a limit); `GEEN`: no money; `ONBEKEND`:
    not said what for.
    """

    IN = "in"
    UIT = "uit"
    SCHULD = "schuld"
    AFLOS = "aflos"
    OUD = "oud"
    LATER = "later"
    FOUT = "fout"
    WEG = "weg"
    BRUTO = "bruto"
    SOM = "som"
    DEEL = "deel"
    EIS = "eis"
    KAN = "kan"
    BETAALD = "betaald"
    ANDER = "ander"
    LOS = "los"
    GEEN = "-"
    ONBEKEND = "?"

    @property
    def telt(self) -> bool:
        return self in _VAN_GROEP.values()


_VAN_GROEP = {
    Groep.INKOMEN: Rol.IN,
    Groep.TOESLAGEN: Rol.IN,
    Groep.VASTE_LASTEN: Rol.UIT,
    Groep.LEEFGELD: Rol.UIT,
    Groep.SCHULDEN: Rol.SCHULD,
    Groep.AFBETALINGEN: Rol.AFLOS,
}


def rol_van(groep: Groep) -> Rol:
    return _VAN_GROEP[groep]


def rol_van_soort(soort: Categorie) -> Rol:
    return _VAN_GROEP[groep_van(soort)]
