"""What is usual: the period when nobody said it, and amounts that are worth a second look.

The bounds are wide and our own (O): they never refuse an amount, they only make us ask once more.
"""

from __future__ import annotations

from decimal import Decimal

from casefile.overzicht.bekend_geld import Huishouden, Post
from casefile.overzicht.categorieen import Categorie, Groep, groep_van
from casefile.overzicht.marges import per_maand
from casefile.taal.bedrag import Bedrag, Periode

# Euro per month (debts: euro), from and to, outside which we ask once more.
_GRENZEN: dict[Categorie, tuple[int, int]] = {
    Categorie.LOON: (40, 8000),
    Categorie.BIJSTAND: (60, 3500),
    Categorie.UITKERING: (40, 5000),
    Categorie.PENSIOEN: (40, 5000),
    Categorie.STUDIEFINANCIERING: (30, 2500),
    Categorie.ALIMENTATIE: (10, 4000),
    Categorie.KOSTGELD: (10, 1500),
    Categorie.INKOMEN: (40, 10000),
    Categorie.HUURTOESLAG: (5, 800),
    Categorie.ZORGTOESLAG: (5, 450),
    Categorie.KINDGEBONDEN_BUDGET: (5, 1500),
    Categorie.KINDERBIJSLAG: (15, 1500),
    Categorie.KINDEROPVANGTOESLAG: (5, 5000),
    Categorie.BELASTINGTERUGGAVE: (2, 2500),
    Categorie.ANDERE_TOESLAG: (2, 3000),
    Categorie.TOESLAGEN: (5, 4000),
    Categorie.HUUR: (100, 2500),
    Categorie.ENERGIE: (8, 1000),
    Categorie.WATER: (3, 200),
    Categorie.ZORGPREMIE: (15, 700),
    Categorie.TELEFOON_INTERNET: (3, 500),
    Categorie.VERZEKERINGEN: (1, 700),
    Categorie.GEMEENTEBELASTING: (1, 300),
    Categorie.VERVOER: (1, 2000),
    Categorie.KINDEREN: (1, 4000),
    Categorie.ABONNEMENTEN: (1, 500),
    Categorie.ALIMENTATIE_BETALEN: (5, 4000),
    Categorie.ANDERE_LASTEN: (1, 4000),
    Categorie.VASTE_LASTEN: (10, 6000),
    Categorie.BOODSCHAPPEN: (25, 2500),
    Categorie.HUURSCHULD: (20, 75_000),
    Categorie.SCHULD: (10, 500_000),
    Categorie.AFBETALING: (1, 3000),
}
_OVERIG = {Groep.LEEFGELD: (1, 2000), Groep.SCHULDEN: (5, 250_000)}

PER_KWARTAAL = (Categorie.KINDERBIJSLAG,)
_WEEK_TOT = 60  # euro of groceries a week: 60 plus 60 per person is surely a week's amount
_MAAND_VANAF = 400  # euro of groceries: surely a month's amount


def gewone_periode(categorie: Categorie, bedrag: Bedrag, thuis: Huishouden) -> Periode | None:
    """The period that goes without saying, or None when it must be asked."""
    if bedrag.tot is None or bedrag.is_nul:
        return Periode.MAAND
    if categorie in PER_KWARTAAL:
        return Periode.KWARTAAL
    if categorie in (Categorie.LOON, Categorie.INKOMEN):
        return Periode.MAAND if bedrag.tot >= 500 else None
    if categorie is Categorie.WATER:
        return Periode.MAAND if bedrag.tot <= 40 else None
    if categorie is Categorie.GEMEENTEBELASTING:
        if bedrag.tot <= 60:
            return Periode.MAAND
        return Periode.JAAR if bedrag.tot >= 250 else None
    if categorie is Categorie.BOODSCHAPPEN:
        personen = thuis.personen or (thuis.volwassenen or 1) + (thuis.kinderen or 0)
        if bedrag.tot <= _WEEK_TOT * (1 + personen) and bedrag.tot < _MAAND_VANAF:
            return Periode.WEEK
        return Periode.MAAND if bedrag.tot >= _MAAND_VANAF else None
    return Periode.MAAND


def is_onwaarschijnlijk(post: Post) -> bool:
    """True for a rent of 6 or an income of 145000; zero is always fine."""
    if not post.bedrag.bekend or post.bedrag.is_nul:
        return False
    bedrag = post.bedrag
    if post.groep is Groep.SCHULDEN:
        laag, hoog = bedrag.van, bedrag.tot
    else:
        maand = per_maand(bedrag)
        if maand is None or bedrag.periode is Periode.EENMALIG:
            return False
        laag, hoog = maand.van, maand.tot
    onder, boven = _grenzen(post.categorie)
    varieert = bedrag.van != bedrag.tot
    assert hoog is not None and laag is not None
    return hoog > boven or (hoog if varieert else laag) < onder


def _grenzen(categorie: Categorie) -> tuple[Decimal, Decimal]:
    onder, boven = _GRENZEN.get(categorie) or _OVERIG.get(groep_van(categorie)) or (1, 5000)
    return Decimal(onder), Decimal(boven)
