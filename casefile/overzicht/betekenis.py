"""One word, more meanings: "zorg 140" is a premium under fixed costs, a toeslag under toeslagen
and a debt under debts. Knows kinds and groups, no words.
"""

from __future__ import annotations

from casefile.overzicht.categorieen import Categorie, Groep

OVER_SCHULD = (Groep.SCHULDEN, Groep.AFBETALINGEN)
_ONDER_TOESLAGEN = {
    Categorie.HUUR: Categorie.HUURTOESLAG,
    Categorie.ZORGPREMIE: Categorie.ZORGTOESLAG,
    Categorie.KINDEREN: Categorie.KINDEROPVANGTOESLAG,
}
_ONDER_SCHULDEN = {
    Categorie.HUUR: Categorie.HUURSCHULD,
    Categorie.ENERGIE: Categorie.ENERGIESCHULD,
    Categorie.WATER: Categorie.WATERSCHULD,
    Categorie.ZORGPREMIE: Categorie.ZORGSCHULD,
    Categorie.TOESLAGEN: Categorie.BELASTINGSCHULD,
    Categorie.HUURTOESLAG: Categorie.BELASTINGSCHULD,
    Categorie.ZORGTOESLAG: Categorie.BELASTINGSCHULD,
    Categorie.KINDEROPVANGTOESLAG: Categorie.BELASTINGSCHULD,
    Categorie.KINDGEBONDEN_BUDGET: Categorie.BELASTINGSCHULD,
    Categorie.GEMEENTEBELASTING: Categorie.BELASTINGSCHULD,
    Categorie.BELASTINGTERUGGAVE: Categorie.BELASTINGSCHULD,
    Categorie.STUDIEFINANCIERING: Categorie.LENING,
    **dict.fromkeys(
        (
            Categorie.TELEFOON_INTERNET,
            Categorie.VERZEKERINGEN,
            Categorie.VERVOER,
            Categorie.KINDEREN,
            Categorie.ABONNEMENTEN,
            Categorie.BIJSTAND,
            Categorie.UITKERING,
            Categorie.KLEDING,
            Categorie.HUISDIEREN,
            Categorie.OVERIG_LEVEN,
            Categorie.ALIMENTATIE,
        ),
        Categorie.ANDERE_SCHULD,
    ),
}
_ONDER_LASTEN = {
    Categorie.ALIMENTATIE: Categorie.ALIMENTATIE_BETALEN,
    Categorie.BELASTINGSCHULD: Categorie.GEMEENTEBELASTING,
}


def bedoeld(soort: Categorie, groep: Groep | None) -> Categorie:
    """What a kind that was named means under a question about `groep`."""
    if groep is Groep.TOESLAGEN:
        return _ONDER_TOESLAGEN.get(soort, soort)
    if groep in OVER_SCHULD:
        return _ONDER_SCHULDEN.get(soort, soort)
    if groep in (Groep.VASTE_LASTEN, Groep.LEEFGELD):
        return _ONDER_LASTEN.get(soort, soort)
    return soort
