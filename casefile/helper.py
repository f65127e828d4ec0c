"""Recognises that somebody asks for another person ("ik vraag dit voor mijn moeder"). Pure.

What follows from it: texts say who "je" is, and consent stays with the huurder.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, ClassVar

from casefile.taal.klank import kale_letters


@dataclass
class Helper:
    """True when the person in the chat is not the huurder."""

    soort: ClassVar[str] = "helper"

    voor_ander: bool = False

    def to_json(self) -> dict[str, Any]:
        return {"voor_ander": self.voor_ander}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Helper:
        return cls(bool(data.get("voor_ander")))


# Not husband, wife, partner or own child: they live in the same house with the same rent.
_PERSON = (
    r"(?:(?:schoon|stief|pleeg|groot|over)?(?:moeder|vader|ouders|zus(?:je|ter)?|broer(?:tje)?)|mama|"
    r"papa|ma|pa|mam|pap|oma|opa|tante|oom|nicht(?:je)?|neef(?:je)?|"
    r"(?:onder|boven|over)?buur(?:vrouw|man|jongen|meisje|tje)?s?|buren|"
    r"vriend(?:in|innetje)?|maat|kennis|collega|bekende|client(?:e|en)?|klant(?:en)?|bewoner|"
    r"bewoonster|huurder|huurster|patient(?:e)?|cursist|iemand(?: anders)?|andere? persoon)"
)
_CHILD = r"(?:haar|hem|mijn (?:dochter|zoon|kleindochter|kleinzoon))"  # only where we hear "namens"
_WHOSE = r"(?:mijn|me|mn|m'n|een|de|onze|ons|1|n)"
_MORE = r"(?:oude|zieke|jonge|goede|lieve|andere|eigen|bejaarde)"
_OTHER = rf"(?:{_WHOSE} (?:{_MORE} )?{_PERSON}|iemand(?: anders)?|een ander(?=\W*$|[.,;:!?]))"
_ASK = (
    r"(?:vraag|vroeg|stel|schrijf|typ|app|chat|bericht|doe (?:dit|dat|het)|zoek|regel|informeer|"
    r"wil \w+ weten|wil \w+ vragen|wil \w+ regelen|kijk|check)"
)
_LETTER = (
    r"(?:brie\w+|dagvaarding|vonn?is|deurwaarder|huurschuld|huurachterstand|huisuitzetting|"
    r"uit huis|uitgezet|huur)"
)
_END = (
    r"(?=\s*(?:van (?:mij|me|ons)\b\s*)?"
    r"(?:$|[.,;:!?()]|\b(?:die|wat|want|hij|zij|ze|en|met|is|heeft)\b))"
)

_FOR_OTHER = re.compile(
    rf"\bik {_ASK}\b[^.?!]{{0,40}}\bvoor {_OTHER}\b"
    rf"|^\W*(?:(?:hoi|hallo|hey|dag|goedemiddag|goedemorgen)\W+)?"
    rf"(?:(?:dit|het|deze vraag|de vraag) (?:is|gaat)(?: niet voor mij(?:zelf)?,? maar)? )?"
    rf"voor {_OTHER}{_END}"
    rf"|\b(?:dit|het|deze vraag|de vraag) is voor {_OTHER}\b"
    rf"|\bhet gaat (?:om|over) {_OTHER}\b|\bnamens (?:{_OTHER}|{_CHILD})\b"
    rf"|\bik (?:help|begeleid|ondersteun|sta bij)\b(?: \w+)? {_OTHER}\b"
    r"|\bik ben (?:de |een )?(?:\w+ )?(?:begeleid(?:er|ster)|hulpverle(?:ner|enster)|mantelzorger|"
    r"maatschappelijk werk(?:er|ster)|vrijwillig(?:er|ster)|schuldhulpmaatje|bewindvoerder|"
    r"wijkcoach|buurtcoach)\b"
    rf"|\bik ben (?:de )?(?:dochter|zoon|buur(?:vrouw|man)|zus|broer|vriend(?:in)?|kleindochter|"
    rf"kleinzoon) van\b"
    r"|\b(?:niet (?:voor|om) mij(?:zelf)?|niet voor mezelf)\b"
    rf"|^\W*(?:\w+ )?{_WHOSE} {_PERSON} (?:heeft|heb|hep|kreeg|krijgt|kryg|had|zit met)\b"
    rf"[^.?!]{{0,60}}\b{_LETTER}\b"
    r"|^\W*(?:moeder|vader|oma|opa|schoonmoeder|buurvrouw|buurman) (?:heeft|heb|hep|kreeg)\b"
    rf"[^.?!]{{0,60}}\b{_LETTER}\b"
)
_NOT = re.compile(rf"\bniet voor {_OTHER}\b")
_FOR_SELF = re.compile(
    r"\b(?:voor (?:mezelf|mijzelf|me ?zelf)|het gaat om (?:mij|mezelf|mijzelf)|"
    r"ik ben zelf de huurder|het is mijn eigen huis)\b"
)


def vraagt_voor_ander(tekst: str) -> bool:
    """True when the text says that it is asked for somebody else; careful when in doubt."""
    plain = " ".join(kale_letters(tekst)[0].split())
    if vraagt_voor_zichzelf(tekst) or _NOT.search(plain):
        return False
    return bool(_FOR_OTHER.search(plain))


def vraagt_voor_zichzelf(tekst: str) -> bool:
    """True when the text says that it is about the person who writes."""
    plain = kale_letters(tekst)[0]
    found = _FOR_SELF.search(plain)
    return bool(found) and not re.search(r"\bniet voor (?:mezelf|mijzelf)", plain)
