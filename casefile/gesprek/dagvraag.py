"""Asks which day it was that was told before: "wanneer is het ook alweer". Pure.

Names no day and no subject of its own: what the day is, is known elsewhere.
"""

from __future__ import annotations

import re

from casefile.taal.klank import kale_woorden
from casefile.velden.clausules import zinnen

_WANNEER = r"(?:wanneer|welke (?:dag|datum)|hoe laat|wat voor dag|op welke dag)"
_OOK_WEER = re.compile(
    rf"\b{_WANNEER}\b.{{0,45}}\b(?:ook ?(?:al)? ?weer|nou ook|ook maar|nog maar een keer)\b"
    rf"|\b(?:ook ?(?:al)? ?weer)\b.{{0,20}}\b{_WANNEER}\b"
)
_VOORAF = r"(?:(?:en|maar|dus|oke?|ja|nee|eh|o|oh|nou|sorry) )*"
_ZITTING = r"(?:zitting|rechtszaak|rechter|rechtbank|zaak|behandeling)"
_KAAL = re.compile(
    rf"{_VOORAF}{_WANNEER}(?: (?:is|was|moet|moest|ga|word) (?:(?:dat|het|die|ik|er|daar|nou|nu|"
    rf"dan|zijn|heen|precies|de|mijn|naar|bij) )*(?:zijn|heen|dan|{_ZITTING}|daar|dat|het)?)?"
    r"(?: (?:dan|nou|nu|precies))*"
)
_LANGSTE = 14  # words of a sentence


def vraagt_bekende_dag(tekst: str) -> bool:
    """Only where nothing else is asked: "wanneer krijg ik antwoord" is about another day."""
    asked = [kale_woorden(one) for one in zinnen(tekst)]
    short = [one for one in asked if 0 < len(one.split()) <= _LANGSTE]
    return any(_OOK_WEER.search(one) or _KAAL.fullmatch(one) for one in short)
