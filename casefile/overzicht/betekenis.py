"""One word, more meanings: "zorg 140" is a premium under fixed costs, a toeslag under toeslagen
and a debt under debts. Knows kinds and groups, no words.
"""

from __future__ import annotations

from casefile.overzicht.categorieen import Categorie, Groep

OVER_SCHULD = (Groep.SCHULDEN, Groep.AFBETALINGEN)


def bedoeld(soort: Categorie, groep: Groep | None) -> Categorie:
    """What a kind that was named means under a question about `groep`."""
    record = soort.soort
    other = None
    if groep is Groep.TOESLAGEN:
        other = record.als_toeslag
    elif groep in OVER_SCHULD:
        other = record.als_schuld
    elif groep in (Groep.VASTE_LASTEN, Groep.LEEFGELD):
        other = record.als_last
    return Categorie(other) if other else soort
