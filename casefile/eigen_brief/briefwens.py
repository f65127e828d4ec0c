"""Whether somebody asks in words for a paper to be made, and which. Pure."""

from __future__ import annotations

import re

from casefile.eigen_brief.doelen import Doel

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


_BEZWAAR_TEGEN = (
    ("huurverhoging", re.compile(r"\b(?:huurverhoging|hogere huur)\b", re.I)),
    ("vraag_dagvaarding", re.compile(r"\bdagvaarding\b", re.I)),
    (
        "vraag_hoger_beroep",
        re.compile(r"\b(?:vonnis\w*|uitspraak|verstek\w*|(?:kanton)?rechter|rechtbank)\b", re.I),
    ),
)
"""What a bezwaar to gemeente or UWV is not for, and what explains the right way instead."""


def bezwaar_tegen(tekst: str) -> str | None:
    """The subject that answers who wants to object to a judge, a summons or a rent increase.

    >>> bezwaar_tegen("ik wil bezwaar maken tegen het vonnis")
    'vraag_hoger_beroep'
    """
    if briefwens(tekst) is not Doel.BEZWAAR:
        said = re.search(r"\bbezwaar\b[^.?!]{0,20}\b(?:maken|indienen|tegen)\b", tekst, re.I)
        if said is None or len(tekst.split()) > _LANGST:
            return None
    return next((name for name, pattern in _BEZWAAR_TEGEN if pattern.search(tekst)), None)


def briefwens(tekst: str) -> Doel | None:
    """None: no such wish. "Ik moet een brief van de rechter lezen" is none."""
    plain = " ".join(tekst.split())
    if len(plain.split()) > _LANGST:
        return None
    return next((doel for doel, pattern in _PATRONEN if pattern.search(plain)), None)
