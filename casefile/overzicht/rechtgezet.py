"""Does what was thought out (`rechtzetten`), and keeps what it was for the one who says it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casefile.overzicht.bekend_geld import Overzicht, Post
from casefile.overzicht.categorieen import Categorie, Groep, groep_van
from casefile.overzicht.rechtzetten import Plan, noemt
from casefile.overzicht.toepassen import Uitkomst, met_periode
from casefile.overzicht.uitspraak import Uitspraak
from casefile.taal.bedrag import Bedrag


def zet_recht(o: Overzicht, plan: Plan, uit: Uitkomst) -> None:
    """What goes first, so that what takes its place finds none."""
    o.twijfel = plan.twijfel
    uit.welke = [p for p in o.posten if plan.twijfel and p.id in plan.twijfel.posten]
    gone = [one.post for one in plan.oordelen.values() if one.verdwijnt]
    uit.verwijderd += gone
    o.verwijder(p.id for p in gone)
    for one in plan.oordelen.values():
        if one.verdwijnt or not one.iets:
            continue
        if one.wordt is not None:
            word_anders(o, one.post, one.wordt, uit)
        if one.bedrag is not None:
            _krijgt(o, one.post, one.bedrag, uit)


def _krijgt(o: Overzicht, post: Post, bedrag: Bedrag, uit: Uitkomst) -> None:
    now = next(p for p in o.posten if p.id == post.id)
    amount = bedrag.met_periode(bedrag.periode or now.bedrag.periode)
    if now.groep is Groep.SCHULDEN:
        amount = amount.met_periode(None)
    new = replace(now, bedrag=amount, wisselt=False, aangenomen=now.aangenomen)
    o.zet(new)
    uit.vorige.setdefault(post.id, post)
    uit.gewijzigd = [*(p for p in uit.gewijzigd if p.id != post.id), new]


def word_anders(o: Overzicht, post: Post, soort: Categorie, uit: Uitkomst) -> None:
    """It goes to another post; where that stands there already with this amount, it was double, and
    of what there is only one of it takes the place."""
    there = [p for p in o.van_categorie(soort) if p.id != post.id]
    again = [p for p in there if p.bedrag.van == post.bedrag.van]
    only_one = bool(soort.soort.eerst) or soort is Categorie.HUURSCHULD
    if again or (there and only_one):
        uit.verwijderd.append(post)
        o.verwijder([post.id])
        if not again:
            _krijgt(o, there[0], post.bedrag.met_periode(there[0].bedrag.periode), uit)
        return
    typed = post.bedrag.met_periode(None) if post.aangenomen else post.bedrag
    amount, assumed = met_periode(o, soort, typed)
    if groep_van(soort) is Groep.SCHULDEN:
        amount = amount.met_periode(None)
    new = replace(post, categorie=soort, bedrag=amount, aangenomen=assumed)
    o.zet(new)
    uit.vorige.setdefault(post.id, post)
    uit.gewijzigd.append(new)


def gekozen(o: Overzicht, uitspraken: Sequence[Uitspraak], telt: int | None) -> Post | None:
    """ "Die van de verzekering", "de tweede": which of those that it was asked of."""
    if o.twijfel is None:
        return None
    asked = [p for p in o.posten if p.id in o.twijfel.posten]
    if telt is not None:
        return asked[telt - 1] if telt <= len(asked) else None
    named = [p for p in asked if any(noemt(said.wel, p) for said in uitspraken)]
    return named[0] if len(named) == 1 else None


def kies(o: Overzicht, post: Post, uit: Uitkomst) -> None:
    """Do with this one what was said of one of them."""
    doubt, o.twijfel = o.twijfel, None
    if doubt is not None and doubt.wordt is not None:
        word_anders(o, post, doubt.wordt, uit)
        return
    uit.verwijderd = [post]
    o.verwijder([post.id])
