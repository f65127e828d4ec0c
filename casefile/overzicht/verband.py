"""How the amounts of one message hang together: old and new, total and parts, gross and net.

Decides which amounts count, before names and amounts are paired. Knows words, no open question.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from casefile.overzicht.bedragrij import Rij
from casefile.overzicht.categorieen import Categorie
from casefile.overzicht.hoofden import hoofden
from casefile.overzicht.oud_en_nieuw import herzie, laat_oude_weg
from casefile.overzicht.totalen import (
    PER_HOOFD,
    WAARVAN,
    met_rente,
    minder,
    neem_kaal,
    neem_uitkomst,
    tel_som,
    tel_totaal,
)
from casefile.overzicht.woorden import Woordvondst
from casefile.taal.bedrag import Bedrag
from casefile.taal.bedragen import Vondst

_BETAALBAAR = re.compile(r"\b(?:ik kan|kan ik|ik red|lukt me)\b(?:\s+[a-z']+){0,3}\s*$")
_IK_BETAAL = re.compile(r"\bik betaal(?: nu)?\s*$")
_ZE_VRAGEN = re.compile(r"\b(?:vragen|vraagt|willen|wil|eisen|eist)\b")
_BETAALD = re.compile(r"\s*(?:euro )?(?:al |er |heb ik )*(?:betaald|afgelost|afbetaald)\b")
_HOU_OVER = re.compile(r"\bho[ui]d?(?:en)? (?:ik|we|wij)(?: nog)?\s*$")
_KRIJG = re.compile(r"\bkrijg\b")
_TERUG = re.compile(r"\s*(?:euro )?terug van vorig")
_HOUDT_ZELF = re.compile(r"\s*(?:euro )?,?\s*(?:die|dat) houd\w* (?:ze|zij|hij|ie)\b")
_VERSCHIL = re.compile(r"\b(?:\w*verhoging|\w*verlaging|toename|extra|bovenop) (?:van )?\s*$")
_VERSCHIL_NA = re.compile(
    r"\s*(?:euro )?(?:omhoog|omlaag|duurder|goedkoper|meer|minder|erbij gekomen|eraf gegaan)\b"
)
_ACHTER = re.compile(
    r"\b(?:\w*achterstand\w*|achter|achterstallig\w*|\w*schuld(?:en)?|openstaand\w*|"
    r"terug ?betalen|terug moet\w*|staat (?:er )?(?:nog|ook)|staan (?:er )?(?:nog|ook)|"
    r"wil(?:len)? nog)\b|\bmoet\b.*\bnog\b"
)
_HELFT = re.compile(r"\b(?:de )?helft van(?: de)?\s*$")
_VOOR_EEN_VAN = re.compile(
    r"\s*(?:euro )?(?:per \w+ )?voor (?:de|het|mijn|me|mn|m'n|onze|een|hem|haar)? ?(?:jongste|"
    r"oudste|"
    r"middelste|andere?|grote|kleine|eerste|tweede|derde|baby|dochter|zoon|meisje|jongen)\b"
)
_DUBBEL = re.compile(r"\s*(?:euro )?(?:dubbel|keer 2|keer twee|x ?2)\s*(?:$|[,;.])")


@dataclass(frozen=True)
class Verband:
    """`bedragen`: the amounts that count. `achter`: where an amount begins that is in arrears.

    `herziet`: where one begins that replaces an earlier one of its kind. `vervallen`: where the
    ones began that do not count. `erft`: what those were called that an amount without a name
    stands for, by where it begins. `per_hoofd`: of one who is counted with others we cannot count.
    """

    bedragen: tuple[Vondst, ...]
    achter: frozenset[int] = frozenset()
    herziet: frozenset[int] = frozenset()
    vervallen: frozenset[int] = frozenset()
    per_hoofd: frozenset[int] = frozenset()
    erft: Mapping[int, Categorie] = field(default_factory=dict)


def leg_verband(
    tekst: str, gevonden: Sequence[Vondst], namen: Sequence[Woordvondst], wisselt: bool
) -> Verband:
    """What counts of the amounts in `tekst` (tidied), and what kind of thing each of them is.

    `wisselt`: it differs per month, so none of them is the old one.
    """
    rij = Rij(tekst, [v for v in gevonden if not v.ontkend], namen)
    ontkend = [v for v in gevonden if v.ontkend]
    herziet = herzie(rij)
    rij.laat_weg(lambda v: bool(_VERSCHIL.search(rij.voor(v)) or _VERSCHIL_NA.match(rij.erna(v))))
    neem_uitkomst(rij)
    tel_som(rij)
    if not wisselt:
        laat_oude_weg(rij)
    _bruto(rij)
    _gevraagd(rij)
    neem_kaal(rij)
    tel_totaal(rij)
    _per_hoofd_samen(rij)
    per_hoofd = _maal(rij)
    owed = met_rente(rij) or rij.deels_betaald
    achter = frozenset(v.begin for v in rij.over if owed or _is_achter(rij, v))
    left = {v.begin for v in rij.over}
    vervallen = frozenset(v.begin for v in rij.alle if v.begin not in left)
    bedragen = tuple(sorted([*rij.over, *ontkend], key=lambda v: v.begin))
    return Verband(bedragen, achter, frozenset(herziet), vervallen, per_hoofd, _erf(rij))


def _erf(rij: Rij) -> dict[int, Categorie]:
    """ "Essent was 1104, na bezwaar 704": the 704 is called what the 1104 was."""
    left = {v.begin for v in rij.over}
    erft: dict[int, Categorie] = {}
    for gone in (v for v in rij.alle if v.begin not in left):
        names = rij.namen_bij(gone)
        after = [v for v in rij.over if v.begin > gone.begin] or rij.over[-1:]
        if names and after and not rij.namen_bij(after[0]):
            start = gone.begin - len(rij.voor(gone))
            before = [n.categorie for n in rij.namen if start <= n.begin < gone.begin]
            erft.setdefault(after[0].begin, (before or names[:1])[-1])
    return erft


def _bruto(rij: Rij) -> None:
    """ "2400 bruto, 1950 netto": only what arrives counts."""
    if "bruto" not in rij.tekst or len(rij.over) < 2:
        return
    first = re.search(r"\b(?:bruto|netto|schoon)\b", rij.tekst)
    assert first
    leads = first.start() < rij.over[0].begin

    def gross(v: Vondst) -> bool:
        around = rij.ervoor(v) if leads else rij.erna(v)
        return bool(re.search(r"\bbruto\b", around))

    rij.laat_weg(gross)


def _gevraagd(rij: Rij) -> None:
    """What is asked counts, not what somebody can pay, has paid or is left with."""
    rij.laat_weg(lambda v: bool(_BETAALBAAR.search(rij.ervoor(v))))
    rij.laat_weg(
        lambda v: bool(_HOU_OVER.search(rij.ervoor(v))) and rij.erna(v).lstrip().startswith("over")
    )
    rij.laat_weg(lambda v: bool(_KRIJG.search(rij.ervoor(v)) and _TERUG.match(rij.erna(v))))
    rij.laat_weg(lambda v: bool(_HOUDT_ZELF.match(rij.erna(v))))
    if _ZE_VRAGEN.search(rij.tekst):
        rij.laat_weg(lambda v: bool(_IK_BETAAL.search(rij.ervoor(v))))
    paid = [v for v in rij.over if _BETAALD.match(rij.erna(v))]
    if not paid or len(paid) == len(rij.over):
        return
    parts = [v for v in paid if WAARVAN.search(rij.ervoor(v))]
    rij.laat_weg(lambda v: v in paid)
    if parts and len(rij.over) == 1:
        rij.over = [minder(rij.over[0], parts)]
        rij.deels_betaald = True


def _per_hoofd_samen(rij: Rij) -> None:
    """ "281 voor de jongste en 341 voor de oudste": one thing, added up."""
    heads = [v for v in rij.over if _VOOR_EEN_VAN.match(rij.erna(v)) and v.bedrag.bekend]
    if len(heads) < 2 or any(rij.namen_bij(v) for v in heads[1:]):
        return
    first = heads[0]
    period = next((v.bedrag.periode for v in heads if v.bedrag.periode), None)
    som = minder(first, [replace(v, bedrag=_negatief(v.bedrag)) for v in heads[1:]])
    som = replace(som, bedrag=som.bedrag.met_periode(period))
    rij.over = [som if v is first else v for v in rij.over if v is first or v not in heads]


def _negatief(bedrag: Bedrag) -> Bedrag:
    assert bedrag.van is not None and bedrag.tot is not None
    return replace(bedrag, van=-bedrag.van, tot=-bedrag.tot)


def _maal(rij: Rij) -> frozenset[int]:
    """ "140 per persoon, we zijn met 2"; "25 dubbel"; "de helft van 900". Gives where an amount
    begins that is per head, where the message does not say how many there are."""
    heads, open_ = hoofden(rij.tekst), set()
    for vondst in list(rij.over):
        keer = Decimal(1)
        if _HELFT.search(rij.ervoor(vondst)):
            keer = Decimal("0.5")
        elif _DUBBEL.match(rij.erna(vondst)):
            keer = Decimal(2)
        elif PER_HOOFD.match(rij.erna(vondst)):
            keer = Decimal(heads or 1)
            open_ |= set() if heads else {vondst.begin}
        bedrag = vondst.bedrag
        if keer != 1 and bedrag.van is not None and bedrag.tot is not None:
            nieuw = replace(bedrag, van=bedrag.van * keer, tot=bedrag.tot * keer)
            rij.over = [replace(v, bedrag=nieuw) if v is vondst else v for v in rij.over]
    return frozenset(open_)


def _is_achter(rij: Rij, vondst: Vondst) -> bool:
    voor, na = rij.voor(vondst), rij.na(vondst)
    if re.search(r"\bmoet\b.*\bnog\b", voor):
        return "betalen" in na
    if re.search(r"\bloop\b.*\bachter\b", rij.ervoor(vondst)):
        return True
    return bool(_ACHTER.search(voor) or _ACHTER.search(na))
