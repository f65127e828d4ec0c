"""How the amounts of one message hang together: old and new, total and parts, gross and net.

Decides which amounts count, before names and amounts are paired. Knows words, no open question.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from casefile.overzicht.categorieen import Categorie, Groep, groep_van
from casefile.overzicht.hoofden import hoofden
from casefile.overzicht.woorden import Woordvondst
from casefile.taal.bedragen import Vondst

_GRENS = re.compile(r"[,;:\n!]|\.(?=\s|$)|\b(?:en|maar|dus|want|plus)\b")
_HERZIET = re.compile(
    r"\b(?:nee+|neen|sorry|wacht|oeps|correctie|foutje|(?:ik )?bedoel\w*|of eigenlijk|"
    r"met de \w+ erbij|"
    r"nog wat)\b"
)
_OUD = re.compile(
    r"\b(?:was|waren|eerst|vroeger|daarvoor|eerder|voorheen|verhoogd van|verlaagd van|"
    r"vorig(?:e)? (?:jaar|maand|keer))\b(?:\s+[a-z']+){0,4}\s*$"
)
_NU = re.compile(r"\b(?:nu|vanaf|inmiddels|sinds)\b")
_BETAALBAAR = re.compile(r"\b(?:ik kan|kan ik|ik red|lukt me)\b(?:\s+[a-z']+){0,3}\s*$")
_IK_BETAAL = re.compile(r"\bik betaal(?: nu)?\s*$")
_ZE_VRAGEN = re.compile(r"\b(?:vragen|vraagt|willen|wil|eisen|eist)\b")
_BETAALD = re.compile(r"\s*(?:euro )?(?:al |er |heb ik )*(?:betaald|afgelost|afbetaald)\b")
_HOU_OVER = re.compile(r"\bho[ui]d?(?:en)? (?:ik|we|wij)(?: nog)?\s*$")
_TOTAAL = re.compile(
    r"\b(?:samen|totaal|bij elkaar|opgeteld|alles(?: bij elkaar)?|dus|maakt)\b(?:\s+\w+){0,2}\s*$"
)
_TOTAAL_NA = re.compile(r"\s*(?:euro )?(?:samen|in totaal|totaal|bij elkaar)\b")
_KRIJG = re.compile(r"\bkrijg\b")
_TERUG = re.compile(r"\s*(?:euro )?terug van vorig")
_HOUDT_ZELF = re.compile(r"\s*(?:euro )?,?\s*(?:die|dat) houd\w* (?:ze|zij|hij|ie)\b")
_UITKOMST = re.compile(
    r"\b(?:dus|blijft|hou|houd|over|maakt|samen|is dan)\b(?:\s+[a-z']+){0,4}\s*$"
)
_BLIJFT_OVER = re.compile(r"\s*(?:euro )?(?:netto )?over\b")
_INCLUSIEF = re.compile(r"\b(?:inclusief|incl)\.?\s*$")
_WAARVAN = re.compile(r"\b(?:waarvan|daarvan|daar ?van|daar zit(?:ten)?)\b")
_KAAL = re.compile(r"\b(?:kaal|kale(?: huur)?)\b(?:\s+is)?\s*$")
_MET_ALLES = re.compile(r"\b(?:totaal|inclusief|incl|erbij|all-in|warm|alles)\b")
_ACHTER = re.compile(
    r"\b(?:\w*achterstand\w*|achter|achterstallig\w*|\w*schuld(?:en)?|openstaand\w*|"
    r"terug ?betalen|terug moet\w*)\b|\bmoet\b.*\bnog\b"
)
_HELFT = re.compile(r"\b(?:de )?helft van(?: de)?\s*$")
_PER_HOOFD = re.compile(
    r"\s*(?:euro )?,?(?: is)?\s*(?:in de week |per (?:week|maand|kwartaal) )?"
    r"(?:per (?:persoon|kind|stuk|hoofd)|p\.?p\.?\b|de man\b|elk\b|ieder\b|p/p)"
)
_DUBBEL = re.compile(r"\s*(?:euro )?(?:dubbel|keer 2|keer twee|x ?2)\s*(?:$|[,;.])")


@dataclass(frozen=True)
class Verband:
    """`bedragen`: the amounts that count. `achter`: where an amount begins that is in arrears.

    `herziet`: where one begins that replaces an earlier one of its kind. `vervallen`: where the
    ones began that do not count.
    """

    bedragen: tuple[Vondst, ...]
    achter: frozenset[int] = frozenset()
    herziet: frozenset[int] = frozenset()
    vervallen: frozenset[int] = frozenset()


class _Rij:
    """The amounts that are left, with the words around each of them."""

    def __init__(self, tekst: str, bedragen: Sequence[Vondst], namen: Sequence[Woordvondst]):
        self.tekst, self.namen = tekst, namen
        self.alle = list(bedragen)
        self.over = list(bedragen)

    def gat(self, i: int) -> tuple[int, int]:
        begin = self.alle[i - 1].einde if i else 0
        return begin, self.alle[i].begin if i < len(self.alle) else len(self.tekst)

    def voor(self, vondst: Vondst) -> str:
        """The words that lead to this amount."""
        i = self._plek(vondst)
        begin, einde = self.gat(i)
        gat = self.tekst[begin:einde]
        grens = _GRENS.search(gat) if i else None
        return gat[grens.end() :] if grens else gat

    def ervoor(self, vondst: Vondst) -> str:
        """All between the amount before and this one."""
        begin, einde = self.gat(self._plek(vondst))
        return self.tekst[begin:einde]

    def na(self, vondst: Vondst) -> str:
        """The words that belong to this amount and come after it."""
        i = self._plek(vondst) + 1
        begin, einde = self.gat(i)
        gat = self.tekst[begin:einde]
        grens = _GRENS.search(gat)
        if grens is None:
            return gat if i == len(self.alle) else ""
        return gat[: grens.start()]

    def erna(self, vondst: Vondst) -> str:
        begin, einde = self.gat(self._plek(vondst) + 1)
        return self.tekst[begin:einde]

    def namen_bij(self, vondst: Vondst) -> list[Categorie]:
        """The names in the words that lead to it, or that follow it."""
        start = vondst.begin - len(self.voor(vondst))
        stop = vondst.einde + len(self.na(vondst))
        return [n.categorie for n in self.namen if start <= n.begin < stop]

    def _plek(self, vondst: Vondst) -> int:
        return next(i for i, v in enumerate(self.alle) if v.begin == vondst.begin)

    def laat_weg(self, welke: Callable[[Vondst], bool]) -> None:
        """Leave these out, unless nothing would be left."""
        keep = [v for v in self.over if not welke(v)]
        if keep:
            self.over = keep


def leg_verband(
    tekst: str, gevonden: Sequence[Vondst], namen: Sequence[Woordvondst], wisselt: bool
) -> Verband:
    """What counts of the amounts in `tekst` (tidied), and what kind of thing each of them is.

    `wisselt`: it differs per month, so none of them is the old one.
    """
    rij = _Rij(tekst, [v for v in gevonden if not v.ontkend], namen)
    ontkend = [v for v in gevonden if v.ontkend]
    herziet = _herzie(rij)
    if not wisselt:
        rij.laat_weg(lambda v: _is_oud(rij, v))
    _bruto(rij)
    _gevraagd(rij)
    _kaal(rij)
    _uitkomst(rij)
    _totaal(rij)
    _maal(rij)
    achter = frozenset(v.begin for v in rij.over if _is_achter(rij, v))
    left = {v.begin for v in rij.over}
    vervallen = frozenset(v.begin for v in rij.alle if v.begin not in left)
    bedragen = tuple(sorted([*rij.over, *ontkend], key=lambda v: v.begin))
    return Verband(bedragen, achter, frozenset(herziet), vervallen)


def alles_is_oud(tekst: str, gevonden: Sequence[Vondst]) -> bool:
    """ "niks, was 1450": only what was before is named."""
    rij = _Rij(tekst, gevonden, ())
    return bool(gevonden) and all(_OUD.search(rij.ervoor(v)) for v in gevonden)


def _is_oud(rij: _Rij, vondst: Vondst) -> bool:
    """ "was 580"; not "en de huur was 612" when nothing says what it is now."""
    if not _OUD.search(rij.ervoor(vondst)):
        return False
    start = vondst.begin - len(rij.voor(vondst))
    own = any(start <= n.begin < vondst.begin for n in rij.namen)
    return not own or bool(_NU.search(rij.tekst[vondst.einde :]))


def _herzie(rij: _Rij) -> set[int]:
    """ "612, nee 621": the second stands in the place of the first."""
    marked: set[int] = set()
    for vorige, dit in zip(list(rij.alle), rij.alle[1:], strict=False):
        gat = rij.ervoor(dit)
        if not _HERZIET.search(gat):
            continue
        begin, einde = vorige.einde, dit.begin
        if any(begin <= n.begin < einde for n in rij.namen):
            marked.add(dit.begin)
            continue
        first = next((v for v in rij.over if v.begin == vorige.begin), None)
        if first is None:
            continue
        bedrag = dit.bedrag
        if bedrag.periode is None:
            bedrag = bedrag.met_periode(first.bedrag.periode)
        rij.over = [replace(v, bedrag=bedrag) if v is first else v for v in rij.over if v != dit]
    return marked


def _bruto(rij: _Rij) -> None:
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


def _gevraagd(rij: _Rij) -> None:
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
    first = rij.over[0]
    parts = [v for v in paid if _WAARVAN.search(rij.ervoor(v))]
    rij.laat_weg(lambda v: v in paid)
    if parts and rij.over == [first]:
        rij.over = [_minder(first, parts)]


def _kaal(rij: _Rij) -> None:
    """ "kaal 590, met servicekosten erbij 655"; "587 inclusief 34 servicekosten"."""
    rij.laat_weg(lambda v: bool(_INCLUSIEF.search(rij.ervoor(v))))
    bare = [v for v in rij.over if _KAAL.search(rij.ervoor(v))]
    rest = [v for v in rij.over if v not in bare]
    if bare and any(_MET_ALLES.search(rij.ervoor(v) + rij.na(v)) for v in rest):
        rij.laat_weg(lambda v: v in bare)


def _totaal(rij: _Rij) -> None:
    """A total beside its parts: one of both counts, or the part that was not named."""
    for totaal in rij.over:
        rest = [v for v in rij.over if v is not totaal]
        if not rest or not all(v.bedrag.van is not None for v in rij.over):
            continue
        waarvan = bool(_WAARVAN.search(rij.erna(totaal)))
        says = _TOTAAL.search(rij.ervoor(totaal)) or _TOTAAL_NA.match(rij.na(totaal))
        if not (says or waarvan):
            continue
        after = [v for v in rest if v.begin > totaal.begin]
        parts = after if waarvan and after else rest
        period = totaal.bedrag.periode
        loose = period is None and not waarvan
        parts = [v for v in parts if loose or v.bedrag.periode is period]
        if not parts:
            continue
        som = sum((v.bedrag.van or Decimal(0) for v in parts), Decimal(0))
        waarde = totaal.bedrag.van or Decimal(0)
        eigen = [set(rij.namen_bij(v)) for v in parts]
        named = any(kinds - set(rij.namen_bij(totaal)) for kinds in eigen)
        partner = bool(re.search(r"\bvan mijn\b", rij.tekst[totaal.einde :]))
        if som == waarde:
            if named or not waarvan:
                rij.laat_weg(lambda v, t=totaal: v is t)  # type: ignore[misc]
            else:
                rij.laat_weg(lambda v, p=parts: v in p)  # type: ignore[misc]
        elif waarvan and som < waarde:
            service = "servicekosten" in rij.tekst[totaal.einde :]
            if (named or partner) and not service:
                rij.over = [_minder(v, parts) if v is totaal else v for v in rij.over]
            else:
                rij.laat_weg(lambda v, p=parts: v in p)  # type: ignore[misc]
        elif len(parts) > 1 and not waarvan:  # it does not add up: what was named counts
            rij.laat_weg(lambda v, t=totaal: v is t)  # type: ignore[misc]
        else:
            continue
        return


def _uitkomst(rij: _Rij) -> None:
    """ "1600, ze korten 150, dus 1450", "3 maanden a 612 dus 1836": the outcome stands for what it
    was made of; where the parts have names of their own, it says nothing new."""
    for uit in list(rij.over):
        if not (_UITKOMST.search(rij.ervoor(uit)) or _BLIJFT_OVER.match(rij.erna(uit))):
            continue
        rest = [v for v in rij.over if v is not uit and v.bedrag.van is not None]
        waarde = uit.bedrag.van
        for heel in rest:
            whole = heel.bedrag.van or Decimal(0)
            times = [int(n) for n in re.findall(r"\b([2-9])\b", rij.tekst)]
            if heel.begin < uit.begin and any(whole * n == waarde for n in times):
                rij.laat_weg(lambda v, h=heel: v is h)  # type: ignore[misc]
                return
            deel = next((v for v in rest if whole - (v.bedrag.van or 0) == waarde), None)
            if deel is None or deel is heel:
                continue
            own = set(rij.namen_bij(deel)) - set(rij.namen_bij(heel))
            if own and not any(is_schuld(kind) for kind in own):
                rij.laat_weg(lambda v, u=uit: v is u)  # type: ignore[misc]
            else:
                rij.laat_weg(lambda v, h=heel, d=deel: v is h or v is d)  # type: ignore[misc]
            return


def _minder(totaal: Vondst, parts: Sequence[Vondst]) -> Vondst:
    som = sum((p.bedrag.van or Decimal(0) for p in parts), Decimal(0))
    van, tot = totaal.bedrag.van, totaal.bedrag.tot
    assert van is not None and tot is not None
    return replace(totaal, bedrag=replace(totaal.bedrag, van=van - som, tot=tot - som))


def _maal(rij: _Rij) -> None:
    """ "140 per persoon, we zijn met 2"; "25 dubbel"; "de helft van 900"."""
    heads = hoofden(rij.tekst)
    for vondst in list(rij.over):
        keer = Decimal(1)
        if _HELFT.search(rij.ervoor(vondst)):
            keer = Decimal("0.5")
        elif _DUBBEL.match(rij.erna(vondst)):
            keer = Decimal(2)
        elif heads and _PER_HOOFD.match(rij.erna(vondst)):
            keer = Decimal(heads)
        bedrag = vondst.bedrag
        if keer != 1 and bedrag.van is not None and bedrag.tot is not None:
            nieuw = replace(bedrag, van=bedrag.van * keer, tot=bedrag.tot * keer)
            rij.over = [replace(v, bedrag=nieuw) if v is vondst else v for v in rij.over]


def _is_achter(rij: _Rij, vondst: Vondst) -> bool:
    voor, na = rij.voor(vondst), rij.na(vondst)
    if re.search(r"\bmoet\b.*\bnog\b", voor):
        return "betalen" in na
    if re.search(r"\bloop\b.*\bachter\b", rij.ervoor(vondst)):
        return True
    return bool(_ACHTER.search(voor) or _ACHTER.search(na))


def is_schuldwoord(naam: Woordvondst) -> bool:
    """ "schuld", "achterstand": says that it is a debt, not of what."""
    return naam.categorie is Categorie.SCHULD


def is_schuld(soort: Categorie | None) -> bool:
    return soort is not None and groep_van(soort) is Groep.SCHULDEN
