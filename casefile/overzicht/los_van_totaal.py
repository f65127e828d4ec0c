"""Whether a post stands beside the total of its group, or is a part of it. Pure.

Never a part that was told in one breath with the total, or called extra: counting it twice is put
right by who reads it, leaving it out is not seen. Kinderbijslag is no toeslag, so never in those.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casefile.overzicht.bekend_geld import Overzicht, Post
from casefile.overzicht.categorieen import TOTAAL, Categorie
from casefile.overzicht.geldlezing import Lezing
from casefile.overzicht.uitspraak import Uitspraak

_ZELF = (Categorie.KINDERBIJSLAG,)


def zet_los(o: Overzicht, lezing: Lezing, geraakt: Sequence[Post]) -> None:
    """`geraakt`: what this message noted or changed."""
    totals = {TOTAAL.get(p.groep) for p in geraakt if p.categorie is TOTAAL.get(p.groep)}
    for post in geraakt:
        total = TOTAAL.get(post.groep)
        now = o.post(post.id)
        if now is None or total is None or post.categorie is total or lezing.samen:
            continue
        if total in totals or post.categorie in _ZELF:
            o.zet(replace(now, los=True))


def staat_los(o: Overzicht, uitspraken: Sequence[Uitspraak]) -> list[Post]:
    """ "Kinderbijslag is extra, niet in de toeslag": those that stand beside it from now on;
    changes nothing."""
    found = []
    for said in uitspraken:
        if not said.apart:
            continue
        for post in o.van_categorie(*said.wel):
            total = TOTAAL.get(post.groep)
            if total is not None and post.categorie is not total and not post.los:
                found.append(replace(post, los=True))
    return found


def zegt_los(o: Overzicht, uitspraken: Sequence[Uitspraak]) -> list[Post]:
    """The same, done."""
    found = staat_los(o, uitspraken)
    for post in found:
        o.zet(post)
    return found


def als_totaal_met_naam(o: Overzicht, soort: Categorie, bedrag: object) -> Post | None:
    """The total of the group that turns out to be this kind: "toeslagen 310", and later
    "huurtoeslag 310". None where it is another amount, or stands there under its name too."""
    total = TOTAAL.get(soort.soort.groep)
    if total is None or soort is total or o.van_categorie(soort):
        return None
    same = [p for p in o.van_categorie(total) if p.bedrag.bekend and p.bedrag.van == bedrag]
    return same[0] if len(same) == 1 else None
