"""Corrections in plain words: "de huur is 612, niet 621"; "ik bedoel per week"; "mijn loon klopt
niet"; "haal de auto weg". Each says what it changed and leaves the rest alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from casefile.overzicht.aanwijzen import welke_gewisseld
from casefile.overzicht.andere_bestemming import welke_anders, zet_anders
from casefile.overzicht.bekend_geld import Overzicht, Post, VanWie
from casefile.overzicht.categorieen import SOORT_INKOMEN, Categorie, Groep
from casefile.overzicht.geldlezing import Lezing
from casefile.overzicht.geldvragen import Vraag
from casefile.overzicht.los_van_totaal import staat_los
from casefile.overzicht.rechtgezet import gekozen
from casefile.overzicht.rechtzetten import overweeg
from casefile.overzicht.toepassen import Uitkomst, vervang


def genoemde_posten(
    overzicht: Overzicht, lezing: Lezing, soorten: Sequence[Categorie] | None = None
) -> list[Post]:
    """The known posts that the message names (or of these kinds); an income without a name answers
    to "loon" too."""
    kinds = lezing.genoemd if soorten is None else soorten
    posten = overzicht.van_categorie(*kinds)
    if not posten and set(kinds) & SOORT_INKOMEN:
        return overzicht.van_categorie(Categorie.INKOMEN)
    if not posten and Categorie.SCHULD in kinds:
        return overzicht.van_categorie(Categorie.ANDERE_SCHULD)
    debts = [Categorie(kind.soort.als_schuld) for kind in kinds if kind.soort.als_schuld]
    return posten or overzicht.van_categorie(*debts)


def is_correctie(overzicht: Overzicht, lezing: Lezing) -> bool:
    """True when the message plainly changes a known post, whatever question is open."""
    bedragen = [o for o in lezing.opgaven if o.bedrag.bekend]
    if any(p.bedrag.van in lezing.geen_geld for p in overzicht.posten):
        return True
    if gekozen(overzicht, lezing.uitspraken, lezing.telt) is not None:
        return True
    if overweeg(overzicht, lezing.over_een_post).iets:
        return True
    if staat_los(overzicht, lezing.over_een_post):
        return True
    if welke_anders(overzicht, lezing.bestemming, lezing.bedragen):
        return True
    if lezing.ontkend and bedragen:
        return True
    if bedragen and lezing.bedoelt:
        return True
    if _neemt_terug(overzicht, lezing):
        return True
    goes = lezing.weg or lezing.van_partner or lezing.weg_bedragen
    if goes and _met_dat_bedrag(overzicht, lezing):
        return True
    if lezing.dubbel and _dubbele(overzicht, lezing):
        return True
    if any(is_correctie(overzicht, deel) for deel in lezing.delen):
        return True
    if welke_gewisseld(overzicht, lezing) or _afgelost(overzicht, lezing):
        return True
    debts = overzicht.van_groep(Groep.SCHULDEN)
    if lezing.weg and lezing.betaald and not bedragen and len(debts) == 1:
        return True
    if lezing.betaald and lezing.deze and len(_betaalde(overzicht, lezing)) == 1:
        return True
    points = lezing.deze or lezing.hele_rijtje or lezing.laatste
    if points and overzicht.laatst and (lezing.van_partner or lezing.betaald or lezing.weg):
        return True
    if _close_to_last(overzicht, lezing):
        return True
    if lezing.periode and not bedragen and overzicht.laatst and lezing.lengte < 60:
        return True
    genoemd = [p for p in genoemde_posten(overzicht, lezing) if p.groep is not Groep.SCHULDEN]
    if lezing.weg and genoemde_posten(overzicht, lezing) and not lezing.vraag:
        return lezing.lengte < 120
    fout = lezing.fout or lezing.weg or lezing.van_partner
    fout = fout or (lezing.dubbel and len(genoemd) > 1)
    return bool(genoemd and fout and not lezing.vraag and lezing.lengte < 80)


def anders(o: Overzicht, vraag: Vraag, lezing: Lezing, uit: Uitkomst) -> None:
    """ "Dat is geen inkomen maar spaargeld", "niet voor de huur"."""
    post = welke_anders(o, lezing.bestemming, lezing.bedragen)
    if post is not None:
        zet_anders(o, post, lezing.bestemming, uit)


def _betaalde(o: Overzicht, lezing: Lezing) -> list[Post]:
    """ "Die boete van 180 heb ik al betaald": the debts that are named, with that amount if any."""
    values = {bedrag.van for bedrag in lezing.bedragen}
    owed = [p for p in genoemde_posten(o, lezing) if p.groep is Groep.SCHULDEN]
    return [p for p in owed if not values or p.bedrag.van in values]


def ontkend(o: Overzicht, vraag: Vraag, lezing: Lezing, uit: Uitkomst) -> None:
    """ "de huur is 612, niet 621": the post that has 621 gets 612."""
    nieuw = [op for op in lezing.opgaven if op.bedrag.bekend]
    if not lezing.ontkend or len(nieuw) != 1:
        return
    fout = {b.van for b in lezing.ontkend}
    kandidaten = [p for p in o.posten if p.bedrag.van in fout]
    genoemd = genoemde_posten(o, lezing)
    keuze = [p for p in kandidaten if p in genoemd] or genoemd or kandidaten
    laatst = o.post(o.laatst[-1]) if o.laatst else None
    if not keuze and laatst is not None and nieuw[0].categorie is None and vraag.post is None:
        keuze = [laatst]  # "niet dertien, dertig": it was heard wrong
    if keuze:
        vervang(o, keuze[-1], nieuw[0], uit)


def bedoeld(o: Overzicht, vraag: Vraag, lezing: Lezing, uit: Uitkomst) -> None:
    """ "Ik bedoel 90 per week", "sorry 130": the last post gets the new amount."""
    laatst = o.post(o.laatst[-1]) if o.laatst else None
    if laatst is None or vraag.post is not None:
        return
    takes_back = lezing.bedoelt or _neemt_terug(o, lezing)
    if not (takes_back or _close_to_last(o, lezing) or _is_het_netto(o, vraag, lezing)):
        return
    if len(lezing.opgaven) == 1 and lezing.opgaven[0].categorie is None:
        vervang(o, laatst, lezing.opgaven[0], uit)


def _neemt_terug(o: Overzicht, lezing: Lezing) -> bool:
    """ "Doe maar 280", "wacht, 85": in the place of the last one."""
    one = len(lezing.opgaven) == 1 and lezing.opgaven[0].categorie is None
    return lezing.herroept and one and lezing.opgaven[0].bedrag.bekend and bool(o.laatst)


def _is_het_netto(o: Overzicht, vraag: Vraag, lezing: Lezing) -> bool:
    """ "2350 bruto", and then "netto 1978", whatever is asked by then."""
    laatst = o.post(o.laatst[-1]) if o.laatst else None
    one = len(lezing.opgaven) == 1 and lezing.opgaven[0].categorie is None
    income = laatst is not None and laatst.groep is Groep.INKOMEN
    return lezing.netto and one and income and vraag.groep is not Groep.INKOMEN


def _afgelost(o: Overzicht, lezing: Lezing) -> Post | None:
    """ "Heb 500 betaald, dus nog 1400": the only debt that was more."""
    amounts = [op for op in lezing.opgaven if op.bedrag.bekend]
    if not lezing.betaald or len(amounts) != 1:
        return None
    if amounts[0].categorie not in (None, Categorie.SCHULD):
        return None
    left = amounts[0].bedrag.van
    debts = [p for p in o.van_groep(Groep.SCHULDEN) if p.bedrag.bekend]
    more = [p for p in debts if left and p.bedrag.van and p.bedrag.van > left]
    return more[0] if lezing.nog and len(debts) == len(more) == 1 else None


def afgelost(o: Overzicht, vraag: Vraag, lezing: Lezing, uit: Uitkomst) -> None:
    post = _afgelost(o, lezing)
    if post is not None:
        vervang(o, post, lezing.opgaven[0], uit)


def _close_to_last(o: Overzicht, lezing: Lezing) -> bool:
    """ "Nee 1242" right after 1224: a slip of the finger, not a new amount."""
    laatst = o.post(o.laatst[-1]) if o.laatst else None
    if not lezing.nee_dan or laatst is None or len(lezing.opgaven) != 1:
        return False
    nieuw, oud = lezing.opgaven[0].bedrag.van, laatst.bedrag.van
    if lezing.opgaven[0].categorie is not None or not nieuw or not oud:
        return False
    return oud / 2 <= nieuw <= oud * 2


def _met_dat_bedrag(o: Overzicht, lezing: Lezing) -> list[Post]:
    """ "Die 150", "huurschuld 705": the known posts with exactly the only amount of the message, of
    the kind that is named where it is. "Die van 48" is 148,50 too, if nothing else is."""
    bedragen = [op.bedrag.van for op in lezing.opgaven if op.bedrag.bekend]
    bedragen = [one.van for one in lezing.weg_bedragen] or bedragen
    if len(bedragen) != 1 or bedragen[0] is None:
        return []
    same = [p for p in o.posten if p.bedrag.van == bedragen[0]]
    kinds = genoemde_posten(o, lezing)
    if Categorie.SCHULD in lezing.genoemd:
        kinds += o.van_groep(Groep.SCHULDEN)
    named = [p for p in same if p in kinds]
    if named or same:
        return named or same
    if kinds:
        own = next((op.categorie for op in lezing.opgaven if op.bedrag.bekend), None)
        same_kind = own is None or own in lezing.genoemd[:1]
        return kinds if len(kinds) == 1 and same_kind and not lezing.vervallen else []
    end = str(int(bedragen[0]))
    alike = [
        p for p in o.posten if p.bedrag.van is not None and str(int(p.bedrag.van)).endswith(end)
    ]
    return alike if len(alike) == 1 and len(end) > 1 else []


def _dubbele(o: Overzicht, lezing: Lezing) -> list[Post]:
    """Of posts with the same amount in one group ("1340 staat er twee keer in"): all but the
    first."""
    seen: dict[tuple[Groep, Decimal | None], Post] = {}
    again = []
    for post in _met_dat_bedrag(o, lezing):
        if seen.setdefault((post.groep, post.bedrag.van), post) is not post:
            again.append(post)
    return again


def _bedoelde_posten(o: Overzicht, lezing: Lezing) -> list[Post]:
    """Named, or pointed at by the amount, or the last one: "die", "dat"."""
    if lezing.weg_bedragen or any(op.bedrag.bekend for op in lezing.opgaven):
        return _met_dat_bedrag(o, lezing)
    genoemd = genoemde_posten(o, lezing)
    debts = o.van_groep(Groep.SCHULDEN)
    if not genoemd and lezing.weg and lezing.betaald and len(debts) == 1:
        return debts
    last = [p for p in o.posten if p.id in o.laatst]
    if lezing.hele_rijtje:
        return last
    if lezing.laatste:
        return last[-1:]
    return genoemd if genoemd or not lezing.deze else last


def eigenaar(o: Overzicht, vraag: Vraag, lezing: Lezing, uit: Uitkomst) -> None:
    """ "Dat is van mijn vriendin": the same amount, somebody else's."""
    if not lezing.van_partner:
        return
    for post in _bedoelde_posten(o, lezing):
        nieuw = replace(post, van_wie=VanWie.PARTNER)
        uit.vorige[post.id] = post
        o.zet(nieuw)
        uit.gewijzigd.append(nieuw)


def weg(o: Overzicht, vraag: Vraag, lezing: Lezing, uit: Uitkomst) -> None:
    """ "Haal de auto weg", "die krijg ik niet meer": every known post that was named goes.

    Of a double one the first stays; where we know only one, we ask what it must be.
    """
    again = _dubbele(o, lezing) if lezing.dubbel else []
    if again:
        uit.verwijderd = again
        o.verwijder(p.id for p in again)
        return
    paid = lezing.betaald and lezing.deze and not lezing.opgaven
    owed = [p for p in _met_dat_bedrag(o, lezing) if p.groep is Groep.SCHULDEN]
    paid = paid or bool(lezing.betaald and owed)
    twice = lezing.dubbel and len(genoemde_posten(o, lezing)) > 1
    if not (lezing.weg or lezing.weg_bedragen or paid or twice):
        return
    asked = [post] if (post := o.post(vraag.post)) and not lezing.genoemd else []
    genoemd = _bedoelde_posten(o, lezing) or asked
    if twice and any(op.bedrag.bekend for op in lezing.opgaven):
        return
    amount = bool(lezing.weg_bedragen) or any(op.bedrag.bekend for op in lezing.opgaven)
    pointed = len(genoemd) == 1 and amount
    if lezing.dubbel and not ((lezing.weg or lezing.weg_bedragen) and pointed):
        eerste = {p.categorie: p.id for p in reversed(genoemd)}
        dubbel = [p for p in genoemd if p.id not in eerste.values()]
        if genoemd and not dubbel:
            o.modus, o.wijzigt = "wijzig_post", genoemd[-1].id
            uit.vraag_wijzig = True
            return
        genoemd = dubbel
    if lezing.betaald and owed:
        genoemd = owed
    amounts = {p.bedrag.van for p in genoemd}
    if len(genoemd) > 1 and len(amounts) == 1 and not lezing.genoemd and not lezing.dubbel:
        o.modus, o.wijzigt = "wijzig_post", genoemd[-1].id  # the same amount twice: which?
        uit.vraag_wijzig = True
        return
    uit.verwijderd = genoemd
    o.verwijder(p.id for p in uit.verwijderd)


def fout(o: Overzicht, vraag: Vraag, lezing: Lezing, uit: Uitkomst) -> None:
    """ "mijn loon klopt niet": ask what it must be."""
    if not lezing.fout or any(op.bedrag.bekend for op in lezing.opgaven):
        return
    genoemd = genoemde_posten(o, lezing)
    if genoemd:
        o.modus, o.wijzigt = "wijzig_post", genoemd[-1].id
        uit.vraag_wijzig = True


def losse_periode(o: Overzicht, vraag: Vraag, lezing: Lezing, uit: Uitkomst) -> None:
    """ "ik bedoel per week" is about the post in question, or else about the last one."""
    if lezing.periode is None:
        return
    genoemd = genoemde_posten(o, lezing)
    laatst = o.post(o.laatst[-1]) if o.laatst else None
    post = o.post(vraag.post) or (genoemd[-1] if genoemd else laatst)
    if post is not None and post.groep is not Groep.SCHULDEN:
        bedrag = post.bedrag.met_periode(lezing.periode)
        post = replace(post, bedrag=bedrag, aangenomen=False, gecontroleerd=False)
        o.zet(post)
        uit.gewijzigd = [post]
