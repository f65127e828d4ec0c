"""A total beside its parts, an outcome beside what it was made of: which of them counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from casefile.overzicht.bedragrij import Rij
from casefile.overzicht.categorieen import Categorie, Groep, groep_van
from casefile.overzicht.woorden import Woordvondst
from casefile.taal.bedragen import Vondst

_TOTAAL = re.compile(
    r"\b(?:samen|totaal|bij elkaar|opgeteld|alles(?: bij elkaar)?|dus|maakt)\b(?:\s+\w+){0,2}\s*$"
)
_TOTAAL_NA = re.compile(r"\s*(?:euro )?(?:samen|in totaal|totaal|bij elkaar)\b")
_UITKOMST = re.compile(
    r"\b(?:dus|blijft|hou|houd|over|maakt|samen|is dan)\b(?:\s+[a-z']+){0,4}\s*$"
)
_BLIJFT_OVER = re.compile(r"\s*(?:euro )?(?:netto )?over\b")
_INCLUSIEF = re.compile(r"\b(?:inclusief|incl)\.?\s*$")
_KAAL = re.compile(r"\b(?:kaal|kale(?: huur)?)\b(?:\s+is)?\s*$")
_KAAL_BEGIN = re.compile(r"\b(?:kaal|kale(?: huur)?)\b")
_MET_ALLES = re.compile(r"\b(?:totaal|inclusief|incl|erbij|all-in|warm|alles)\b")
_RENTE = re.compile(r"\brest\b.{0,30}\b(?:rente|kosten|incasso\w*|boete)\b")
_IS_SAMEN = re.compile(r"=|\b(?:samen|totaal|maakt|dus|alles|bij elkaar)\b")
WAARVAN = re.compile(
    r"\b(?:waarvan|daarvan|daar ?van|daar zit(?:ten)?|zit(?:ten)? (?:daar|er)(?: al| ook)?)\b"
)
PER_HOOFD = re.compile(
    r"\s*(?:euro )?,?(?: is)?\s*(?:in de week |per (?:week|maand|kwartaal) )?"
    r"(?:per (?:persoon|kind|stuk|hoofd)|p\.?[pk]\.?(?![a-z])|de man\b|elk\b|ieder\b|p/[pk])"
)


def neem_kaal(rij: Rij) -> None:
    """ "kaal 590, met servicekosten erbij 655"; "587 inclusief 34 servicekosten"."""
    rij.laat_weg(lambda v: bool(_INCLUSIEF.search(rij.ervoor(v))))
    bare = [v for v in rij.over if _KAAL.search(rij.ervoor(v))]
    rest = [v for v in rij.over if v not in bare]
    if bare and any(_MET_ALLES.search(rij.ervoor(v) + rij.na(v)) for v in rest):
        rij.laat_weg(lambda v: v in bare)


def tel_totaal(rij: Rij) -> None:
    """A total beside its parts: one of both counts, or the part that was not named."""
    for totaal in rij.over:
        rest = [v for v in rij.over if v is not totaal]
        if not rest or not all(v.bedrag.van is not None for v in rij.over):
            continue
        waarvan = bool(WAARVAN.search(rij.erna(totaal)))
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
        if (som == waarde and _KAAL_BEGIN.search(rij.ervoor(parts[0]))) or (
            waarvan and _RENTE.search(rij.tekst)
        ):
            rij.laat_weg(lambda v, p=parts: v in p)  # type: ignore[misc]
        elif som == waarde:
            if named or not waarvan:
                rij.laat_weg(lambda v, t=totaal: v is t)  # type: ignore[misc]
            else:
                rij.laat_weg(lambda v, p=parts: v in p)  # type: ignore[misc]
        elif waarvan and som < waarde:
            service = "servicekosten" in rij.tekst[totaal.einde :]
            if (named or partner) and not service:
                rij.over = [minder(v, parts) if v is totaal else v for v in rij.over]
            else:
                rij.laat_weg(lambda v, p=parts: v in p)  # type: ignore[misc]
        elif len(parts) > 1 and not waarvan:  # it does not add up: what was named counts
            rij.laat_weg(lambda v, t=totaal: v is t)  # type: ignore[misc]
        else:
            continue
        return


def neem_uitkomst(rij: Rij) -> None:
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
            times = [2, 3, 4, 5, 6] if PER_HOOFD.match(rij.erna(heel)) else times
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


def tel_som(rij: Rij) -> None:
    """ "Kale huur 548 + service 62 + stook 85 = 695": the sum stands for its parts."""
    for totaal in rij.over:
        parts = [v for v in rij.over if v.begin < totaal.begin and v.bedrag.van is not None]
        kinds = {kind for v in parts for kind in rij.namen_bij(v)}
        som = sum((v.bedrag.van or Decimal(0) for v in parts), Decimal(0))
        one = len(kinds) == 1 and len(parts) > 1 and som == totaal.bedrag.van
        if one and _IS_SAMEN.search(rij.ervoor(totaal) + rij.na(totaal)):
            rij.over = [v for v in rij.over if v not in parts]
            return


def minder(totaal: Vondst, parts: Sequence[Vondst]) -> Vondst:
    som = sum((p.bedrag.van or Decimal(0) for p in parts), Decimal(0))
    van, tot = totaal.bedrag.van, totaal.bedrag.tot
    assert van is not None and tot is not None
    return replace(totaal, bedrag=replace(totaal.bedrag, van=van - som, tot=tot - som))


def met_rente(rij: Rij) -> bool:
    """A total of which a part is interest and costs is what is owed, all of it."""
    return len(rij.over) == 1 and len(rij.alle) > 1 and bool(_RENTE.search(rij.tekst))


def is_schuldwoord(naam: Woordvondst) -> bool:
    """ "schuld", "achterstand": says that it is a debt, not of what."""
    return naam.categorie is Categorie.SCHULD


def is_schuld(soort: Categorie | None) -> bool:
    return soort is not None and groep_van(soort) is Groep.SCHULDEN
