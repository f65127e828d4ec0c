"""Amounts of a message that are no post: what never comes, and what no word names.

Knows no overview.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from casefile.geldrol.bedragrol import Bedragrol
from casefile.geldrol.rollen import Rol
from casefile.overzicht.categorieen import INKOMSTEN
from casefile.overzicht.opgave import Opgave
from casefile.overzicht.uitspraak import Uitspraak
from casefile.overzicht.woorden import Woordvondst
from casefile.taal.bedrag import Bedrag

_ELKE_KEER = re.compile(r"\b(?:kwijt|betaal|betalen|gaat|gaan|kost|krijg|weg|af|heb)\b")


def zonder_wat_niet_komt(
    opgaven: Sequence[Opgave], uitspraken: Sequence[Uitspraak]
) -> tuple[Opgave, ...]:
    """ "Hij moet 175 alimentatie geven, maar dat doet hij nooit": no income."""
    never: set[Decimal | None] = set()
    for i, said in enumerate(uitspraken):
        before = uitspraken[i - 1] if i and not (said.bedragen or said.wel) else said
        if said.komt_niet:
            never |= {bedrag.van for bedrag, _ in before.bedragen}
    return tuple(
        op
        for op in opgaven
        if op.bedrag.van not in never
        or not (op.categorie is None or op.categorie.soort.groep in INKOMSTEN)
    )


def onduidelijk(
    netjes: str,
    opgaven: Sequence[Opgave],
    rollen: Sequence[Bedragrol],
    woorden: Sequence[Woordvondst],
) -> tuple[Bedrag, ...]:
    """ "Ik ben elke maand 140 kwijt": surely money of this household, and for what is not said."""
    if woorden or any(op.categorie for op in opgaven):
        return ()
    money = "euro" in netjes or "€" in netjes
    return tuple(
        one.vondst.bedrag
        for one in rollen
        if (one.rol is Rol.ONBEKEND and (money or one.vondst.bedrag.periode))
        or (one.rol is Rol.LOS and one.vondst.bedrag.periode and _ELKE_KEER.search(netjes))
    )
