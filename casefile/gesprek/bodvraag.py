"""Asks what somebody can promise per month: "dus ik kan 300 betalen?", "191 of minder?". Pure."""

from __future__ import annotations

import re

from casefile.taal.vraagzin import lijkt_vraag
from casefile.velden.clausules import zinnen

_BIED = (
    r"(?:zeg\w*|noem\w*|bied\w*|aan(?:bied\w*|gebod\w*)|voorstel\w*|voor te stellen|belo\w+|"
    r"toezeg\w*)"
)
_BETAAL = r"(?:beta(?:al|len)|af ?beta(?:al|len)|af ?loss?(?:en)?|missen)"
_BEDRAG = r"(?:€ ?)?\d[\d.,]*(?: euro)?"
_AAN_WIE = (
    r"\b(?:rechter|rechtbank|zitting|deurwaarder|verhuurder|corporatie|huisbaas|alliantie|"
    r"woongoed)\b"
)
_KEUZE = rf"{_BEDRAG} of (?:minder|meer|lager|hoger|iets minder)\b"
_BOD = re.compile(
    rf"\bhoeveel\b(?! (?:keer|vaak))[^.?!]{{0,40}}\b{_BIED}|\bwelk bedrag\b[^.?!]{{0,40}}\b{_BIED}"
    r"|\bwat (?:kan|moet|mag|zal|zou) ik\b[^.?!]{0,30}\b(?:bieden|aanbieden|voorstellen|beloven)\b"
    r"|\b(?:redelijk|goed|haalbaar|verstandig)\w* (?:voorstel|bedrag|bod|aanbod)\b"
    rf"|{_AAN_WIE}[^.?!]{{0,30}}{_KEUZE}|{_KEUZE}[^.?!]{{0,30}}{_AAN_WIE}"
    rf"|\b{_BIED}[^.?!]{{0,40}}{_KEUZE}",
    re.I,
)
_KAN_IK = re.compile(
    rf"\b(?:ik kan|kan ik|mag ik|zou ik|kunnen we|we kunnen)\b(?: (?:dus|dan|nu|ongeveer|wel|elke "
    rf"maand|per maand))* {_BEDRAG}[^.?!]{{0,50}}\b{_BETAAL}\b"
    rf"|\bhoeveel (?:geld )?(?:kan|kunnen|mag|zou) (?:ik|we|wij)\b[^.?!]{{0,40}}\b{_BETAAL}\b",
    re.I,
)

_BIEDT = re.compile(
    rf"\b(?:kan|kunnen|wil|willen)\b[^.?!]{{0,40}}{_BEDRAG}[^.?!]{{0,40}}\b{_BETAAL}\b"
    rf"|{_BEDRAG}[^.?!]{{0,40}}\b(?:kan|kunnen|wil|willen) (?:ik|we|wij)\b[^.?!]{{0,20}}"
    rf"\b{_BETAAL}\b",
    re.I,
)


_ALS_HET_LUKT = re.compile(r"\b(?:denk ik|misschien|als ik (?:extra|meer|vaker|weer))\b", re.I)
"""On a condition, or a guess: no offer that goes along."""


def biedt_bedrag(tekst: str) -> bool:
    """ "200 extra per maand kan ik missen": says what can be paid."""
    return _BIEDT.search(tekst) is not None and _ALS_HET_LUKT.search(tekst) is None


def vraagt_bod(tekst: str) -> bool:
    """What to name to who must agree: a judge, a landlord."""
    return any(_BOD.search(one) for one in zinnen(tekst) if _vraagt(one))


def vraagt_of_het_kan(tekst: str) -> bool:
    """Whether an amount per month can be paid, or how much."""
    return any(_KAN_IK.search(one) for one in zinnen(tekst) if _vraagt(one))


def _vraagt(zin: str) -> bool:
    return lijkt_vraag(zin) or "hoeveel" in zin.casefold()
