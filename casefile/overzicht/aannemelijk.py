"""What is usual: the period when nobody said it, and amounts that are worth a second look.

Both are in the record of each kind (`categorieen`). The bounds are wide and our own (O): they never
refuse an amount, they only make us ask once more.
"""

from __future__ import annotations

from decimal import Decimal

from casefile.overzicht.bekend_geld import Huishouden, Post
from casefile.overzicht.categorieen import Categorie, Groep
from casefile.overzicht.marges import per_maand
from casefile.taal.bedrag import Bedrag, Periode

_GRENS_VAN_GROEP = {Groep.LEEFGELD: (1, 2000), Groep.SCHULDEN: (5, 250_000)}
_GRENS = (1, 5000)
_WEEK_TOT = 60  # euro of groceries a week: 60 plus 60 per person is surely a week's amount
_MAAND_VANAF = 400  # euro of groceries: surely a month's amount


def gewone_periode(categorie: Categorie, bedrag: Bedrag, thuis: Huishouden) -> Periode | None:
    """The period that goes without saying, or None when it must be asked."""
    if bedrag.tot is None or bedrag.is_nul:
        return Periode.MAAND
    if categorie.soort.per_persoon:
        personen = thuis.personen or (thuis.volwassenen or 1) + (thuis.kinderen or 0)
        if bedrag.tot <= _WEEK_TOT * (1 + personen) and bedrag.tot < _MAAND_VANAF:
            return Periode.WEEK
        return Periode.MAAND if bedrag.tot >= _MAAND_VANAF else None
    reached = [p for vanaf, p in categorie.soort.perioden if bedrag.tot >= Decimal(vanaf)]
    return reached[-1] if reached else Periode.MAAND


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
    soort = categorie.soort
    onder, boven = soort.grens or _GRENS_VAN_GROEP.get(soort.groep, _GRENS)
    return Decimal(onder), Decimal(boven)
