"""Deleting everything: who really asks for it, one question, then it is gone.

Pure; the action does the deleting. Nothing is wiped by a word that can mean something else.
"""

from __future__ import annotations

import re
from datetime import datetime

from casefile.dialogue import Antwoord, Bericht, Stap
from casefile.dossier import Dossier
from casefile.gespreksstand import Gespreksstand
from casefile.taal.klank import kale_woorden
from casefile.taal.korte_antwoorden import KortAntwoord, kort_antwoord
from casefile.taal.woordenlijst import woorden

WIS_ALLES = "verwijder_vraag"
_TERUG = (("verder_waar_we_waren",),)

_WEG = (
    r"(?:wis|wissen|gewist|verwijder|verwijderen|verwijderd|vergeet|vergeten|delete|deleten|"
    r"schrap|schrappen|weg|weghalen|weghaalt|weggooien|leegmaken|opruimen|vernietig|vernietigen)"
)
# Everything there is, or what only means everything in this chat.
_ALLES = (
    r"(?:alles|me helemaal|mij helemaal|(?:al )?(?:mijn|me|mn|m n|onze|die|deze|de) "
    r"(?:gegevens|data|info|informatie|berichten|chat|gesprek|gesprekken|account|dossier|"
    r"geschiedenis|antwoorden|persoonsgegevens)|(?:dit|het|hele|ons) (?:hele )?(?:gesprek|dossier)|"
    r"wat (?:je|jullie|u) (?:allemaal )?(?:over|van) (?:me|mij|ons) \w+|"
    r"wat ik (?:hier )?(?:allemaal )?(?:heb )?(?:gezegd|verteld|getypt|geschreven|gestuurd))"
)
_WIS_ALLES = re.compile(rf"\b{_WEG}\b.{{0,40}}\b{_ALLES}\b|\b{_ALLES}\b.{{0,40}}\b{_WEG}\b")
_WIS_MIJ = re.compile(
    r"(?:(?:kun je|kan je|wil je|ik wil dat je|ik wil dat jullie|graag|gewoon|nu) )*"
    r"(?:(?:wis|vergeet|verwijder) (?:mij|me)|(?:mij|me) (?:wissen|vergeten|verwijderen))"
    r"(?: (?:maar|nu|graag|alsjeblieft|aub|helemaal|hier|uit (?:je|jullie) systeem))*"
)
_NIET_ALLES = re.compile(r"\b(?:niet|behalve|alleen (?:het|de|mijn|die|dat)|niks|niets)\b")
_JA = woorden("ja jaa jaaa jawel jazeker yes jep yep")
_BIJ_JA = _JA | woorden(
    "ik wil wis wissen verwijder verwijderen alles maar graag hoor doe dat het weg mag nu zeker "
    "alsjeblieft aub echt is weet gewist verwijderd worden moet heel helemaal definitief gegevens "
    "mijn"
)


def wil_alles_wissen(tekst: str) -> bool:
    """ "Wis alles", "gooi mijn gegevens weg": all of it is named. "Verwijder de dubbele huur" and
    "verwijder" by itself are no such wish."""
    plain = kale_woorden(tekst)
    if _NIET_ALLES.search(plain):
        return False
    return _WIS_MIJ.fullmatch(plain) is not None or _WIS_ALLES.search(plain) is not None


def zegt_ja_tegen_wissen(tekst: str) -> bool:
    """A yes in so many words. "Klopt", "goed" and "oké" are also said to something else."""
    words = kale_woorden(tekst).split()
    plain_yes = bool(words) and words[0] in _JA and _BIJ_JA.issuperset(words)
    return plain_yes or wil_alles_wissen(tekst)


def laat_vervallen(stand: Gespreksstand) -> bool:
    """Close the question whether all must go, and go back to what was open before it.

    It is for the very next message only: an "ok" to something else must never find it open. True
    when it was open.
    """
    if stand.vraag != WIS_ALLES:
        return False
    stand.verloop = stand.vraag = None
    stand.hervat()
    return True


class GegevensVerloop:
    """The flow "gegevens". Keeps nothing in the dossier: it is asked and answered at once."""

    naam = "gegevens"

    def begin(self, dossier: Dossier, nu: datetime) -> Stap:
        return Stap(vraag=WIS_ALLES)

    def is_klaar(self, dossier: Dossier) -> bool:
        return True

    def herhaal(self, dossier: Dossier, vraag: str) -> Stap:
        return Stap(vraag=vraag)

    def begrijpt(self, dossier: Dossier, vraag: str, tekst: str, nu: datetime) -> bool:
        return zegt_ja_tegen_wissen(tekst) or kort_antwoord(tekst) is KortAntwoord.NEE

    def antwoord(self, dossier: Dossier, vraag: str, antwoord: Antwoord, nu: datetime) -> Stap:
        """Only a clear yes to what was read deletes; everything else keeps what there is."""
        yes = antwoord.waarde == "ja" or (
            antwoord.waarde is None and zegt_ja_tegen_wissen(antwoord.tekst)
        )
        if not yes:
            left = dossier.deel(Gespreksstand).onderbroken is not None
            key = "utter_niets_gewist" if left else "utter_verwijder_niet"
            return Stap((Bericht(key),), opdrachten=_TERUG)
        if antwoord.ongelezen:
            return Stap(vraag=vraag)
        return Stap(opdrachten=(("wis",),))
