"""Words of annoyance at this chat: "luister je wel", "dat zei ik toch al", "wat gaat jou dat aan".

Pure. What follows such words in the same message is listened to by itself (see `opening`).
"""

from __future__ import annotations

import re
from enum import Enum

from casefile.taal.klank import kale_woorden

_JIJ = r"(?:je|jij|u|jullie|ge|gij)"
_NET = r"(?:toch|net|al|ook|zojuist|daarnet|eerder|steeds|nou|zonet|dus|allang|reeds|juist)"
_ZEI = r"(?:zei|zeg|vertelde|schreef|typte|meldde|antwoordde)"
_GEZEGD = r"(?:gezegd|verteld|getypt|geschreven|gemeld|beantwoord|doorgegeven)"
_HERHAALD = re.compile(
    rf"\b(?:dat|dit) (?:heb|{_ZEI}) ik\b.{{0,14}}\b(?:{_NET}|{_GEZEGD})\b"
    rf"|\bik {_ZEI} (?:het |t |dat |dit |je |u )*{_NET}\b"
    rf"|\b{_ZEI} (?:het |t |dat )?(?:ik )?(?:toch|net) al\b|\bzeg ik (?:toch|net)\b"
    rf"|\b(?:heb )?ik (?:heb )?(?:het |dat |dit |je )*(?:{_NET} )+{_GEZEGD}\b"
    r"(?! (?:tegen|aan) (?!jou|je|u\b))"
    r"|\b(?:dat )?(?:zei|zeg|zegt|vroeg|vraagt) (?:je|jij|u) (?:net |toch |ook )*(?:al|net)\b"
    rf"|\b{_JIJ} (?:zegt|vraagt|vroeg|herhaal\w*|blijft)\b.{{0,20}}\b(?:steeds|alweer|telkens|de "
    r"hele tijd|je ?zelf|u ?zelf|hetzelfde|wat anders|iets anders|maar vragen)\b"
    rf"|\b(?:herhaal\w*) (?:je|u) ?(?:je |u )?zelf\b|\bsteeds hetzelfde\b|\bweer hetzelfde\b"
    rf"|\bluister\w* {_JIJ}\b|\b{_JIJ} luistert? (?:(?:echt|ook|gewoon|helemaal|dus) )*"
    r"(?:niet|nie|slecht)\b"
    rf"|\blees (?:je|jij|u) (?:wel|niet|eigenlijk|mijn)\b|\bleest u (?:wel|niet|eigenlijk)\b"
    rf"|\b(?:snap|begrijp|hoor|versta)t? {_JIJ} (?:het |mij |me )?(?:wel|nou|eigenlijk|dan|echt)"
    r"(?: niet)?\b|\bniet (?:goed )?(?:naar mij )?geluisterd\b"
)
_BEMOEIT = re.compile(
    rf"\b(?:wat|waar) (?:heb|hebben|heeft|hebt|bemoei\w*|gaat) {_JIJ} .{{0,30}}\b(?:te maken|mee)\b"
    r"|\b(?:wat )?gaat (?:dat )?(?:jou|je|u|jullie) (?:dat )?(?:niks|niets|niet|helemaal)?\b.{0,8}"
    r"\baan\b|\bwat gaat (?:jou|je|u|jullie)\b.{0,30}\baan\b"
    r"|\bgaat (?:jou|je|u|jullie) (?:niks|niets|geen)\b"
    rf"|\bbemoei {_JIJ}\b|\bwaar bemoei\w*\b|\bdat zijn mijn zaken\b"
)
_ONGEPAST = re.compile(
    rf"\b(?:wie heeft het over|wie zegt dat ik|waar heb {_JIJ} het over|waar slaat (?:dat|dit) op|"
    rf"hoe kom {_JIJ} daar (?:nou )?bij|"
    r"dat (?:vroeg|bedoel|bedoelde|zei|zeg) ik (?:helemaal )?niet|ik bedoel(?:de)? niet wat|"
    r"ik stelde (?:je |u |net )?(?:een|n|twee|drie|vier|\d) vra\w+|"
    r"zie (?:er )?(?:op )?geen (?:daarvan )?(?:een )?antwoord|"
    r"(?:huh|he|hoezo) ik heb (?:helemaal )?geen (?:ex|man|vrouw|partner|kinderen|contract)|"
    r"daar gaat het (?:helemaal )?niet over|daar heb ik niks aan|daar heb ik niets aan|"
    r"(?:dat|dit) is geen antwoord|geef (?:eens |nou )?antwoord op|dat helpt (?:me |mij )?niet|"
    r"je helpt (?:me|mij) niet|u helpt (?:me|mij) niet|wat een onzin|slaat nergens op)\b"
)
_LANGSTE = 30  # words; in a longer story it is not about this chat


class Ergernis(str, Enum):
    """`HERHAALD`: we did not listen. `BEMOEIT`: it is none of our business. `ONGEPAST`: our answer
    was about something else."""

    HERHAALD = "herhaald"
    BEMOEIT = "bemoeit"
    ONGEPAST = "ongepast"


def lees_ergernis(tekst: str) -> Ergernis | None:
    """What somebody is annoyed at, where that is this chat."""
    plain = kale_woorden(tekst)
    if not plain or len(plain.split()) > _LANGSTE:
        return None
    if _BEMOEIT.search(plain):
        return Ergernis.BEMOEIT
    if _HERHAALD.search(plain):
        return Ergernis.HERHAALD
    return Ergernis.ONGEPAST if _ONGEPAST.search(plain) else None
