"""Whether a sentence is plainly a story about somebody's own situation, and nothing to this chat.

Strict on purpose: what is not plainly a story is asked back. Pure.
"""

from __future__ import annotations

import re

from casefile.gesprek.belwens_aan_ons import wil_gebeld
from casefile.taal.klank import kale_woorden
from casefile.taal.vraagzin import is_opdracht

_MINSTENS = 4  # words
_BEGINT = re.compile(
    r"^(?:(?:en|maar|ook|want|dus|sinds \w+|nu|daarna|toen|vraag|aanvulling|correctie|ps) )*"
    r"(?:ik|we|wij|mijn|mn|m n|onze|ons|hij|zij|ze|er (?:is|zijn|komt|kwam|ligt|staat beslag|was|"
    r"waren)|de|het|een|op|vorige|gisteren|sinds|door|omdat|vanaf|in|bij|met|na)\b"
)
_AAN_ONS = re.compile(
    r"\b(?:je|jij|u|uw|jou|jouw|jullie|bericht|berichten|chat|tekst|regel|regels|zin|zinnen|"
    r"voorbeeld|knop|lijst|computer|robot|bot|typ|typte|tik|stuur|sturen|verstuur|versturen|"
    r"verstuurd|meesturen|erbij|erin|eruit|staat er|er staat|klopt|fout|bedoel|"
    r"(?:snap|begrijp) (?:dit|dat|er)|(?:snap|begrijp) (?:ik )?(?:het )?(?:niet|niks)|"
    r"bedoelde|zei|zeg|gezegd|zojuist|herhaal|antwoord|vroeg|sorry|hallo|bedankt|dank|jezus|"
    r"godver\w*|pff+|toestemming|akkoord|dit|deze|moe van|ophouden|luister|wacht)\b"
)
_DAG_OF_BEDRAG = re.compile(
    r"\d+(?:[.,]\d+)* ?(?:euro|eur)\b|€ ?\d|\b\d{1,3}\.\d{3}\b|\b\d+,\d{2}\b|\b\d{1,2} (?:januari|"
    r"februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b",
    re.I,
)
_MET_KOP = re.compile(r"^\W*(?:\d{1,2}[.)]\s+)?[^\W\d][\w ]{2,40}:\s")
"""A heading with what it is: "Uiterste betaaldag: 15 december"."""
_STELDE_VRAAG = re.compile(
    r"\bik (?:stel|stelde|had|heb|vroeg)\b(?: \w+){0,5} vra(?:ag|gen)\b"
    r"(?: (?:gesteld|aan (?:u|je)|hoor|toch|he))*$"
    r"|\bik vroeg (?:je |u |toch |net |al |jullie )*(?:iets|wat)$"
    r"|\b(?:het|dat|dit) was een vraag\b"
)
_CITAAT = re.compile(r"[\"“”„«»…]")


def is_verhaal(zin: str) -> bool:
    """True only where nobody could take it for anything else."""
    said = kale_woorden(zin)
    if _MET_KOP.match(zin) and _DAG_OF_BEDRAG.search(zin) and not is_aan_ons(zin):
        return True
    if len(said.split()) < _MINSTENS or is_opdracht(zin) or wil_gebeld(zin):
        return False
    return _BEGINT.match(said) is not None and not is_aan_ons(zin)


def stelde_vraag(said: str) -> bool:
    """ "Ik stelde drie vragen": it says that something was asked, and not what."""
    return _STELDE_VRAAG.search(said) is not None


def is_aan_ons(zin: str) -> bool:
    """It speaks to this chat, or of it, or quotes it."""
    said = kale_woorden(zin)
    return bool(_AAN_ONS.search(said) or stelde_vraag(said) or _CITAAT.search(zin))
