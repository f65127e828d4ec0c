"""One post as somebody named it, and what a list of them becomes: debts, corrections, ranges."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from casefile.overzicht.bekend_geld import VanWie
from casefile.overzicht.betekenis import bedoeld
from casefile.overzicht.categorieen import Categorie, Groep
from casefile.overzicht.totalen import is_schuld
from casefile.taal.bedrag import Bedrag, Periode, Zekerheid

_BEGINT_MET_SCHULD = re.compile(
    r"^\W*(?:(?:ik|heb|mijn|een|nog) )*(?:schuld(?:en|je)?|schulden bij)\b"
)


@dataclass(frozen=True)
class Opgave:
    """One post as somebody named it. `categorie` None: not said what it is for.

    `bedrag` unknown: it was named without an amount. `bruto`: before tax, so not what arrives.
    `achter`: it is in arrears, so a debt. `herziet`: replaces one of its kind named before it.
    `per_hoofd`: for each of who lives there.
    `nog_een`: another of the kind before it. `bij_verhuurder`: the landlord is named with it.
    """

    categorie: Categorie | None
    bedrag: Bedrag
    van_wie: VanWie | None = None
    wisselt: bool = False
    bruto: bool = False
    achter: bool = False
    herziet: bool = False
    nog_een: bool = False
    bij_verhuurder: bool = False
    per_hoofd: bool = False


def per_maand_anders(opgaven: Sequence[Opgave]) -> list[Opgave]:
    """ "Januari 1200, februari 950, maart 1380": one income that differs."""
    low = min((o.bedrag.van for o in opgaven if o.bedrag.van is not None), default=None)
    high = max((o.bedrag.tot for o in opgaven if o.bedrag.tot is not None), default=None)
    bedrag = Bedrag(low, high, Periode.MAAND, Zekerheid.ONGEVEER)
    return [replace(opgaven[0], bedrag=bedrag, wisselt=False)]


def als_schulden(
    opgaven: Sequence[Opgave], groep: Groep | None, tekst: str | None = None
) -> list[Opgave]:
    """What is in arrears is a debt, of what was named with it or just before."""
    uit: list[Opgave] = []
    owes = tekst is not None and _BEGINT_MET_SCHULD.match(tekst) is not None
    owes = owes and all(o.bedrag.periode is None for o in opgaven)
    for opgave in opgaven:
        soort = opgave.categorie
        if owes and soort is not None and soort.soort.als_schuld:
            opgave = replace(opgave, achter=True)
        if opgave.nog_een and soort is None and uit:
            opgave = replace(opgave, categorie=uit[-1].categorie)
        elif opgave.achter and not is_schuld(soort):
            if soort is None:
                soort = next((o.categorie for o in reversed(uit) if o.categorie), None)
            open_kind = None if groep is Groep.VASTE_LASTEN else Categorie.SCHULD
            schuld = bedoeld(soort, Groep.SCHULDEN) if soort else open_kind
            if opgave.bij_verhuurder:
                schuld = Categorie.HUURSCHULD
            opgave = replace(opgave, categorie=schuld)
        uit.append(opgave)
    return uit


def zonder_herziene(opgaven: Sequence[Opgave]) -> list[Opgave]:
    """ "zorg 131, huur 250, nee zorg 113": the last one of a kind that was taken back counts."""
    again = {o.categorie for o in opgaven if o.herziet}
    return [o for o in opgaven if o.herziet or o.categorie not in again or o.categorie is None]


def zonder_lege(opgaven: Sequence[Opgave]) -> list[Opgave]:
    """ "200 aan stroom en gas": a second name of the same thing is no thing of its own."""
    known = {o.categorie for o in opgaven if o.bedrag.bekend}
    return [o for o in opgaven if o.bedrag.bekend or o.categorie not in known]
