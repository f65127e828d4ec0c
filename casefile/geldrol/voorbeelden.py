"""The messages that the models learn from, with what each amount in them is.

A line of `berichten.txt` is `question: message`. The question is the first letters of the group of
money that was asked after, or "-". An amount is written as `[1450 loon]`: then the post, or one of
the roles that is none; "p" behind it: the partner's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from casefile.geldrol.geldzin import Geldzin
from casefile.geldrol.rollen import Rol, rol_van_soort
from casefile.overzicht.categorieen import Categorie
from casefile.overzicht.soort import Groep
from casefile.overzicht.woorden import is_postwoord
from casefile.taal.bedragen import lees_bedragen

BESTAND = Path(__file__).with_name("berichten.txt")
_BEDRAG = re.compile(r"\[(?P<getal>[^\[\]]*?) (?P<wat>[a-z_]+|-|\?)(?: p)?\]")
_GROEP = {
    "-": None,
    "ink": Groep.INKOMEN,
    "toe": Groep.TOESLAGEN,
    "huur": Groep.VASTE_LASTEN,
    "last": Groep.VASTE_LASTEN,
    "leef": Groep.LEEFGELD,
    "schuld": Groep.SCHULDEN,
    "aflos": Groep.AFBETALINGEN,
}


@dataclass(frozen=True)
class Voorbeeld:
    """`rollen`, `soorten`: of each amount that the reader of numbers finds; None: no post."""

    zin: Geldzin
    rollen: tuple[Rol, ...]
    soorten: tuple[Categorie | None, ...]
    gemist: tuple[str, ...]


def voorbeelden() -> list[Voorbeeld]:
    lines = BESTAND.read_text(encoding="utf-8").splitlines()
    return [_lees(line) for line in lines if line.strip() and not line.startswith("#")]


def _lees(regel: str) -> Voorbeeld:
    asked, _, marked = regel.partition(": ")
    told, plain = [], ""
    last = 0
    for hit in _BEDRAG.finditer(marked):
        plain += marked[last : hit.start()]
        told.append((len(plain), len(plain) + len(hit["getal"]), hit["wat"]))
        plain += hit["getal"]
        last = hit.end()
    plain += marked[last:]
    read = lees_bedragen(plain, is_postwoord)
    assert len(read.tekst) == len(plain), f"not as it is tidied: {plain!r}"
    roles, kinds, found, seen = [], [], [], set()
    for vondst in read.bedragen:
        what = next((w for a, b, w in told if a < vondst.einde and vondst.begin < b), "-")
        seen |= {a for a, b, _ in told if a < vondst.einde and vondst.begin < b}
        kind = None if what in {rol.value for rol in Rol} - {"schuld"} else Categorie(what)
        roles.append(rol_van_soort(kind) if kind else Rol(what))
        kinds.append(kind)
        found.append(vondst)
    missed = tuple(plain[a:b] for a, b, w in told if w != "-" and a not in seen)
    return Voorbeeld(
        Geldzin(read.tekst, tuple(found), _GROEP[asked]), tuple(roles), tuple(kinds), missed
    )
