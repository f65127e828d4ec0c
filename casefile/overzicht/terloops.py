"""Money that is told while something else is asked: kept for the overview, not asked again. Pure.

Only what is named, known, and not in the overview yet: nothing is changed in passing.
"""

from __future__ import annotations

from dataclasses import replace

from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.gespreksstand import Gespreksstand
from casefile.helper import Helper
from casefile.overzicht.aannemelijk import is_onwaarschijnlijk
from casefile.overzicht.bekend_geld import Overzicht, Post, VanWie
from casefile.overzicht.categorieen import SOORT_INKOMEN, Categorie
from casefile.overzicht.geldbericht import Lezing
from casefile.overzicht.toepassen import met_periode
from casefile.velden.terugzeggen import toont_verschil

_ALLEEN_GEVRAAGD = (Categorie.OVERIG_LEVEN,)
"""Kinds that a word in passing ("de rest") is too little for."""
_MEESTE = 12  # amounts; a longer list is no remark in passing


def neem_terloops(overzicht: Overzicht, lezing: Lezing) -> list[Post]:
    """The new posts."""
    new: list[Post] = []
    if lezing.vraag or lezing.ontkend or len(lezing.opgaven) > _MEESTE:
        return new
    for opgave in lezing.opgaven:
        kind = opgave.categorie
        if kind is None or not opgave.bedrag.bekend or opgave.bedrag.is_nul or opgave.bruto:
            continue
        if kind in _ALLEEN_GEVRAAGD or (kind is Categorie.SCHULD and _is_huurschuld(overzicht)):
            continue
        same = SOORT_INKOMEN if kind is Categorie.INKOMEN else {kind}
        if overzicht.van_categorie(*same):
            continue
        amount, assumed = met_periode(overzicht, kind, opgave.bedrag)
        post = overzicht.voeg_toe(kind, amount, opgave.van_wie or VanWie.HUURDER, opgave.wisselt)
        if post is None:
            continue
        post = replace(post, aangenomen=assumed)
        overzicht.zet(post)
        if is_onwaarschijnlijk(post):
            overzicht.verwijder([post.id])
            continue
        new.append(post)
    return new


def _is_huurschuld(overzicht: Overzicht) -> bool:
    """The debt is known as that of the rent: "schulden" in passing is the same one."""
    return bool(overzicht.van_categorie(Categorie.HUURSCHULD))


def neem_geld_op(dossier: Dossier, feiten: Feiten, stand: Gespreksstand, intent: str) -> list[Post]:
    """Notes the amounts that no open question of the overview takes; the posts to say back."""
    answers = stand.verloop == "overzicht" and intent in ("geef_antwoord", "wijzig")
    if answers or feiten.velden.over_een_ander or dossier.deel(Helper).voor_ander:
        return []
    if feiten.velden.betaling and len(feiten.geld_verteld.opgaven) == 1:
        return []  # what was paid is no debt and no cost
    new = neem_terloops(dossier.deel(Overzicht), feiten.geld_verteld)
    quiet = intent == "start_overzicht" or intent.startswith("nood_") or toont_verschil(stand)
    return [] if quiet else [post for post in new if post.categorie is not Categorie.HUURSCHULD]
