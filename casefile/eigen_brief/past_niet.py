"""Which explanation comes instead of a paper that would not help: no bezwaar goes to a judge or a
landlord, and no answer to a dagvaarding after the judge has decided. Pure; looks at no text.
"""

from __future__ import annotations

from datetime import date

from casefile.dossier import Dossier
from casefile.eigen_brief.briefwens import GEEN_BEZWAAR, Tegen
from casefile.eigen_brief.doelen import Doel
from casefile.situatie.bekende_situatie import NAAR_DE_RECHTER, Situatie
from casefile.situatie.bepaal import bepaal, is_zitting_geweest
from casefile.situatie.papieren import JaNee

BEROEP, GEMIST = "utter_vraag_hoger_beroep", "utter_vraag_zitting_gemist"
DAGVAARDING, KLACHT = "utter_vraag_dagvaarding", "utter_eigen_brief_klacht"
_NA_VONNIS = 8  # the step from which the judge has decided


def past_niet(dossier: Dossier, doel: Doel, tegen: Tegen | None, vandaag: date) -> str | None:
    """The key of what is said instead; None: the paper can be made. `tegen`: what it is against, as
    this message names it."""
    situatie = dossier.deel(Situatie)
    if doel is Doel.BEZWAAR:
        decided = _is_beslist(situatie, vandaag)
        if tegen is None and situatie.papier in NAAR_DE_RECHTER:
            tegen = Tegen.DAGVAARDING
        if decided and tegen in (None, Tegen.DAGVAARDING):
            return BEROEP
        if tegen is Tegen.VERHUURDER:
            return KLACHT
        subject = GEEN_BEZWAAR.get(tegen) if tegen is not None else None
        return f"utter_{subject}" if subject else None
    if doel is Doel.RECHTER and (tegen is Tegen.VONNIS or _is_beslist(situatie, vandaag)):
        return GEMIST
    return None


def _is_beslist(situatie: Situatie, vandaag: date) -> bool:
    """There is a vonnis, or the day before the judge is past."""
    step = bepaal(situatie, vandaag).stap
    late = step is not None and step.nummer >= _NA_VONNIS
    known = situatie.bekend_vonnis is JaNee.JA
    return late or known or is_zitting_geweest(situatie, vandaag)
