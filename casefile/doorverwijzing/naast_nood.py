"""Words that were for a preview and held an emergency too: the emergency is answered, the words are
kept for who reads the preview. Pure.
"""

from __future__ import annotations

from casefile.doorverwijzing import mens, toestemming, voorbeeld
from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.contactgegevens import erbij
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.gespreksstand import Gespreksstand


def neem_woorden_mee(dossier: Dossier, feiten: Feiten) -> None:
    """For the preview that is open, or that waits for the emergency to be over."""
    stand = dossier.deel(Gespreksstand)
    left = stand.onderbroken or ("", "")
    open_now = (stand.vraag or "") if stand.verloop in ("mens", "doorverwijzing") else left[1]
    if not open_now:
        bewaar_woorden(dossier, feiten, ook_bij_nood=True)
    if open_now.startswith(mens.TOESTEMMING):
        mens.pas_verzoek_aan(dossier, feiten)
    waits = dossier.deel(Concept).huidige_ontvanger is not None
    if open_now.startswith(voorbeeld.VRAAG) and waits:
        toestemming.pas_aan(dossier, feiten)


def bewaar_woorden(dossier: Dossier, feiten: Feiten, *, ook_bij_nood: bool = False) -> bool:
    """ "Zet erbij dat ..." before there is anything to add it to: kept for the preview to come."""
    words, stand = feiten.voorbeeld.erbij, dossier.deel(Gespreksstand)
    if not words or (stand.vraag and not ook_bij_nood):
        return False
    request = dossier.deel(mens.Terugbelverzoek)
    request.vraag, request.laatst = erbij(request.vraag, words), words
    return True
