"""Who really asks to wipe everything, and who says yes to it. Pure.

Nothing is wiped by a word that can mean something else.
"""

from __future__ import annotations

import re

from casefile.taal.klank import kale_woorden
from casefile.taal.woordenlijst import woorden

_WEG = (
    r"(?:wis|wissen|gewist|verwijder|verwijderen|verwijderd|vergeet|vergeten|delete|deleten|"
    r"schrap|schrappen|weg|weghalen|weghaalt|weggooien|leegmaken|opruimen|vernietig|vernietigen)"
)
# Everything there is, or what only means everything in this chat.
_ALLES = (
    r"(?:alles(?! (?:van|over|met|bij|voor|uit) (?!(?:mij|ons|hier|deze|dit|je|jullie)\b|"
    r"me(?: (?:weg|wissen|verwijder\w*))?$))"
    r"|me helemaal|mij helemaal|(?:al )?(?:mijn|me|mn|m n|onze|die|deze|de) "
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
TOESTEL = (
    r"(?:van|op|uit) (?:mijn|me|mn|m n|de|deze|dit|onze) "
    r"(?:telefoon|mobiel\w*|toestel|gsm|tablet|ipad|computer|laptop)"
)
_VAN_TOESTEL = re.compile(rf"\b{TOESTEL}\b")
"""What stands on their own phone we cannot wipe; "alles" and "gegevens" are still asked back."""
_OOK_HIER = re.compile(r"\b(?:alles|gegevens|data|dossier)\b")
_NIET_ALLES = re.compile(r"\b(?:niet|behalve|alleen (?:het|de|mijn|die|dat)|niks|niets)\b")
_AFSPRAAK = (
    r"(?:bellen|belt|gebeld|terugbellen|belafspraak|belverzoek|afspraak|telefoontje|aanmelding|"
    r"hulp|aanvraag)"
)
_BLIJFT = (
    r"(?:blijft|blijven|houden|hou|behouden|bewaren|door|doorgaan|gewoon|laten staan|staan|"
    r"niet (?:stoppen|weg|wissen|stop)|wel)"
)
_HOUDT = re.compile(
    rf"\b{_AFSPRAAK}\b(?: \w+){{0,3}}? {_BLIJFT}\b|\b{_BLIJFT}\b(?: \w+){{0,3}}? {_AFSPRAAK}\b"
)
_GESPREK_WEG = re.compile(
    rf"\b{_WEG}\b(?: \w+){{0,4}}? (?:gesprek\w*|chat\w*|berichten|alles|tekst|wat ik)\b"
    rf"|\b(?:gesprek\w*|chat\w*|berichten|alles|tekst)\b(?: \w+){{0,4}}? {_WEG}\b"
)
_WEG_KORT = re.compile(r"^(?:(?:ja|ok|oke|graag) )*(?:wis|wissen|weg)\b")
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
    if _NIET_ALLES.search(plain) or (_VAN_TOESTEL.search(plain) and not _OOK_HIER.search(plain)):
        return False
    return _WIS_MIJ.fullmatch(plain) is not None or _WIS_ALLES.search(plain) is not None


def houdt_afspraak(tekst: str) -> bool:
    """ "Alleen het gesprek weg, het bellen moet doorgaan": what was written goes, what was asked
    for goes on."""
    plain = kale_woorden(tekst)
    return bool(_HOUDT.search(plain) and (_GESPREK_WEG.search(plain) or _WEG_KORT.search(plain)))


def zegt_ja_tegen_wissen(tekst: str) -> bool:
    """A yes in so many words. "Klopt", "goed" and "oké" are also said to something else."""
    words = kale_woorden(tekst).split()
    plain_yes = bool(words) and words[0] in _JA and _BIJ_JA.issuperset(words)
    return plain_yes or wil_alles_wissen(tekst)
