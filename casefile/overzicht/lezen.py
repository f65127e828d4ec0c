"""One message of a tenant -> everything it says about money. Changes nothing, never raises.

Reads in the light of the open question's group; what to do with it is up to `bijwerken`.
"""

from __future__ import annotations

from dataclasses import dataclass

from casefile.overzicht.categorieen import Categorie, Groep
from casefile.overzicht.stukken import WISSELT, Opgave, lees_opgaven
from casefile.overzicht.woorden import is_postwoord, vind_woorden
from casefile.taal.bedrag import Bedrag, Periode
from casefile.taal.bedragen import lees_bedragen
from casefile.taal.korte_antwoorden import KortAntwoord, kort_antwoord
from casefile.taal.vraagzin import vraagt_terug


@dataclass(frozen=True)
class Lezing:
    """`ontkend`: amounts said to be wrong ("niet 621"). `genoemd`: the kinds that were named.

    `periode`: one that belongs to no amount ("ik bedoel per week"). `vraag`: a question back.
    `plekken`: where in `tekst` amounts, periods and names are.
    """

    tekst: str
    opgaven: tuple[Opgave, ...] = ()
    ontkend: tuple[Bedrag, ...] = ()
    periode: Periode | None = None
    kort: KortAntwoord | None = None
    vraag: bool = False
    wisselt: bool = False
    genoemd: tuple[Categorie, ...] = ()
    plekken: tuple[tuple[int, int], ...] = ()


def lees(tekst: str, groep: Groep | None) -> Lezing:
    """Everything the message says. `groep`: of the open question; None: it is not about money."""
    gelezen = lees_bedragen(tekst, is_postwoord)
    opgaven = lees_opgaven(gelezen, groep)
    woorden = vind_woorden(gelezen.tekst, groep)
    plekken = [(v.begin, v.einde) for v in gelezen.bedragen]
    plekken += [(p.begin, p.einde) for p in gelezen.perioden]
    plekken += [(w.begin, w.einde) for w in woorden]
    plekken += [m.span() for m in WISSELT.finditer(gelezen.tekst)]
    kort = None if any(o.bedrag.bekend for o in opgaven) else kort_antwoord(tekst, is_postwoord)
    return Lezing(
        tekst=gelezen.tekst,
        opgaven=opgaven,
        ontkend=tuple(v.bedrag for v in gelezen.bedragen if v.ontkend),
        periode=gelezen.perioden[0].periode if gelezen.perioden else None,
        kort=kort,
        vraag=vraagt_terug(tekst),
        wisselt=bool(WISSELT.search(gelezen.tekst)),
        genoemd=tuple(w.categorie for w in woorden),
        plekken=tuple(sorted(plekken)),
    )
