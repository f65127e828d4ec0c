"""Stopping for a while, and being back: "ik stop er ff mee", "morgen verder", "ben ik weer". Pure.

Only short words that say so by themselves. What was open, and what is known, is not known here.
"""

from __future__ import annotations

import re

from casefile.taal.klank import kale_woorden

_EVEN = r"(?:even|ff|effe|effies|eventjes)"
_LATER = r"(?:morgen|morge|mrgn|later|straks|vanavond|vanmiddag|overmorgen|een andere keer)"
_WEER = r"(?:weer |pas |wel |eens |maar |ga ik |kijk ik |doe ik |gaan we |ik |dan )*"
_PAUZE = re.compile(
    rf"\b(?:stop|kap|hou|houd|schei) (?:er|hier|het|ik er) (?:\w+ )?(?:{_EVEN}|voor (?:vandaag|"
    r"nu)) (?:mee|op|uit|bij)\b"
    rf"|\b{_EVEN} (?:een |n |mn |aan de )?(?:pauze|pauzeren|stoppen|koffie|thee|roken|peuk|eten|"
    r"weg|rust|bijkomen|wat anders|de hond)\b"
    rf"|\b{_LATER} {_WEER}(?:verder|door)\b|\b(?:verder|door) (?:{_LATER})\b"
    r"|\bben (?:zo|straks|later) (?:weer )?terug\b|\bkom (?:zo|straks|later) (?:weer )?terug\b"
    r"|\bik ga (?:nu |eerst |zo |even |ff )*(?:koffie|thee|eten|slapen|naar bed)\b"
)
_NIET_ZOMAAR = re.compile(r"\b(?:bel|bellen|gebeld|rechter|zitting|huis|baas|huur)\b")
_TERUG = re.compile(
    r"^(?:(?:hoi|hallo|hey|he|ja|zo|nou|ok|oke|goedemorgen|goedemiddag) )*(?:(?:daar|hier) )?"
    r"(?:ben ik (?:er )?(?:weer|terug)|ik ben (?:er )?(?:weer|terug)|weer terug|ben (?:er )?weer)\b"
    r"(?! (?:mee|aan|bezig|naar|bij|ziek|te))"
)
_LANGSTE = 12  # words


def neemt_pauze(tekst: str) -> bool:
    """Stops for now; a question, and a day or a time to call, is something else."""
    plain = kale_woorden(tekst)
    if "?" in tekst or len(plain.split()) > _LANGSTE or _NIET_ZOMAAR.search(plain):
        return False
    return _PAUZE.search(plain) is not None


def is_terug(tekst: str) -> bool:
    """Begins with being back; more may follow."""
    return _TERUG.match(kale_woorden(tekst)) is not None
