"""The kinds of income and expense, and the group each belongs to. Pure names, no words, no amounts.

Sources: the report's advice to look at rent, water, energy and health insurance first (S38, F116).
"""

from __future__ import annotations

from enum import Enum


class Groep(str, Enum):
    """What is asked and added up together."""

    INKOMEN = "inkomen"
    TOESLAGEN = "toeslagen"
    VASTE_LASTEN = "vaste_lasten"
    LEEFGELD = "leefgeld"
    SCHULDEN = "schulden"
    AFBETALINGEN = "afbetalingen"


class Categorie(str, Enum):
    """One kind of post. The value is kept in storage and never changes."""

    # income
    LOON = "loon"
    BIJSTAND = "bijstand"
    UITKERING = "uitkering"  # WW, Ziektewet, WIA, Wajong, or not said which
    PENSIOEN = "pensioen"
    STUDIEFINANCIERING = "studiefinanciering"
    ALIMENTATIE = "alimentatie"
    KOSTGELD = "kostgeld"
    INKOMEN = "inkomen"  # not said what it is
    # toeslagen
    HUURTOESLAG = "huurtoeslag"
    ZORGTOESLAG = "zorgtoeslag"
    KINDGEBONDEN_BUDGET = "kindgebonden_budget"
    KINDERBIJSLAG = "kinderbijslag"
    KINDEROPVANGTOESLAG = "kinderopvangtoeslag"
    BELASTINGTERUGGAVE = "belastingteruggave"
    ANDERE_TOESLAG = "andere_toeslag"
    TOESLAGEN = "toeslagen"  # one amount for all
    # fixed costs
    HUUR = "huur"
    ENERGIE = "energie"
    WATER = "water"
    ZORGPREMIE = "zorgpremie"
    TELEFOON_INTERNET = "telefoon_internet"
    VERZEKERINGEN = "verzekeringen"
    GEMEENTEBELASTING = "gemeentebelasting"
    VERVOER = "vervoer"
    KINDEREN = "kinderen"  # childcare, school, sports
    ABONNEMENTEN = "abonnementen"
    ALIMENTATIE_BETALEN = "alimentatie_betalen"
    ANDERE_LASTEN = "andere_lasten"
    VASTE_LASTEN = "vaste_lasten"  # one amount for all but the rent
    # living costs
    BOODSCHAPPEN = "boodschappen"
    KLEDING = "kleding"
    HUISDIEREN = "huisdieren"
    ROKEN = "roken"
    OVERIG_LEVEN = "overig_leven"
    # debts (what is still owed)
    HUURSCHULD = "huurschuld"
    ENERGIESCHULD = "energieschuld"
    WATERSCHULD = "waterschuld"
    ZORGSCHULD = "zorgschuld"
    BELASTINGSCHULD = "belastingschuld"
    BOETES = "boetes"
    LENING = "lening"
    ANDERE_SCHULD = "andere_schuld"
    SCHULD = "schuld"  # one amount for all
    # what is paid off now, per period
    AFBETALING = "afbetaling"


_SOORTEN: dict[Groep, tuple[Categorie, ...]] = {
    Groep.INKOMEN: (
        Categorie.LOON,
        Categorie.BIJSTAND,
        Categorie.UITKERING,
        Categorie.PENSIOEN,
        Categorie.STUDIEFINANCIERING,
        Categorie.ALIMENTATIE,
        Categorie.KOSTGELD,
        Categorie.INKOMEN,
    ),
    Groep.TOESLAGEN: (
        Categorie.HUURTOESLAG,
        Categorie.ZORGTOESLAG,
        Categorie.KINDGEBONDEN_BUDGET,
        Categorie.KINDERBIJSLAG,
        Categorie.KINDEROPVANGTOESLAG,
        Categorie.BELASTINGTERUGGAVE,
        Categorie.ANDERE_TOESLAG,
        Categorie.TOESLAGEN,
    ),
    Groep.VASTE_LASTEN: (
        Categorie.HUUR,
        Categorie.ENERGIE,
        Categorie.WATER,
        Categorie.ZORGPREMIE,
        Categorie.TELEFOON_INTERNET,
        Categorie.VERZEKERINGEN,
        Categorie.GEMEENTEBELASTING,
        Categorie.VERVOER,
        Categorie.KINDEREN,
        Categorie.ABONNEMENTEN,
        Categorie.ALIMENTATIE_BETALEN,
        Categorie.ANDERE_LASTEN,
        Categorie.VASTE_LASTEN,
    ),
    Groep.LEEFGELD: (
        Categorie.BOODSCHAPPEN,
        Categorie.KLEDING,
        Categorie.HUISDIEREN,
        Categorie.ROKEN,
        Categorie.OVERIG_LEVEN,
    ),
    Groep.SCHULDEN: (
        Categorie.HUURSCHULD,
        Categorie.ENERGIESCHULD,
        Categorie.WATERSCHULD,
        Categorie.ZORGSCHULD,
        Categorie.BELASTINGSCHULD,
        Categorie.BOETES,
        Categorie.LENING,
        Categorie.ANDERE_SCHULD,
        Categorie.SCHULD,
    ),
    Groep.AFBETALINGEN: (Categorie.AFBETALING,),
}
_GROEP = {soort: groep for groep, soorten in _SOORTEN.items() for soort in soorten}


def groep_van(categorie: Categorie) -> Groep:
    """Every kind is in exactly one group."""
    return _GROEP[categorie]


INKOMSTEN = (Groep.INKOMEN, Groep.TOESLAGEN)
UITGAVEN = (Groep.VASTE_LASTEN, Groep.LEEFGELD, Groep.AFBETALINGEN)

# The bills that must be paid first, in this order (S38, F116), and the debt of each.
EERST_BETALEN: tuple[tuple[Categorie, Categorie], ...] = (
    (Categorie.HUUR, Categorie.HUURSCHULD),
    (Categorie.ENERGIE, Categorie.ENERGIESCHULD),
    (Categorie.WATER, Categorie.WATERSCHULD),
    (Categorie.ZORGPREMIE, Categorie.ZORGSCHULD),
)

# What an income can turn out to be that was first given without a name.
SOORT_INKOMEN = frozenset(
    {Categorie.LOON, Categorie.BIJSTAND, Categorie.UITKERING, Categorie.PENSIOEN}
)
# One amount for a whole group. The other categories of the group are then parts of it.
TOTAAL = {
    Groep.TOESLAGEN: Categorie.TOESLAGEN,
    Groep.VASTE_LASTEN: Categorie.VASTE_LASTEN,
    Groep.SCHULDEN: Categorie.SCHULD,
}
# Where an amount goes that was not said what it is for: (named alone, named beside others).
NAAMLOOS = {
    Groep.INKOMEN: (Categorie.INKOMEN, Categorie.INKOMEN),
    Groep.TOESLAGEN: (Categorie.TOESLAGEN, Categorie.ANDERE_TOESLAG),
    Groep.VASTE_LASTEN: (Categorie.VASTE_LASTEN, Categorie.ANDERE_LASTEN),
    Groep.LEEFGELD: (Categorie.BOODSCHAPPEN, Categorie.OVERIG_LEVEN),
    Groep.SCHULDEN: (Categorie.SCHULD, Categorie.ANDERE_SCHULD),
    Groep.AFBETALINGEN: (Categorie.AFBETALING, Categorie.AFBETALING),
}
