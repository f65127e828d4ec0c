"""Words that were for a preview and held an emergency too: the emergency is answered, the words are
kept for who reads the preview. Pure.
"""

from __future__ import annotations

from casefile.doorverwijzing import terugbelverzoek, voorbeeld
from casefile.doorverwijzing.terugbelverzoek import Terugbelverzoek
from casefile.doorverwijzing.voorbeeldgesprek import pas_toe
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.gespreksstand import Gespreksstand, is_voorbeeld


def neem_woorden_mee(dossier: Dossier, feiten: Feiten) -> None:
    """For the preview that is open, or that waits for the emergency to be over."""
    stand = dossier.deel(Gespreksstand)
    flow, question = (stand.verloop, stand.vraag) if stand.vraag else (None, None)
    if flow not in ("mens", "doorverwijzing"):
        flow, question = stand.onderbroken or (None, None)
    if question is None:
        bewaar_woorden(dossier, feiten, ook_bij_nood=True)
    if question is None or not is_voorbeeld(question):
        return
    shown = (
        terugbelverzoek.voorbeeld_van(dossier)
        if flow == "mens"
        else voorbeeld.voorbeeld_van(dossier)
    )
    if shown is not None:
        pas_toe(shown, feiten.voorbeeld)


def bewaar_woorden(dossier: Dossier, feiten: Feiten, *, ook_bij_nood: bool = False) -> bool:
    """ "Zet erbij dat ..." before there is anything to add it to: kept for the preview to come."""
    words, stand = feiten.voorbeeld.erbij, dossier.deel(Gespreksstand)
    if not words or (stand.vraag and not ook_bij_nood):
        return False
    return dossier.deel(Terugbelverzoek).neem_mee(words)
