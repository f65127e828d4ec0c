"""Asking for a human in so many words, in a language that the model hardly knows. Pure.

The whole message is that: Turkish "insan istiyorum" sounds to the model like "ölmek istiyorum".
"""

from __future__ import annotations

import re

from casefile.taal.klank import kale_woorden

_MENS = re.compile(
    r"(?:(?:lutfen|ben|bir|canli|gercek|merhaba|selam) )*"
    r"(?:insan|insanla|insan ile|birisiyle|biriyle)"
    r"(?: (?:konusmak|gorusmek))?(?: (?:istiyorum|isterim|lazim|lutfen))+"
)


def vraagt_om_mens(tekst: str) -> bool:
    return _MENS.fullmatch(kale_woorden(tekst)) is not None
