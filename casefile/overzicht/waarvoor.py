"""An amount that was told and fits no post: it is asked once what it is for, and that is taken up.

Pure; whether now is the moment to ask (never beside an emergency) is for `terloops`.
"""

from __future__ import annotations

from dataclasses import replace

from casefile.overzicht.bekend_geld import Overzicht, Post, VanWie
from casefile.overzicht.categorieen import Categorie, Groep, groep_van
from casefile.overzicht.geldlezing import Lezing
from casefile.overzicht.toepassen import met_periode
from casefile.taal.bedrag import Bedrag, Periode

KNOP = "waarvoor:"
"""What the buttons carry, before the kind; `KNOP` + "niets": it need not be kept."""
_KORT = 14  # words; a longer message is no answer to it


def te_vragen(overzicht: Overzicht, lezing: Lezing) -> Bedrag | None:
    """The only amount of the message that nobody can place; None: there is none, or several."""
    unclear = lezing.onduidelijk
    if len(unclear) != 1 or len(lezing.bedragen) != 1:
        return None
    known = any(p.bedrag.van == unclear[0].van for p in overzicht.posten)
    return None if known or str(unclear[0].van) in overzicht.waarvoor_gevraagd else unclear[0]


def vraag(overzicht: Overzicht, bedrag: Bedrag) -> None:
    """Remembers that it was asked: never twice."""
    overzicht.waarvoor = bedrag
    overzicht.waarvoor_gevraagd.append(str(bedrag.van))


def uit_woorden(lezing: Lezing) -> Categorie | None:
    """ "Aan stroom", "dat is de sportschool": the only kind that a short answer names."""
    kinds = tuple(dict.fromkeys(k for one in lezing.uitspraken for k in one.wel))
    denied = any(one.niet for one in lezing.uitspraken)
    if len(kinds) != 1 or lezing.bedragen or denied or lezing.woorden > _KORT or lezing.vraag:
        return None
    return kinds[0]


def neem(overzicht: Overzicht, bedrag: Bedrag, soort: Categorie) -> Post | None:
    """The amount as a post of this kind; None where there is one that it would be added to."""
    monthly = bedrag.periode not in (None, Periode.EENMALIG)
    if groep_van(soort) is Groep.SCHULDEN and monthly:
        soort = Categorie.AFBETALING
    if overzicht.van_categorie(soort) and not soort.soort.meerdere:
        return None
    amount, assumed = met_periode(overzicht, soort, bedrag)
    whose = VanWie.GEZIN if overzicht.huishouden.samen else VanWie.HUURDER
    if groep_van(soort) is Groep.INKOMEN:
        whose = VanWie.HUURDER
    post = overzicht.voeg_toe(soort, amount, whose)
    if post is None:
        return None
    post = replace(post, aangenomen=assumed)
    overzicht.zet(post)
    overzicht.laatst = [post.id]
    return post


def uit_knop(overzicht: Overzicht, waarde: str) -> Post | None:
    """What a tapped button makes of the amount that was asked about; None: nothing is kept."""
    bedrag, overzicht.waarvoor = overzicht.waarvoor, None
    name = waarde.removeprefix(KNOP)
    known = {kind.value: kind for kind in Categorie}
    return neem(overzicht, bedrag, known[name]) if bedrag and name in known else None
