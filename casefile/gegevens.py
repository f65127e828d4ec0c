"""Deleting everything: one question, then it is gone. Pure; the action does the deleting."""

from __future__ import annotations

from datetime import datetime

from casefile.dialogue import Antwoord, Bericht, Stap
from casefile.dossier import Dossier


class GegevensVerloop:
    """The flow "gegevens". Keeps nothing in the dossier: it is asked and answered at once."""

    naam = "gegevens"

    def begin(self, dossier: Dossier, nu: datetime) -> Stap:
        return Stap(vraag="verwijder_vraag")

    def is_klaar(self, dossier: Dossier) -> bool:
        return True

    def herhaal(self, dossier: Dossier, vraag: str) -> Stap:
        return Stap(vraag=vraag)

    def begrijpt(self, dossier: Dossier, vraag: str, tekst: str, nu: datetime) -> bool:
        return False

    def antwoord(self, dossier: Dossier, vraag: str, antwoord: Antwoord, nu: datetime) -> Stap:
        """Only a clear yes deletes; everything else keeps what there is."""
        if (antwoord.waarde or antwoord.intent) == "ja":
            return Stap(opdrachten=(("wis",),))
        return Stap((Bericht("utter_verwijder_niet"),))
