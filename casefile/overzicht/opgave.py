"""One post as somebody named it, and what a list of them becomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from casefile.overzicht.bekend_geld import VanWie
from casefile.overzicht.categorieen import Categorie
from casefile.taal.bedrag import Bedrag, Periode, Zekerheid


@dataclass(frozen=True)
class Opgave:
    """One post as somebody named it. `categorie` None: not said what it is for.

    `bedrag` unknown: it was named without an amount. `bruto`: before tax, so not what arrives.
    `achter`: it is in arrears, so a debt. `per_hoofd`: for each of who lives there. `onbekend`: it
    must be asked what it is for.
    """

    categorie: Categorie | None
    bedrag: Bedrag
    van_wie: VanWie | None = None
    wisselt: bool = False
    bruto: bool = False
    achter: bool = False
    per_hoofd: bool = False
    onbekend: bool = False


def per_maand_anders(opgaven: Sequence[Opgave]) -> list[Opgave]:
    """ "Januari 1200, februari 950, maart 1380": one income that differs."""
    low = min((o.bedrag.van for o in opgaven if o.bedrag.van is not None), default=None)
    high = max((o.bedrag.tot for o in opgaven if o.bedrag.tot is not None), default=None)
    bedrag = Bedrag(low, high, Periode.MAAND, Zekerheid.ONGEVEER)
    return [replace(opgaven[0], bedrag=bedrag, wisselt=False)]


def zonder_lege(opgaven: Sequence[Opgave]) -> list[Opgave]:
    """ "200 aan stroom en gas": a second name of the same thing is no thing of its own."""
    known = {o.categorie for o in opgaven if o.bedrag.bekend}
    return [o for o in opgaven if o.bedrag.bekend or o.categorie not in known]
