"""Whether a day is told of as one that was: by the verbs of its own clause. Pure.

Only tense; knows nothing of what happens on the day.
"""

from __future__ import annotations

import re

_GRENS = re.compile(r"[.;!?\n,:]|\b(?:maar|en|want|dus|omdat|dat|die|terwijl|of|als|toen|waar)\b")
_TOEKOMST = re.compile(
    r"\b(?:moet|mot|word|wordt|worden|gaat|ga|gaan|zal|zullen|komt|kom|wil|mag|kan|hoor|gepland|"
    r"verwacht|krijg|krijgt)\b"
)
_WAS = re.compile(r"\b(?:was|waren|had|hadden|ging|gingen|werd|werden|kwam|kwamen|stond|stonden)\b")
_GEBEURD = re.compile(
    r"\b(?:geweest|gehad|achter de rug|geleden)\b"
    r"|\b(?:heb|hebben|heeft|hep|ben|bent|is|zijn)\b(?: \w+)*? "
    r"(?:(?:\w{0,8}ge(?!zeg|zegd|hoor|plan|lezen|vraagd|schrev|dagvaard|boek|nodig|roepen)\w{2,}"
    r"[dtn]|verschenen|ontruimd|uitgesproken|ontmoet)\b|(?:moeten|laten) \w+en\b)"
    r"|\b(?:eruit|er uit|uit huis|uitgezet|huis uit) ?(?:gezet|gegooid|gehaald)\b"
    r"|^\W*(?:uitgezet|ontruimd)\b"
)
_ERNAAR = re.compile(r"\b(?:voor|tot|per|vanaf|tegen|naar|uiterlijk)(?: (?:de|het))? $")


def kijkt_vooruit(plain: str, begin: int, eind: int) -> bool:
    """ "Ik word donderdag uitgezet": the verbs beside the day look ahead."""
    return _TOEKOMST.search(_zinsdeel(plain, begin, eind)) is not None


def is_gebeurd(plain: str, begin: int, eind: int) -> bool:
    """ "De zitting is woensdag geweest", "dinsdag heb ik ... gebracht": it has happened."""
    return _ligt_achter(plain, begin, eind) and _is(_GEBEURD, plain, begin, eind)


def was_toen(plain: str, begin: int, eind: int) -> bool:
    """ "Vrijdag was de zitting": happened, or told in the past tense."""
    told = _is(_WAS, plain, begin, eind) or _is(_GEBEURD, plain, begin, eind)
    return told and _ligt_achter(plain, begin, eind)


def _is(words: re.Pattern[str], plain: str, begin: int, eind: int) -> bool:
    return words.search(_zinsdeel(plain, begin, eind)) is not None


def _ligt_achter(plain: str, begin: int, eind: int) -> bool:
    return not (_ERNAAR.search(plain[:begin]) or kijkt_vooruit(plain, begin, eind))


def _zinsdeel(plain: str, begin: int, eind: int) -> str:
    """The clause with the day."""
    start = max((hit.end() for hit in _GRENS.finditer(plain, 0, begin)), default=0)
    after = _GRENS.search(plain, eind)
    return plain[start : after.start() if after else len(plain)]
