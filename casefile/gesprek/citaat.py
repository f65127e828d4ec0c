"""Our own words, quoted back at us: 'U schrijft: "Bel 113 als ..." Dat klopt niet.' Pure.

Nobody asks for help with them and nothing is told in them, so nothing is heard in them. Who agrees
with what we said makes it their own.
"""

from __future__ import annotations

import re

_WIJ_ZEIDEN = re.compile(
    r"(?:\b(?:u|je|jij|jullie|ge)\s+(?:schr[ei]\w*|zeg\w*|zei\w*|stel\w*|vraag\w*|vroeg\w*|"
    r"antwoord\w*|noemt?|noemde|typte?)|\b(?:schrijft|schreef|zegt|zei|vraagt|vroeg)\s+(?:u|je|jij|"
    r"jullie))\b[\w ,]{0,30}:?\s*"
    r"(?:\"[^\"]{3,300}\"|“[^”\"]{3,300}[”\"]|„[^”“\"]{3,300}[”“\"]|«[^»]{3,300}»|"
    r"(?<!\w)['‘][^'’]{3,300}['’](?!\w))",
    re.I,
)
_STEMT_IN = re.compile(
    r"\b(?:ja|jazeker|inderdaad|klopt(?! niet)|precies|dat (?:doe|denk|voel|wil|heb|ben) ik)\b",
    re.I,
)


def zonder_ons_citaat(tekst: str) -> str:
    """The message without what it quotes of us; as it was where it agrees, or says nothing else."""
    rest, quotes = _WIJ_ZEIDEN.subn(" ", tekst)
    if not quotes or not re.search(r"\w", rest) or _STEMT_IN.search(rest):
        return tekst
    return " ".join(rest.split()).lstrip(".,;: ")
