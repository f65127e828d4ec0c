"""Whether who helps may read this chat, in the words of one sentence. Pure.

Off until the huurder says yes; a question about it is neither.
"""

from __future__ import annotations

import re

from casefile.taal.klank import kale_letters, kale_woorden
from casefile.taal.vraagzin import lijkt_vraag
from casefile.velden.clausules import zinnen

_CHAT = r"(?:chat\w*|(?:dit|dat|ons|hele) gesprek(?! met\b)|appjes|whatsapp|berichtjes)"
_LEES = r"(?:lezen|leest|meelezen|mee ?(?:ge)?lezen|gelezen|zien|inzien|meekijken|krijgen|hebben)"
_NIET = r"(?:niet|nooit|niemand|geen|nie|zonder)"
_DICHT = re.compile(
    rf"\b{_NIET}\b.{{0,45}}\b{_CHAT}\b.{{0,20}}\b{_LEES}\b"
    rf"|\b{_NIET}\b.{{0,30}}\b{_LEES}\b.{{0,20}}\b{_CHAT}\b"
    rf"|\b{_CHAT}\b.{{0,30}}\b{_NIET}\b.{{0,25}}\b(?:{_LEES}|mee|erbij|meesturen|delen|sturen)\b"
    rf"|\b{_CHAT}\b.{{0,15}}\b{_LEES}\b.{{0,25}}\b{_NIET}\b"
    rf"|\b{_CHAT} (?:\w+ )?(?:blijft|is|houd\w*) (?:ik )?(?:prive|geheim|van mij|dicht)\b"
    rf"|^(?:nee |en |maar |graag )*(?:geen|zonder) (?:(?:deze|de|die|dit|mijn) )?{_CHAT}"
    rf"(?: graag| erbij| mee| aub)*$"
    rf"|\b{_CHAT} (?:mag|hoeft) (?:er )?(?:\w+ )?niet\b"
)
_OPEN = re.compile(
    rf"\b(?:mag|mogen|laat|moeten|kunnen)\b.{{0,40}}\b{_CHAT}\b.{{0,20}}\b(?:{_LEES}|mee|erbij)\b"
    rf"|\b{_CHAT}\b(?: \w+){{0,3}}? (?:mag|mogen)\b"
    rf"(?: (?:wel|ook|gerust|best|hoor|van mij|jullie|ze|zij|{_LEES}|mee|erbij|open|dan))*$"
    rf"|\b{_CHAT} {_LEES} mag\b|\blees\b.{{0,15}}\b{_CHAT}\b.{{0,10}}\b(?:maar|gerust)\b"
    rf"|^(?:ja )?(?:de|deze|die) {_CHAT} (?:ook|erbij|mee)(?: graag| hoor)*$"
)
_VRAAGT = re.compile(
    r"^(?:en |maar |oh? |of |dus )*(?:mag|mogen|kan|kunnen|kunt|lees|leest|lezen|gaat|gaan|wordt|"
    r"worden|is|zijn|ziet|zien|krijgt|krijgen|hoe|wat|wie|waarom|waar|moet|moeten)\b"
)
_EEN_ANDER = re.compile(
    r"\b(?:man|vrouw|ex|vriend|vriendin|partner|zoon|dochter|moeder|vader|ouders|buur\w*|broer|"
    r"zus\w*|kinderen|verhuurder|corporatie|deurwaarder|bewindvoerder)\b"
)
_WISSEN = re.compile(r"\b(?:wis|wissen|verwijder\w*|telefoon|mobiel|tel|toestel)\b")


def lees_chatwens(zin: str) -> bool | None:
    """True: they may; False: they may not; None: nothing of it."""
    said = kale_woorden(kale_letters(zin)[0])
    if _EEN_ANDER.search(said) or _WISSEN.search(said) or "?" in zin or lijkt_vraag(zin):
        return None
    if _DICHT.search(said):
        return False
    if _VRAAGT.match(said):
        return None
    return True if _OPEN.search(said) else None


def noemt_chat(zin: str) -> bool:
    """It speaks of this chat and asks nothing, nor wants it wiped."""
    said = kale_woorden(kale_letters(zin)[0])
    asks = "?" in zin or lijkt_vraag(zin) or _WISSEN.search(said)
    return not asks and re.search(rf"\b{_CHAT}\b", said) is not None


def sluit_chat(tekst: str) -> bool:
    """In any sentence: they may not."""
    return any(lees_chatwens(one) is False for one in zinnen(tekst))
