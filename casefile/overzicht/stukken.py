"""The amounts of a message as posts: each with its kind, its owner, and what it is a part of.

What an amount is comes from `casefile.geldrol`; here it meets the open question's group.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from casefile.geldrol.bedragrollen import Bedragrol, lees_rollen
from casefile.geldrol.rollen import Rol, rol_van
from casefile.overzicht.bekend_geld import VanWie
from casefile.overzicht.betekenis import bedoeld
from casefile.overzicht.categorieen import Categorie, Groep
from casefile.overzicht.hoofden import keer_en_hoofd
from casefile.overzicht.opgave import Opgave, per_maand_anders, zonder_lege
from casefile.overzicht.woorden import Woordvondst, is_postwoord, vind_woorden
from casefile.taal.bedrag import Bedrag, Zekerheid
from casefile.taal.bedragen import Gelezen
from casefile.taal.geldoordeel import ZEGT_NIETS
from casefile.taal.korte_antwoorden import KortAntwoord, is_niets, kort_antwoord

_NUL_UREN = re.compile(r"\b(?:0|nul|o)[ -]?ur(?:en|e)|\boproep\w*|\bflex\w*")
WISSELT = re.compile(
    _NUL_UREN.pattern + r"|\bwissel\w*|\bverschil\w*|\bonregelmatig\w*|"
    r"\b(?:elke|iedere) (?:maand|week) (?:anders|verschillend)|\bhangt (?:er ?)?van ?af|"
    r"\bvarieer\w*|"
    r"\bsoms\b|\baf en toe\b|\bniet (?:altijd|elke maand) (?:hetzelfde|gelijk|evenveel)|"
    r"\bligt eraan\b|\bde ene (?:maand|week|keer)\b"
)
_MAANDNAAM = re.compile(
    r"\b(?:januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)\b"
    r"(?= \d)"
)
_GRENS = re.compile(
    r"[,;\n+!]|\b(?:en|plus|maar|verder|daarnaast)\b|(?<=[a-z]{2})\.(?=\s)"
    r"|(?<=\d\d)\.(?=\s+[a-z])| [/-] "
)
_PARTNER = re.compile(
    r"\b(?:(?<!\bde )(?<!\d )man|vrouw|partner|vriend|vriendin|echtgenoot|echtgenote|vent|"
    r"verloofde|hij)\b"
)
_ZELF = re.compile(r"\b(?:ik|zelf|ikzelf|k)\b")
_KIND = re.compile(r"\b(?:zoon|dochter|kind|kinderen)\b")
_VERHUURDER = re.compile(r"\b(?:huisbaas|verhuurder|woningbouw\w*|corporatie)\b")
_VERGETEN = {"vergeten", "vergat", "vergeet"}
_BUITEN = re.compile(
    r"\b(?:zonder|behalve|exclusief|excl|buiten|inclusief|incl)\.? (?:de |mijn )?$"
)


def lees_opgaven(
    gelezen: Gelezen, groep: Groep | None
) -> tuple[tuple[Opgave, ...], tuple[Bedragrol, ...]]:
    """The posts of a message in the order in which they were named, and what each amount is."""
    months = len(_MAANDNAAM.findall(gelezen.tekst)) >= 3
    varies = months or bool(WISSELT.search(gelezen.tekst))
    roles = lees_rollen(gelezen.tekst, gelezen.bedragen, groep, varies)
    begins = [v.begin for v in gelezen.bedragen]
    found = [
        (one.vondst.begin, _opgave(one, gelezen.tekst, groep, begins)) for one in _tellen(roles)
    ]
    found += _zonder_bedrag(gelezen, roles, groep)
    opgaven = _verbind([told for _, told in sorted(found, key=lambda pair: pair[0])])
    if months and len(opgaven) >= 3:
        opgaven = per_maand_anders(opgaven)
    elif varies:
        opgaven = _wisselend(opgaven)
    return tuple(zonder_lege(opgaven)), roles


def _tellen(roles: Sequence[Bedragrol]) -> list[Bedragrol]:
    """What is a post, or may be one; before tax only where nothing else comes in."""
    kept = [one for one in roles if one.rol.telt or one.rol is Rol.ONBEKEND]
    gross = [one for one in roles if one.rol is Rol.BRUTO]
    if gross and not any(one.rol is Rol.IN for one in kept):
        kept.append(gross[0])
    return kept


def _opgave(one: Bedragrol, tekst: str, groep: Groep | None, begins: Sequence[int]) -> Opgave:
    """`begins`: where the amounts of the message begin."""
    asked = rol_van(groep) if groep else None
    kind, owed = one.soort, one.rol is Rol.SCHULD
    if kind is None and one.rol is not asked:
        kind = {Rol.IN: Categorie.INKOMEN, Rol.SCHULD: Categorie.SCHULD}.get(one.rol)
    begin, end = _stuk(tekst, one.vondst.begin)
    whose = _wie(tekst, begin, one.vondst.begin, end)
    before = _stuk(tekst, begin - 2) if begin > 1 and whose is None else (0, 0)
    if not any(before[0] <= at < before[1] for at in begins):
        whose = whose or _wie(tekst, before[0], before[1], before[1])
    if owed and kind in (None, Categorie.SCHULD):
        where = (begin, end) if len(begins) > 1 else (0, len(tekst))
        kind = _schuld_in_stuk(tekst, *where) or kind
    if owed and kind in (None, Categorie.SCHULD):
        if _VERHUURDER.search(tekst, begin, end):
            kind = Categorie.HUURSCHULD
        elif asked is Rol.UIT:
            kind = None
    keer, per_head = keer_en_hoofd(tekst, one.vondst)
    bedrag = one.vondst.bedrag
    if keer != 1 and bedrag.van is not None and bedrag.tot is not None:
        bedrag = replace(bedrag, van=bedrag.van * keer, tot=bedrag.tot * keer)
    return Opgave(
        kind,
        bedrag,
        whose,
        bruto=one.rol is Rol.BRUTO,
        achter=owed and asked is not Rol.SCHULD,
        per_hoofd=per_head,
        onbekend=one.rol is Rol.ONBEKEND or (kind is None and one.rol is not asked),
    )


def _schuld_in_stuk(tekst: str, begin: int, einde: int) -> Categorie | None:
    """ "moet zilveren kruis nog 600 betalen": the only thing that its piece names."""
    near = [n.categorie for n in vind_woorden(tekst[begin:einde], Groep.SCHULDEN)]
    named = {kind for kind in near if kind is not Categorie.SCHULD}
    (only,) = named if len(named) == 1 else (None,)
    return only if only and only.soort.groep is Groep.SCHULDEN else None


def _verbind(opgaven: Sequence[Opgave]) -> list[Opgave]:
    """One piece names, the next one counts: "nul uren, meestal 700"."""
    out: list[Opgave] = []
    for one in opgaven:
        named = out[-1] if out else None
        if named and not named.bedrag.bekend and one.bedrag.bekend and one.categorie is None:
            whose = one.van_wie or named.van_wie
            out[-1] = replace(one, categorie=named.categorie, van_wie=whose, onbekend=False)
        elif named and named.categorie and one.achter and one.categorie is None:
            debt = bedoeld(named.categorie, Groep.SCHULDEN)  # "zorg 140 maar loop achter, 420"
            out.append(replace(one, categorie=debt, onbekend=False))
        else:
            out.append(one)
    return out


def _stuk(tekst: str, plek: int) -> tuple[int, int]:
    """The piece of the message around a place, cut at commas, "en" and new lines."""
    begin, end = 0, len(tekst)
    for cut in _GRENS.finditer(tekst):
        if cut.end() <= plek:
            begin = cut.end()
        elif cut.start() > plek:
            end = cut.start()
            break
    return begin, end


def _wie(tekst: str, begin: int, plek: int, einde: int) -> VanWie | None:
    """The owner named last before the amount in its piece, or else the one named after it."""
    named = [(m.start(), VanWie.PARTNER) for m in _PARTNER.finditer(tekst, begin, plek)]
    named += [(m.start(), VanWie.HUURDER) for m in _ZELF.finditer(tekst, begin, plek)]
    if named:
        return max(named, key=lambda pair: pair[0])[1]
    if _PARTNER.search(tekst, plek, einde):
        return VanWie.PARTNER
    return VanWie.GEZIN if _KIND.search(tekst, begin, einde) else None


def _wisselend(opgaven: list[Opgave]) -> list[Opgave]:
    """ "soms 700 soms 1100" is one post from 700 to 1100; "wisselt, nu 700" must still be asked."""
    known = [o for o in opgaven if o.bedrag.bekend]
    if len(known) == 2 and len({o.categorie for o in known} - {None}) <= 1:
        laag, hoog = sorted(known, key=lambda o: o.bedrag.van or Decimal(0))
        if laag.van_wie is hoog.van_wie and laag.bedrag.tot != hoog.bedrag.tot:
            periode = hoog.bedrag.periode or laag.bedrag.periode
            bedrag = Bedrag(laag.bedrag.van, hoog.bedrag.tot, periode, Zekerheid.ONGEVEER)
            kind = laag.categorie or hoog.categorie
            return [replace(hoog, categorie=kind, bedrag=bedrag)]
    if any(o.wisselt for o in opgaven):
        return opgaven  # "nul uren en ook bijstand, 640": it was said of another
    if len(known) != 1 or known[0].bedrag.van != known[0].bedrag.tot or known[0].bedrag.is_nul:
        return opgaven
    return [replace(o, wisselt=True) if o is known[0] else o for o in opgaven]


def _zonder_bedrag(
    gelezen: Gelezen, roles: Sequence[Bedragrol], groep: Groep | None
) -> list[tuple[int, Opgave]]:
    """ "geen huurtoeslag" is zero; "kinderbijslag per kwartaal" is there, the amount is unknown."""
    tekst = gelezen.tekst
    names = [n for n in vind_woorden(tekst, groep) if not _BUITEN.search(tekst[: n.begin])]
    taken = {one.naam.begin for one in roles if one.naam}
    out: list[tuple[int, Opgave]] = []
    begin = 0
    for end in [*(cut.start() for cut in _GRENS.finditer(tekst)), len(tekst)]:
        if end < begin:
            continue
        here = [n for n in names if begin <= n.begin < end]
        amounts = [v for v in gelezen.bedragen if begin <= v.begin < end]
        if not amounts and not any(n.begin in taken for n in here):
            told = _noemt(gelezen, begin, end, here, groep)
            out += [(begin, one) for one in told]
        begin = end
    return out


def _noemt(
    gelezen: Gelezen, begin: int, end: int, namen: Sequence[Woordvondst], groep: Groep | None
) -> list[Opgave]:
    """What one piece without an amount says of the posts that it names."""
    piece = gelezen.tekst[begin:end]
    varies = bool(WISSELT.search(piece))
    if not namen:
        if groep is Groep.INKOMEN and _NUL_UREN.search(piece):
            who = _wie(gelezen.tekst, begin, begin, end)
            return [Opgave(Categorie.LOON, Bedrag.onbekend(), who, wisselt=True)]
        return []
    kaal = piece
    for name in reversed(namen):
        kaal = kaal[: name.begin - begin] + kaal[name.einde - begin :]
    if is_niets(" ".join(kaal.strip(" ,;.+!").split()), is_postwoord):
        return [Opgave(name.categorie, Bedrag.nul()) for name in namen]
    periods = [p.periode for p in gelezen.perioden if begin <= p.begin < end]
    unknown = kort_antwoord(piece.strip(" ,;.+!"), is_postwoord) is KortAntwoord.WEET_NIET
    words = re.findall(r"[a-zà-öø-ÿ']+", kaal)
    quiet = all(w in ZEGT_NIETS or w in _VERGETEN for w in words) and not {"niet", "te"} & set(
        words
    )
    if not (periods or varies or unknown or quiet):
        return []
    bedrag = Bedrag.onbekend(periods[0] if periods else None)
    who = _wie(gelezen.tekst, begin, end, end)
    return [Opgave(namen[-1].categorie, bedrag, who, wisselt=varies)]
