"""Money that is told while something else is asked: kept for the overview, not asked again. Pure.

What is named and not in the overview yet is added; what is known only changes in words that say so.
"""

from __future__ import annotations

from dataclasses import replace

from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.gespreksstand import Gespreksstand
from casefile.helper import Helper
from casefile.overzicht import waarvoor
from casefile.overzicht.aannemelijk import is_onwaarschijnlijk
from casefile.overzicht.bekend_geld import Overzicht, Post
from casefile.overzicht.bijwerken import van_wie, verwerk, voor_allen
from casefile.overzicht.categorieen import SOORT_INKOMEN, Categorie, Groep
from casefile.overzicht.geldlezing import Lezing
from casefile.overzicht.geldvragen import Vraag
from casefile.overzicht.los_van_totaal import zet_los
from casefile.overzicht.opgave import Opgave
from casefile.overzicht.toepassen import Uitkomst, met_periode
from casefile.overzicht.verbeteren import is_correctie
from casefile.taal.bedrag import Bedrag

TERLOOPS = Vraag("overzicht_terloops", "overzicht_terloops")
"""In the light of no question: an amount without a name is nothing, unless it puts one right."""
_ALLEEN_GEVRAAGD = (Categorie.OVERIG_LEVEN,)
"""Kinds that a word in passing ("de rest") is too little for."""
_ZONDER_EIGEN_ANTWOORD = ("nlu_fallback", "geef_antwoord", "wijzig")
_MEESTE = 12  # amounts; a longer list is no remark in passing


def neem_terloops(overzicht: Overzicht, lezing: Lezing) -> Uitkomst:
    """What was told or put right in passing."""
    if lezing.vraag or len(lezing.opgaven) > _MEESTE:
        return Uitkomst()
    if is_correctie(overzicht, lezing) or _zegt_het_anders(overzicht, lezing):
        modus = overzicht.modus, overzicht.wijzigt
        done = verwerk(overzicht, TERLOOPS, lezing)
        overzicht.modus, overzicht.wijzigt = modus  # nothing is asked of it now
        return done
    if lezing.ontkend:
        return Uitkomst()
    told = lezing.opgaven
    if lezing.periode and len(told) == 1 and told[0].bedrag.periode is None:
        told = (replace(told[0], bedrag=told[0].bedrag.met_periode(lezing.periode)),)
    before = {post.categorie for post in overzicht.posten}
    new = [post for opgave in told if (post := _nieuw(overzicht, opgave, before))]
    zet_los(overzicht, lezing, new)
    if new:
        overzicht.laatst = [post.id for post in new]
    return Uitkomst(nieuw=new)


def _zegt_het_anders(overzicht: Overzicht, lezing: Lezing) -> bool:
    """ "Nee, zorg 161", "de huur is nu 625": known, named, and plainly another amount."""
    known = [o for o in lezing.opgaven if o.bedrag.bekend and o.categorie]
    again = [o for o in known if o.categorie and overzicht.van_categorie(o.categorie)]
    says_so = lezing.nee_dan or lezing.herroept or lezing.bedoelt or lezing.nu_anders
    return bool(again) and len(again) == len(known) and says_so


def _nieuw(overzicht: Overzicht, opgave: Opgave, bekend: set[Categorie]) -> Post | None:
    """A post that was not known; none where the amount is hardly possible."""
    opgave = voor_allen(overzicht, opgave)
    kind = opgave.categorie
    if kind is None or not opgave.bedrag.bekend or opgave.bedrag.is_nul or opgave.bruto:
        return None
    if kind in _ALLEEN_GEVRAAGD or opgave.onbekend:
        return None
    if kind is Categorie.SCHULD and overzicht.van_groep(Groep.SCHULDEN):
        return None  # the same one by a wider name
    same = SOORT_INKOMEN if kind is Categorie.INKOMEN else {kind}
    if bekend & set(same) and not kind.soort.meerdere:
        return None
    amount, assumed = met_periode(overzicht, kind, opgave.bedrag)
    whose = van_wie(overzicht, TERLOOPS, opgave)
    post = overzicht.voeg_toe(kind, amount, whose, opgave.wisselt)
    if post is None:
        return None
    post = replace(post, aangenomen=assumed)
    overzicht.zet(post)
    if is_onwaarschijnlijk(post):
        overzicht.verwijder([post.id])
        return None
    return post


def neem_geld_op(
    dossier: Dossier, feiten: Feiten, stand: Gespreksstand, intent: str, *, rustig: bool = True
) -> Uitkomst:
    """Notes the amounts that no open question of the overview takes; what is to be said back, and
    what is to be asked. `rustig`: no emergency is near, not even a possible one."""
    overzicht = dossier.deel(Overzicht)
    asked, overzicht.waarvoor = overzicht.waarvoor, None
    answers = stand.verloop == "overzicht" and intent in ("geef_antwoord", "wijzig")
    if answers or dossier.deel(Helper).voor_ander:
        return Uitkomst()
    told = feiten.geld_verteld.opgaven
    if feiten.velden.betaling and len(told) == 1 and not told[0].achter:
        return Uitkomst()  # what was paid is no debt and no cost
    lezing = feiten.geld_verteld
    if stand.toont_voorbeeld:
        lezing = _zonder_wijzen(lezing)
    done = _antwoord_waarvoor(overzicht, asked, lezing)
    if done.nieuw:
        return done
    done = neem_terloops(overzicht, lezing)
    if intent == "start_overzicht":
        return Uitkomst(verwijderd=done.verwijderd)  # the rest stands in the list that follows
    if intent.startswith("nood_") or stand.toont_voorbeeld:
        return Uitkomst()
    if rustig and not stand.vraag and not done.iets and intent in _ZONDER_EIGEN_ANTWOORD:
        done.waarvoor = waarvoor.te_vragen(overzicht, lezing)
        if done.waarvoor is not None:
            waarvoor.vraag(overzicht, done.waarvoor)
    return replace(done, nieuw=[p for p in done.nieuw if p.categorie is not Categorie.HUURSCHULD])


def _antwoord_waarvoor(overzicht: Overzicht, bedrag: Bedrag | None, lezing: Lezing) -> Uitkomst:
    """What the amount is for that was asked about, when this message says it."""
    kind = waarvoor.uit_woorden(lezing) if bedrag is not None else None
    post = waarvoor.neem(overzicht, bedrag, kind) if bedrag and kind else None
    return Uitkomst(nieuw=[post] if post else [])


def _zonder_wijzen(lezing: Lezing) -> Lezing:
    """Without "dat moet weg" by itself: while a preview is on the screen that points at it."""
    parts = tuple(part for part in lezing.delen if part.opgaven or part.genoemd)
    return replace(
        lezing, delen=parts, telt=None, deze=lezing.deze and bool(lezing.opgaven or lezing.genoemd)
    )
