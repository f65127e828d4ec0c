"""How many heads a message counts, for amounts per person. Knows no amounts."""

from __future__ import annotations

import re

from casefile.taal.getallen import woordgetal

_TELWOORD = {"twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7}
_HOOFDEN = re.compile(
    r"\bmet (?:z'?n|zijn|ons|onze)? ?(?P<een>[a-zë]+|\d)\b"
    r"|\bheb er (?P<drie>[a-zë]+|\d)\b|\b(?P<paar>getrouwd)\b"
    r"|\b(?P<twee>[a-zë]+|\d) (?:personen|kinderen|kids|mensen|man)\b"
)


def hoofden(tekst: str) -> int | None:
    """How many heads the message counts, 2 to 9."""
    for match in _HOOFDEN.finditer(tekst):
        if match["paar"]:
            return 2
        word = match["een"] or match["twee"] or match["drie"]
        if word.isdigit():
            return int(word) if int(word) > 1 else None
        word = word.replace("ë", "e").removesuffix("en")
        word = {"twe": "twee", "dri": "drie"}.get(word, word)
        if word in _TELWOORD:
            return _TELWOORD[word]
        read = woordgetal([word], 0)
        if read and 2 <= read[0] <= 9:
            return int(read[0])
    return None
