"""Words that were for a preview and held an emergency too: the emergency is answered, the words are
kept for who reads the preview. Pure.
"""

from __future__ import annotations

from casefile.doorverwijzing import mens, toestemming, voorbeeld
from casefile.doorverwijzing.concept import Concept
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.gespreksstand import Gespreksstand


def neem_woorden_mee(dossier: Dossier, feiten: Feiten) -> None:
    """For the preview that is open, or that waits for the emergency to be over."""
    stand = dossier.deel(Gespreksstand)
    left = stand.onderbroken or ("", "")
    open_now = (stand.vraag or "") if stand.verloop in ("mens", "doorverwijzing") else left[1]
    if open_now.startswith(mens.TOESTEMMING):
        mens.pas_verzoek_aan(dossier, feiten)
    waits = dossier.deel(Concept).huidige_ontvanger is not None
    if open_now.startswith(voorbeeld.VRAAG) and waits:
        toestemming.pas_aan(dossier, feiten)
