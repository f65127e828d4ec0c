"""What comes after an emergency text: asking back, and going on when the person wants to. Pure."""

from __future__ import annotations

from datetime import datetime

from casefile.dialogue import Antwoord, Bericht, Stap
from casefile.dossier import Dossier

WANHOOP, TERUG = "nood_wanhoop", "veilig_terug"
_HERVAT = (("hervat",),)


class VeiligheidVerloop:
    naam = "veiligheid"

    def begin(self, dossier: Dossier, nu: datetime) -> Stap:
        return Stap(vraag=TERUG)

    def is_klaar(self, dossier: Dossier) -> bool:
        return True

    def herhaal(self, dossier: Dossier, vraag: str) -> Stap:
        return Stap(vraag=vraag)

    def begrijpt(self, dossier: Dossier, vraag: str, tekst: str, nu: datetime) -> bool:
        return False

    def antwoord(self, dossier: Dossier, vraag: str, antwoord: Antwoord, nu: datetime) -> Stap:
        """Doubt counts as yes: only a clear no ends the asking back."""
        said = antwoord.waarde or antwoord.intent
        if vraag == WANHOOP:
            if said == "nee":
                return Stap((Bericht("utter_veilig_moe"),), opdrachten=_HERVAT)
            return Stap((Bericht("utter_nood_zelfdoding"),), TERUG)
        if said in ("verder", "ja"):
            return Stap(opdrachten=_HERVAT)
        return Stap(vraag=TERUG)
