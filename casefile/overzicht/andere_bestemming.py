"""What was noted as one thing turns out to be another: "dat is geen inkomen maar spaargeld", "dat
was niet voor de huur". Reads the words, and finds the post; asks nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from casefile.overzicht.bekend_geld import Overzicht, Post
from casefile.overzicht.categorieen import SOORT_INKOMEN, TOTAAL, Categorie, Groep, groep_van
from casefile.overzicht.toepassen import Uitkomst, met_periode
from casefile.overzicht.woorden import Woordvondst
from casefile.taal.bedrag import Bedrag

_WIJST = r"\b(?:dat|die|dit|deze|het|\d[\d.,]*)\b(?: \w+){0,2}?"
_NIET = re.compile(
    rf"{_WIJST} (?:is|was|zijn|waren|hoort|horen)(?: \w+)? ?\b(?:geen|niet)\b"
    r"(?: (?:voor|van|bij|als|onder|mijn|me|mn|m'n|de|het|een))*"
)
_EEN_WOORD = re.compile(r" ?(?:[a-z]+ )?")
_GEEN_POST = re.compile(
    rf"{_WIJST} (?:is|was|zijn|waren|heb|had|kan|zou)\b[^.;!?\n]{{0,30}}?"
    r"\b(?:spaargeld|spaarpot|spaarrekening|gespaard|"
    r"opzij gezet|eenmalig|een ?malig|voorstel|missen)\b"
)


@dataclass(frozen=True)
class Bestemming:
    """`niet`: what it is said not to be; `wel`: what it is; `geen_post`: money of no post."""

    niet: tuple[Categorie, ...] = ()
    wel: Categorie | None = None
    geen_post: bool = False

    def __bool__(self) -> bool:
        return bool(self.niet or self.geen_post)


def lees_bestemming(netjes: str, woorden: Sequence[Woordvondst]) -> Bestemming:
    """`woorden`: the kinds that the tidied text names."""
    hit = _NIET.search(netjes)
    saved = bool(_GEEN_POST.search(netjes))
    if hit is None:
        return Bestemming(geen_post=saved)
    after = [word for word in woorden if word.begin >= hit.end()]
    if not after or not _EEN_WOORD.fullmatch(netjes, hit.end(), after[0].begin):
        return Bestemming(geen_post=saved)
    other = [word.categorie for word in after[1:] if word.categorie is not after[0].categorie]
    return Bestemming((after[0].categorie,), other[0] if other and not saved else None, saved)


def welke_anders(o: Overzicht, wat: Bestemming, bedragen: Sequence[Bedrag]) -> Post | None:
    """The post that is meant: the one with that amount, the last, or the only one of its kind."""
    if not wat:
        return None
    fits = [p for p in o.posten if _is_zo_een(p, wat.niet)] if wat.niet else list(o.posten)
    values = {bedrag.van for bedrag in bedragen if bedrag.bekend}
    if values:
        fits = [p for p in fits if p.bedrag.van in values]
        return fits[0] if len(fits) == 1 else None
    last = [p for p in fits if p.id in o.laatst]
    found = last or (fits if wat.niet else [])
    return found[-1] if last or len(found) == 1 else None


def _is_zo_een(post: Post, soorten: Sequence[Categorie]) -> bool:
    """An amount that is "geen inkomen" may be noted as a wage, "niet voor de huur" as its debt."""
    for kind in soorten:
        wide = kind is Categorie.INKOMEN or kind in TOTAAL.values()
        if post.categorie is kind or (wide and post.groep is groep_van(kind)):
            return True
        if kind in SOORT_INKOMEN and post.categorie is Categorie.INKOMEN:
            return True
        if kind.soort.als_schuld == post.categorie.value:
            return True
    return False


def zet_anders(o: Overzicht, post: Post, wat: Bestemming, uit: Uitkomst) -> None:
    """It becomes what it is, or goes where it is no post."""
    if wat.wel is None:
        uit.verwijderd = [post]
        o.verwijder([post.id])
        return
    amount, assumed = met_periode(o, wat.wel, post.bedrag)
    if groep_van(wat.wel) is Groep.SCHULDEN:
        amount = amount.met_periode(None)
    new = replace(post, categorie=wat.wel, bedrag=amount, aangenomen=assumed or post.aangenomen)
    o.zet(new)
    uit.vorige[post.id] = post
    uit.gewijzigd.append(new)
