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
_WOORDEN = 20


def vraagt_of_rechter(tekst: str) -> bool:
    """True when somebody asks, or concludes hopefully, whether they must go."""
    plain = [kale_woorden(one) for one in (*clausules(tekst), *zinnen(tekst))]
    return any(len(one.split()) <= _WOORDEN and _VRAAG.match(one) is not None for one in plain)
