"""Which line of a package a field is in, and how a line that was struck out comes back: only when
the huurder tells that field anew. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable

from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.terugbelverzoek import Terugbelverzoek
from casefile.dossier import Dossier

IN_PAKKET = {
    "naam": ("naam",),
    "telefoon": ("bereik",),
    "mail": ("bereik",),
    "wanneer": ("wanneer", "meelezen"),
    "meelezen": ("meelezen",),
    "corporatie": ("corporatie",),
    "plaats": ("plaats",),
    "adres": ("adres",),
    "huurdersnummer": ("huurdersnummer",),
    "datum": ("datum", "stap"),
    "vonnis": ("vonnis", "stap"),
    "vonnis_van": ("vonnis",),
    "betekend_op": ("vonnis",),
    "datum_voor": ("datum", "stap"),
    "betalen_voor": ("betalen_voor",),
    "uitspraak_op": ("uitspraak_op",),
    "eruit_op": ("datum", "stap"),
    "hoe": ("hoe", "gevraagd"),
    "tolk": ("tolk",),
    "huurschuld": ("huurschuld", "schulden"),
    "oude_schuld": ("huurschuld",),
    "maanden_achter": ("huurschuld",),
    "betaald": ("betaald",),
    "kinderen": ("kinderen",),
    "aantal_kinderen": ("kinderen",),
    "leeftijden": ("kinderen",),
    "geldhulp": ("geldhulp",),
    "papier": ("stap",),
    "afspraak": ("afspraak",),
    "eigen_woorden": ("vraag",),
    "geprobeerd": ("geprobeerd",),
    "niet_naar": ("niet_naar",),
    "niet_naar_ander": ("niet_naar",),
}
"""The lines that a field is in, its own first; a field that is not here is in none."""


def eigen_regel(veld: str) -> tuple[str, ...]:
    """The lines that come back when this field is told anew."""
    lines = IN_PAKKET.get(veld, ())
    return lines if veld == "hoe" else lines[:1]  # how to be reached is what is asked, too


def neem_terug(dossier: Dossier, sleutels: Iterable[str]) -> None:
    """These lines were told anew: they stand in every package again."""
    back = set(sleutels)
    if not back:
        return
    concept, request = dossier.deel(Concept), dossier.deel(Terugbelverzoek)
    concept.klopt_niet = [key for key in concept.klopt_niet if key not in back]
    request.zonder = [key for key in request.zonder if key not in back]
    for who, struck in concept.weggelaten.items():
        concept.weggelaten[who] = [key for key in struck if key not in back]
