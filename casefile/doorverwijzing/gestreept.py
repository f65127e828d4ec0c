"""How a line that was struck out of a package comes back: only when the huurder tells that field
anew. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable

from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.terugbelverzoek import Terugbelverzoek
from casefile.dossier import Dossier
from casefile.velden import namen as n
from casefile.velden.veld import Veld


def eigen_regel(veld: Veld) -> tuple[str, ...]:
    """The lines that come back when this field is told anew."""
    return (
        veld.regels if veld.naam == n.HOE else veld.regels[:1]
    )  # how to be reached is what is asked, too


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
