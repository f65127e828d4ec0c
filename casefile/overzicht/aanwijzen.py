"""A post that is pointed at: by its place in the list, or by an amount with its digits swapped."""

from __future__ import annotations

from decimal import Decimal

from casefile.overzicht.bekend_geld import Overzicht, Post
from casefile.overzicht.geldlezing import Lezing
from casefile.overzicht.geldvragen import Vraag
from casefile.overzicht.toepassen import Uitkomst, vervang
from casefile.overzicht.weergave import GROEPEN


def welke_gewisseld(o: Overzicht, lezing: Lezing) -> Post | None:
    """ "4200 sorry", "het is 208 niet 280": the only post whose digits were typed in another order;
    a bare new amount after "dat was" is for the last one."""
    if len(lezing.opgaven) != 1 or not (lezing.herstelt or lezing.nee_dan or lezing.bedoelt):
        return None
    new = lezing.opgaven[0].bedrag.van
    if new is None or lezing.opgaven[0].categorie is not None:
        return None
    digits = sorted(str(new))
    hits = [p for p in o.posten if p.bedrag.van not in (None, new)]
    hits = [p for p in hits if sorted(str(p.bedrag.van)) == digits]
    if len(hits) == 1:
        return hits[0]
    last = o.post(o.laatst[-1]) if o.laatst else (o.posten[0] if len(o.posten) == 1 else None)
    return last if lezing.was_eerst else None


def gewisseld(o: Overzicht, vraag: Vraag, lezing: Lezing, uit: Uitkomst) -> None:
    post = welke_gewisseld(o, lezing)
    if post is not None and vraag.post is None:
        vervang(o, post, lezing.opgaven[0], uit)


def geteld(o: Overzicht, vraag: Vraag, lezing: Lezing, uit: Uitkomst) -> None:
    """ "De tweede moet 599 zijn": counted as the overview stands on the screen."""
    amounts = [op for op in lezing.opgaven if op.bedrag.bekend]
    new = amounts[0].bedrag.van if len(amounts) == 1 else None
    shown = [p for groep in GROEPEN for p in o.van_groep(groep) if not p.bedrag.is_nul]
    if lezing.telt is None or lezing.telt > len(shown) or vraag.groep is not None:
        return
    post = shown[lezing.telt - 1]
    near = [p for p in shown if _scheelt_weinig(p, new)]
    if len(near) == 1 and not _scheelt_weinig(post, new):
        post = near[0]  # counted in another order than ours
    if len(amounts) == 1 and amounts[0].categorie in (None, post.categorie):
        vervang(o, post, amounts[0], uit)
    elif not amounts and lezing.weg:
        uit.verwijderd = [post]
        o.verwijder([post.id])


def _scheelt_weinig(post: Post, nieuw: Decimal | None) -> bool:
    old = post.bedrag.van
    return bool(old and nieuw and old * 3 <= nieuw * 4 and nieuw * 3 <= old * 4)
