"""Deleting everything: one question, then it is gone. Pure; the action does the deleting.

Who asks for it, and what is a yes to it, is read in `casefile.gesprek.wissen`.
"""

from __future__ import annotations

from datetime import datetime

from casefile.dialogue import Antwoord, Bericht, Stap, Tussenvraag
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.gespreksstand import Gespreksstand
from casefile.taal.korte_antwoorden import KortAntwoord

WIS_ALLES = "verwijder_vraag"
WIS_OF_HOUD = "verwijder_vraag_lopend"
"""The same where something that was sent still runs: wipe all, or what was written here."""
GESPREK = "gesprek"
_VRAGEN = (WIS_ALLES, WIS_OF_HOUD)
_TERUG = (("verder_waar_we_waren",),)


def laat_vervallen(stand: Gespreksstand) -> bool:
    """Close the question whether all must go, and go back to what was open before it.

    It is for the very next message only: an "ok" to something else must never find it open. True
    when it was open.
    """
    if stand.vraag not in _VRAGEN:
        return False
    stand.verloop = stand.vraag = None
    stand.hervat()
    return True


class GegevensVerloop(Tussenvraag):
    """The flow "gegevens". Keeps nothing in the dossier: it is asked and answered at once."""

    naam = "gegevens"
    vraag = WIS_ALLES

    def begrijpt(self, dossier: Dossier, vraag: str, feiten: Feiten, nu: datetime) -> bool:
        wish = feiten.wensen
        keeps = vraag == WIS_OF_HOUD and wish.houdt_afspraak
        return keeps or wish.ja_tegen_wissen or feiten.vorm.kort is KortAntwoord.NEE

    def antwoord(self, dossier: Dossier, vraag: str, antwoord: Antwoord, nu: datetime) -> Stap:
        """Only a clear yes to what was read deletes; everything else keeps what there is."""
        wish, typed = antwoord.feiten.wensen, antwoord.waarde is None
        keeps = antwoord.waarde == GESPREK or (typed and wish.houdt_afspraak)
        if vraag == WIS_OF_HOUD and keeps:
            return Stap(vraag=vraag) if antwoord.ongelezen else Stap(opdrachten=(("wis_gesprek",),))
        yes = antwoord.waarde == "ja" or (typed and wish.ja_tegen_wissen)
        if yes and vraag == WIS_OF_HOUD and typed and not wish.wist_alles:
            return Stap(vraag=vraag)  # a bare yes: to which of the two?
        if not yes:
            left = dossier.deel(Gespreksstand).onderbroken is not None
            key = "utter_niets_gewist" if left else "utter_verwijder_niet"
            return Stap((Bericht(key),), opdrachten=_TERUG)
        if antwoord.ongelezen:
            return Stap(vraag=vraag)
        return Stap(opdrachten=(("wis",),))
