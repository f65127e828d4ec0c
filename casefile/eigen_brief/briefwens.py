"""Whether somebody asks in words for a paper to be made, which, and what it is against. Pure."""

from __future__ import annotations

import re
from enum import Enum

from casefile.eigen_brief.doelen import Doel
from casefile.organisatienamen import genoemde_corporatie


class Tegen(str, Enum):
    """What somebody is against: a bezwaar is only for an authority, the first of these."""

    OVERHEID = "overheid"
    HUURVERHOGING = "huurverhoging"
    VONNIS = "vonnis"
    UITZETTING = "uitzetting"
    DAGVAARDING = "dagvaarding"
    RECHTER = "rechter"
    VERHUURDER = "verhuurder"


_TEGEN = (
    (
        Tegen.HUURVERHOGING,
        r"\bhuur ?verhoging|\bverhoging van (?:de|mijn) huur\b|\bhuur omhoog\b|\bhogere huur\b",
    ),
    (
        Tegen.VONNIS,
        r"\b\w*vonnis\w*|\buitspraak\b|\bbeslis(?:t|sing)\b[^.?!]{0,20}\b(?:kanton)?rechter\b"
        r"|\b(?:kanton)?rechter\b[^.?!]{0,20}\b(?:besli\w+|besloot|besloten|zegt|zei|nee)\b"
        r"|\b(?:besluit|beschikking) van de (?:kanton)?rechter\b|\b(?:bij )?verstek\b",
    ),
    (Tegen.UITZETTING, r"\b(?:ontruiming\w*|huisuitzetting|uithuiszetting)\b"),
    (
        Tegen.DAGVAARDING,
        r"\b(?:ge)?dagvaar\w+|\brechtszaak\b|\brechtzaak\b|\bzitting\b|\bdeurwaarder\w*",
    ),
    (Tegen.RECHTER, r"\b(?:kanton)?rechter\b|\brechtbank\b"),
    (
        Tegen.OVERHEID,
        r"\b(?:gemeente|uwv|svb|duo|belastingdienst|wijkteam|sociale dienst|bijstand\w*|uitkering|"
        r"\w*toeslag\w*|urgentie\w*|schuldhulp\w*)\b",
    ),
    (
        Tegen.VERHUURDER,
        r"\b(?:woning)?corporatie|\bverhuurder|\bwoning ?bouw\w*|\bhuis ?baas\b|\bhuur ?baas\b"
        r"|\bwoningstichting\b",
    ),
)
_TEGENSTANDERS = tuple((tegen, re.compile(pattern, re.I)) for tegen, pattern in _TEGEN)

_MAAK = (
    r"\b(?:(?:kun|kan|wil|zou) (?:je|jij|u)\b[^.?!]{0,30}|help(?: me| mij)?\b[^.?!]{0,20}"
    r"|ik wil(?: graag)?|maak|schrijf|ik moet)\b[^.?!]{0,30}"
)
_BRIEF = r"\b(?:brief|brie?fje|antwoord|reactie|verweer)\b[^.?!]{0,15}\b(?:aan|voor|naar) "
_WENSEN = (
    (Doel.RECHTER, rf"{_MAAK}{_BRIEF}(?:de )?(?:kanton)?(?:rechter|rechtbank)\b"),
    (
        Doel.CORPORATIE,
        rf"{_MAAK}\bvoorstel\b[^.?!]{{0,20}}\b(?:schrijven|op papier|maken|aan|voor|naar)\b"
        rf"|{_MAAK}{_BRIEF}(?:de |mijn )?(?:corporatie|woningbouw\w*|verhuurder|huisbaas)\b",
    ),
    (
        Doel.BEZWAAR,
        rf"{_MAAK}\bbezwaar(?:brief|schrift)?\b"
        r"(?=[^.?!]{0,25}(?:\b(?:schrijven|maken|brief|opstellen|op papier)\b|[.?!]?$))",
    ),
    (
        Doel.MEENEMEN,
        r"\blijst(?:je)?\b[^.?!]{0,40}\bmee\s?(?:te |moet |kan )?(?:neem|nemen)\b"
        r"|\blijst(?:je)?\b[^.?!]{0,25}\bmoet meenemen\b",
    ),
)
_PATRONEN = tuple((doel, re.compile(pattern, re.I)) for doel, pattern in _WENSEN)
_LANGST = 20  # words; a longer text tells something


def brief_tegen(tekst: str) -> Tegen | None:
    """What the message names; the judge goes before all. None: nothing, or a long text.

    >>> brief_tegen("ik wil bezwaar maken tegen de uitspraak")
    <Tegen.VONNIS: 'vonnis'>
    """
    plain = " ".join(tekst.split())
    if len(plain.split()) > _LANGST:
        return None
    named = [tegen for tegen, pattern in _TEGENSTANDERS if pattern.search(plain)]
    if not named and genoemde_corporatie(plain) is not None:
        return Tegen.VERHUURDER
    return named[0] if named else None


_MAAKT_BEZWAAR = re.compile(r"\bbezwaar\b[^.?!]{0,20}\b(?:maken|indienen|tegen)\b", re.I)
GEEN_BEZWAAR = {
    Tegen.HUURVERHOGING: "onderwerp_huurverhoging",
    Tegen.VONNIS: "vraag_hoger_beroep",
    Tegen.RECHTER: "vraag_hoger_beroep",
    Tegen.UITZETTING: "vraag_hoger_beroep",
    Tegen.DAGVAARDING: "vraag_dagvaarding",
}
"""What a bezwaar to gemeente or UWV is not for, and what explains the right way instead."""


def bezwaar_tegen(tekst: str) -> str | None:
    """The subject that answers who wants to object to a judge, a summons or a rent increase.

    >>> bezwaar_tegen("ik wil bezwaar maken tegen het vonnis")
    'vraag_hoger_beroep'
    """
    if briefwens(tekst) is not Doel.BEZWAAR and _MAAKT_BEZWAAR.search(tekst) is None:
        return None
    against = brief_tegen(tekst)
    return GEEN_BEZWAAR.get(against) if against is not None else None


def briefwens(tekst: str) -> Doel | None:
    """None: no such wish. "Ik moet een brief van de rechter lezen" is none."""
    plain = " ".join(tekst.split())
    if len(plain.split()) > _LANGST:
        return None
    return next((doel for doel, pattern in _PATRONEN if pattern.search(plain)), None)
