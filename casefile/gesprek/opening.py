"""The short opener of a message ("ja maar", "ok dank je.", "nee,") and what comes after it. Pure.

An opener answers nothing by itself when something follows that does: it never swallows the rest.
"""

from __future__ import annotations

import re

_WOORD = (
    r"(?:ja+|jaa*|jawel|jep|yes|ok|oke+|oké|okee|okay|goed|prima|nee+|neen|nou|dus|maar|en|hm+|h[mn]+|"
    r"eh+m?|uh+m?|tja|ach|oh?|ah|he+|hé|sorry|wacht|luister|kijk|trouwens|duidelijk|top|fijn|mooi|"
    r"snap (?:ik|het)|begrepen|dank (?:je|u)(?: ?wel)?|dankjewel|dankuwel|bedankt|thanks|thx|graag|"
    r"ja graag|hoi|hallo|hey|hee|goede(?:morgen|middag|navond|ndag)|goeie(?:morgen|middag|navond)|"
    r"dag|super|klopt|inderdaad|idd|precies|laat maar|ho|stop)"
)
_ERGERNIS = (
    r"(?:(?:dat|dit|het) (?:heb|zei|zeg|vertelde) ik(?: (?:toch|net|al|ook|zojuist|dus|allang))+"
    r"(?: (?:gezegd|verteld|getypt))?(?: dat)?|ik (?:zei|zeg)(?: (?:toch|net|al|dus))+(?: dat)?"
    r"|(?:luister|lees) (?:je|u|jij)(?: (?:eigenlijk|nou|nu|ook))*(?: (?:wel|niet))?"
    r"|(?:je|u|jij) luistert? (?:echt |ook |gewoon |dus )*niet)"
)
_OPENING = re.compile(rf"^\W*(?:(?:{_ERGERNIS}|{_WOORD})\b[\s,.!;:…-]*)+", re.I)
_REST = 2  # words that must follow


def zonder_opening(tekst: str) -> str:
    """What follows the opener; empty where there is no opener, or hardly anything after it."""
    found = _OPENING.match(tekst)
    if not found:
        return ""
    rest = tekst[found.end() :].strip()
    return rest if len(rest.split()) >= _REST else ""
