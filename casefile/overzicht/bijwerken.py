"""What an answer changes in the overview. Says what it did; knows no text, no order of questions.

Corrections go first (see `verbeteren`); what is left are new posts, or new amounts for known ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from casefile.overzicht.aanwijzen import geteld, gewisseld
from casefile.overzicht.bekend_geld import Overzicht, Post, VanWie
from casefile.overzicht.categorieen import (
    EERST_BETALEN,
    NAAMLOOS,
    SOORT_INKOMEN,
    Categorie,
    Groep,
    groep_van,
)
from casefile.overzicht.geldlezing import Lezing
from casefile.overzicht.geldvragen import Vraag
from casefile.overzicht.los_van_totaal import als_totaal_met_naam, zegt_los, zet_los
from casefile.overzicht.opgave import Opgave
from casefile.overzicht.rechtgezet import gekozen, kies, zet_recht
from casefile.overzicht.rechtzetten import Plan, overweeg
from casefile.overzicht.toepassen import Uitkomst, met_periode, vervang
from casefile.overzicht.verbeteren import (
    afgelost,
    anders,
    bedoeld,
    eigenaar,
    fout,
    genoemde_posten,
    losse_periode,
    ontkend,
    weg,
)
from casefile.taal.bedrag import Bedrag, Periode, Zekerheid

_SCHULD_VAN = dict(EERST_BETALEN)
# Kinds that somebody can have several of; the next one named is not a correction of the first.
_MEERDERE = {kind for kind in Categorie if kind.soort.meerdere}


def verwerk(overzicht: Overzicht, vraag: Vraag, lezing: Lezing) -> Uitkomst:
    """Take everything the message says; `uitkomst.iets` is False when that is nothing."""
    wrong = [p for p in overzicht.posten if p.bedrag.van in lezing.geen_geld]
    if wrong:
        overzicht.verwijder(p.id for p in wrong)
        besides = verwerk(overzicht, vraag, lezing)
        besides.verwijderd = [*wrong, *besides.verwijderd]
        return besides
    if (chosen := gekozen(overzicht, lezing.uitspraken, lezing.telt)) is not None:
        picked = Uitkomst()
        kies(overzicht, chosen, picked)
        return picked
    overzicht.twijfel = None  # it is asked once
    if beside := zegt_los(overzicht, lezing.over_een_post):
        done = Uitkomst(gewijzigd=beside, vorige={})
        said = tuple(one for one in lezing.over_een_post if not one.apart)
        rest = replace(lezing, uitspraken=said, delen=(), fout=False, genoemd=())
        _voeg_samen(done, verwerk(overzicht, vraag, rest))
        return done
    if (plan := overweeg(overzicht, lezing.over_een_post)).iets:
        return _recht_en_rest(overzicht, vraag, lezing, plan)
    uitkomst = Uitkomst()
    for deel in lezing.delen:
        _voeg_samen(uitkomst, verwerk(overzicht, vraag, deel))
    if uitkomst.iets:
        overzicht.laatst = [p.id for p in uitkomst.aangeraakt]
        return uitkomst
    for poging in (
        anders,
        ontkend,
        geteld,
        bedoeld,
        gewisseld,
        afgelost,
        eigenaar,
        weg,
        fout,
        _opgaven,
        losse_periode,
    ):
        poging(overzicht, vraag, lezing, uitkomst)
        if uitkomst.iets:
            break
    zet_los(overzicht, lezing, uitkomst.aangeraakt)
    if uitkomst.aangeraakt:
        overzicht.laatst = [p.id for p in (*uitkomst.aangeraakt, *uitkomst.te_vragen)]
    return uitkomst


def _recht_en_rest(o: Overzicht, vraag: Vraag, lezing: Lezing, plan: Plan) -> Uitkomst:
    """What was put right, and then what the other clauses tell."""
    done = Uitkomst()
    zet_recht(o, plan, done)
    touched = [p.id for p in done.aangeraakt]
    owed = any(p.categorie is Categorie.HUURSCHULD for p in done.vorige.values())
    owed = owed or any(p.categorie is Categorie.HUURSCHULD for p in done.verwijderd)
    for said, told in lezing.los:
        if said not in plan.over:
            continue
        if owed:  # "690 is mijn huur. ik loop 1380 achter": that same debt
            owes = [_als_huurschuld(op, vraag) for op in told.opgaven]
            told = replace(told, opgaven=tuple(owes))
        if any(op.bedrag.bekend and not op.bedrag.is_nul for op in told.opgaven):
            _voeg_samen(done, verwerk(o, vraag, replace(told, uitspraken=())))
    o.laatst = [*touched, *(p.id for p in done.nieuw)] or o.laatst
    return done


def _als_huurschuld(opgave: Opgave, vraag: Vraag) -> Opgave:
    nameless = opgave.categorie is None and (opgave.achter or vraag.groep is Groep.SCHULDEN)
    wide = opgave.categorie is Categorie.SCHULD or nameless
    return replace(opgave, categorie=Categorie.HUURSCHULD) if wide else opgave


def _voeg_samen(uit: Uitkomst, meer: Uitkomst) -> None:
    """What one clause did, beside what those before it did."""
    gone = {p.id for p in meer.verwijderd}
    uit.nieuw = [p for p in uit.nieuw if p.id not in gone] + meer.nieuw
    uit.gewijzigd = [p for p in uit.gewijzigd if p.id not in gone] + meer.gewijzigd
    uit.verwijderd += meer.verwijderd
    uit.te_vragen += meer.te_vragen
    uit.vorige |= {k: v for k, v in meer.vorige.items() if k not in uit.vorige}
    uit.bruto = uit.bruto or meer.bruto
    uit.vraag_wijzig = uit.vraag_wijzig or meer.vraag_wijzig
    uit.welke = uit.welke or meer.welke


def _opgaven(o: Overzicht, vraag: Vraag, lezing: Lezing, uit: Uitkomst) -> None:
    opgaven: Sequence[Opgave] = lezing.opgaven
    if lezing.periode and len(opgaven) == 1 and opgaven[0].bedrag.periode is None:
        opgaven = [replace(opgaven[0], bedrag=opgaven[0].bedrag.met_periode(lezing.periode))]
    doel = o.post(vraag.post)
    if doel is not None:
        opgaven = _over_post(o, vraag, doel, opgaven, uit)
    uit.bruto = any(op.bruto for op in opgaven)
    if lezing.met_huur:
        opgaven = _zonder_huur(o, opgaven)
    if lezing.maanden_huur and vraag.groep is Groep.SCHULDEN and not opgaven:
        opgaven = _maanden_huur(o, lezing.maanden_huur)
    naamloos = 0
    for opgave in opgaven:
        if opgave.achter:
            _achterstand(o, vraag, opgave, uit)
            continue
        if opgave.categorie is None:
            naamloos += 1
            if naamloos > 1 and vraag.categorie is not None:
                continue  # "85 per week, dus 340 per maand": one post
        soort = _soort(opgave, vraag, alleen=len(opgaven) == 1)
        if soort is not None:
            _zet_of_voeg_toe(o, vraag, replace(opgave, categorie=soort), uit)

    if uit.aangeraakt and lezing.vervallen:
        _laat_vervallen(o, lezing, uit)


def _laat_vervallen(o: Overzicht, lezing: Lezing, uit: Uitkomst) -> None:
    """ "Mijn loon is weg, ik krijg nu ww 1015": the new one is noted, the old one goes."""
    touched = {p.id for p in uit.aangeraakt}
    gone = [p for p in genoemde_posten(o, lezing, lezing.vervallen) if p.id not in touched]
    uit.verwijderd += gone
    o.verwijder(p.id for p in gone)


def _zonder_huur(o: Overzicht, opgaven: Sequence[Opgave]) -> Sequence[Opgave]:
    """ "917 met de huur erbij": what the other costs are, when the rent is known."""
    huur = next((p.bedrag for p in o.van_categorie(Categorie.HUUR) if p.bedrag.bekend), None)
    if len(opgaven) != 1 or huur is None or huur.van is None:
        return opgaven
    bedrag = opgaven[0].bedrag
    if bedrag.van is None or bedrag.tot is None or bedrag.van <= huur.van:
        return opgaven
    rest = replace(bedrag, van=bedrag.van - huur.van, tot=bedrag.tot - huur.van)
    return [replace(opgaven[0], categorie=Categorie.VASTE_LASTEN, bedrag=rest)]


def _maanden_huur(o: Overzicht, maanden: int) -> Sequence[Opgave]:
    """ "Twee maanden huur", as a debt: that many times the rent we know, about."""
    huur = next((p.bedrag for p in o.van_categorie(Categorie.HUUR) if p.bedrag.bekend), None)
    if huur is None or huur.van is None or huur.tot is None:
        return []
    bedrag = Bedrag(huur.van * maanden, huur.tot * maanden, None, Zekerheid.ONGEVEER)
    return [Opgave(Categorie.HUURSCHULD, bedrag)]


def _achterstand(o: Overzicht, vraag: Vraag, opgave: Opgave, uit: Uitkomst) -> None:
    """Arrears among the costs are a debt; what it costs each month is asked when not known."""
    soort = opgave.categorie
    if soort is None and vraag.categorie is not None:
        soort = _SCHULD_VAN.get(vraag.categorie)
    soort = soort or Categorie.SCHULD
    bedrag = opgave.bedrag.met_periode(None)
    _zet_of_voeg_toe(o, vraag, replace(opgave, categorie=soort, bedrag=bedrag), uit)
    kost = next((k for k, debt in _SCHULD_VAN.items() if debt is soort), None)
    asked = kost is vraag.categorie or vraag.groep is not Groep.VASTE_LASTEN
    if kost is not None and not asked and not o.van_categorie(kost):
        post = o.voeg_toe(kost, Bedrag.onbekend(Periode.MAAND), VanWie.HUURDER)
        if post is not None:
            uit.te_vragen.append(post)


def _over_post(
    o: Overzicht, vraag: Vraag, doel: Post, opgaven: Sequence[Opgave], uit: Uitkomst
) -> Sequence[Opgave]:
    """Give a question about one post its answer; what is about other posts is left over."""
    eigen = [op for op in opgaven if op.categorie in (None, doel.categorie) and op.bedrag.bekend]
    if not eigen:
        return opgaven
    keuze = eigen[0]
    if vraag.naam == "overzicht_wisselt" and len(eigen) > 1:
        laag = min(op.bedrag.van or Decimal(0) for op in eigen)
        hoog = max(op.bedrag.tot or Decimal(0) for op in eigen)
        periode = eigen[-1].bedrag.periode
        bedrag = replace(keuze.bedrag, van=laag, tot=hoog, periode=periode)
        keuze = replace(keuze, bedrag=replace(bedrag, zekerheid=Zekerheid.ONGEVEER))
    vervang(o, doel, replace(keuze, wisselt=False), uit, seen=vraag.naam)
    return [op for op in opgaven if op not in eigen]


def _soort(opgave: Opgave, vraag: Vraag, alleen: bool) -> Categorie | None:
    """What the amount is for, from its own word or else from the question."""
    soort = opgave.categorie
    per = opgave.bedrag.periode
    if soort is None:
        if vraag.groep is None:
            return None
        if vraag.groep is Groep.SCHULDEN and per not in (None, Periode.EENMALIG):
            return Categorie.AFBETALING
        if vraag.categorie is not None and vraag.post is None:
            return vraag.categorie
        return NAAMLOOS[vraag.groep][0 if alleen else 1]
    if groep_van(soort) is Groep.SCHULDEN and per not in (None, Periode.EENMALIG):
        return Categorie.AFBETALING
    return soort


def _zet_of_voeg_toe(o: Overzicht, vraag: Vraag, opgave: Opgave, uit: Uitkomst) -> None:
    opgave = voor_allen(o, opgave)
    assert opgave.categorie is not None
    whose = van_wie(o, vraag, opgave)
    net = {p.id for p in uit.aangeraakt}
    if not opgave.bedrag.bekend and any(p.categorie is opgave.categorie for p in uit.aangeraakt):
        return  # "612, met de servicekosten erin"
    bestaand = [p for p in o.van_categorie(opgave.categorie) if p.id not in net]
    if opgave.van_wie is not None or whose is VanWie.PARTNER:
        bestaand = [p for p in bestaand if p.van_wie is whose]
    if not bestaand and opgave.categorie in SOORT_INKOMEN:
        naamloos = [p for p in o.van_categorie(Categorie.INKOMEN) if p.id not in net]
        bestaand = [p for p in naamloos if p.van_wie is whose]
        if bestaand:  # "1450", and later "mijn loon is 1540": the same income
            bestaand = [replace(bestaand[0], categorie=opgave.categorie)]
    if not bestaand and (whole := als_totaal_met_naam(o, opgave.categorie, opgave.bedrag.van)):
        bestaand = [replace(whole, categorie=opgave.categorie)]
    nog_een = opgave.categorie in _MEERDERE and vraag.groep is not None
    if bestaand and opgave.bedrag.is_nul:  # "mijn loon is 0": there is none
        uit.verwijderd.append(bestaand[0])
        o.verwijder([bestaand[0].id])
        return
    if bestaand and not nog_een:
        if opgave.bedrag.bekend or not bestaand[0].bedrag.bekend:
            vervang(o, bestaand[0], opgave, uit)
        return
    bedrag, aangenomen = met_periode(o, opgave.categorie, opgave.bedrag)
    post = o.voeg_toe(opgave.categorie, bedrag, whose, wisselt=opgave.wisselt)
    if post is not None:
        post = replace(post, aangenomen=aangenomen)
        o.zet(post)
        uit.nieuw.append(post)


def voor_allen(o: Overzicht, opgave: Opgave) -> Opgave:
    """An amount per head, for all who live there; not known how many: it is asked what it is."""
    if not opgave.per_hoofd:
        return opgave
    thuis, bedrag = o.huishouden, opgave.bedrag
    adults_only = opgave.categorie is Categorie.ZORGPREMIE
    heads = thuis.volwassenen if adults_only else thuis.personen
    heads = heads or ((thuis.volwassenen or 0) + (0 if adults_only else thuis.kinderen or 0))
    if not heads or bedrag.van is None or bedrag.tot is None:
        return replace(opgave, bedrag=Bedrag.onbekend(bedrag.periode))
    all_of_them = replace(bedrag, van=bedrag.van * heads, tot=bedrag.tot * heads)
    return replace(opgave, bedrag=all_of_them)


def van_wie(o: Overzicht, vraag: Vraag, opgave: Opgave) -> VanWie:
    assert opgave.categorie is not None
    if opgave.categorie is Categorie.KOSTGELD:
        return VanWie.GEZIN
    if groep_van(opgave.categorie) is Groep.INKOMEN:
        return opgave.van_wie or vraag.van_wie or VanWie.HUURDER
    if opgave.van_wie is VanWie.PARTNER:
        return VanWie.PARTNER
    return VanWie.GEZIN if o.huishouden.samen else VanWie.HUURDER
