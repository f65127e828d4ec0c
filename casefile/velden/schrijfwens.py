"""In which way somebody wants to hear from a human: not by telephone, but by mail or a message.

Pure: from the wishes of how to be reached, of which the last one counts.
"""

from __future__ import annotations

import re
from enum import Enum

from casefile.taal.klank import kale_letters
from casefile.velden.wie_bellen import zonder_ander
from casefile.velden.zwijgen import zonder_zwijgen

_MAIL = re.compile(r"\b(?:e ?-?)?mail(?:en|t|tje|tjes|adres)?\b")
_BERICHT = re.compile(
    r"\b(?:app|appen|appje|apps|sms|sms'en|smsen|whats ?app\w*|telegram|signal|bericht\w*|chat)\b"
)
_NIET_BELLEN = re.compile(
    r"\b(?:niet|nooit|geen)\b.{0,25}\b(?:gebeld|bellen|telefonisch|telefoontjes?)\b"
    r"|\b(?:bel|belt) (?:mij|me)\b.{0,16}\bniet\b|\bgebeld\b.{0,10}\bniet\b"
)
_ALLEEN_ZO = re.compile(
    r"\b(?:alleen|uitsluitend|enkel|liever|liefst)\b|\b(?:e ?-?mail|mail|app|sms) (?:mij|me)\b"
    r"|\bstuur (?:mij|me)\b|\bantwoord\b|\b(?:mij|me)\b.{0,12}\b(?:e ?-?mailen|mailen|appen|"
    r"smsen|sms'en)\b"
)
_GEEN = re.compile(
    r"\b(?:geen|niet|nooit|niks)\b[^,]{0,12}\b(?:appen|app\w*|sms\w*|whats ?app\w*|mailen|"
    r"mail\w*|bericht\w*|schrijven)\b"
)
_TOCH_BELLEN = re.compile(
    r"\bbel(?:len|t)? (?:mij |me )?(?:toch|wel|mag|gerust)\b"
    r"|\b(?:mag|mogen)\b(?! (?:ik|we|wij)\b)(?!.*\b(?:niet|nie|nooit|geen|alleen)\b)"
    r"[^.;!?]{0,45}\bbellen\b"
)
"""A call is allowed again."""


class Manier(Enum):
    MAIL = "mail"
    BERICHT = "bericht"


def mag_weer_bellen(plain: str) -> bool:
    """ "U mag mij wel bellen": takes back that nobody may."""
    return _TOCH_BELLEN.search(plain) is not None


def lees_manier(hoe: str | None, bereik: str | None) -> Manier | None:
    """Who only refuses a call is mailed, or gets a message on the number that is known."""
    found: Manier | None = None
    by_mail = bereik is None or "@" in bereik
    for piece in (hoe or "").split(", "):
        said = kale_letters(zonder_ander(zonder_zwijgen(piece)))[0]
        if _TOCH_BELLEN.search(said):
            found = None
            continue
        refuses, only = _NIET_BELLEN.search(said), _ALLEEN_ZO.search(said)
        way = None if _GEEN.search(said) else _weg(said)
        if way is not None and (refuses or only):
            found = way
        elif refuses and found is None:
            found = Manier.MAIL if by_mail else Manier.BERICHT
    return found


def _weg(said: str) -> Manier | None:
    if _MAIL.search(said):
        return Manier.MAIL
    return Manier.BERICHT if _BERICHT.search(said) else None


def zonder_herhaling(known: str | None, new: str | None) -> str | None:
    """Without what says once more that nobody may call, or to mail; and that a call is allowed only
    where it was not."""
    way = lees_manier(known, None)
    if way is None and new is not None:
        kept = [one for one in new.split(", ") if not mag_weer_bellen(kale_letters(one)[0])]
        new = ", ".join(kept) or None
    if known is None or new is None or way is None:
        return new
    pieces = [one for one in new.split(", ") if lees_manier(one, None) is not way]
    return ", ".join(pieces) or None
