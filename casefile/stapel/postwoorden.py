"""Words of somebody who has post that is not opened, and of how it goes. Pure; knows no flow."""

from __future__ import annotations

import re
from dataclasses import dataclass

_POST = r"(?:post|brieven|brief|enveloppen|envelop|enveloppe|stapel|ze|hem|die)"
_STAPEL = re.compile(
    rf"\b(?:durf|dorst|durfde|kan|wil)\b.{{0,30}}\b{_POST}\b.{{0,20}}\b(?:niet|nie|geen)\b.{{0,20}}"
    r"\bope\w*"
    rf"|\b(?:durf|durfde|kan)\b.{{0,12}}\b(?:niet|geen)\b.{{0,30}}\b{_POST}\b.{{0,20}}\bope\w*"
    r"|\b(?:tas|doos|la|lade|zak|bak|berg|stapel|kast|hoop|emmer|krat)\b"
    r"(?: (?:vol|met|aan|van|ongeopende|dichte|oude)){1,3} (?:ongeopende |dichte )?"
    r"(?:post|brieven|enveloppen|rekeningen|aanmaningen)\b"
    r"|\b(?:ongeopende|dichte|ongelezen)\b.{0,12}\b(?:post|brieven|enveloppen)\b"
    r"|\b(?:post|brieven|enveloppen)\b.{0,30}\b(?:ongeopend|dicht gelaten|niet open ?gemaakt|"
    r"nooit open ?gemaakt|niet geopend)\b"
    r"|\b(?:maak|doe)\b.{0,12}\b(?:post|brieven|enveloppen|ze)\b.{0,12}\b(?:niet|nooit)\b"
    r".{0,10}\bopen\b",
    re.I,
)
_VOL = re.compile(r"\b(?:tas|doos|dozen|la|lade|zak|bak|kast|krat|schoenendoos)\w* vol\b", re.I)
_ALLES_DICHT = re.compile(
    r"\b(?:allemaal|alles|nog|steeds) (?:\w+ )?(?:dicht|gesloten|dichtgeplakt|ongeopend)\b"
    r"|\b(?:niks|niets|geen een) (?:\w+ )?open(?: ?gemaakt|gedaan)?\b",
    re.I,
)
"""A bag full, and all of it closed: said of post without the word for it."""
_STOPT = re.compile(
    r"\b(?:stop|genoeg|later|straks|ander(?:e)? keer|trek (?:het|dit) niet|"
    r"(?:wil|ga) stoppen|pauze)\b",
    re.I,
)
_MORGEN = re.compile(r"\b(?:morgen|morge|mrgn)\b", re.I)
_MORGEN_VERDER = re.compile(
    r"\b(?:weer|verder|mis?schien|wel|maar|pas|eens|liever|doe|ga|kijk\w*|lukt)\b", re.I
)
_LUKT_NIET = re.compile(
    r"\b(?:lukt niet|lukt me niet|durf (?:het )?niet|kan (?:het )?niet|te eng|bang|eng)\b", re.I
)
_DICHT = re.compile(
    r"\b(?:(?:is|zit|blijft|hij|nog) (?:nog )?(?:steeds )?(?:dicht|gesloten|dichtgeplakt)|"
    r"nog (?:steeds )?(?:niet|dicht)|niet ope\w*|doe ik zo|momentje|wacht even|ben bezig)\b",
    re.I,
)
_NOG_EEN = re.compile(
    r"^\W*(?:ja |ok\w* |goed |en |nou |dan |er (?:is|ligt|zit) (?:nu )?|ik heb (?:er )?|hier is )*"
    r"(?:nog (?:een|eentje|zo'n|1|n|'n|zo een)\b|(?:de |het )?volgende\b|(?:een|de) (?:tweede|"
    r"derde|andere)\b)",
    re.I,
)
_GEVONDEN = re.compile(
    r"\b(?:gevonden|heb (?:er )?(?:een|1|die|hem|m)|ja|gelukt|open|ligt voor me|gepakt)\b", re.I
)
_KORT = 12  # words
_AFZENDER = (
    ("rechtbank", re.compile(r"\b(?:recht ?bank|rechter|kantonrechter)\b", re.I)),
    ("deurwaarder", re.compile(r"\bdeurwaarder\w*", re.I)),
    (
        "verhuurder",
        re.compile(
            r"\b(?:verhuurder|corporatie|woningbouw|woongoed|alliantie|huurbaas|huisbaas)\b", re.I
        ),
    ),
)


@dataclass(frozen=True)
class Stapelfeiten:
    """`heeft_stapel`: post that is not opened. `stopt`, `lukt_niet`, `gevonden`: how it goes.

    `morgen`: tomorrow is the only word for stopping, and may be the day that was asked.
    `dicht`: the envelope is still closed. `nog_een`: the next one.
    `afzender`: who sent the envelope, when one of the three that matter most is named.
    """

    heeft_stapel: bool = False
    stopt: bool = False
    lukt_niet: bool = False
    gevonden: bool = False
    afzender: str | None = None
    dicht: bool = False
    nog_een: bool = False
    morgen: bool = False


def lees_stapel(tekst: str) -> Stapelfeiten:
    """What the message says about the pile; cut at 500 characters."""
    tekst = tekst[:500]
    shut = _DICHT.search(tekst) is not None
    tomorrow = _MORGEN.search(tekst) is not None
    stops = _STOPT.search(tekst) is not None or (
        tomorrow and _MORGEN_VERDER.search(tekst) is not None
    )
    hard = _LUKT_NIET.search(tekst) is not None
    return Stapelfeiten(
        heeft_stapel=_STAPEL.search(tekst) is not None
        or (_VOL.search(tekst) is not None and _ALLES_DICHT.search(tekst) is not None),
        stopt=stops,
        morgen=tomorrow and not stops,
        lukt_niet=hard,
        gevonden=not (hard or shut) and _GEVONDEN.search(tekst) is not None,
        dicht=shut,
        nog_een=len(tekst.split()) <= _KORT and _NOG_EEN.search(tekst) is not None,
        afzender=next((naam for naam, p in _AFZENDER if p.search(tekst)), None),
    )
