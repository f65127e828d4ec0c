"""The arithmetic of the overview: exact decimals, euro per month, a range where things are unsure.

Never computes what somebody should pay off, nor a beslagvrije voet (D13); amounts that age are not
in here. The conversions are in `marges`.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from enum import Enum

from casefile.overzicht.bekend_geld import Overzicht, Post
from casefile.overzicht.categorieen import (
    EERST_BETALEN,
    INKOMSTEN,
    TOTAAL,
    Categorie,
    Groep,
)
from casefile.overzicht.marges import NIETS, Bereik, bereik, naar_cent, per_jaar


class VraagNa(str, Enum):
    """Money that may be missed: only ever "ask about this", never "you get this" (F61, F125)."""

    HUURTOESLAG = "huurtoeslag"
    ZORGTOESLAG = "zorgtoeslag"
    KINDGEBONDEN_BUDGET = "kindgebonden_budget"
    KWIJTSCHELDING = "kwijtschelding"


class Past(Enum):
    """An amount the huurder picked, beside what is left per month."""

    PAST = "past"
    MISSCHIEN = "misschien"
    TE_VEEL = "te_veel"


@dataclass(frozen=True)
class EersteRekening:
    """A bill that must be paid first; euro per month and euro still owed, None: not known."""

    categorie: Categorie
    per_maand: Bereik | None
    schuld: Bereik | None


@dataclass(frozen=True)
class Resultaat:
    """Euro per month; `schuld` in euro. `onbekend`: posts without an amount.

    `gaten`: groups of which nothing is known, because they were skipped or not asked yet.
    """

    inkomen: Bereik
    huur: Bereik
    vaste_lasten: Bereik  # without the rent
    leefgeld: Bereik
    afbetalingen: Bereik
    uit: Bereik
    over: Bereik
    schuld: Bereik | None
    huurschuld: Bereik | None
    onbekend: tuple[Post, ...]
    gaten: tuple[Groep | Categorie, ...]
    eerst: tuple[EersteRekening, ...]
    vraag_na: tuple[VraagNa, ...]

    @property
    def zeker(self) -> bool:
        return self.over.exact and not self.onbekend and not self.gaten

    @property
    def volledig(self) -> bool:
        """True when every income and cost has an amount; a debt need not be known for that."""
        return not any(p.groep is not Groep.SCHULDEN for p in self.onbekend) and not any(
            gat is not Groep.SCHULDEN for gat in self.gaten
        )

    @property
    def inkomen_bekend(self) -> bool:
        """True when no income or toeslag is missing."""
        onbekend = any(p.groep in INKOMSTEN for p in self.onbekend)
        return not onbekend and not any(gat in INKOMSTEN for gat in self.gaten)

    @property
    def leeg(self) -> bool:
        return self.inkomen == NIETS and self.uit == NIETS


def bereken(overzicht: Overzicht) -> Resultaat:
    """The whole result; what has no amount counts as nothing and is listed (`onbekend`)."""
    inkomen = _som(overzicht, *INKOMSTEN)
    huur = _som_van(overzicht.van_categorie(Categorie.HUUR))
    vast = _som(overzicht, Groep.VASTE_LASTEN)
    leefgeld = _som(overzicht, Groep.LEEFGELD)
    afbetalingen = _som(overzicht, Groep.AFBETALINGEN)
    uit = huur + vast + leefgeld + afbetalingen
    return Resultaat(
        inkomen=inkomen.per_maand(),
        huur=huur.per_maand(),
        vaste_lasten=vast.per_maand(),
        leefgeld=leefgeld.per_maand(),
        afbetalingen=afbetalingen.per_maand(),
        uit=uit.per_maand(),
        over=(inkomen - uit).per_maand(),
        schuld=_schuld(overzicht),
        huurschuld=_schuld_van(overzicht, Categorie.HUURSCHULD),
        onbekend=tuple(p for p in overzicht.posten if not p.bedrag.bekend),
        gaten=_gaten(overzicht),
        eerst=_eerst(overzicht),
        vraag_na=_vraag_na(overzicht),
    )


def kent_over(overzicht: Overzicht) -> bool:
    """Something is known of what comes in and of what goes out."""
    result = bereken(overzicht)
    return result.inkomen != NIETS and result.uit != NIETS


def maanden_afbetalen(schuld: Bereik, bedrag: Decimal) -> tuple[int, int]:
    """How many months it takes, from and to, when no interest or costs are added."""
    if bedrag <= 0:
        raise ValueError("Het bedrag per maand moet meer dan nul zijn.")
    return _naar_boven(schuld.van / bedrag), _naar_boven(schuld.tot / bedrag)


def past(resultaat: Resultaat, bedrag: Decimal) -> Past:
    """Whether the picked amount (euro per month) is within what is left.

    Costs that are not known can only make it too much; income that is not known could make it fit.
    """
    if bedrag > resultaat.over.tot:
        return Past.TE_VEEL if resultaat.inkomen_bekend else Past.MISSCHIEN
    return Past.PAST if bedrag <= resultaat.over.van and resultaat.volledig else Past.MISSCHIEN


def zit_in_totaal(overzicht: Overzicht, post: Post) -> bool:
    """True for a part of a total that was named for its group (it is not counted again)."""
    totaal = TOTAAL.get(post.groep)
    if totaal is None or post.los or post.categorie in (totaal, Categorie.HUUR):
        return False
    posten = overzicht.van_groep(post.groep)
    som = _som_van([p for p in posten if p.categorie is totaal])
    los = [p for p in posten if p.categorie not in (totaal, Categorie.HUUR) and not p.los]
    return som != NIETS and som.tot >= _som_van(los).tot


def _som(overzicht: Overzicht, *groepen: Groep) -> Bereik:
    """Per year. A total that was named for a group holds the group's other posts."""
    som = NIETS
    for groep in groepen:
        posten = [p for p in overzicht.van_groep(groep) if p.categorie is not Categorie.HUUR]
        totaal = TOTAAL.get(groep)
        som += _som_van([p for p in posten if p.los])
        posten = [p for p in posten if not p.los]
        los = _som_van([p for p in posten if p.categorie is not totaal])
        som += los.minstens(_som_van([p for p in posten if p.categorie is totaal]))
    return som


def _som_van(posten: list[Post]) -> Bereik:
    som = NIETS
    for post in posten:
        som += per_jaar(post.bedrag) or NIETS
    return som


def _schuld(overzicht: Overzicht) -> Bereik | None:
    """Everything still owed; None when no debt has an amount."""
    posten = [p for p in overzicht.van_groep(Groep.SCHULDEN) if p.bedrag.bekend]
    if not posten:
        return None
    los = totaal = apart = NIETS
    for post in posten:
        deel = bereik(post.bedrag) or NIETS
        if post.los:
            apart += deel
        elif post.categorie is Categorie.SCHULD:
            totaal += deel
        else:
            los += deel
    samen = los.minstens(totaal) + apart
    return Bereik(naar_cent(samen.van), naar_cent(samen.tot))


def _schuld_van(overzicht: Overzicht, categorie: Categorie) -> Bereik | None:
    delen = [bereik(p.bedrag) for p in overzicht.van_categorie(categorie)]
    bekend = [d for d in delen if d is not None]
    return sum(bekend[1:], bekend[0]) if bekend else None


def _gaten(overzicht: Overzicht) -> tuple[Groep | Categorie, ...]:
    gaten: list[Groep | Categorie] = []
    if not overzicht.van_groep(Groep.INKOMEN):
        gaten.append(Groep.INKOMEN)
    if not overzicht.van_groep(Groep.TOESLAGEN):
        gaten.append(Groep.TOESLAGEN)
    if not overzicht.van_categorie(Categorie.HUUR):
        gaten.append(Categorie.HUUR)
    if all(p.categorie is Categorie.HUUR for p in overzicht.van_groep(Groep.VASTE_LASTEN)):
        gaten.append(Groep.VASTE_LASTEN)
    if not overzicht.van_groep(Groep.LEEFGELD):
        gaten.append(Groep.LEEFGELD)
    if not overzicht.van_groep(Groep.SCHULDEN, Groep.AFBETALINGEN):
        gaten.append(Groep.SCHULDEN)
    return tuple(gaten)


def _eerst(overzicht: Overzicht) -> tuple[EersteRekening, ...]:
    """Rent, energy, water, health insurance, in this order (S38, F116); zero bills fall out."""
    rekeningen = []
    for lopend, schuld in EERST_BETALEN:
        posten = overzicht.van_categorie(lopend)
        if posten and all(p.bedrag.is_nul for p in posten):
            continue
        bekend = [p for p in posten if p.bedrag.bekend]
        bedrag = _som_van(bekend).per_maand() if bekend else None
        rekeningen.append(EersteRekening(lopend, bedrag, _schuld_van(overzicht, schuld)))
    return tuple(rekeningen)


def _vraag_na(overzicht: Overzicht) -> tuple[VraagNa, ...]:
    """What is not in the overview and is worth asking about. No limits, no entitlement.

    A total of toeslagen does not say which: it is worth looking whether these are among them."""

    def heeft(categorie: Categorie) -> bool:
        return any(not p.bedrag.is_nul for p in overzicht.van_categorie(categorie))

    na: list[VraagNa] = []
    if heeft(Categorie.HUUR) and not heeft(Categorie.HUURTOESLAG):
        na.append(VraagNa.HUURTOESLAG)
    if not heeft(Categorie.ZORGTOESLAG):
        na.append(VraagNa.ZORGTOESLAG)
    if overzicht.huishouden.kinderen and not heeft(Categorie.KINDGEBONDEN_BUDGET):
        na.append(VraagNa.KINDGEBONDEN_BUDGET)
    belasting = overzicht.van_categorie(Categorie.GEMEENTEBELASTING)
    if not belasting or heeft(Categorie.GEMEENTEBELASTING):
        na.append(VraagNa.KWIJTSCHELDING)
    return tuple(na)


def _naar_boven(aantal: Decimal) -> int:
    return int(aantal.to_integral_value(rounding=ROUND_CEILING))
