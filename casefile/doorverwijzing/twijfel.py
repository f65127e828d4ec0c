"""What staff are asked twice before it goes to a huurder: a day or an hour that can hardly be
meant, or that the huurder asked not to have. Pure; the sentences are for staff.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from casefile.doorverwijzing.contactgegevens import is_mailadres
from casefile.doorverwijzing.onderdeel import Pakket
from casefile.doorverwijzing.pakket import ALTIJD_GOED
from casefile.doorverwijzing.termijn import is_feestdag
from casefile.tijd import in_amsterdam, schrijf_datum

DAGDELEN = ("in de ochtend", "in de middag", "in de avond")
OVERDAG = (time(8, 0), time(20, 0))  # outside it a meeting is asked twice
VER_WEG = timedelta(days=42)
_ZONDAG = 6


@dataclass(frozen=True)
class Gevraagd:
    """What the huurder asked for, as it was sent to this organisation. `woorden`: when, in own
    words; `dagdeel`: what we made of it, of `DAGDELEN`. `uitzetting`: the day that was named."""

    woorden: str | None = None
    dagdeel: str | None = None
    per_mail: bool = False
    uitzetting: date | None = None


def lees_gevraagd(pakket: Pakket, uitzetting: date | None) -> Gevraagd:
    """`uitzetting`: as the dossier has it; counts only where the package has a day in it."""
    said = {part.sleutel: part.tekst for part in pakket.onderdelen}
    words = said.get("wanneer")
    if words is not None and words.casefold() == ALTIJD_GOED:
        words = None
    named = [part for part in DAGDELEN if part.split()[-1] in (words or "").casefold()]
    return Gevraagd(
        words,
        named[0] if len(named) == 1 else None,
        is_mailadres(said.get("bereik", "")),
        uitzetting if "datum" in said else None,
    )


def bij_beldag(dag: date, dagdeel: str, gevraagd: Gevraagd) -> list[str]:
    """Why this day to call is asked twice; empty when it is not."""
    doubts = _over_de_dag(dag, gevraagd, "Deze beldag")
    if gevraagd.dagdeel and dagdeel and dagdeel != gevraagd.dagdeel:
        doubts.append(f"De huurder vroeg om een ander moment: {gevraagd.woorden}.")
    if gevraagd.per_mail:
        doubts.append("De huurder gaf een mailadres en geen telefoonnummer. Bellen kan niet.")
    return doubts


def bij_gesprek(moment: datetime, nu: datetime, gevraagd: Gevraagd) -> list[str]:
    """Why this meeting is asked twice; empty when it is not."""
    local = in_amsterdam(moment)
    doubts = _over_de_dag(local.date(), gevraagd, "Dit gesprek")
    if not OVERDAG[0] <= local.time() <= OVERDAG[1]:
        doubts.append(f"Om {local:%H.%M} uur zijn de meeste mensen niet op pad.")
    if moment - nu > VER_WEG:
        doubts.append("Dit gesprek is pas over meer dan zes weken.")
    return doubts


def _over_de_dag(dag: date, gevraagd: Gevraagd, wat: str) -> list[str]:
    doubts = []
    if dag.weekday() == _ZONDAG:
        doubts.append(f"{wat} is op een zondag.")
    if is_feestdag(dag):
        doubts.append(f"{wat} is op een feestdag.")
    if gevraagd.uitzetting and dag >= gevraagd.uitzetting:
        day = schrijf_datum(gevraagd.uitzetting)
        doubts.append(f"{wat} is te laat: de huurder moet op {day} zijn huis uit.")
    return doubts
