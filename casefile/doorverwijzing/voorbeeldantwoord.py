"""A yes and a no to what is on the screen, in the words of a clause and nothing else. Pure."""

from __future__ import annotations

import re

from casefile.doorverwijzing.wie_mag import alle_namen
from casefile.taal.woordenlijst import woorden

_JA = woorden(
    "ja jaa jawel jazeker yes yep jep ok oke okee okay akkoord prima goed graag zeker stuur "
    "stuurt verstuur verzend verstuurt versturen send klopt juist doe evet tamam tak top super "
    "perfect vooruit natuurlijk "
    "tuurlijk gonder wyslij dobrze sure"
)
_BIJ_JA = _JA | woorden(
    "is dat dit het hoor maar mag op van mij je u ik vind wil dan nu weg door alles dank wel hem "
    "sturen gewoon en naar hen hun toe zo kan die deze it them please aub alsjeblieft alstublieft "
    "ook gerust inderdaad helemaal nou de zoals t even mijn tegen te we gaan mooi fijn beste "
    "lekker snel verzenden in godsnaam gods naam"
)
_DANK = woorden("dank dankjewel dankuwel bedankt thanks groet groeten groetjes")
_BIJ_DANK = _DANK | woorden(
    "hartelijk heel erg zeer vriendelijk met vast alvast je u jullie wel voor de uw jouw moeite "
    "hulp tijd alles hoor en"
)
_VULLING = woorden("dan maar hoor dus nou nu wel toch even ja ook en eigenlijk gewoon zo")
_NEE = woorden("nee neen nope no hayir nie niet sturen stuur niks niets verstuur verzend")
_BIJ_NEE = _NEE | woorden("nee dank je u wel liever maar dat dit het hoor toch nu doe zo je hem")
_ZO_NIET = re.compile(
    r"^(?:nee )?(?:zo )?(?:stuur|verstuur|verzend) (?:je |dat |dit |het )*(?:niks|niets|niet|"
    r"nie)\b(?! (?:naar|aan)\b)"
    r"|^(?:nee )?(?:niet|nog niet) (?:ver)?sturen\b(?! (?:naar|aan)\b)"
)


_DIE_NIET = re.compile(
    r"nee+ (?:die|dat|deze|hun|hen|daar|daarheen) (?:ook |maar |liever )*nie?t?"
    r"|(?:die|hun|hen|daarheen) (?:ook |maar |liever )*niet"
)


_BELEEFD = re.compile(
    r"\b(?:(?:hartelijk|alvast|heel erg|zeer) )*(?:dankjewel|dankuwel|bedankt|dank)"
    r"(?: (?:je|u) wel)?"
    r"(?: voor (?:de|uw|je|jouw|alle) (?:moeite|hulp|tijd))?\b"
)
_VOOR_WIE = re.compile(r"\b(?:voor|naar|aan)(?: (?:de|het|die|mijn|me))*\s*$")
_VRIJ = re.compile(
    r"(?:en )?(?:(?:u|je|jij) (?:mag|kunt|kun|kan)|mag je|mag u|kunt u|jullie mogen) "
    r"(?:het|dit|dat)(?: bericht)?(?: zo| nu| wel| dus| zoals het er staat)* "
    r"(?:ver)?(?:sturen|zenden)|(?:en )?(?:ver)?stuur (?:het|dit|dat)(?: zo| nu)*(?: maar)?"
)
_IN_ORDE = re.compile(r"\bin orde\b")


def is_ja(said: str) -> bool:
    """Whoever it is for: see `Voorbeeldwens.ja_voor`."""
    bare = zonder_namen(said)
    if bare != said:
        bare = _VOOR_WIE.sub(" ", bare)
    words = _IN_ORDE.sub("akkoord", _BELEEFD.sub(" ", bare)).split()
    if _VRIJ.fullmatch(" ".join(words)):
        return True
    return bool(words) and set(words) <= _BIJ_JA and bool(set(words) & _JA)


def is_vulling(said: str) -> bool:
    """Nothing in it says anything: "dan maar hoor"."""
    return set(said.split()) <= _VULLING


def is_dank(said: str) -> bool:
    """Thanks or a greeting and nothing else: it changes nothing."""
    words = set(said.split())
    return bool(words & _DANK) and words <= _BIJ_DANK


def is_nee(said: str) -> bool:
    words = said.split()
    plain_no = bool(words) and set(words) <= _BIJ_NEE and words[0] in ("nee", "neen", "nope", "no")
    return plain_no or bool(_ZO_NIET.search(said) or _DIE_NIET.fullmatch(said))


def zonder_namen(said: str) -> str:
    return alle_namen()[0].sub(" ", said)
