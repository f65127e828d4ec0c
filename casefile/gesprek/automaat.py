"""Two machines do not talk for ever: an automatic answer is answered once, then not at all. Pure.

Only within seconds of our own answer, and only words; the moment comes in. A cry for help is never
held back: that is for the caller to look at first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, ClassVar

from casefile.als_json import als_json
from casefile.taal.klank import kale_woorden

SNEL = timedelta(seconds=15)
KORTSTE = 4  # words; "ja" three times in a row is a person in a hurry
_MACHINE = re.compile(
    r"\bautomatisch\w*\b.{0,20}\b(?:antwoord|bericht|reactie|gegenereerd|verzonden)\b"
    r"|\b(?:auto ?reply|auto ?responder|out of office|automatic reply|no ?reply)\b"
    r"|\b(?:momenteel|tijdelijk|op dit moment|nu|vandaag)\b.{0,15}\b(?:niet (?:bereikbaar|"
    r"aanwezig)|afwezig)\b|\bafwezig (?:tot|van|wegens)\b"
    r"|\b(?:nummer|adres|postvak|mailbox|bericht\w*)\b.{0,25}\bniet (?:gelezen|beantwoord|bekeken|"
    r"gemonitord)\b|\bu kunt niet (?:antwoorden|reageren)\b|\bniet op (?:dit bericht )?reageren\b"
    r"|\b(?:bedankt|dank) voor (?:uw|je) (?:bericht|reactie|mail)\b|\b(?:uw|je) (?:bericht|"
    r"aanvraag) is (?:goed )?ontvangen\b"
    r"|\bzo (?:snel|spoedig) mogelijk (?:contact|een reactie|antwoord)"
)


@dataclass
class Herhaling:
    """`vorige`: a hash of the last words, `geantwoord`: when we last answered, ISO; `keer`: how
    many machine-like messages in a row."""

    soort: ClassVar[str] = "herhaling"

    vorige: str | None = None
    geantwoord: str | None = None
    keer: int = 0

    def to_json(self) -> dict[str, Any]:
        return als_json(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Herhaling:
        return cls(**data)

    def antwoordde(self, nu: datetime) -> None:
        self.geantwoord = nu.isoformat()


def lijkt_automatisch(tekst: str) -> bool:
    """Words of an out-of-office, a number that nobody reads, a receipt."""
    return _MACHINE.search(kale_woorden(tekst[:600])) is not None


def zwijgt(herhaling: Herhaling, tekst: str, ontvangen: datetime) -> bool:
    """Note this message; True when it is to be left without an answer."""
    plain = kale_woorden(tekst)
    said = sha256(plain.encode()).hexdigest()
    same = said == herhaling.vorige and len(plain.split()) >= KORTSTE
    herhaling.vorige = said
    answered = herhaling.geantwoord
    soon = answered is not None and ontvangen - datetime.fromisoformat(answered) <= SNEL
    if not (same or lijkt_automatisch(tekst)) or not (soon or (herhaling.keer > 1 and same)):
        herhaling.keer = 0
        return False
    herhaling.keer += 1
    return herhaling.keer > 1
