"""The question whether somebody must go to court: "moet ik nou naar de rechter", "dus hoef ik niet
naar de rechter dan". Pure; what the answer is depends on the letter, which is not known here.

Only where it is asked: "ik moet naar de rechter" tells of a case.
"""

from __future__ import annotations

import re

from casefile.taal.klank import kale_woorden
from casefile.velden.clausules import clausules, zinnen

_NAAR = r"(?:naar|voor|bij) (?:(?:de|het|een|zo'?n) )*"
_RECHTER = r"(?:rechter|rechtbank|kantonrechter|zitting|rechtszaak|rechtszitting|gerecht)\b"
_VOORAF = r"(?:(?:en|maar|dus|oke?|ja|nee|of|want|help|hoezo|nou|dan|toch|oh?|begrijp ik dat) )*"
_ER = r"(?: \w+){0,5}? "
_VRAAG = re.compile(
    rf"{_VOORAF}(?:(?:moet|moeten|hoef|hoeven) (?:ik|we|wij)|(?:ik|we|wij) hoef(?:ven)?|"
    rf"(?:of )?(?:ik|we|wij) (?:dan |nou |nu )*(?:moet|hoef|moeten)(?= (?:dan |nou )*niet\b))"
    rf"{_ER}{_NAAR}{_RECHTER}"
)
_GEEN_VRAAG = (  # "morgen moet ik naar de rechter" tells of a case
    r"(?<!\bdan )(?<!\bdaarom )(?<!morgen )(?<!\bvandaag )(?<!dag )(?<!\bstraks )(?<!\bweek )"
    r"(?<!\buur )(?<!\beerst )(?<!\btoen )(?<!\bdaar )(?<!\bhiervoor )(?<![0-9] )"
)
_MIDDENIN = re.compile(
    rf"\b{_GEEN_VRAAG}(?:moet|hoef) (?:ik|we|wij) (?:nou|nu|nog|zelf|daarom|hiermee|daarmee|dan)"
    rf"{_ER}{_NAAR}{_RECHTER}"
    r"|\b(?:weten|weet niet|vraag|vroeg|snap niet|doet alsof|doet net alsof) of (?:ik|we|wij)"
    rf"{_ER}{_NAAR}{_RECHTER}|\balsof (?:ik|we|wij){_ER}{_NAAR}{_RECHTER}"
)
"""In one long breath, as it is dictated."""
_WOORDEN = 20


def vraagt_of_rechter(tekst: str) -> bool:
    """True when somebody asks, or concludes hopefully, whether they must go."""
    plain = [kale_woorden(one) for one in (*clausules(tekst), *zinnen(tekst))]
    short = any(len(one.split()) <= _WOORDEN and _VRAAG.match(one) is not None for one in plain)
    return short or _MIDDENIN.search(kale_woorden(tekst)) is not None
