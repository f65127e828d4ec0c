"""Who does not want to be referred, or not now: "nog niet aanmelden", "stop daarmee". Pure."""

from __future__ import annotations

import re

from casefile.taal.klank import kale_letters, kale_woorden
from casefile.velden.clausules import zinnen

_AANMELDEN = r"(?:aanmeld\w*|aangemeld|aan ?melden|aanmelding\w*|doorverw\w*)"
_NIET = r"(?:niet|geen|nooit|nie)"
_NIET_AANMELDEN = re.compile(
    rf"\b{_NIET}\b(?: \w+){{0,3}}? {_AANMELDEN}\b|\b{_AANMELDEN}\b(?: \w+){{0,4}}? {_NIET}\b"
    rf"|\bmeld (?:me|mij|ons)\b(?: \w+){{0,3}}? {_NIET}\b"
)
_STAAT_AL_VAST = re.compile(
    r"\b(?:(?:ben|bent|was|is|zijn) (?:\w+ ){0,8}(?:aangemeld|doorverw\w*)|waarom|als|stel|"
    r"gekregen|ontvangen|gehoord)\b"
)
_STOP_DAARMEE = re.compile(
    r"\b(?:stop|stopt|stoppen|hou|houd|houdt|houden|kap|kappen)\b(?: \w+){0,4}? "
    r"(?:daarmee|hiermee|ermee|mee)\b|\b(?:hier|daar|er)\b(?: \w+){0,3} mee (?:stoppen|ophouden)\b"
    r"|\b(?:hou|houd|houdt)\b(?: \w+){0,3}? (?:daarmee )?op\b"
    r"|\b(?:deze|die|de) vragen\b(?: \w+){0,4}? (?:niet|stoppen)\b"
)


def wil_niet_aangemeld(tekst: str) -> bool:
    """In so many words; what is told of an application that is there already is none."""
    said = [kale_woorden(kale_letters(one)[0]) for one in zinnen(tekst)]
    return any(_NIET_AANMELDEN.search(one) and not _STAAT_AL_VAST.search(one) for one in said)


def wil_stoppen_met_vragen(tekst: str) -> bool:
    """ "Stopt u daar alstublieft mee": of the questions that are asked, and of no message."""
    return any(_STOP_DAARMEE.search(kale_woorden(one)) for one in zinnen(tekst))
